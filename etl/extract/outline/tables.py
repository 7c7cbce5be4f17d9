"""Entries in, rows of tables of goals out: tables whose heading names goals, or whose rows say what will be done."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Sequence
from itertools import groupby, pairwise

from etl.extract.outline.forms import split_forms
from etl.extract.outline.goal_columns import above, nested
from etl.extract.outline.headings import Entry
from etl.extract.outline.tree import Node
from etl.extract.outline.words import Outline

BESIDE = "row beside"  # of a table like those in which the goals are numbered
_HEADS = 2  # rows in which the names of columns may stand, and one more below a row with empty cells
_RUNNING = 6  # lines of the foot of one page and the head of the next
_HEAD_WORDS = 5
_PARTS = 2  # rows of one cell that head others: one alone may only have lost its cells
_SPEAKING = 0.6
_TELLING = 0.5  # share of the rows that say more than a word: fewer only name what others take care of


def rows(entries: Sequence[Entry], words: Outline, taken: Container[int]) -> Iterator[Node]:
    """One node for each row of a table of goals; tables with the same heading are judged together.

    `taken` holds the ids of lines that are goals by their number.
    """
    alike: dict[tuple[str, ...], list[list[Entry]]] = defaultdict(list)
    others, named = split_forms(tables(entries), words)
    for table in others:
        alike[table[0].line.cells].append(table)
    found = [node for held in alike.values() for node in _goals(held, words, taken)]
    found += [node for node in named if id(node.line) not in taken]
    yield from sorted(found, key=lambda node: node.line.number)


def tables(entries: Sequence[Entry]) -> list[list[Entry]]:
    """The tables, each whole: one that goes on below the running lines of a next page is the same."""
    times = Counter(entry.line.text for entry in entries)
    found: list[list[Entry]] = []
    broken = False
    for is_table, group in groupby(entries, key=lambda entry: bool(entry.line.cells)):
        held = list(group)
        if not is_table:
            broken = len(held) <= _RUNNING and all(times[entry.line.text] > 1 for entry in held)
        elif broken and found and len(found[-1][-1].line.cells) == len(held[0].line.cells):
            found[-1] += held
        else:
            found.append(held)
    return found


def _goals(alike: list[list[Entry]], words: Outline, taken: Container[int]) -> list[Node]:
    found, named = [], False
    kind = BESIDE if _are_counted(alike, taken) else "row"
    higher = above(alike, goal_places(alike[0][0].line.cells, words))
    for table in alike:
        column, first = _column(table, words, taken)
        head = table[first - 1]
        named = named or (goal_column(head.line.cells, words) == column and not _is_measured(head, words))
        heads = {entry.line.cells for entry in table[:first]}
        data = [entry for entry in table if entry.line.cells not in heads]
        if higher is None:
            free = [entry for entry in data if id(entry.line) not in taken]
            found += _rows(free, column, kind if len(free) == len(data) else "row")
        else:
            found += nested(data, higher, column, taken)
    acting = sum(bool(words.acting.match(node.title)) for node in found)
    named = named and sum(" " in node.title for node in found) > _TELLING * len(found)
    return found if named or acting >= max(2, _SPEAKING * len(found)) else []


def _are_counted(alike: list[list[Entry]], taken: Container[int]) -> bool:
    """Whether most tables with one heading hold goals by their number: then rows of the others are goals as well."""
    return 2 * sum(any(id(entry.line) in taken for entry in table) for table in alike) > len(alike) > 1


def _is_measured(head: Entry, words: Outline) -> bool:
    """Whether its columns give figures for what is measured: the value now, how often it is taken."""
    return any(words.measures.fullmatch(cell.strip(" *:")) for cell in head.line.cells)


def _rows(data: list[Entry], column: int, kind: str) -> Iterator[Node]:
    """The rows of one table; a first cell that stands for several rows is a goal above them."""
    grouped = column > 0 and any(not cell_of(entry, 0) for entry in data) and any(cell_of(entry, 0) for entry in data)
    heads = _heads_of_rows(data)
    group = None
    for entry in data:
        if id(entry) in heads:
            group = Node(entry.line, ("", "rows", 0), "".join(_filled(entry)), "table_row")
            yield group
            continue
        if grouped and cell_of(entry, 0):
            group = Node(entry.line, ("", "rows", 0), cell_of(entry, 0), "table_row")
            yield group
        if cell_of(entry, column) and not cell_of(entry, column)[0].islower():
            row = Node(entry.line, ("", kind, 0), cell_of(entry, column), "table_row")
            if group is not None:
                row.put_below(group)
            yield row


def _heads_of_rows(data: list[Entry]) -> set[int]:
    """The ids of the rows of one cell that each head rows of several: Buildings, and what is done to these below it."""
    filled = [(id(entry), len(_filled(entry)) == 1) for entry in data if _filled(entry)]
    alone = [one for _, one in filled]
    heads = {row for (row, one), (_, following) in pairwise(filled) if one and not following}
    return heads if alone[:1] == [True] and _PARTS <= len(heads) == sum(alone) else set()


def _filled(entry: Entry) -> list[str]:
    return [words for column in range(len(entry.line.cells)) if (words := cell_of(entry, column))]


def _column(table: list[Entry], words: Outline, taken: Container[int]) -> tuple[int, int]:
    """The column of the goals and the number of the first row below the names of the columns; a goal names none."""
    column, first = 0, 1
    heads = _HEADS + (len(table) > _HEADS and not all(table[_HEADS - 1].line.cells))
    for number, entry in enumerate(table[:heads]):
        if id(entry.line) not in taken and (place := goal_column(entry.line.cells, words)) is not None:
            column, first = place, number + 1
    return column, first


def goal_column(cells: Sequence[str], words: Outline) -> int | None:
    """The last column whose name is that of goals; else the one that says what is done, beside one of who does it."""
    named = goal_places(cells, words)
    if not named and any(words.doers.fullmatch(_name(cell)) for cell in cells):
        named = [place for place, cell in enumerate(cells) if words.deeds.fullmatch(_name(cell))]
    return named[-1] if named else None


def goal_places(cells: Sequence[str], words: Outline) -> list[int]:
    """The columns whose name is that of goals; not what comes of an action, to the right of it: Activity | Result."""
    named = [place for place, cell in enumerate(cells) if names_goals(cell, words)]
    done = next((place for place in named if _name(cells[place]).endswith(words.efforts)), len(cells))
    return [place for place in named if place <= done or not words.yields.fullmatch(_name(cells[place]))]


def names_goals(cell: str, words: Outline) -> bool:
    """Whether a cell is the name of a column of goals."""
    name = _name(cell)
    if len(name.split()) > _HEAD_WORDS or words.columns.match(name):
        return False
    return words.names_goal(name) or bool(words.lists.fullmatch(name))


def _name(cell: str) -> str:
    return cell.lower().strip(" *:?")


def cell_of(entry: Entry, column: int) -> str:
    """The words of one cell of a row; none if the row is shorter or the cell holds nothing but signs."""
    cells = entry.line.cells
    words = cells[column].strip(" *") if column < len(cells) else ""
    return words if any(map(str.isalnum, words)) else ""
