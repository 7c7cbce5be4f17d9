"""`python -m board`: a file in, answers out; or the database in, files to take away out. Reads the data only."""

from __future__ import annotations

import csv
import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from board.cli_export import export
from board.judging import Unreadable, judged

app = typer.Typer(no_args_is_help=True)


class Format(StrEnum):
    """How the answer is written."""

    csv = "csv"
    json = "json"


@app.callback()
def board() -> None:
    """Ask the published methods, and take away what the database holds; the database is only read."""


@app.command()
def judge(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, readable=True)],
    written: Annotated[Format, typer.Option("--format", help="csv, or one JSON object per line.")] = Format.csv,
) -> None:
    """Judge the series of a CSV by every method; a row that cannot be read is named, the others are judged."""
    try:
        with file.open(encoding="utf-8-sig", newline="") as lines:
            answers = list(judged(lines))
    except (Unreadable, UnicodeDecodeError) as error:
        typer.echo(f"{file.name}: {error}", err=True)
        raise typer.Exit(1) from error
    unread = [answer for answer in answers if isinstance(answer, Unreadable)]
    _write([answer for answer in answers if isinstance(answer, dict)], written)
    for one in unread:
        typer.echo(f"{file.name}: {one}", err=True)
    if unread:
        raise typer.Exit(1)


app.command("export")(export)


def _write(rows: list[dict], written: Format) -> None:
    if written is Format.json:
        for row in rows:
            typer.echo(json.dumps(row, ensure_ascii=False))
    elif rows:
        writer = csv.DictWriter(sys.stdout, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
