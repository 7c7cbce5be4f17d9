"""A tree with numberings that miss a number in, the same with the goals whose number stands alone on a line out."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from etl.documents.text import Text
from etl.extract.outline.document import Document
from etl.extract.outline.line import Line
from etl.extract.outline.lines import lone_numbers, page_starts
from etl.extract.outline.tree import Node, runs


def fill(document: Document, root: Node) -> None:
    """Put in the goal between two neighbours whose number is printed alone between them, or is misprinted."""
    alone = list(lone_numbers(document.text))
    starts = page_starts(document.text)
    placed = {id(node.line) for node in root.below}
    by_number = {entry.line.number: entry.line for entry in document.entries}
    for first in [run[0] for run in runs(root) if run[0].path[-1:] == (2,) and len(run) > 1]:
        _put_first(document, first)
    for before, after in _missing(root):
        misprinted = _misprinted(document, before, after, placed)
        if len(misprinted) == 1:
            _put(before, misprinted[0], before.path[-1] + 1)
            continue
        between = alone[bisect(alone, (before.line.number, 0)) : bisect(alone, (after.line.number, 0))]
        for number, value in between:
            if value == before.path[-1] + 1:
                line = by_number.get(_text_of(document.text, number, starts))
                if line is not None and id(line) not in {id(before.line), id(after.line)}:
                    _put(before, line, value)
                break


def _put_first(document: Document, second: Node) -> None:
    """Put in the first of a numbering that lost its sign: the one line before the second with a bare 1."""
    start = document.place(second.parent) if second.parent and second.parent.parent else document.place(second)
    between = document.entries[start + 1 : document.place(second)]
    found = [entry for entry in between if entry.line.text.startswith("1 ") and not entry.readings]
    if len(found) == 1 and len(second.path) == 1:
        _put(second, found[0].line, 1, found[0].line.text[2:].strip())


def _missing(root: Node) -> Iterable[tuple[Node, Node]]:
    """Neighbours between which one number is missing."""
    for run in runs(root):
        if run[0].path:
            yield from [(one, other) for one, other in pairwise(run) if other.path[-1] - one.path[-1] == 2]


def _misprinted(document: Document, before: Node, after: Node, placed: set[int]) -> list[Line]:
    """Lines between two neighbours that are numbered as they are, with a number that fits nowhere."""
    between = document.entries[document.place(before) + 1 : document.place(after)]
    return [
        entry.line
        for entry in between
        if id(entry.line) not in placed and any(one.family == before.family for one in entry.readings)
    ]


def _text_of(text: Text, number: int, starts: set[int]) -> int:
    """Where the words of a lone number begin: right below it, else at the top of the paragraph above it."""
    below = number + 1
    if below <= len(text.lines) and text.line(below).strip() and below not in starts:
        return below
    first = number - 1
    while first > 1 and not text.line(first).strip():
        first -= 1
    while first > 1 and text.line(first - 1).strip() and first not in starts:
        first -= 1
    return first


def _put(before: Node, line: Line, value: int, title: str = "") -> None:
    assert before.marker
    marker = replace(
        before.marker,
        line=line,
        path=(*before.path[:-1], value),
        written=_written(before, value),
        title=title or line.text,
    )
    node = Node(line, before.family, marker.title, "number_after", marker, run=before.run)
    node.put_below(before.parent)


def _written(before: Node, value: int) -> str:
    assert before.marker
    written = before.marker.written
    return written.removesuffix(str(before.path[-1])) + str(value)
