"""The commands that take over a StratML plan and SDMX-CSV figures."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from etl.cli_imports import DryRun, run
from etl.errors import DataError, DataErrors
from etl.imports.sdmx import Asked, read_sdmx
from etl.imports.stratml.document import read_stratml
from etl.places import places


def stratml(
    file: Path,
    institution: Annotated[str, typer.Option(help="Whose plan it is: its id in lists/institutions.csv.")],
    id: Annotated[str, typer.Option(help="Its name among the data; otherwise its own, or out of the file's.")] = "",
    language: Annotated[Literal["nl", "en"], typer.Option(help="What it is written in, if it does not say so.")] = "en",
    dry_run: DryRun = False,
) -> None:
    """Take over a plan in StratML: goals, objectives, indicators, targets, actual results, and all it says beside."""
    run(lambda: read_stratml(file, places().data, institution, id, language), dry_run)


def sdmx_csv(
    file: Path,
    institution: Annotated[str, typer.Option(help="Whose figures they are, if the file has no column for it.")] = "",
    source: Annotated[str, typer.Option(help="Where they were read, if the file does not say: a source's id.")] = "",
    columns: Annotated[list[str] | None, typer.Option("--map", help="NAME=COLUMN, such as INDICATOR=SERIES.")] = None,
    dry_run: DryRun = False,
) -> None:
    """Take over figures in SDMX-CSV: one row, one observation; an indicator that is new gets a card."""
    fixed = {name: value for name, value in (("INSTITUTION", institution), ("SOURCE", source)) if value}
    run(lambda: read_sdmx(file, places().data, Asked(_mapped(columns or []), fixed)), dry_run)


def _mapped(said: list[str]) -> dict[str, str]:
    pairs = [one.partition("=") for one in said]
    wrong = [name for name, between, column in pairs if not (name and between and column)]
    if wrong:
        raise DataErrors([DataError("--map", f"'{wrong[0]}' does not name a column", "Write --map NAME=COLUMN")])
    return {name: column for name, _, column in pairs}
