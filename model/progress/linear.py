"""Two points and a target in; the linear pace out, also for zero and negative values."""

from model.progress.relative import NOT_AVAILABLE, Measure, against_target, is_reached
from model.progress.series import Direction, Point, finite, sign_of


def linear_pace(base: Point | None, current: Point | None, target: Point | None, direction: Direction) -> Measure:
    """Actual over required change in units per year, with the cuts and the score of the relative pace.

    The size of the required change counts and not its sign, as in the relative pace: a base that was better
    than the target must not make a decline look like progress. Not available without a target, a direction or
    a later point. Raises nothing for finite points. Source of the cuts and the score: see relative_pace.
    """
    d = sign_of(direction)
    if base is None or current is None or target is None or d is None:
        return NOT_AVAILABLE
    pace = slope(base, current)
    signed = None if pace is None else d * pace
    return against_target(signed, slope(base, target), is_reached(current.value, target.value, d))


def slope(start: Point, end: Point) -> float | None:
    """Change in units per year; None if the end is not later or the change too large to compute."""
    if end.time <= start.time:
        return None
    return finite((end.value - start.value) / (end.time - start.time))
