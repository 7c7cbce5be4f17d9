"""`python -m etl`: words of the command line in, a build, a check or an extraction out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from etl import cli_documents, cli_exchange, cli_imports, cli_open_sdg, cli_table, report
from etl.build import build as run_build
from etl.build import check as run_check
from etl.errors import DataError, DataErrors
from etl.extract.keep import keep as keep_goals
from etl.gather import gather
from etl.places import places
from etl.store.publish import notices

app = typer.Typer(help="Documents and figures in, a checked and published database out.", no_args_is_help=True)
console = Console()

_OTHER_STEPS = 4  # data, database, checks, publish


@app.command()
def build() -> None:
    """Read all data and documents, check them, and publish a new version of the database."""
    with report.faults_shown(console), _steps() as step:
        made = run_build(places(), step=step)
    report.show_build(console, made, notices(places().database))


@app.command()
def check() -> None:
    """Say everything that is wrong with the data, each with file, line and remedy; exit 1 if anything is."""
    with report.faults_shown(console), _steps() as step:
        run_check(places(), step=step)
    console.print("[green]✓[/] nothing is wrong")


@app.command()
def extract(
    file: Annotated[Path | None, typer.Argument(help="A document to look into; nothing is written.")] = None,
    language: Annotated[str, typer.Option(help="nl or en; otherwise it is detected.")] = "",
    format: Annotated[Literal["jsonl"], typer.Option(help="One JSON object per goal, figure and target.")] = "jsonl",  # noqa: ARG001
    keep: Annotated[bool, typer.Option(help="Write the lists in data/extracted.")] = False,
) -> None:
    """Print what a file holds; without a file say which lists in data/extracted would change."""
    if file:
        with report.faults_shown(console):
            cli_documents.print_proposals(file, language or None)
        return
    errors: list[DataError] = []
    with report.faults_shown(console), _steps() as step:
        harvest = gather(places(), errors, step)
        if errors:
            raise DataErrors(errors)
    for name in harvest.texts:
        changed = name in harvest.changed
        console.print(f"{name}: {len(harvest.goals[name])} goals, {'changed' if changed else 'as kept'}")
        if keep and changed:
            console.print(f"  written to {keep_goals(places().data, name, harvest.goals[name]).name}")


app.command("add")(cli_documents.add)
app.command("propose")(cli_documents.propose_goals)
app.command("review")(cli_documents.review)
app.command("evaluate")(cli_documents.evaluate)
cli_imports.app.command("open-sdg")(cli_open_sdg.open_sdg)
cli_imports.app.command("table")(cli_table.table)
app.add_typer(cli_imports.app, name="import")
cli_imports.app.command("stratml")(cli_exchange.stratml)
cli_imports.app.command("sdmx-csv")(cli_exchange.sdmx_csv)


@contextmanager
def _steps() -> Iterator[Callable[[str], None]]:
    """A progress bar that names what is being done; it leaves the screen when the work is over."""
    columns = (TextColumn("{task.description:<14}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        documents = len(list((places().data / "documents").glob("*.toml")))
        task = progress.add_task("start", total=documents + _OTHER_STEPS)

        def step(name: str) -> None:
            progress.update(task, description=name, advance=1)

        yield step
