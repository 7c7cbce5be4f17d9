"""An aim and the indicator's direction in; the values that meet the aim out."""

import math
from dataclasses import dataclass

from model.progress.codes import Reason
from model.progress.linear import slope
from model.progress.series import Aim, Direction, Point, finite, sign_of

SIDES = {"all": 1, "none": -1, "at_least": 1, "at_most": -1}
WHOLE_SHARE = 100.0


@dataclass(frozen=True, slots=True)
class Corridor:
    """The values that meet an aim, edges included; an edge that does not exist is infinite."""

    low: float
    high: float

    def holds(self, value: float) -> bool:
        """Whether the value meets the aim."""
        return self.low <= value <= self.high

    def depth(self, value: float) -> float:
        """Units from the nearer edge: positive inside, negative outside."""
        return min(value - self.low, self.high - value)

    def edge(self, value: float) -> float:
        """What the value has to become: the only edge, or between two edges the value itself."""
        if math.isinf(self.low) or math.isinf(self.high):
            return self.high if math.isinf(self.low) else self.low
        return min(max(value, self.low), self.high)


def target_value(aim: Aim, limit: float | None) -> float | None:
    """The target (for a range its lower edge) in units, also where the kind of aim implies it."""
    if aim.value is not None:
        return aim.value
    if aim.kind == "all":
        return WHOLE_SHARE if limit is None else limit
    if aim.kind == "none":
        return 0.0
    return aim.base.value if aim.kind == "maintain" and aim.base else None


def is_between(aim: Aim) -> bool:
    """Whether the aim has two edges of its own."""
    return aim.kind == "range" or aim.operator == "between"


def corridor_of(aim: Aim, direction: Direction, limit: float | None) -> Corridor | Reason:
    """The values that meet the aim, or why they cannot be told.

    The indicator's direction and the target's operator must want the same: where they differ, neither is
    preferred.
    """
    value = target_value(aim, limit)
    if value is None:
        return "no_target_value"
    if is_between(aim):
        return _between(value, aim)
    side = _wanted_side(aim, direction)
    if isinstance(side, str):
        return side
    slack = aim.tolerance if aim.kind == "maintain" else 0.0
    return Corridor(-math.inf if side < 0 else value - slack, math.inf if side > 0 else value + slack)


def _between(value: float, aim: Aim) -> Corridor | Reason:
    if aim.value_high is None:
        return "no_target_value"
    low, high = sorted((value, aim.value_high))
    return Corridor(low - aim.tolerance, high + aim.tolerance)


def _wanted_side(aim: Aim, direction: Direction) -> int | Reason:
    declared = sign_of(direction)
    asked = SIDES.get(aim.kind, SIDES.get(aim.operator))
    if aim.kind in ("maintain", "frequency") and (asked is None or declared is None):
        return asked or 0
    if declared is None:
        return "no_direction"
    return declared if asked in (None, declared) else "direction_conflict"


def lost_in(wanted: Corridor, earlier: Point, later: Point) -> float | None:
    """The time (years) at which a value that meets the aim leaves it at the linear pace between the points.

    None if it stands still, moves away from the nearer edge, or does not meet the aim any more.
    """
    pace = slope(earlier, later)
    losing = wanted.depth(later.value) < wanted.depth(earlier.value)
    if not pace or not losing or not wanted.holds(later.value):
        return None
    edge = wanted.low if pace < 0 else wanted.high
    return finite(later.time + (edge - later.value) / pace)
