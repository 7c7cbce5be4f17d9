"""`python -m board export`: the published database in, a file to take away out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from board.exports import writing
from board.exports.kinds import KINDS, NothingOfThatName, Wish
from board.questions import documents
from board.questions.database import Database, NoDatabase, Outdated, current
from board.wording.language import codes, language


def export(
    kind: Annotated[str, typer.Argument(help=f"What to make: {', '.join(KINDS)}.")],
    out: Annotated[Path, typer.Option(help="The file, folder or .zip to write.")],
    institution: Annotated[str, typer.Option(help="Only what is of this institution: its id.")] = "",
    document: Annotated[str, typer.Option(help="Only this document: its id.")] = "",
    story: Annotated[str, typer.Option(help="Only this story: its id, or what its slides show.")] = "",
    indicator: Annotated[str, typer.Option(help="Only these indicators: their ids, commas between.")] = "",
    tongue: Annotated[str, typer.Option("--language", help="The language of words.")] = codes()[0],
) -> None:
    """Make a file to take away; it names the version and day of the database. Written whole or not at all."""
    asked = {"institution": institution, "document": document, "story": story, "indicator": indicator}
    try:
        database = current()
        wish = Wish(language(tongue), **{name: value or None for name, value in asked.items()})
        _refuse_what_does_not_count(kind, asked)
        written = writing.write(KINDS[kind].make(database, wish), out)
    except (NoDatabase, Outdated, NothingOfThatName, FileNotFoundError, OSError, ValueError) as error:
        typer.echo(_in_words(error, tongue), err=True)
        raise typer.Exit(1) from error
    typer.echo(f"{_named(out, written)} · {_version(database)}")


def _refuse_what_does_not_count(name: str, asked: dict[str, str]) -> None:
    if name not in KINDS:
        raise ValueError(f"'{name}' is no kind of file that can be made. Choose one of {', '.join(KINDS)}")
    kind = KINDS[name]
    idle = [f"--{option}" for option, value in asked.items() if value and option not in kind.narrowed_by]
    if idle:
        raise ValueError(f"for {name}, leave out {' and '.join(idle)}")


def _in_words(error: Exception, tongue: str) -> str:
    if isinstance(error, NoDatabase):
        return "There is no database yet. Build it with python -m etl build."
    if isinstance(error, Outdated):
        return f"The database was made by an older program ({error}). Build it again with python -m etl build."
    if isinstance(error, NothingOfThatName):
        return f"There is nothing called '{error}' to export. The Documents page lists what there is."
    if tongue not in codes():
        return f"There is no language '{tongue}'. Choose one of {', '.join(codes())}."
    return f"Nothing was written: {error}."


def _named(out: Path, written: list[Path]) -> str:
    return f"{len(written)} files in {out}" if len(written) > 1 else str(written[0])


def _version(database: Database) -> str:
    build = documents.build(database)
    return f"database version {build['version']} of {build['built_at'].date().isoformat()}"
