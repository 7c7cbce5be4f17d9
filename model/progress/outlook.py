"""Observations and an aim in; the numbers behind "what would it take" out, no sentences."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from model.progress.corridor import Corridor, corridor_of
from model.progress.linear import slope
from model.progress.series import Aim, Direction, Point, Stretch, finite, is_year, observed, present


@dataclass(frozen=True, slots=True)
class Outlook:
    """Numbers in the indicator's unit and in years; None where they cannot be told.

    gap            what is still to go; negative: that much beyond the target
    progress       share of the way from base to target; 0 at the base, 1 at the target
    present_pace   change per year from the base to the last observation, on a straight line
    required_pace  change per year needed from today to the due date; 0 if the target is met
    expected_now   the value today on the straight line from base to target; from the due date on the target
    arrival        the time at which the target is met at the present pace; None if it is met or never will be
    """

    gap: float | None = None
    progress: float | None = None
    present_pace: float | None = None
    required_pace: float | None = None
    expected_now: float | None = None
    arrival: float | None = None


NOTHING = Outlook()


def look_ahead(points: Sequence[Point], aim: Aim, direction: Direction, limit: float | None, today: float) -> Outlook:
    """The outlook of one series on the day `today`, by the same base point and break as the verdict.

    All None for an event or a frequency, and where the last observation is only a bound. The line to a range
    or to a value to maintain leads to the nearer edge. Raises nothing: Point and Aim let only finite numbers
    in.

    A target due in a whole year is judged by yearly figures, so that today stands at the year it lies in: with a
    target for 2030, four figures are still to come in November 2026.
    """
    wanted = corridor_of(aim, direction, limit)
    found = present(observed(points, today), aim)
    if direction == "none" or aim.kind in ("event", "frequency"):
        return NOTHING
    if isinstance(wanted, str) or isinstance(found, str):
        return NOTHING
    return _outlook(wanted, found, aim.due, math.floor(today) if is_year(aim.due) else today)


def _outlook(wanted: Corridor, found: Stretch, due: float | None, now: float) -> Outlook:
    base, current = found.base, found.current
    pace = slope(base, current) if base else None
    return Outlook(
        gap=finite(-wanted.depth(current.value)),
        progress=_progress(wanted, base, current),
        present_pace=pace,
        required_pace=_required_pace(wanted, current, due, now),
        expected_now=_expected(wanted, base, due, now),
        arrival=_arrival(wanted, current, pace),
    )


def _progress(wanted: Corridor, base: Point | None, current: Point) -> float | None:
    way = wanted.edge(base.value) - base.value if base else 0.0
    return finite((current.value - base.value) / way) if base and way else None


def _required_pace(wanted: Corridor, current: Point, due: float | None, now: float) -> float | None:
    if wanted.holds(current.value):
        return 0.0
    start = max(now, current.time)
    if due is None or due <= start:
        return None
    return finite((wanted.edge(current.value) - current.value) / (due - start))


def _expected(wanted: Corridor, base: Point | None, due: float | None, now: float) -> float | None:
    if base is None or due is None or due <= base.time:
        return None
    share = min(max((now - base.time) / (due - base.time), 0.0), 1.0)
    return finite(base.value + share * (wanted.edge(base.value) - base.value))


def _arrival(wanted: Corridor, current: Point, pace: float | None) -> float | None:
    way = wanted.edge(current.value) - current.value
    if not pace or wanted.holds(current.value) or (way > 0) != (pace > 0):
        return None
    return finite(current.time + way / pace)
