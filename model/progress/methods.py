"""A case and two comparable points in; what the applicable methods find out, the main one first."""

import math
from dataclasses import dataclass, replace

from model.progress.case import Case
from model.progress.codes import Method, Other, Reason
from model.progress.corridor import Corridor, is_between, target_value
from model.progress.eurostat import eurostat_pace
from model.progress.linear import linear_pace, slope
from model.progress.relative import NOT_AVAILABLE, WORST, Measure, is_opposite, relative_pace
from model.progress.series import Point, finite, sign_of
from model.progress.un import un_projection

GROUPS = {
    "substantial_progress": "enough",
    "on_track": "enough",
    "moderate_progress": "too_slow",
    "acceleration_needed": "too_slow",
    "limited_progress": "behind",
    "deterioration": "behind",
    "stagnation_or_regression": "behind",
}


@dataclass(frozen=True, slots=True)
class Findings:
    """The measure of the main method, what the others say, and why another than the relative pace leads."""

    method: Method
    measure: Measure
    others: tuple[Other, ...] = ()
    reason: Reason | None = None

    def disagree(self) -> bool:
        """Whether the classes differ; the UN has but one for limited progress and deterioration."""
        statuses = {self.measure.status, *(status for _, status, _ in self.others)}
        return len({GROUPS.get(status, status) for status in statuses}) > 1

    def score_if_not_met(self) -> float:
        """The score; without a pace the lowest, as Eustat puts a plain no in its last class."""
        return WORST if self.measure.score is None else self.measure.score


def toward_aim(case: Case, wanted: Corridor, base: Point | None, current: Point) -> Findings:
    """What the methods say about a case with an aim; status not_available where there is no pace to judge.

    For a range and for a value to maintain, the value is the distance to the nearer edge in units.
    """
    aim = case.aim
    if aim is None or aim.kind == "frequency":
        return Findings("check", NOT_AVAILABLE)
    if aim.kind == "maintain":
        return Findings("tolerance", replace(NOT_AVAILABLE, value=finite(wanted.depth(current.value))))
    if is_between(aim):
        return _toward_edge(wanted, base, current, aim.due)
    value = target_value(aim, case.limit)
    if base is None or aim.due is None or value is None:
        return Findings("check", NOT_AVAILABLE)
    return _toward_target(case, base, current, Point(aim.due, value))


def _toward_edge(wanted: Corridor, base: Point | None, current: Point, due: float | None) -> Findings:
    measure = _closing(wanted, base, current, due)
    shown = replace(measure, value=finite(wanted.depth(current.value)))
    return Findings("range", shown, _others({"linear": measure}))


def _closing(wanted: Corridor, base: Point | None, current: Point, due: float | None) -> Measure:
    """The linear pace at which the distance to the nearer edge closes."""
    if base is None or due is None:
        return NOT_AVAILABLE
    first, last = (max(0.0, -wanted.depth(point.value)) for point in (base, current))
    if math.isinf(first) or math.isinf(last):
        return NOT_AVAILABLE
    return linear_pace(Point(base.time, first), Point(current.time, last), Point(due, 0.0), "less")


def _toward_target(case: Case, base: Point, current: Point, target: Point) -> Findings:
    reason = why_linear(case, base, current, target)
    relative = relative_pace(base, current, target, case.direction)
    if reason not in (None, "share_at_limit"):
        relative = NOT_AVAILABLE
    measures: dict[Method, Measure] = {
        "relative": relative,
        "linear": linear_pace(base, current, target, case.direction),
        "un": un_projection(base, current, target, case.direction),
    }
    main: Method = "linear" if reason or relative is NOT_AVAILABLE else "relative"
    return Findings(main, measures.pop(main), _others(measures), reason)


def _others(measures: dict[Method, Measure]) -> tuple[Other, ...]:
    return tuple(
        (method, measure.status, measure.value)
        for method, measure in measures.items()
        if measure.status != "not_available"
    )


def why_linear(case: Case, base: Point, current: Point, target: Point | None) -> Reason | None:
    """Why the relative pace does not lead, or None where it does."""
    if base.value == 0:
        return "base_is_zero"
    if target and target.value == 0:
        return "target_is_zero"
    if is_opposite(base.value, current.value) or (target and is_opposite(base.value, target.value)):
        return "opposite_sign"
    return "share_at_limit" if target and _is_whole_share(case, target) else None


def _is_whole_share(case: Case, target: Point) -> bool:
    return target.value == case.limit or (case.aim is not None and case.aim.kind in ("all", "none"))


def without_aim(case: Case, base: Point, current: Point) -> Findings:
    """What the methods without target say; where growth is undefined, the change in units per year."""
    measure = relative_pace(base, current, None, case.direction, case.limit)
    if why_linear(case, base, current, None) or measure.value is None:
        change = slope(base, current)
        value = None if change is None else change * (sign_of(case.direction) or 0)
        return Findings("linear", replace(NOT_AVAILABLE, value=value))
    eurostat = eurostat_pace(base, current, case.direction)
    un = un_projection(base, current, None, case.direction)
    return Findings("relative", measure, _others({"eurostat": eurostat, "un": un}))
