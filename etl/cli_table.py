"""The command that takes over a table of figures."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from etl.cli_imports import DryRun, run
from etl.imports.table.items import read
from etl.places import places


def table(
    file: Annotated[Path, typer.Argument(help="A csv or xlsx file with one line of names of columns.")],
    map_file: Annotated[Path, typer.Option("--map", help="What the columns mean (TOML); see the README.")],
    dry_run: DryRun = False,
) -> None:
    """Take over the figures of any table, long or with a column per year, as a map says."""
    run(lambda: read(file, map_file, places().data), dry_run)
