"""A region of a page in, its lines out: pieces on one baseline together, rows of cells where columns line up."""

from __future__ import annotations

import re
from itertools import pairwise
from statistics import median

from etl.documents.lines import Line, beside, is_layout, line_of, row_of
from etl.documents.pdf.columns import Region
from etl.documents.pdf.pieces import Piece
from etl.documents.text import Hint

_SAME = 0.35
# A gap beyond this share of the usual distance between lines parts paragraphs, as does another type size.
_PARAGRAPH, _LEAST = 1.3, 1.45
_OTHER_SIZE = 0.08
# Cells line up within so many points over so many rows; a mark before an item is no cell.
_ALIGNED, _ROWS, _CELLS, _GAP = 4, 3, 2, 1.2
_MARK = re.compile(r"[\W_]|\W?(?:\d{1,2}(?:\.\d{1,2})*|[A-Za-z]|[ivxlcIVXLC]+)[.):]*")
_LEADER = re.compile(r"[.…\s_]*\d*")

Row = list[Piece]


def lines(region: Region, page: int, levels: dict[int, int]) -> list[Line]:
    """The lines of a region from top to bottom; `levels` gives the heading level of a tag by its number."""
    rows = _rows(region.pieces)
    usual = _leading(rows)
    tabular = _tabular(rows)
    found: list[Line] = []
    for place, row in enumerate(rows):
        before = rows[place - 1] if place else None
        apart = before is None or _parts(before, row, usual)
        if row[0].rows:
            found += _of_table(row[0], page)
        elif place in tabular:
            found.append(row_of([piece.text for piece in row], page, apart and place - 1 not in tabular))
        else:
            found.append(_line(row, region.edge, page, apart, levels))
    return [line for line in found if line.words]


def _of_table(table: Piece, page: int) -> list[Line]:
    found: list[Line] = []
    for cells in table.rows:
        apart = not (found and found[-1].hint.cells)
        found += beside(cells, Hint(size=table.size), page) if is_layout(cells) else [row_of(cells, page, apart)]
    return found


def _rows(pieces: list[Piece]) -> list[Row]:
    rows: list[Row] = []
    for piece in sorted(pieces, key=lambda one: (-one.y, one.x0)):
        row = rows[-1] if rows else None
        fits = row and not piece.rows and not row[0].rows
        if row and fits and row[0].y - piece.y <= _SAME * min(piece.size, row[0].size):
            row.append(piece)
        else:
            rows.append([piece])
    return [sorted(row, key=lambda one: one.x0) for row in rows]


def _leading(rows: list[Row]) -> float:
    """The usual distance between lines, in points."""
    steps = [before[0].y - row[0].y for before, row in pairwise(rows) if not before[0].rows]
    return median(steps) if steps else 0.0


def _parts(before: Row, row: Row, usual: float) -> bool:
    last, first = before[0], row[0]
    if last.rows or first.rows:
        return True
    step = last.y - first.y
    size = max(last.size, first.size)
    other = abs(last.size - first.size) > _OTHER_SIZE * size
    return other or step > max(_PARAGRAPH * min(usual, 2 * size), _LEAST * min(last.size, first.size))


def _line(row: Row, edge: float, page: int, apart: bool, levels: dict[int, int]) -> Line:
    runs: list[tuple[str, bool]] = []
    for piece in row:
        runs += [("  ", False)] if runs else []
        runs += piece.runs
    main = max(row, key=lambda piece: len(piece.text))
    hint = Hint(heading=levels.get(main.marked), size=main.size, indent=max(0.0, round(row[0].x0 - edge, 1)))
    return line_of(runs, hint, page, apart)


def _tabular(rows: list[Row]) -> set[int]:
    """The places of rows that are rows of a table without lines: cells lined up over some rows."""
    found: set[int] = set()
    shaped = [place for place, row in enumerate(rows) if _has_cells(row)]
    for run in _runs(shaped, rows):
        if len(run) >= _ROWS:
            found.update(run)
    return found


def _has_cells(row: Row) -> bool:
    """Whether a gap parts cells, and not an item from its mark or an entry of a list of contents from its page."""
    gaps = [after.x0 - before.x1 for before, after in pairwise(row)]
    cells = row[1:] if _MARK.fullmatch(row[0].text.strip()) else row
    last = row[-1].text
    if not gaps or max(gaps) < _GAP * row[0].size or len(cells) < _CELLS:
        return False
    return len(cells) > _CELLS or not _LEADER.fullmatch(last)


def _runs(shaped: list[int], rows: list[Row]) -> list[list[int]]:
    """Rows that follow each other and whose second cells begin at the same place."""
    runs: list[list[int]] = []
    for place in shaped:
        if runs and runs[-1][-1] == place - 1 and _lined_up(rows[place - 1], rows[place]):
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs


def _lined_up(before: Row, row: Row) -> bool:
    starts = [piece.x0 for piece in before[1:]]
    return any(abs(piece.x0 - start) <= _ALIGNED for piece in row[1:] for start in starts)
