"""The report of a build or a check in; one screen for the editor out."""

from __future__ import annotations

from collections import Counter

from rich.console import Console
from rich.table import Table

from etl.build import Report
from etl.errors import DataError


def show_faults(console: Console, errors: list[DataError]) -> None:
    """Every fault with its place and remedy."""
    for error in errors:
        console.print(f"[bold red]✕[/] [bold]{error.where}[/]", highlight=False)
        console.print(f"  {error.what}. {error.fix}.", highlight=False, markup=False)
    noun = "fault" if len(errors) == 1 else "faults"
    console.print(f"\n{len(errors)} {noun}; nothing was published, the last version is still served.")


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
