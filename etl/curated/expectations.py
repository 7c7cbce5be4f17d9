"""What the cards expect of their rows, and what lists expect of each other; broken expectations out as errors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from etl.curated.catalogue import Catalogue
from etl.curated.reading import Placed
from etl.errors import DataError, at
from model.objective import CuratedObjective, ExtractedObjective


def broken(catalogue: Catalogue, refused: set[str]) -> Iterator[DataError]:
    """Every expectation of an indicator's card that its observations do not meet.

    Rows are not counted in files of which some were `refused`: that has been told already.
    """
    for indicator_id, card in catalogue.indicators.items():
        rows = catalogue.observations.get(indicator_id, [])
        least, most = card.row.expect.rows
        if not least <= len(rows) <= most and f"indicators/{indicator_id}.csv" not in refused:
            what = f"{len(rows)} rows stand in indicators/{indicator_id}.csv, between {least} and {most} are expected"
            yield DataError(f"{card.file}, key expect.rows", what, "Correct the rows or the expectation")
        lowest, highest = card.row.expect.values
        for placed in rows:
            value = placed.row.value
            if value is not None and not lowest <= value <= highest:
                what = f"value {value:g} is not between {lowest:g} and {highest:g}"
                fix = f"Correct the value, or expect.values in {card.file}"
                yield DataError(at(placed.file, placed.line, "value"), what, fix)


def without_document(catalogue: Catalogue) -> Iterator[DataError]:
    """Tables named after a document that has no card."""
    for folder, tables in catalogue.per_document.items():
        for document_id in sorted(set(tables) - set(catalogue.documents)):
            fix = f"Describe the document in documents/{document_id}.toml, or rename the file"
            yield DataError(f"{folder}/{document_id}.csv", "there is no document of this name", fix)


def miscounted(card_file: str, expected: dict[str, int], goals: list[ExtractedObjective]) -> Iterator[DataError]:
    """Levels of a document with another number of goals than its card expects."""
    counts = Counter(goal.level for goal in goals)
    for level in sorted(set(counts) | set(expected)):
        if counts[level] != expected.get(level, 0):
            what = f"{counts[level]} goals of level {level} were found, {expected.get(level, 0)} are expected"
            yield DataError(f"{card_file}, key expect.{level}", what, "Look at the document and its profile")


def twice_named(placed: list[Placed], *keys: str, taken: Iterable[str] = ()) -> Iterator[DataError]:
    """Rows whose key stands on an earlier line as well, or is taken by something else."""
    first: dict[tuple, Placed] = {}
    for one in placed:
        name = tuple(getattr(one.row, key) for key in keys)
        before = first.setdefault(name, one)
        written = ", ".join(str(part) for part in name)
        if before is not one:
            what = f"'{written}' stands already in {at(before.file, before.line)}"
            yield DataError(at(one.file, one.line, keys[-1]), what, "Remove one of the two, or give it another name")
        elif written in taken:
            what = f"'{written}' is the name of a document, which is its own source"
            yield DataError(at(one.file, one.line, keys[-1]), what, "Give this source another name")


def no_tree(placed: list[Placed[ExtractedObjective]]) -> Iterator[DataError]:
    """Rows of a kept list whose parent does not stand above them."""
    above: set[str] = set()
    for one in placed:
        if one.row.parent is not None and one.row.parent not in above:
            what = f"the parent '{one.row.parent}' of goal {one.row.code} does not stand above it"
            yield DataError(at(one.file, one.line, "parent"), what, "Correct the code, or the order of the rows")
        above.add(one.row.code)


def untidy(file: str, goals: list[ExtractedObjective]) -> Iterator[DataError]:
    """Proposed goals that share a code after review, or whose parent does not stand above them."""
    above: set[str] = set()
    for goal in goals:
        if goal.code in above:
            yield DataError(file, f"two goals have the code '{goal.code}'", "Give one of them another code")
        if goal.parent is not None and goal.parent not in above:
            what = f"the parent '{goal.parent}' of goal {goal.code} does not stand above it"
            yield DataError(file, what, "Correct the change of its code or parent")
        above.add(goal.code)


def unmatched(document_id: str, placed: list[Placed[CuratedObjective]], codes: set[str]) -> Iterator[DataError]:
    """Titles of goals that the document does not have."""
    for one in placed:
        if one.row.code not in codes:
            fix = f"Correct the code: extracted/{document_id}.csv lists the goals there are"
            what = f"goal '{document_id}:{one.row.code}' is unknown"
            yield DataError(at(one.file, one.line, "code"), what, fix)
