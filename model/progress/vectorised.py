"""Arrays of two points, perhaps a target, per series in; value, status and score of every method for all of them out.

The same arithmetic in the same order as relative_pace, linear_pace, un_projection and eurostat_pace, where the
formulas and their sources stand; the answers are equal to theirs to the last bit. NaN here is None there.
"""

from itertools import repeat
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from model.progress import eurostat, un
from model.progress.relative import BEST, LIMIT_POWER, MODERATE, ON_TRACK, PACE_MODERATE, PACE_ON_TRACK, STAND_IN, WORST

Numbers = NDArray[np.float64]
Marks = NDArray[np.bool_]
Measures = dict[str, NDArray]

_RELATIVE = ("substantial_progress", "moderate_progress", "limited_progress", "deterioration")
_UN = ("on_track", "acceleration_needed", "stagnation_or_regression")
_EUROSTAT = ("significant_progress", "moderate_progress", "moderate_movement_away", "significant_movement_away")
STATUSES = tuple(dict.fromkeys(("not_available", "target_achieved", *_RELATIVE, *_UN, *_EUROSTAT)))
ACHIEVED = STATUSES.index("target_achieved")


class _Points(NamedTuple):
    """One point per series; time (years) and value are both NaN where there is none."""

    time: Numbers
    value: Numbers


class _Series(NamedTuple):
    base: _Points
    current: _Points
    target: _Points
    direction: Numbers
    limit: Numbers


def measure_many(
    *,
    base_time: ArrayLike,
    base_value: ArrayLike,
    current_time: ArrayLike,
    current_value: ArrayLike,
    target_time: ArrayLike,
    target: ArrayLike,
    direction: ArrayLike,
    limit: ArrayLike,
) -> dict[str, Measures]:
    """The measures of n series by relative, linear, un and eurostat, each a dict of three arrays of length n.

    Times in years; values, target and limit in the indicator's unit, NaN where there is none; direction 1 if
    more is better, -1 if less, anything else if neither is declared. Without a whole base point, current point
    or direction nothing is available.

    value   as the scalar function gives it, NaN for None
    status  the place of the status word in STATUSES; `np.array(STATUSES)[status]` gives the words
    score   -5 to 5, NaN for None

    Raises ValueError if the arrays are not of one length, a number is infinite or a target has no time.
    """
    columns = [base_time, base_value, current_time, current_value, target_time, target, direction, limit]
    given = _series([np.asarray(column, dtype=np.float64) for column in columns])
    with np.errstate(all="ignore"):
        stood_in = _growth(_without_zero(given.base), given.current)
        pace = _where(given.base.value != 0, stood_in)
        return {
            "relative": _relative(given, stood_in),
            "linear": _linear(given),
            "un": _un(given, pace),
            "eurostat": _eurostat(given, pace),
        }


def _series(columns: list[Numbers]) -> _Series:
    """The columns as series; one that cannot be judged, and a target that is missing, NaN throughout."""
    base_time, base_value, current_time, current_value, target_time, target, direction, limit = columns
    if target.ndim != 1 or any(column.shape != target.shape for column in columns):
        raise ValueError(f"arrays of one length are needed, not of shapes {[column.shape for column in columns]}")
    if any(np.isinf(column).any() for column in columns):
        raise ValueError("finite numbers are needed, or NaN where there is none")
    if (undated := ~np.isnan(target) & np.isnan(target_time)).any():
        raise ValueError(f"a target needs a time; series {undated.argmax()} has none")
    known = ~np.isnan([base_time, base_value, current_time, current_value]).any(axis=0) & (abs(direction) == 1)
    aimed = known & ~np.isnan(target)
    return _Series(
        _Points(_where(known, base_time), _where(known, base_value)),
        _Points(_where(known, current_time), _where(known, current_value)),
        _Points(_where(aimed, target_time), _where(aimed, target)),
        direction,
        limit,
    )


def _relative(given: _Series, pace: Numbers) -> Measures:
    goal = _without_zero(given.target)
    signed = _favour(given) * pace
    required = _growth(_without_zero(given.base), goal)
    aimed = _against_target(signed, required, _is_reached(given.current, goal, given.direction))
    free = _without_target(signed, _limit_coefficient(given.base.value, given.limit))
    return {name: np.where(np.isnan(goal.value), free[name], aimed[name]) for name in aimed}


def _linear(given: _Series) -> Measures:
    signed = given.direction * _slope(given.base, given.current)
    reached = _is_reached(given.current, given.target, given.direction)
    return _against_target(signed, _slope(given.base, given.target), reached)


def _un(given: _Series, pace: Numbers) -> Measures:
    reached = _is_reached(given.current, given.target, given.direction)
    before = _is_reached(given.base, given.target, given.direction)
    share = _where(reached | ~before, _share_covered(given, pace))
    aimed = _classed(share, _UN, un.ON_TRACK, un.REASONABLE)
    growing = _favour(given) * pace
    free = _classed(growing, _UN, un.PACE_ON_TRACK, un.PACE_REASONABLE)
    without = np.isnan(given.target.value)
    status = np.where(without, free, np.where(reached, ACHIEVED, aimed))
    shown = np.where(without, growing, share)
    return {"value": _finite(shown), "status": status, "score": np.full(len(status), np.nan)}


def _eurostat(given: _Series, pace: Numbers) -> Measures:
    value = _favour(given) * pace
    status = _classed(value, _EUROSTAT, eurostat.SIGNIFICANT, 0.0, -eurostat.SIGNIFICANT)
    return {"value": _finite(value), "status": status, "score": np.full(len(status), np.nan)}


def _share_covered(given: _Series, pace: Numbers) -> Numbers:
    base, current, target = given.base, given.current, given.target
    fits = ~np.isnan(pace) & (target.time > base.time) & (target.value != base.value)
    projected = current.value * _power(fits, 1 + pace, target.time - current.time, too_large=np.nan)
    return (projected - base.value) / (target.value - base.value)


def _against_target(pace: Numbers, required: Numbers, reached: Marks) -> Measures:
    standing = np.where(pace < 0, -np.inf, np.nan)
    ratio = _where(~np.isinf(required), np.where(required == 0, standing, pace / abs(required)))
    status = np.where(reached, ACHIEVED, _classed(ratio, _RELATIVE, ON_TRACK, MODERATE, 0.0))
    rising, falling = np.minimum(7.1429 * ratio - 4.2857, BEST), np.maximum(4.1667 * ratio - 2.5, WORST)
    score = np.where(reached, BEST, np.where(ratio >= MODERATE, rising, falling))
    return {"value": _finite(ratio), "status": status, "score": score}


def _without_target(value: Numbers, coefficient: Numbers) -> Measures:
    fast, slow = PACE_ON_TRACK * coefficient, PACE_MODERATE * coefficient
    cases = [np.isnan(value), value < 0, coefficient == 0, value >= fast, value >= slow]
    scores = [
        value,
        np.maximum(125 * value - 2.5, WORST),
        np.full(len(value), BEST),
        np.minimum(500 * value / coefficient - 5, BEST),
        250 * value / coefficient - 1.25,
    ]
    score = np.select(cases, scores, 500 * value / coefficient - 2.5)
    return {"value": _finite(value), "status": _classed(value, _RELATIVE, fast, slow, 0.0), "score": score}


def _limit_coefficient(base: Numbers, limit: Numbers) -> Numbers:
    size, edge = abs(base), abs(limit)
    near = size < 2 * edge
    share = np.where(size <= edge, size, 2 * edge - size) / edge
    return np.where(near, 1 - _power(near, share, np.full(len(base), LIMIT_POWER), too_large=np.inf), 1.0)


def _growth(start: _Points, end: _Points) -> Numbers:
    """Compound annual growth, 1 = 100 % a year; the start is never 0 here."""
    opposite = np.sign(start.value) * np.sign(end.value) < 0
    fits = (end.time > start.time) & ~opposite
    return _power(fits, end.value / start.value, 1 / (end.time - start.time), too_large=np.inf) - 1


def _slope(start: _Points, end: _Points) -> Numbers:
    return _where(end.time > start.time, _finite((end.value - start.value) / (end.time - start.time)))


def _power(fits: Marks, numbers: Numbers, exponents: Numbers, too_large: float) -> Numbers:
    """Python's own power, NaN where it does not fit: numpy's differs in the last bit, which decides at a cut."""
    found = np.full(len(fits), np.nan)
    found[fits] = list(map(_raised, numbers[fits].tolist(), exponents[fits].tolist(), repeat(too_large)))
    return found


def _raised(number: float, exponent: float, too_large: float) -> float:
    try:
        return number**exponent
    except (OverflowError, ZeroDivisionError):
        return too_large


def _is_reached(points: _Points, target: _Points, direction: Numbers) -> Marks:
    return np.where(direction > 0, points.value >= target.value, points.value <= target.value)


def _favour(given: _Series) -> Numbers:
    return given.direction * np.where(given.base.value < 0, -1, 1)


def _classed(value: Numbers, words: tuple[str, ...], *cuts: Numbers | float) -> NDArray[np.int8]:
    """The first word whose cut the value is not below, beneath all cuts the last; not_available for NaN."""
    status = np.where(np.isnan(value), 0, STATUSES.index(words[-1])).astype(np.int8)
    for word, cut in reversed(list(zip(words, cuts, strict=False))):
        status[value >= cut] = STATUSES.index(word)
    return status


def _without_zero(points: _Points) -> _Points:
    return _Points(points.time, np.where(points.value == 0, STAND_IN, points.value))


def _where(mark: Marks, numbers: Numbers) -> Numbers:
    return np.where(mark, numbers, np.nan)


def _finite(numbers: Numbers) -> Numbers:
    return _where(np.isfinite(numbers), numbers)
