"""Tables in, those that are forms out, one a goal with a row for each thing asked of it: Action name | Plant trees."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from itertools import pairwise

from etl.extract.outline.headings import Entry
from etl.extract.outline.tree import Node
from etl.extract.outline.words import Outline

_LEAST = 3  # forms that make a plan
_DISTINCT = 0.8  # share of the answers that differ: below the name of a column the same stands again and again
_CELLS = 3  # cells of a row of a form: the group of what is asked, what is asked, and the answer
_LISTED = 0.6  # share of their goals that a table lists as well: then the forms only say more of those
_ASKING = 0.5  # share of the rows of a form that ask what other forms ask

Table = list[Entry]
Asks = Callable[[str], object]


def split_forms(tables: Sequence[Table], words: Outline) -> tuple[list[Table], list[Node]]:
    """The tables that are no forms, and one node for each form that names its goal, unless numbers or a table do."""
    named = _named([entry for table in tables for entry in table], words)
    lines = {id(node.line) for node in named}
    asking = [entry for table in tables if _asks(table, lines, words) for entry in table]
    times = Counter(map(_key, asking))
    asked = {key for key, count in times.items() if count >= _LEAST and key}
    others = [table for table in tables if sum(_key(entry) in asked for entry in table) < _ASKING * len(table)]
    listed = {cell.lower().strip(" *") for table in others for entry in table for cell in entry.line.cells}
    again = sum(node.title.lower() in listed for node in named) >= _LISTED * len(named)
    return others, [] if again or _are_numbered(asking, words) else named


def _are_numbered(rows: Sequence[Entry], words: Outline) -> bool:
    return sum(bool(_answers(entry, words.asks_number.fullmatch)) for entry in rows) >= _LEAST


def _asks(table: Table, lines: set[int], words: Outline) -> bool:
    """Whether a table asks for the name or the number of a goal."""
    return any(id(entry.line) in lines or _answers(entry, words.asks_number.fullmatch) for entry in table)


def _named(rows: Sequence[Entry], words: Outline) -> list[Node]:
    """The rows that name the goal of a form: asked in the same words in each, and answered in others."""
    for asks in (words.asks_name.fullmatch, lambda key: words.names_goal(key.lower())):
        alike: dict[str, list[tuple[Entry, str]]] = defaultdict(list)
        for entry in rows:
            for key, value in _answers(entry, asks):
                alike[key.lower()].append((entry, value))
        most = max(alike.values(), key=len, default=[])
        if len(most) >= _LEAST and len({value for _, value in most}) >= _DISTINCT * len(most):
            return [Node(entry.line, ("", "form", 0), value, "table_row") for entry, value in most]
    return []


def _answers(entry: Entry, asks: Asks) -> list[tuple[str, str]]:
    """The first cell of a row if it asks for something of a goal, with what stands beside it."""
    filled = [cell.strip(" *:") for cell in entry.line.cells if cell.strip(" *:")]
    return [(key, value) for key, value in pairwise(filled[:_CELLS]) if asks(key)]


def _key(entry: Entry) -> str:
    """What a row of a form asks: its first cell with words."""
    return next((cell.lower().strip(" *:") for cell in entry.line.cells if cell.strip(" *:")), "")
