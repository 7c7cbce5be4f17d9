"""Tables of which two columns hold goals in, the goals out: Doel | Actie, one goal for several actions."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

from etl.extract.outline.headings import Entry
from etl.extract.outline.tree import Node

Table = Sequence[Entry]


def above(tables: Sequence[Table], places: Sequence[int]) -> int | None:
    """The column of the higher goals of tables with one heading: the first of two at the places of goals.

    Where it stands for several rows: those below it have an empty cell, or the same again. Targets of a year are none.
    """
    cells = tables[0][0].line.cells
    named = [place for place in places if not any(map(str.isdigit, cells[place]))]
    several = any(_stands_for_several(_cells(table, named[0])) for table in tables for _ in named[1:2])
    return named[0] if several else None


def nested(data: Table, higher: int, column: int, taken: Container[int]) -> Iterator[Node]:
    """The rows of one table below what stands in the higher column, unless that is a goal by its number."""
    group, title = None, ""
    for entry in data:
        first = _cell(entry, higher)
        if first and (id(entry.line) in taken or first != title):
            group = None if id(entry.line) in taken else Node(entry.line, ("", "rows", 0), first, "table_row")
            title = first
            if group is not None:
                yield group
        if words := _cell(entry, column):
            row = Node(entry.line, ("", "row", 0), words, "table_row")
            if group is not None:
                row.put_below(group)
            yield row


def _stands_for_several(firsts: Sequence[str]) -> bool:
    again = any(one == other != "" for one, other in pairwise(firsts))
    return any(firsts) and (again or not all(firsts))


def _cells(table: Table, column: int) -> list[str]:
    return [_cell(entry, column) for entry in table[1:]]


def _cell(entry: Entry, column: int) -> str:
    cells = entry.line.cells
    words = cells[column].strip(" *") if column < len(cells) else ""
    return words if any(map(str.isalnum, words)) else ""
