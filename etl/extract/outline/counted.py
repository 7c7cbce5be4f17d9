"""Entries in, the rows of tables that count their goals in a column of its own out: Sector | No. | Measure."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from itertools import pairwise

from etl.extract.outline.document import Document
from etl.extract.outline.headings import Entry
from etl.extract.outline.markers import Marker
from etl.extract.outline.tables import cell_of, names_goals, tables
from etl.extract.outline.tree import Node

_HEADS = 3  # rows in which the names of columns may stand
_NUMBER = re.compile(r"(?P<number>\d{1,3})[.)]?")
_LETTERS = re.compile(r"[^\W\d_]+")
_WORDS = 5  # first words by which a goal is known again
_AGAIN = 0.5  # share of the goals of a table that stand elsewhere: then it is an overview
_LEAST = 3  # numbers that make a list
_RISING = 0.9  # share of the numbers that follow the one before
_GROUPS = 2  # rows without a number that make a level above


def counted(document: Document, root: Node, chosen: set[Node]) -> set[Node]:
    """The nodes of such rows below the root, each below the row without a number that names its group, if any does.

    A table of goals that are chosen already, by their numbers or titles, only says them again.
    """
    found: set[Node] = set()
    taken = {id(node.line) for node in chosen}
    titles = {_key(node.title or document.subtitle(node)) for node in chosen}
    for place, table in enumerate(tables(document.entries)):
        columns = _columns(document, table)
        if columns and not any(id(entry.line) in taken for entry in table) and not _is_said(table, columns[1], titles):
            found.update(_put(table, *columns, root, -1 - place))
    return found


def _is_said(table: Sequence[Entry], goal: int, titles: Container[str]) -> bool:
    """Whether most of the goals of a table stand elsewhere, or are no more than a word or a figure."""
    keys = [_key(cell_of(entry, goal)) for entry in table if cell_of(entry, goal)]
    return sum(key in titles or " " not in key for key in keys) >= _AGAIN * len(keys)


def _key(title: str) -> str:
    return " ".join(_LETTERS.findall(title.lower())[:_WORDS])


def _columns(document: Document, table: Sequence[Entry]) -> tuple[int, int] | None:
    """The column of the numbers and that of the goals: the first of that name behind the numbers, else before them."""
    for entry in table[:_HEADS]:
        names = [cell.lower().strip(" *:.") for cell in entry.line.cells]
        number = next((place for place, name in enumerate(names) if name in document.words.counts), None)
        goals = [place for place, name in enumerate(names) if place != number and names_goals(name, document.words)]
        if number is not None and goals:
            return number, next((place for place in goals if place > number), goals[0])
    return None


def _put(table: Sequence[Entry], number: int, goal: int, root: Node, run: int) -> list[Node]:
    rows = [(entry, _NUMBER.fullmatch(cell_of(entry, number))) for entry in table]
    values = [int(match["number"]) for entry, match in rows if match and cell_of(entry, goal)]
    rising = sum(one + 1 == other for one, other in pairwise(values))
    if len(values) < _LEAST or rising < _RISING * (len(values) - 1):
        return []
    nodes: list[Node] = []
    groups: list[Node] = []
    for entry, match in rows:
        if match and (title := cell_of(entry, goal)):
            path = (int(match["number"]),)
            marker = Marker(entry.line, "", "row", path, match["number"], title)
            node = Node(entry.line, marker.family, title, "table_row", marker, run=run)
            node.put_below(groups[-1] if groups else root)
            nodes.append(node)
        elif _is_group(entry):
            groups.append(Node(entry.line, ("", "rows", 0), cell_of(entry, 0), "table_row", run=run))
    return [*nodes, *_kept(groups, root)]


def _is_group(entry: Entry) -> bool:
    """Whether only the first cell of a row is filled."""
    return bool(cell_of(entry, 0)) and not any(cell.strip() for cell in entry.line.cells[1:])


def _kept(groups: Sequence[Node], root: Node) -> list[Node]:
    """The groups that hold rows, below the root; none if they are no level."""
    kept = [group for group in groups if group.children]
    for group in kept:
        if len(kept) >= _GROUPS:
            group.put_below(root)
        else:
            for node in list(group.children):
                node.put_below(root)
    return kept if len(kept) >= _GROUPS else []
