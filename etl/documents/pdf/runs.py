"""Rules below each other and the words between them in, runs of rows of one table out: prose between ends a run.

Rows of one table leave the same strips empty. What reaches over such a strip is no row, unless it is a single line as
near to its rules as rows are: a title over all columns.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import inf, isfinite
from statistics import median

from etl.documents.pdf.drawn import Rule
from etl.documents.pdf.pieces import Piece, pieces
from etl.documents.pdf.words import Word

# The strip between columns, as a share of the type size.
_STRIP = 0.5
# So many rows tell the strips between columns from wide spaces between words.
_SURE = 2
# A title over all columns has about the type size of the rows, and at most so much more room above and below it.
_OTHER_SIZE, _LOOSE = 0.08, 1.5

Strip = tuple[float, float]


@dataclass(slots=True)
class Run:
    """Rows of one table, the rules around them (one more) and the strips that all but titles leave empty."""

    rules: list[Rule]
    rows: list[list[Word]]
    strips: list[Strip]

    def columns(self) -> list[Strip]:
        return _inner(self.strips)


def runs(rules: list[Rule], rows: list[list[Word]]) -> list[Run]:
    """The runs among `rows`, which stand between the `rules`, one fewer than these."""
    found: list[Run] = []
    going: Run | None = None
    for place, (between, row) in enumerate(zip(pairwise(rules), rows, strict=True)):
        after = rows[place + 1 : place + 1 + _SURE]
        strips = _gone_on(going, row, between, after) if going else []
        if not strips:
            strips = _begun(row, after)
            going = Run([between[0]], [], []) if strips else None
            found += [going] if going else []
        if going:
            going.rules.append(between[1])
            going.rows.append(row)
            going.strips = strips
    return found


def with_head(run: Run, head: list[Word]) -> Run:
    """The run with the line above its first rule as its first row, if that has cells."""
    if not any(len(line) > 1 for line in _lines(head)):
        return run
    left = _shared(run.strips, head)
    return Run(run.rules, [head, *run.rows], left if _inner(left) else run.strips)


def is_whole(row: list[Word], columns: list[Strip]) -> bool:
    """Whether a row is a single line that reaches over a strip."""
    lines = _lines(row)
    return len(lines) == 1 and _reaches_over(lines, columns)


def _gone_on(run: Run, row: list[Word], between: tuple[Rule, Rule], after: list[list[Word]]) -> list[Strip]:
    """The strips of a run as one more row leaves them; none if it is not one of its rows."""
    columns = run.columns() if len(run.rows) >= _SURE else _columns([*run.rows, *after])
    if _reaches_over(_lines(row), columns):
        return run.strips if is_whole(row, columns) and _is_title(run, row, between) else []
    strips = _shared(run.strips, row)
    return strips if _inner(strips) else []


def _begun(row: list[Word], after: list[list[Word]]) -> list[Strip]:
    """The strips that the first row of a table leaves empty; none if it is no such row for those `after` it."""
    strips = _free(row)
    return strips if row and _inner(strips) and not _reaches_over(_lines(row), _columns(after)) else []


def _columns(rows: list[list[Word]]) -> list[Strip]:
    """The strips that the first rows share: one alone has wide spaces between its words as well."""
    strips = _free(rows[0]) if rows else []
    both = _inner(_shared(strips, rows[1])) if len(rows) >= _SURE else []
    return both or _inner(strips)


def _reaches_over(lines: list[list[Piece]], columns: list[Strip]) -> bool:
    """Whether some line is whole and covers a strip, as a heading or prose does."""
    whole = [line[0] for line in lines if len(line) == 1]
    return any(piece.x0 < start and end < piece.x1 for piece in whole for start, end in columns)


def _is_title(run: Run, row: list[Word], between: tuple[Rule, Rule]) -> bool:
    usual = median(word.style.size for one in run.rows for word in one)
    rooms = [_room(one, pair) for one, pair in zip(run.rows, pairwise(run.rules), strict=True) if one]
    same = abs(row[0].style.size - usual) <= _OTHER_SIZE * usual
    return same and _room(row, between) <= _LOOSE * median(rooms)


def _room(row: list[Word], between: tuple[Rule, Rule]) -> float:
    """How much of the height between two rules a row leaves empty, in points."""
    heights = [word.y for word in row]
    return between[0][2] - between[1][2] - (max(heights) - min(heights)) - row[0].style.size


def _lines(row: list[Word]) -> list[list[Piece]]:
    lines: dict[int, list[Piece]] = {}
    for piece in sorted(pieces(row), key=lambda one: -one.y):
        lines.setdefault(round(piece.y), []).append(piece)
    return list(lines.values())


def _least(row: list[Word]) -> float:
    return _STRIP * median(word.style.size for word in row) if row else 0.0


def _free(row: list[Word]) -> list[Strip]:
    """The strips wide enough that hold no word, from left to right; what lies beside all words is one without end."""
    least = _least(row)
    found: list[Strip] = []
    reach = -inf
    for x0, x1 in sorted((word.x0, word.x1) for word in row):
        found += [(reach, x0)] if x0 - reach >= least else []
        reach = max(reach, x1)
    return [*found, (reach, inf)]


def _shared(strips: list[Strip], row: list[Word]) -> list[Strip]:
    """What of the strips a row leaves empty too, where it is wide enough."""
    others, least = _free(row), _least(row)
    found: list[Strip] = []
    one = other = 0
    while one < len(strips) and other < len(others):
        start, end = max(strips[one][0], others[other][0]), min(strips[one][1], others[other][1])
        found += [(start, end)] if end - start >= least else []
        one, other = (one + 1, other) if strips[one][1] < others[other][1] else (one, other + 1)
    return found


def _inner(strips: list[Strip]) -> list[Strip]:
    """Those between words."""
    return [strip for strip in strips if all(map(isfinite, strip))]
