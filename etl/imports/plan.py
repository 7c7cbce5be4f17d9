"""What an import wants to write in; what would be added, changed and refused, and each file's new text, out.

An importer turns its file into Items: one per thing it read, in the words of its format, with the rows and cards that
the thing comes to. Every item gets one outcome, so that the counts of a report add up. Nothing is written here.
"""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import get_args

from etl.errors import DataError, DataErrors
from etl.imports.files import Files
from etl.imports.parts import Part, Result

__all__ = ["RESULTS", "Item", "Outcome", "Part", "Plan", "Result", "plan"]

RESULTS: tuple[Result, ...] = get_args(Result)


@dataclass(slots=True)
class Item:
    """One thing that was read: what its format calls it, where it stands, and the parts it comes to.

    `refusal` says why it is not taken over. If one part of an item does not fit, none of its parts is written.
    """

    kind: str
    where: str
    parts: tuple[Part, ...] = ()
    refusal: DataError | None = None


@dataclass(slots=True)
class Outcome:
    """What became of an item. `changes` are the cells that get another value, `faults` why it was refused."""

    item: Item
    result: Result
    changes: tuple[str, ...] = ()
    faults: tuple[DataError, ...] = ()


@dataclass(slots=True)
class Plan:
    """The outcome of every item, and the whole new text of every file that would change."""

    outcomes: list[Outcome] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)

    @property
    def faults(self) -> list[DataError]:
        """Why items were refused, in the order in which they were read."""
        return [fault for outcome in self.outcomes for fault in outcome.faults]

    def counts(self) -> dict[str, Counter[Result]]:
        """How many items of each kind came to which result."""
        counts: dict[str, Counter[Result]] = {}
        for outcome in self.outcomes:
            counts.setdefault(outcome.item.kind, Counter())[outcome.result] += 1
        return counts


def plan(data: Path, items: Iterable[Item]) -> Plan:
    """Hold every item against the data there are. Raises DataErrors if a file that is there cannot be read."""
    files = Files(data)
    with without_collection():
        outcomes = [_outcome(files, item) for item in items]
        return Plan(outcomes, files.texts())


@contextmanager
def without_collection() -> Iterator[None]:
    """Hundreds of thousands of rows are kept and none let go: looking for garbage among them takes a third longer."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _outcome(files: Files, item: Item) -> Outcome:
    if item.refusal:
        return Outcome(item, "refused", faults=(item.refusal,))
    faults: list[DataError] = []
    drafts = []
    for part in item.parts:
        try:
            drafts.append(files.draft(part, item.where))
        except DataErrors as error:
            faults += error.errors
    if faults:
        return Outcome(item, "refused", faults=tuple(faults))
    for draft in drafts:
        draft.take()
    if len(drafts) == 1:
        return Outcome(item, drafts[0].result, drafts[0].changes)
    results = {draft.result for draft in drafts}
    return Outcome(item, _worst(results), tuple(change for draft in drafts for change in draft.changes))


def _worst(results: set[Result]) -> Result:
    """What an item came to: it is changed if one of its parts is, else added if one of them is."""
    if "changed" in results:
        return "changed"
    return "added" if "added" in results else "unchanged"
