"""The commands that take over a StratML plan and SDMX-CSV figures."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from etl.cli_imports import DryRun, run
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
