"""A case whose target year is over, in; achieved or missed at that year, and the drift since, out."""

from dataclasses import replace

from model.progress.case import Case, evidence_flags
from model.progress.codes import Flag, Reason, Trend, Verdict, in_order, trend_between
from model.progress.corridor import Corridor, lost_in
from model.progress.methods import toward_aim
from model.progress.relative import BEST
from model.progress.series import Point, Stretch, at_due, is_value, since_break, stretch


def judge_past(case: Case, wanted: Corridor, due: float) -> Verdict:
    """The verdict at the due date; without an observation then or later it cannot be told.

    Which observation settles it: series.at_due. The drift since is told only on this side of the last break.
    """
    settling = at_due(case.points, due)
    if settling is None:
        return case.cannot_tell("no_value_at_due")
    if not is_value(settling):
        return case.cannot_tell("only_a_bound")
    found = stretch([point for point in case.points if point.time <= settling.time], case.aim)
    found = replace(found, current=settling)
    return _settled(case, wanted, found, _latest(case, settling))


def _latest(case: Case, settling: Point) -> Point | None:
    run = since_break(case.points)
    later = [point for point in run if point.time > settling.time and is_value(point)]
    return later[-1] if later and run[0].time <= settling.time else None


def _settled(case: Case, wanted: Corridor, found: Stretch, latest: Point | None) -> Verdict:
    findings = toward_aim(case, wanted, found.base, found.current)
    met = wanted.holds(found.current.value)
    drift = _drift(wanted, found.current, latest)
    return Verdict(
        "achieved" if met else "missed",
        in_order(_flags(wanted, found, latest, drift)),
        findings.method,
        findings.measure.value,
        BEST if met else findings.score_if_not_met(),
        _reason(wanted, met, latest),
        case.inputs(found.base, found.current),
        findings.others,
        lost_in(wanted, found.current, latest) if met and latest else None,
        trend=drift,
    )


def _drift(wanted: Corridor, settling: Point, latest: Point | None) -> Trend | None:
    return trend_between(wanted.depth(settling.value), wanted.depth(latest.value)) if latest else None


def _flags(wanted: Corridor, found: Stretch, latest: Point | None, drift: Trend | None) -> set[Flag]:
    flags = evidence_flags(found)
    met = wanted.holds(found.current.value)
    if met and drift == "worsening":
        flags.add("worsening")
    was_met = met or (found.base is not None and wanted.holds(found.base.value))
    if was_met and not wanted.holds((latest or found.current).value):
        flags.add("lost")
    return flags


def _reason(wanted: Corridor, met: bool, latest: Point | None) -> Reason | None:
    return "reached_late" if latest and not met and wanted.holds(latest.value) else None
