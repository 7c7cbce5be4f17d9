"""Two points and perhaps a target in; relative pace, status and score of Statistics Canada out."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from model.progress.series import Direction, Point, finite, sign_of

Status = Literal[
    "target_achieved",
    "substantial_progress",
    "moderate_progress",
    "limited_progress",
    "deterioration",
    "not_available",
]

ON_TRACK, MODERATE = 0.95, 0.60
PACE_ON_TRACK, PACE_MODERATE = 0.015, 0.005
LIMIT_POWER = 4.44
BEST, WORST = 5.0, -5.0
STAND_IN = 0.001  # the published method computes a ratio to the base and puts this in the place of a zero


@dataclass(frozen=True, slots=True)
class Measure:
    """What one method says: value (None: no finite number), its own status word, score (-5 to 5) or None."""

    value: float | None
    status: str
    score: float | None


NOT_AVAILABLE = Measure(None, "not_available", None)


def relative_pace(
    base: Point | None,
    current: Point | None,
    target: Point | None,
    direction: Direction,
    limit: float | None = None,
) -> Measure:
    """Actual over required annual growth; without a target the annual growth itself (1 = 100 % a year).

    The limit (in the indicator's unit) counts only without a target. A base or target of 0 is replaced by
    0.001, as published. Base equal to target makes the ratio 0/0: no value, and the status is target_achieved
    or, once below it, deterioration. The published method knows whole years only; here any later point
    counts. Raises nothing for finite points.

    Source: Statistics Canada, methodology of the sustainable development goals data hub; open-sdg/sdg-build
    sdg/ProgressMeasure.py @139fede7.
    """
    d = sign_of(direction)
    if base is None or current is None or d is None:
        return NOT_AVAILABLE
    favour = d * (-1 if base.value < 0 else 1)
    start = replace(base, value=base.value or STAND_IN)
    pace = growth(start, current)
    if target is None:
        return _without_target(pace, favour, limit_coefficient(base.value, limit))
    goal = replace(target, value=target.value or STAND_IN)
    signed = None if pace is None else favour * pace
    return against_target(signed, growth(start, goal), is_reached(current.value, goal.value, d))


def growth(start: Point, end: Point) -> float | None:
    """Compound annual growth, 1 = 100 % a year; None if the end is not later, the start 0 or signs differ."""
    if end.time <= start.time or start.value == 0 or is_opposite(start.value, end.value):
        return None
    try:
        return (end.value / start.value) ** (1 / (end.time - start.time)) - 1
    except OverflowError:
        return math.inf


def is_opposite(one: float, other: float) -> bool:
    """Whether one is above and the other below zero."""
    return (one < 0 < other) or (other < 0 < one)


def is_reached(value: float, target: float, d: int) -> bool:
    """Whether the value is on or past the target; d = 1 if more is better, -1 if less."""
    return value >= target if d > 0 else value <= target


def against_target(pace: float | None, required: float | None, reached: bool) -> Measure:
    """The measure of a pace (more is better) against the required one (its size counts, not its sign)."""
    ratio = _ratio(pace, required)
    if reached:
        return Measure(None if ratio is None else finite(ratio), "target_achieved", BEST)
    if ratio is None:
        return NOT_AVAILABLE
    return Measure(finite(ratio), status_of_ratio(ratio), score_of_ratio(ratio))


def _ratio(pace: float | None, required: float | None) -> float | None:
    if pace is None or required is None or math.isinf(required):
        return None
    if required == 0:
        return -math.inf if pace < 0 else None
    return pace / abs(required)


def status_of_ratio(ratio: float) -> Status:
    """The class of an actual over a required pace."""
    return _status(ratio, ON_TRACK, MODERATE)


def score_of_ratio(ratio: float) -> float:
    """The published score from -5 to 5 of an actual over a required pace."""
    if ratio >= MODERATE:
        return min(7.1429 * ratio - 4.2857, BEST)
    return max(4.1667 * ratio - 2.5, WORST)


def limit_coefficient(base: float, limit: float | None) -> float:
    """C, 0 to 1: how far the cuts shrink because the base is near the natural limit (same unit)."""
    if limit is None:
        return 1.0
    size, edge = abs(base), abs(limit)
    if size >= 2 * edge:
        return 1.0
    distance = size if size <= edge else 2 * edge - size
    return 1 - (distance / edge) ** LIMIT_POWER


def _without_target(pace: float | None, favour: int, coefficient: float) -> Measure:
    if pace is None:
        return NOT_AVAILABLE
    value = favour * pace
    status = _status(value, PACE_ON_TRACK * coefficient, PACE_MODERATE * coefficient)
    return Measure(finite(value), status, _score_of_pace(value, coefficient))


def _score_of_pace(value: float, coefficient: float) -> float:
    if value < 0:
        return max(125 * value - 2.5, WORST)
    if coefficient == 0:
        return BEST
    if value >= PACE_ON_TRACK * coefficient:
        return min(500 * value / coefficient - 5, BEST)
    if value >= PACE_MODERATE * coefficient:
        return 250 * value / coefficient - 1.25
    return 500 * value / coefficient - 2.5


def mean_score(measures: Iterable[Measure]) -> Measure:
    """The indicator's score and status: the mean over its scored series; achieved only if all of those are.

    The result is a measure again, so nested groups are averaged first by averaging their means.
    Source: open-sdg/sdg-build sdg/ProgressMeasure.py @139fede7.
    """
    scored = [(measure.score, measure.status) for measure in measures if measure.score is not None]
    if not scored:
        return NOT_AVAILABLE
    score = math.fsum(score for score, _ in scored) / len(scored)
    if all(status == "target_achieved" for _, status in scored):
        return Measure(None, "target_achieved", score)
    return Measure(None, _status(score, 2.5, 0.0, -2.5), score)


def _status(value: float, substantial: float, moderate: float, limited: float = 0.0) -> Status:
    if value >= substantial:
        return "substantial_progress"
    if value >= moderate:
        return "moderate_progress"
    return "limited_progress" if value >= limited else "deterioration"
