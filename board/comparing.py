"""Figures of several institutions in; lines that may stand side by side out: as they are, divided, or as an index.

A line belongs to one indicator and one institution: figures of two indicators never become one line. Whatever is
computed keeps the figures it was computed from, so that both sources can be named.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import Any

Row = dict[str, Any]
Part = tuple[str, str]  # dimension and category; both empty for totals

TOTAL: Part = ("", "")
AS_IS = "as_is"
INDEX = "index"
PER = 1000  # a quotient is written per so many

_EXACT = ("exact", "about")
_NO_INDEX = ("rank", "score")  # an index of a place or of a mark means nothing


@dataclass(frozen=True, slots=True)
class Point:
    """A value with the figure behind it and, for a quotient, the figure it was divided by."""

    figure: Row
    value: float
    divisor: Row | None = None

    @property
    def period(self) -> str:
        return self.figure["period"]

    @property
    def when(self) -> date:
        return self.figure["period_start"]

    @property
    def is_value(self) -> bool:
        """False where the source gives a bound only."""
        return self.figure["bound"] in _EXACT


@dataclass(frozen=True, slots=True)
class Line:
    """The figures of one indicator for one institution in order of time; `starts` tells at which of them it breaks."""

    indicator: Row
    institution: Row
    points: tuple[Point, ...]

    @property
    def key(self) -> tuple[str, str]:
        return self.indicator["indicator_id"], self.institution["institution_id"]

    def stretches(self) -> list[tuple[Point, ...]]:
        """Cut at its breaks."""
        cuts = [n for n, point in enumerate(self.points) if point.figure["series_break"] and n > 0]
        return [self.points[start:end] for start, end in zip([0, *cuts], [*cuts, len(self.points)], strict=True)]


def parts(figures: list[Row]) -> list[Part]:
    """Totals and categories in which two institutions or more have figures, totals first."""
    found: dict[Part, set[str]] = {}
    for row in figures:
        found.setdefault((row["dimension"], row["category"]), set()).add(row["institution_id"])
    return sorted(part for part, institutions in found.items() if len(institutions) > 1 and part[0] != "range")


def lines(indicators: list[Row], figures: dict[str, list[Row]], part: Part) -> list[Line]:
    """One line per indicator and institution that has figures of that part, in the order of institutions."""
    found = []
    for indicator in indicators:
        own = [row for row in figures[indicator["indicator_id"]] if (row["dimension"], row["category"]) == part]
        for _, rows in groupby(own, key=lambda row: row["institution_id"]):
            points = tuple(Point(row, row["value"]) for row in rows)
            found.append(Line(indicator, points[0].figure, points))
    return sorted(found, key=lambda line: line.institution["institution_position"])


def references(found: list[Line]) -> list[Line]:
    """Lines that others are measured against: regions, and an association beside its own members."""
    above = {line.institution["part_of"] for line in found}
    return [
        line
        for line in found
        if line.institution["institution_kind"] == "region" or line.institution["institution_id"] in above
    ]


def common_periods(found: list[Line]) -> list[str]:
    """Periods in which every line has a value that is no bound, oldest first."""
    held = [{point.period: point.when for point in line.points if point.is_value} for line in found]
    shared = set.intersection(*(set(one) for one in held)) if held else set()
    return sorted(shared, key=lambda period: held[0][period])


@dataclass(frozen=True, slots=True)
class Likened:
    """Lines made comparable, the lines that could not be, and the period that an index starts from."""

    lines: tuple[Line, ...]
    left_out: tuple[Line, ...]
    base: str | None = None


def divided(found: list[Line], divisors: list[Row], without: list[str]) -> Likened:
    """Every figure per 1,000 of the divisor's figure for the same institution and period.

    A divisor that is counted on a day serves for the period in which that day lies. Bounds are never divided. A line
    breaks where its figures or its divisors do, also if that period itself has no quotient.
    """
    done = [replace(line, points=_quotients(line, divisors)) for line in found]
    kept = [line for line in done if line.points and line.institution["institution_id"] not in without]
    names = {line.key for line in kept}
    return Likened(tuple(kept), tuple(line for line in found if line.key not in names))


def _quotients(line: Line, divisors: list[Row]) -> tuple[Point, ...]:
    found = ((point, _divisor(point, divisors)) for point in line.points if point.is_value)
    points = [
        replace(point, value=PER * point.value / divisor["value"], divisor=divisor)
        for point, divisor in found
        if divisor
    ]
    pairs = zip([None, *points], points, strict=False)
    return tuple(replace(now, figure=now.figure | _break(line, divisors, before, now)) for before, now in pairs)


def _break(line: Line, divisors: list[Row], before: Point | None, now: Point) -> Row:
    """Whether a quotient begins a new stretch: its figure or its divisor broke, or the divisor is another indicator."""
    assert now.divisor
    if before is None or before.divisor is None:
        return {}
    same = [row for row in divisors if _counted(row) == _counted(now.divisor)]
    broke = _counted(before.divisor) != _counted(now.divisor) or any(
        row["series_break"] and first["period_start"] < row["period_start"] <= last["period_start"]
        for rows, first, last in (
            ([point.figure for point in line.points], before.figure, now.figure),
            (same, before.divisor, now.divisor),
        )
        for row in rows
    )
    return {"series_break": broke}


def _counted(row: Row) -> tuple[str, str]:
    return row["indicator_id"], row["institution_id"]


def _divisor(point: Point, divisors: list[Row]) -> Row | None:
    figure = point.figure
    return next(
        (
            row
            for row in divisors
            if row["institution_id"] == figure["institution_id"]
            and row["bound"] in _EXACT
            and row["value"]
            and figure["period_start"] <= row["period_start"]
            and row["period_end"] <= figure["period_end"]
        ),
        None,
    )


def indexed(found: list[Line]) -> Likened | None:
    """Every figure with that of the first common period as 100, each line from its last break on.

    Lines of fewer than two values since their last break are left out; None if fewer than two lines or periods remain.
    """
    last = [replace(line, points=tuple(one for one in line.stretches()[-1] if one.is_value)) for line in found]
    able = [line for line in last if len(line.points) > 1 and line.indicator["unit"] not in _NO_INDEX]
    common = common_periods(able)
    if len(able) < 2 or len(common) < 2:
        return None
    base = next((period for period in common if all(_at(line, period).value > 0 for line in able)), None)
    if base is None:
        return None
    names = {line.key for line in able}
    left_out = tuple(line for line in found if line.key not in names)
    return Likened(tuple(_from(line, base) for line in able), left_out, base)


def _at(line: Line, period: str) -> Point:
    return next(point for point in line.points if point.period == period)


def _from(line: Line, period: str) -> Line:
    base = _at(line, period)
    return replace(
        line,
        points=tuple(
            replace(point, value=100 * (point.value / base.value), divisor=base.figure)
            for point in line.points
            if point.when >= base.when
        ),
    )
