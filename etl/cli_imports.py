"""The commands for plans and figures of other systems: read a file, say what would change, write it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from etl import report
from etl.errors import DataError, DataErrors
from etl.imports import writing
from etl.imports.plan import RESULTS, Item, Outcome, Plan, plan
from etl.places import places

app = typer.Typer(help="Take over plans and figures of other systems into the data.", no_args_is_help=True)
console = Console()

DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what would be added, changed and refused; write nothing.")]

_SHOWN = 40  # lines of changes, and of refusals, that are told one by one


def run(read: Callable[[], Iterable[Item]], dry_run: bool) -> None:
    """Read, hold against the data, check, tell, and write unless it is a dry run; exit 1 if anything was refused.

    `read` may raise DataError or DataErrors for a file that cannot be read at all.
    """
    with report.faults_shown(console, "nothing was written"):
        made = _planned(read)
        show(made)
        (writing.try_out if dry_run else writing.carry_out)(places(), made)
    _tell_the_end(made, dry_run)
    if made.faults:
        raise typer.Exit(1)


def _planned(read: Callable[[], Iterable[Item]]) -> Plan:
    try:
        return plan(places().data, read())
    except DataError as error:
        raise DataErrors([error]) from error


def show(made: Plan) -> None:
    """Counts per kind, then every change and every refusal with its place and reason."""
    table = Table("read", "", *RESULTS, box=None, header_style="bold", pad_edge=False)
    for kind, counts in made.counts().items():
        table.add_row(kind, str(counts.total()), *(str(counts[result]) for result in RESULTS))
    console.print(table)
    _tell("changed", made, lambda outcome: list(outcome.changes))
    _tell("refused", made, lambda outcome: [f"{fault.what}. {fault.fix}." for fault in outcome.faults])


def _tell(result: str, made: Plan, said: Callable[[Outcome], list[str]]) -> None:
    told = [outcome for outcome in made.outcomes if outcome.result == result]
    for outcome in told[:_SHOWN]:
        console.print(f"{result}: {outcome.item.kind} at {outcome.item.where}", highlight=False, markup=False)
        for line in said(outcome):
            console.print(f"  {line}", highlight=False, markup=False)
    if len(told) > _SHOWN:
        console.print(f"… and {len(told) - _SHOWN} more {result}")


def _tell_the_end(made: Plan, dry_run: bool) -> None:
    if dry_run:
        console.print(f"\n{len(made.texts)} files would be written; nothing was (--dry-run)", highlight=False)
    elif made.texts:
        console.print(f"\n[green]✓[/] {len(made.texts)} files are written; next: python -m etl build", highlight=False)
    else:
        console.print("\n[green]✓[/] all of it is there already; nothing was written")
