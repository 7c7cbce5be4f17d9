"""Two points and perhaps a target in; the class of the United Nations' progress chart out."""

import math

from model.progress.relative import NOT_AVAILABLE, Measure, growth, is_reached
from model.progress.series import Direction, Point, finite, sign_of

ON_TRACK, REASONABLE = 0.95, 0.10
PACE_ON_TRACK, PACE_REASONABLE = 0.02, 0.005


def un_projection(base: Point | None, current: Point | None, target: Point | None, direction: Direction) -> Measure:
    """Share of the way from base to target covered in the target year if the present growth goes on.

    Without a target the annual growth (1 = 100 % a year). Status target_achieved, on_track,
    acceleration_needed, stagnation_or_regression or not_available; no score. Not available where the base
    already met a target that is no longer met: there the ratio would call a decline progress. Raises nothing
    for finite points.

    Source: Eustat, methodology page (EUSTAT-DES/site _pages/en/metodologia.md @10f3c702), after the technical
    note on the progress chart of the United Nations Statistics Division.
    """
    d = sign_of(direction)
    if base is None or current is None or d is None:
        return NOT_AVAILABLE
    pace = growth(base, current)
    if target is None:
        value = None if pace is None else d * (-1 if base.value < 0 else 1) * pace
        return _measure(value, PACE_ON_TRACK, PACE_REASONABLE)
    value = _share_covered(base, current, target, pace)
    if is_reached(current.value, target.value, d):
        return Measure(None if value is None else finite(value), "target_achieved", None)
    return NOT_AVAILABLE if is_reached(base.value, target.value, d) else _measure(value, ON_TRACK, REASONABLE)


def _share_covered(base: Point, current: Point, target: Point, pace: float | None) -> float | None:
    if pace is None or target.time <= base.time or target.value == base.value:
        return None
    try:
        projected = current.value * (1 + pace) ** (target.time - current.time)
    except (OverflowError, ZeroDivisionError):
        return None
    return (projected - base.value) / (target.value - base.value)


def _measure(value: float | None, on_track: float, reasonable: float) -> Measure:
    if value is None or math.isnan(value):
        return NOT_AVAILABLE
    if value >= on_track:
        return Measure(finite(value), "on_track", None)
    status = "acceleration_needed" if value >= reasonable else "stagnation_or_regression"
    return Measure(finite(value), status, None)
