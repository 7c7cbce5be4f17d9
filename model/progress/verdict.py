"""Observations and an aim in; one verdict, with its reasons and numbers, out.

Two kinds of facts are kept apart. A level fact (the value is on or past the target, inside the range, was so
at the due date, was so before and is not any more) needs neither a second observation nor a year. A pace
needs a base, a later observation and a year: without them there is no on or off track.
"""

from collections.abc import Sequence
from dataclasses import replace

from model.progress.case import Case, evidence_flags
from model.progress.checks import judge_event, judge_frequency
from model.progress.codes import Code, Trend, Verdict, in_order, trend_between
from model.progress.corridor import Corridor, corridor_of, is_between, lost_in
from model.progress.methods import Findings, toward_aim, without_aim
from model.progress.past_due import judge_past
from model.progress.relative import BEST, NOT_AVAILABLE
from model.progress.series import (
    Aim,
    Direction,
    Point,
    Stretch,
    finite,
    is_past,
    observed,
    present,
    sign_of,
    why_alone,
)

CODE_OF: dict[str, Code] = {
    "substantial_progress": "on_track",
    "moderate_progress": "needs_acceleration",
    "limited_progress": "off_track",
    "deterioration": "deteriorating",
}


def judge(
    points: Sequence[Point],
    aim: Aim | None,
    direction: Direction,
    limit: float | None,
    stale: bool,
    today: float,
) -> Verdict:
    """The verdict on one series on the day `today` (in years, the time scale of the points).

    points   in any order; those after today are left out: a planned figure is no observation
    aim      None: the trend alone is told
    limit    the indicator's natural limit in its unit; a target that equals it is judged by the linear pace
    stale    the last observation is older than it should be: any other verdict becomes cannot_tell. Events
             are exempt: what was done on a date stays done

    The main verdict is the relative pace; the linear pace where that is undefined and for shares whose target
    is their limit. Raises nothing: Point and Aim let only finite numbers in.
    """
    case = Case(observed(points, today), aim, direction, limit, today)
    if aim and aim.kind == "event":
        return judge_event(case)
    verdict = _judge_series(case)
    return _lowered(verdict) if stale else verdict


def _lowered(verdict: Verdict) -> Verdict:
    flags = in_order({*verdict.flags, "stale"})
    if verdict.code == "cannot_tell":
        return replace(verdict, flags=flags)
    return replace(verdict, code="cannot_tell", flags=flags, reason="stale", score=None, was=verdict.code)


def _judge_series(case: Case) -> Verdict:
    if case.direction == "none":
        return case.cannot_tell("no_direction")
    if case.aim is None:
        return _judge_trend(case)
    wanted = corridor_of(case.aim, case.direction, case.limit)
    if isinstance(wanted, str):
        return case.cannot_tell(wanted)
    if case.aim.due is not None and is_past(case.aim.due, case.today):
        past = judge_past(case, wanted, case.aim.due)
        return replace(past, was=_at_last(case, case.aim, wanted)) if past.reason == "no_value_at_due" else past
    if case.aim.kind == "frequency":
        return judge_frequency(case, wanted)
    return _judge_now(case, case.aim, wanted)


def _judge_trend(case: Case) -> Verdict:
    sign = sign_of(case.direction)
    if sign is None:
        return case.cannot_tell("no_direction")
    found = present(case.points, None)
    if isinstance(found, str):
        return case.cannot_tell(found)
    if found.base is None:
        return case.cannot_tell(why_alone(case.points, found), found)
    trend = trend_between(sign * found.base.value, sign * found.current.value)
    return _trend_only(case, found, found.base, trend)


def _at_last(case: Case, aim: Aim, wanted: Corridor) -> Code | None:
    """How things stood at the last observation, for a due date that passed without one."""
    if aim.kind == "frequency":
        return None
    before = _judge_now(case, aim, wanted)
    return None if before.code in ("cannot_tell", "trend_only") else before.code


def _judge_now(case: Case, aim: Aim, wanted: Corridor) -> Verdict:
    found = present(case.points, aim)
    if isinstance(found, str):
        return case.cannot_tell(found)
    if wanted.holds(found.current.value):
        return _held(case, wanted, found)
    if found.base is None:
        return case.cannot_tell(why_alone(case.points, found), found)
    if wanted.holds(found.base.value):
        return _lost(case, wanted, found)
    if aim.kind == "maintain":
        return _not_kept(case, wanted, found, found.base)
    if aim.due is None:
        return _trend_to_aim(case, aim, wanted, found, found.base)
    return _on_pace(case, wanted, found, found.base, aim.due)


def _verdict(case: Case, found: Stretch, findings: Findings, code: Code) -> Verdict:
    return Verdict(
        code,
        in_order(evidence_flags(found)),
        findings.method,
        findings.measure.value,
        findings.measure.score,
        findings.reason,
        case.inputs(found.base, found.current),
        findings.others,
    )


def _held(case: Case, wanted: Corridor, found: Stretch) -> Verdict:
    findings = toward_aim(case, wanted, found.base, found.current)
    verdict = replace(_verdict(case, found, findings, "achieved"), score=BEST)
    base, current = found.base, found.current
    if base is None or wanted.depth(current.value) >= wanted.depth(base.value):
        return verdict
    flags = in_order({*verdict.flags, "worsening"})
    return replace(verdict, flags=flags, lost_in=lost_in(wanted, base, current))


def _lost(case: Case, wanted: Corridor, found: Stretch) -> Verdict:
    findings = toward_aim(case, wanted, found.base, found.current)
    verdict = _verdict(case, found, findings, "deteriorating")
    flags = in_order({*verdict.flags, "lost"})
    return replace(verdict, flags=flags, score=findings.score_if_not_met())


def _not_kept(case: Case, wanted: Corridor, found: Stretch, base: Point) -> Verdict:
    """A value to maintain that did not hold at the base either; due at all times, so it needs no year."""
    worse = wanted.depth(found.current.value) < wanted.depth(base.value)
    findings = toward_aim(case, wanted, base, found.current)
    verdict = _verdict(case, found, findings, "deteriorating" if worse else "off_track")
    return replace(verdict, reason="not_kept", score=findings.score_if_not_met())


def _trend_to_aim(case: Case, aim: Aim, wanted: Corridor, found: Stretch, base: Point) -> Verdict:
    before, after = wanted.depth(base.value), wanted.depth(found.current.value)
    trend = trend_between(before, after)
    if not is_between(aim):
        return _trend_only(case, found, base, trend)
    pace = finite((after - before) / (found.current.time - base.time))
    findings = Findings("range", replace(NOT_AVAILABLE, value=pace))
    return replace(_verdict(case, found, findings, "trend_only"), reason="no_target_year", trend=trend)


def _trend_only(case: Case, found: Stretch, base: Point, trend: Trend) -> Verdict:
    findings = without_aim(case, base, found.current)
    why = "no_target_year" if case.aim else "no_target"
    return replace(_verdict(case, found, findings, "trend_only"), reason=why, trend=trend)


def _on_pace(case: Case, wanted: Corridor, found: Stretch, base: Point, due: float) -> Verdict:
    findings = toward_aim(case, wanted, base, found.current)
    code = CODE_OF.get(findings.measure.status)
    if code is None:
        return case.cannot_tell("base_after_due" if base.time >= due else "not_computable", found)
    verdict = _verdict(case, found, findings, code)
    if not findings.disagree():
        return verdict
    return replace(verdict, flags=in_order({*verdict.flags, "methods_disagree"}))
