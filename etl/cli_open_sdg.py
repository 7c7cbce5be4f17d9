"""The command that takes over the figures of an Open SDG data repository."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from etl.cli_imports import DryRun, run
from etl.imports.open_sdg.items import read
from etl.imports.years import OCTOBER
from etl.places import places

Folder = Annotated[Path, typer.Argument(help="The folder of the repository: data/ and meta/ stand in it.")]
Institution = Annotated[str | None, typer.Option(help="Whose figures these are: an id of lists/institutions.csv.")]
Address = Annotated[str | None, typer.Option(help="Where it is published: the source of indicators that name none.")]
YearBegins = Annotated[int, typer.Option(min=1, max=12, help="The month in which a year such as 2011/12 begins.")]


def open_sdg(
    folder: Folder,
    institution: Institution = None,
    address: Address = None,
    year_begins: YearBegins = OCTOBER,
    dry_run: DryRun = False,
) -> None:
    """Take over the indicators of an Open SDG data repository: figures, breakdowns, metadata, targets."""
    run(lambda: read(folder, places().data, institution, year_begins, address), dry_run)
