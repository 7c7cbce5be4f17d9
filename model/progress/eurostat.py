"""Two points in; Eurostat's class for an indicator without a target out."""

from model.progress.relative import NOT_AVAILABLE, Measure, growth
from model.progress.series import Direction, Point, finite, sign_of

SIGNIFICANT = 0.01


def eurostat_pace(base: Point | None, current: Point | None, direction: Direction) -> Measure:
    """Compound annual growth in the wanted direction (1 = 100 % a year), without a target.

    Status significant_progress, moderate_progress, moderate_movement_away, significant_movement_away or
    not_available; no score. Raises nothing for finite points.

    Source: Eurostat, monitoring report on the sustainable development goals, indicators without a target
    value.
    """
    d = sign_of(direction)
    pace = None if base is None or current is None else growth(base, current)
    if base is None or d is None or pace is None:
        return NOT_AVAILABLE
    value = d * (-1 if base.value < 0 else 1) * pace
    return Measure(finite(value), _status(value), None)


def _status(value: float) -> str:
    if value >= SIGNIFICANT:
        return "significant_progress"
    if value >= 0:
        return "moderate_progress"
    return "moderate_movement_away" if value >= -SIGNIFICANT else "significant_movement_away"
