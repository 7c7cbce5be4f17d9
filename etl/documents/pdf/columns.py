"""The pieces of a page in, its regions in reading order out: what lies above columns, each column, what lies below.

A page is cut where a strip as high as some lines is empty and running text stands on both sides of it; each part is
cut again. What looks like two columns but is a list with its numbers, or a table, has no running text on one side.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from statistics import median

from etl.documents.pdf.pieces import Piece

# A gutter is this wide at least, in points and as a share of the type size.
_GUTTER, _GUTTER_SHARE = 6.0, 0.6
_BUCKET, _CANDIDATES = 3, 12
_LINES, _LETTERS = 3, 14
# Running text: this share of the lines of a column reaches this share of its width.
_FULL, _REACH = 0.35, 0.75
_LEADING = 1.7


@dataclass(frozen=True, slots=True)
class Region:
    """Pieces read from top to bottom; `edge` is the left edge of their column."""

    pieces: list[Piece]
    edge: float


def regions(pieces: list[Piece]) -> list[Region]:
    """All pieces of a page in regions, in reading order."""
    return _cut(pieces, min((piece.x0 for piece in pieces), default=0.0))


def _cut(pieces: list[Piece], edge: float) -> list[Region]:
    if not pieces:
        return []
    best: tuple[int, list[Piece], list[Piece]] | None = None
    for gutter in _gutters(pieces):
        for run in _uncrossed(pieces, gutter):
            left, right = _sides(run, gutter)
            if _are_columns(left, right) and (best is None or len(run) > best[0]):
                best = len(run), left, right
    if best is None:
        return [Region(pieces, edge)]
    _, left, right = best
    inside = {id(piece) for piece in (*left, *right)}
    top = max(piece.y for piece in (*left, *right))
    rest = [piece for piece in pieces if id(piece) not in inside]
    above, below = [one for one in rest if one.y > top], [one for one in rest if one.y <= top]
    sides = [region for side in (left, right) for region in _cut(side, min(piece.x0 for piece in side))]
    return [*_cut(above, edge), *sides, *_cut(below, edge)]


def _gutters(pieces: list[Piece]) -> list[float]:
    """Where columns may begin: left edges that many pieces share."""
    starts = Counter(round(piece.x0 / _BUCKET) for piece in pieces)
    common = [start for start, count in starts.most_common(_CANDIDATES) if count >= _LINES]
    return [min(piece.x0 for piece in pieces if round(piece.x0 / _BUCKET) == start) - 0.5 for start in common]


def _uncrossed(pieces: list[Piece], gutter: float) -> list[list[Piece]]:
    """Runs of pieces, from top to bottom, between those that reach over the gutter."""
    runs: list[list[Piece]] = [[]]
    for piece in sorted(pieces, key=lambda one: -one.y):
        width = max(_GUTTER, _GUTTER_SHARE * piece.size)
        if piece.x0 < gutter and piece.x1 > gutter - width:
            runs.append([])
        else:
            runs[-1].append(piece)
    return [run for run in runs[:-1] if run] + [runs[-1]] if runs[-1] else [run for run in runs if run]


def _sides(run: list[Piece], gutter: float) -> tuple[list[Piece], list[Piece]]:
    """Left and right of the gutter, without what follows on the left below both after a gap."""
    left = [piece for piece in run if piece.x0 < gutter]
    right = [piece for piece in run if piece.x0 >= gutter]
    if not left or not right:
        return [], []
    foot = min(piece.bottom for piece in right)
    last = foot
    for place, piece in enumerate(left):
        if piece.top < foot and last - piece.y > _LEADING * piece.size:
            return left[:place], right
        last = min(last, piece.y) if piece.y < foot else foot
    return left, right


def _are_columns(left: list[Piece], right: list[Piece]) -> bool:
    return _is_text(left) and _is_text(right) and _overlap(left, right) and not _is_label(left)


def _is_text(side: list[Piece]) -> bool:
    """Whether a side has lines enough and letters enough on them."""
    lines = _lines(side)
    return len(lines) >= _LINES and median(sum(len(piece.text) for piece in line) for line in lines) >= _LETTERS


def _lines(side: list[Piece]) -> list[list[Piece]]:
    """Pieces by line; words set wide to fill a narrow column are pieces of one line."""
    lines: dict[int, list[Piece]] = {}
    for piece in side:
        if not piece.rows:
            lines.setdefault(round(piece.y), []).append(piece)
    return list(lines.values())


def _overlap(left: list[Piece], right: list[Piece]) -> bool:
    top = min(max(piece.y for piece in side) for side in (left, right))
    bottom = max(min(piece.y for piece in side) for side in (left, right))
    return top - bottom > (_LINES - 1) * min(piece.size for piece in left)


def _is_label(side: list[Piece]) -> bool:
    """Whether the lines of a side mostly end early, as labels before a text do and running text does not."""
    start, end = min(piece.x0 for piece in side), max(piece.x1 for piece in side)
    ends = [max(piece.x1 for piece in line) for line in _lines(side)]
    return sum(x1 >= start + _REACH * (end - start) for x1 in ends) < _FULL * len(ends)
