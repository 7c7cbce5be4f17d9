"""The report of a build or a check in; one screen for the editor out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from etl.build import Report
from etl.errors import DataError, DataErrors
from etl.evaluate import Evaluation
from etl.extract.confidence import confidence, trust

_UNPUBLISHED = "nothing was published, the last version is still served"


@contextmanager
def faults_shown(console: Console, end: str = _UNPUBLISHED) -> Iterator[None]:
    """Show the faults of what is done inside, and end with exit code 1 if there are any."""
    try:
        yield
    except DataErrors as error:
        show_faults(console, error.errors, end)
        raise typer.Exit(1) from error


def show_faults(console: Console, errors: list[DataError], end: str = _UNPUBLISHED) -> None:
    """Every fault with its place and remedy; at the end what they come to."""
    for error in errors:
        console.print(f"[bold red]✕[/] [bold]{escape(error.where)}[/]", highlight=False)
        console.print(f"  {error.what}. {error.fix}.", highlight=False, markup=False)
    noun = "fault" if len(errors) == 1 else "faults"
    console.print(f"\n{len(errors)} {noun}; {end}.")


def show_build(console: Console, report: Report, notices: list[tuple[str, int]]) -> None:
    """What was loaded, what was noticed, how long it took."""
    table = Table("document", "goals", "by level", "text", box=None, header_style="bold", pad_edge=False)
    for name, goals in report.harvest.goals.items():
        levels = Counter(goal.level for goal in goals)
        text = "read" if name in report.harvest.texts else "not at hand"
        table.add_row(name, str(len(goals)), " · ".join(f"{n} {level}" for level, n in levels.items()), text)
    console.print(table)
    counts = report.build["counts"]
    parts = ("indicator", "observation", "target", "verdict", "source")
    console.print("\n" + " · ".join(f"{counts[part]:,} {part}s" for part in parts), highlight=False)
    for rule, number in notices:
        console.print(f"[yellow]▲[/] {number} × {rule.replace('_', ' ')}", highlight=False)
    if notices:
        console.print("  (each with its place on the Method page)", style="dim")
    version, seconds = report.build["version"], report.seconds
    console.print(f"\n[green]✓[/] version {version} published in {seconds:.1f} s", highlight=False)


def show_scores(console: Console, made: Evaluation) -> None:
    """Precision, recall and F1 per document, level and field; then of each rule its confidence and how right it was."""
    columns = ("document", "what", "found", "there", "right", "precision", "recall", "F1")
    table = Table(*columns, box=None, header_style="bold", pad_edge=False)
    for score in made.scores:
        shares = ("–" if share is None else f"{share:.3f}" for share in (score.precision, score.recall, score.f1))
        table.add_row(score.document, score.what, str(score.found), str(score.there), str(score.right), *shares)
    console.print(table)
    table = Table("rule", "finds", "found", "right", "share right", "confidence", box=None, header_style="bold")
    for (what, rule), now in sorted(made.rules.items()):
        share = f"{now.right / now.found:.3f}"
        kept = (
            f"{confidence(what, rule):.2f}"
            if trust(what, rule).found
            else f"{confidence(what, rule):.2f} (not counted)"
        )
        table.add_row(rule, what, str(now.found), str(now.right), share, kept)
    console.print(table)
