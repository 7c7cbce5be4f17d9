"""Printed lines in; the rows of tables whose columns spaces set apart as rows out, below heads that name goals.

Who               What
Sports clubs      A training on Sunday for those
                  who never ran
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from etl.extract.outline.line import Line
from etl.extract.outline.tables import goal_column
from etl.extract.outline.words import Outline

_CHUNK = re.compile(r"\S+(?: \S+)*")
_HEAD_SIGNS = 40  # of the name of a column
_OFF = 1  # signs by which a cell may stand further out than the name of its column
_LEAST = 2  # rows that make a table
_GAP = 1  # blank lines that may stand between two rows

Chunk = tuple[str, int]
Span = tuple[int, int]  # where the name of a column begins and ends


def with_columns(lines: Sequence[Line], words: Outline) -> list[Line]:
    """The lines with such tables as rows; the further lines of a cell are put with the first."""
    found: list[Line] = []
    heads = Counter(" ".join(line.text.split()) for line in lines)
    place = 0
    while place < len(lines):
        heads_at = _heads(lines[place], words)
        rows, after = _rows(lines, place, heads_at) if heads_at else ([], place)
        if len(rows) > (1 if heads[" ".join(lines[place].text.split())] > 1 else _LEAST):
            found += rows
            place = after
        else:
            found.append(lines[place])
            place += 1
    return found


def _heads(line: Line, words: Outline) -> list[Span]:
    """Where the names of columns stand, if a line holds nothing but their names and one names goals."""
    if line.cells or line.mark or line.rank is not None or "  " not in line.text:
        return []
    chunks = _chunks(line)
    short = all(len(chunk) <= _HEAD_SIGNS and not chunk.endswith((".", ",", ";")) for chunk, _ in chunks[1:])
    cells = tuple(chunk for chunk, _ in chunks)
    spans = [(start, start + len(chunk)) for chunk, start in chunks]
    return spans if short and goal_column(cells, words) is not None else []


def _chunks(line: Line) -> list[Chunk]:
    return [(chunk[0], line.indent + chunk.start()) for chunk in _CHUNK.finditer(line.text)]


def _rows(lines: Sequence[Line], first: int, heads: Sequence[Span]) -> tuple[list[Line], int]:
    """The head and the rows below it, and the place of the first line behind them."""
    rows = [_row(lines[first], [chunk for chunk, _ in _chunks(lines[first])])]
    place = first + 1
    while place < len(lines):
        line = lines[place]
        columns = [_column((start, start + len(chunk)), heads) for chunk, start in _chunks(line)]
        if line.cells or line.mark or line.rank is not None or line.gap > _GAP or None in columns:
            break
        cells = [
            " ".join(chunk for (chunk, _), at in zip(_chunks(line), columns, strict=True) if at == number)
            for number in range(len(heads))
        ]
        if cells[0] and (len(set(columns)) > 1):
            rows.append(_row(line, cells))
        elif line.gap or len(rows) == 1:
            break
        else:
            joined = (f"{one} {other}".strip() for one, other in zip(rows[-1].cells, cells, strict=True))
            rows[-1] = _row(rows[-1], list(joined))
        place += 1
    return rows, place


def _column(cell: Span, heads: Sequence[Span]) -> int | None:
    """The column below whose name a cell begins or ends, or in whose middle it stands."""
    for off in (_begins, _ends, _amid):
        at = next((at for at, head in enumerate(heads) if off(cell, head) <= _OFF), None)
        if at is not None:
            return at
    return None


def _begins(cell: Span, head: Span) -> float:
    return abs(cell[0] - head[0])


def _ends(cell: Span, head: Span) -> float:
    return abs(cell[1] - head[1])


def _amid(cell: Span, head: Span) -> float:
    return abs(sum(cell) - sum(head)) / 2


def _row(line: Line, cells: Sequence[str]) -> Line:
    return replace(line, text=" | ".join(cells), cells=tuple(cells), begins=True, runs_on=False, rest="")
