"""A tree of numbered nodes in, those out that are rows of one cell above rows of several: A. Homes, and its aims."""

from __future__ import annotations

from itertools import pairwise

from etl.extract.outline.document import Document
from etl.extract.outline.line import Line
from etl.extract.outline.tables import rows
from etl.extract.outline.tree import Node, runs

_LEAST = 3  # rows of one cell that part a table
_CELLS = 3  # filled cells of the rows below them
_SAYING = 0.5  # share of these whose last cell says something in words
_WORDS = 3  # words that say something: fewer name who or when


def group_rows(document: Document, root: Node) -> set[Node]:
    """Such rows, if the last cells of most rows below them say something; none is of a number before the heading.

    Where the rows below them are goals themselves, these are put together with them elsewhere.
    """
    found = [run for run in runs(root) if len(run) >= _LEAST and _are_groups(document, run)]
    told = {id(node.line) for node in rows(document.entries, document.words, ())} if found else set()
    found = [run for run in found if told.isdisjoint(id(node.line) for node in run)]
    for run in found:
        holder = run[0].parent
        for node in run if holder and holder is not root and _is_parted(document, holder, run[0]) else ():
            node.put_below(root)
    return {node for run in found for node in run}


def _are_groups(document: Document, run: list[Node]) -> bool:
    if not all(node.line.cells and _filled(node.line) == 1 for node in run):
        return False
    places = [document.place(node) for node in run]
    below = [document.entries[place + 1].line for place in places if place + 1 < len(document.entries)]
    if len(below) < len(run) or any(_filled(line) < _CELLS for line in below):
        return False
    between = (document.entries[place].line for one, other in pairwise(places) for place in range(one, other))
    saying = sum(len(line.cells[-1].split()) >= _WORDS for line in below)
    return all(line.cells for line in between) and saying >= _SAYING * len(below)


def _is_parted(document: Document, holder: Node, first: Node) -> bool:
    """Whether a heading without a number stands between what seems to hold the first row and the row."""
    between = document.entries[document.place(holder) + 1 : document.place(first)]
    return any(entry.heading for entry in between)


def _filled(line: Line) -> int:
    return sum(any(map(str.isalnum, cell)) for cell in line.cells)
