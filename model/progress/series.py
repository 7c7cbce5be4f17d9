"""Observations and an aim in; the stretch of the observations that can be compared out."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from model.progress.codes import Reason

Direction = Literal["more", "less", "range", "none"]
Kind = Literal["reach", "maintain", "range", "all", "none", "frequency", "event"]
Operator = Literal["at_least", "at_most", "exactly", "between"]


@dataclass(frozen=True, slots=True)
class Point:
    """One observation.

    time          in years; a period stands at its start: 2024 is 2024.0, the academic year 2024-25 is 2024.75
    value         in the indicator's unit
    bound         exact | about | at_least | at_most; only the first two are values, the others are bounds
    starts_break  not comparable with what came before

    Raises ValueError if time or value is not a finite number.
    """

    time: float
    value: float
    bound: str = "exact"
    starts_break: bool = False

    def __post_init__(self) -> None:
        _check_finite(self.time, self.value)


@dataclass(frozen=True, slots=True)
class Aim:
    """A target as it is judged.

    value       the target, or the lower edge of a range; may be left out for all (the limit, else 100),
                none (0) and maintain (the base value)
    value_high  the upper edge of a range
    base        the base point the target itself declares
    due         on the time scale of the points: a whole number is that year, up to its end; a fraction is a
                moment. For yearly figures 31 December 2025 is 2025.0, so that a pace counts whole years
    tolerance   in units; how far a value to maintain, or the edges of a range, may be passed

    Raises ValueError if a number is not finite or the tolerance is negative.
    """

    kind: Kind
    operator: Operator = "at_least"
    value: float | None = None
    value_high: float | None = None
    base: Point | None = None
    due: float | None = None
    tolerance: float = 0.0

    def __post_init__(self) -> None:
        _check_finite(self.value, self.value_high, self.due, self.tolerance)
        if self.tolerance < 0:
            raise ValueError(f"a tolerance is zero or more, not {self.tolerance}")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Two comparable points and how many values there are from one to the other; base None: none earlier."""

    base: Point | None
    current: Point
    count: int
    broken: bool


def _check_finite(*numbers: float | None) -> None:
    for number in numbers:
        if number is not None and not math.isfinite(number):
            raise ValueError(f"a finite number is needed, not {number}")


def finite(number: float) -> float | None:
    """The number, or None where the arithmetic ran out of its range."""
    return number if math.isfinite(number) else None


def sign_of(direction: Direction) -> int | None:
    """1 if more is better, -1 if less is better, None where neither is declared."""
    return {"more": 1, "less": -1}.get(direction)


def observed(points: Sequence[Point], today: float) -> tuple[Point, ...]:
    """The points in order of time; one that lies after today is a plan or a forecast and is left out."""
    return tuple(sorted((point for point in points if point.time <= today), key=lambda point: point.time))


def is_value(point: Point) -> bool:
    """False for a bound: "more than 65,000" says too little to compute with."""
    return point.bound in ("exact", "about")


def since_break(points: Sequence[Point]) -> tuple[Point, ...]:
    """The points from the last break on; points in order of time."""
    starts = [place for place, point in enumerate(points) if point.starts_break]
    return tuple(points[starts[-1] if starts else 0 :])


def base_of(run: Sequence[Point], aim: Aim | None) -> Point | None:
    """The declared base if it is a value on this side of the break, otherwise the first value of the run."""
    declared = aim.base if aim else None
    if declared and is_value(declared) and not _cut_off(declared, run):
        return declared
    return next((point for point in run if is_value(point)), None)


def _cut_off(declared: Point, run: Sequence[Point]) -> bool:
    return bool(run) and run[0].starts_break and declared.time < run[0].time


def stretch(points: Sequence[Point], aim: Aim | None) -> Stretch:
    """From the applicable base to the last point; the points in order of time, the last of them a value."""
    run, current = since_break(points), points[-1]
    base = base_of(run, aim)
    if base is not None and base.time >= current.time:
        base = None
    later = [point for point in run if is_value(point) and (base is None or point.time > base.time)]
    broken = len(run) < len(points) or bool(aim and aim.base and _cut_off(aim.base, run))
    return Stretch(base, current, len(later) + (base is not None), broken)


def present(points: Sequence[Point], aim: Aim | None) -> Stretch | Reason:
    """The stretch up to the last observation, or why there is none."""
    declared = aim.base if aim else None
    if declared and (not points or points[-1].time <= declared.time):
        return "no_later_observation"
    if not points:
        return "no_points"
    return stretch(points, aim) if is_value(points[-1]) else "only_a_bound"


def why_alone(points: Sequence[Point], found: Stretch) -> Reason:
    """Why a stretch has no base."""
    if not all(is_value(point) for point in since_break(points)):
        return "only_a_bound"
    return "single_point_since_break" if found.broken else "single_point"


def is_year(due: float | None) -> bool:
    """Whether a due time is a year, up to its end, and not a moment."""
    return due is not None and due == math.floor(due)


def end_of(due: float) -> float:
    """The moment up to which a due year (a whole number) or moment (a fraction) runs."""
    return due + 1 if is_year(due) else due


def is_past(due: float | None, time: float) -> bool:
    """Whether the due year (a whole number) or moment (a fraction) is over at this time."""
    return due is not None and time >= end_of(due) and time > due


def at_due(points: Sequence[Point], due: float) -> Point | None:
    """The observation that settles a target: in the due year the nearest to its end or moment, else the next.

    An observation of an earlier year never settles it, however near: what was promised was still to come.
    """
    year = math.floor(due)
    within = [point for point in points if math.floor(point.time) == year]
    if within:
        return min(within, key=lambda point: abs(point.time - end_of(due)))
    return next((point for point in points if point.time > due), None)
