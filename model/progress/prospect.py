"""A target, its verdict and the drift of its series in; all that is told about what is to come out, as one row."""

import math
from collections.abc import Sequence
from dataclasses import asdict

from model.progress.codes import Verdict
from model.progress.corridor import corridor_of
from model.progress.forecast import Drift, foresee
from model.progress.outlook import look_ahead
from model.progress.relative import ON_TRACK, STAND_IN, growth
from model.progress.series import Aim, Direction, Point, finite

_PACED = ("on_track", "needs_acceleration", "off_track", "deteriorating")


def prospect(
    points: Sequence[Point],
    aim: Aim,
    direction: Direction,
    limit: float | None,
    today: float,
    verdict: Verdict,
    drift: Drift | None,
) -> dict[str, float | None]:
    """The fields of Outlook and of Foresight, and `next_time` with `next_value`: what the next figure must show.

    `drift` is None where the series is too short or out of date to be continued: the foresight is then left out.
    """
    told: dict[str, float | None] = asdict(look_ahead(points, aim, direction, limit, today))
    following = next_time(verdict)
    if following is not None:
        told |= {"next_time": following, "next_value": on_course_from(verdict, following)}
    wanted = corridor_of(aim, direction, limit)
    if drift is None or aim.due is None or aim.kind in ("frequency", "event") or isinstance(wanted, str):
        return told
    foreseen = foresee(drift, wanted, aim.due)
    return told | asdict(foreseen) if foreseen else told


def next_time(verdict: Verdict) -> float | None:
    """One year after the last figure, at the latest the due time; None where no pace was judged."""
    time, due = verdict.inputs.get("t"), verdict.inputs.get("due")
    if verdict.code not in _PACED or time is None or due is None or due <= time:
        return None
    return min(time + 1, due)


def on_course_from(verdict: Verdict, time: float) -> float | None:
    """The value at which the verdict turns into on track at a time between base and due time, in units.

    The verdict's own formula solved for the current value at 0.95 of the required pace, the published cut (see
    relative_pace and linear_pace). None for the other methods.
    """
    given = verdict.inputs
    y0, t0, target, due, d = (given.get(name) for name in ("y0", "t0", "target", "due", "direction"))
    if y0 is None or t0 is None or target is None or due is None or not d:
        return None
    years = time - t0
    if verdict.method == "linear":
        return finite(y0 + d * ON_TRACK * abs(target - y0) / (due - t0) * years)
    required = growth(Point(t0, y0 or STAND_IN), Point(due, target or STAND_IN))
    if verdict.method != "relative" or required is None or math.isinf(required):
        return None
    favour = d * (-1 if y0 < 0 else 1)
    return finite((y0 or STAND_IN) * (1 + favour * ON_TRACK * abs(required)) ** years)
