"""The words of a verdict: its code, flags, methods and reasons, and the verdict itself.

Every word is a stable key, so that a words file can say it in each language.
"""

from dataclasses import dataclass, field
from typing import Literal, get_args

Code = Literal[
    "achieved",
    "on_track",
    "needs_acceleration",
    "off_track",
    "deteriorating",
    "missed",
    "trend_only",
    "cannot_tell",
]
Flag = Literal["worsening", "lost", "stale", "few_points", "break", "methods_disagree"]
Method = Literal["relative", "linear", "un", "eurostat", "tolerance", "range", "check"]
Trend = Literal["improving", "worsening", "flat"]
Reason = Literal[
    # why nothing can be told
    "no_points",
    "single_point",
    "single_point_since_break",
    "no_later_observation",
    "only_a_bound",
    "no_direction",
    "direction_conflict",
    "no_target_value",
    "no_value_at_due",
    "base_after_due",
    "period_not_over",
    "event_without_date",
    "event_not_yet",
    "not_computable",
    "stale",
    # why the code is no stronger, or what has to be added to it
    "no_target",
    "no_target_year",
    "not_kept",
    "reached_late",
    # why the linear pace stands in for the relative one
    "base_is_zero",
    "target_is_zero",
    "opposite_sign",
    "share_at_limit",
]
Other = tuple[Method, str, float | None]

CODES: tuple[Code, ...] = get_args(Code)
FLAGS: tuple[Flag, ...] = get_args(Flag)
METHODS: tuple[Method, ...] = get_args(Method)
TRENDS: tuple[Trend, ...] = get_args(Trend)
REASONS: tuple[Reason, ...] = get_args(Reason)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What can be said about one indicator, with or without a target.

    code      one of CODES
    flags     what stands beside the code, in the order of FLAGS
    method    the method the code rests on; None where none could be used
    value     what the method gives
              - relative, linear: actual over required pace; for trend_only the pace itself, counted so that
                more is better: relative 1 = 100 % a year, linear units per year
              - range, tolerance: units from the nearer edge, negative outside; for trend_only that, per year
              - check: for a frequency the share of years in which it was met; for an event the years it came
                after its due date (negative: before)
    score     -5 to 5 on the scale of Statistics Canada; None where nothing is measured
    reason    one of REASONS; always given with cannot_tell, sometimes beside another code
    inputs    the numbers used: y0, t0, y, t, target, target_high, due, direction (1, -1 or 0), limit
    others    what the other methods say: (method, its own class, value)
    lost_in   the year in which an achieved target is lost at the present linear pace
    was       the code before staleness lowered it, or at the last observation before an unmeasured due date
    trend     which way things move, for trend_only; for a past target year the drift since
    """

    code: Code
    flags: tuple[Flag, ...] = ()
    method: Method | None = None
    value: float | None = None
    score: float | None = None
    reason: Reason | None = None
    inputs: dict[str, float | None] = field(default_factory=dict[str, float | None])
    others: tuple[Other, ...] = ()
    lost_in: float | None = None
    was: Code | None = None
    trend: Trend | None = None


def in_order(flags: set[Flag]) -> tuple[Flag, ...]:
    """The flags in the order of FLAGS, so that equal verdicts compare equal."""
    return tuple(flag for flag in FLAGS if flag in flags)


def trend_between(before: float, after: float) -> Trend:
    """The direction of a change in something of which more is better."""
    if after == before:
        return "flat"
    return "improving" if after > before else "worsening"
