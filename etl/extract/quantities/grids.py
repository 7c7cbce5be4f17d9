"""Lines of text in; the cells of those that are rows of a table set with spaces alone out, each with its head."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.layouts import Cells, Grid, Head, below, head_of, row_of
from etl.extract.quantities.stacks import stacks

_FARTHEST = 3  # lines without values, such as blank ones, within a table
_FEWEST = 3  # years in a row that stand alone above a table whose cells run over many lines


def grids(lines: Sequence[str], card: Quantities) -> Grid:
    """The lines that head or fill columns of values.

    Indicator 2023 2026 2030. A row may stand far below years that stand alone, as the cells of the table run over many
    lines: it is known by its first word, share or rate, and has a value for each year.
    """
    found = stacks(lines, card.frames)
    opened: dict[int, Cells] = {}
    head: Head | None = None
    last = row = 0
    waiting = ""
    for number, line in enumerate(lines, 1):
        if not line.strip() or number in found.cells:
            continue
        near = number - last <= _FARTHEST
        heads = head_of(line, card.frames)
        if heads:
            head = below(head, heads) if head and near and not row and heads.columns != head.columns else heads
            opened[number], last, row, waiting = head.cells, number, 0, ""
            continue
        cells = row_of(line, head, card.frames) if head and (near or _alone(head, line, card)) else ()
        whole = _whole(cells, waiting)
        if head and whole:
            found.cells[number], found.heads[number] = whole, head.cells
            last, row, waiting = (number if near else last), number, ""
            continue
        if row and number == row + 1 and re.match(r"\s*[a-z(]", line):
            name, *values = found.cells[row]
            found.cells[row] = (f"{name} {line.strip()}", *values)
        waiting = line.strip() if near else ""
    filled = set(found.heads.values())
    found.cells |= {number: cells for number, cells in opened.items() if cells in filled}
    return found


def _alone(head: Head, line: str, card: Quantities) -> bool:
    return len(head.columns) >= _FEWEST and not head.corner and _measures(line, card)


def _whole(cells: Cells, waiting: str) -> Cells:
    """A row with its whole name, of which the first words may stand on the line before it."""
    if not cells or (cells[0] and not cells[0][0].islower()):
        return cells
    return (f"{waiting} {cells[0]}".strip(), *cells[1:]) if waiting or cells[0] else ()


def _measures(line: str, card: Quantities) -> bool:
    """Whether a line opens with the name of what is measured: proportion of, number of."""
    first = re.match(r"\W*([^\W\d_]+)", line)
    return bool(first and card.units.parts_of.fullmatch(first[1]))
