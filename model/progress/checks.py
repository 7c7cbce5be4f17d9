"""Aims that are simply met or not in; a frequency judged year by year and an event by its actual date out."""

from model.progress.case import Case
from model.progress.codes import Verdict
from model.progress.corridor import Corridor
from model.progress.relative import BEST, WORST
from model.progress.series import Point, end_of, is_past, is_value, since_break


def judge_frequency(case: Case, wanted: Corridor) -> Verdict:
    """Whether the last full year had as many as promised ("twice a year").

    The value is the share of full years that had. Points count occurrences in the year that
    starts at their time; a year that is not over yet is not judged.
    """
    closed = [point for point in since_break(case.points) if point.time + 1 <= case.today]
    if not closed:
        return case.cannot_tell("period_not_over" if case.points else "no_points")
    if not is_value(closed[-1]):
        return case.cannot_tell("only_a_bound")
    met = [wanted.holds(point.value) for point in closed if is_value(point)]
    return Verdict(
        "achieved" if met[-1] else "missed",
        method="check",
        value=sum(met) / len(met),
        score=BEST if met[-1] else WORST,
        inputs=case.inputs(None, closed[-1]),
    )


def judge_event(case: Case) -> Verdict:
    """Done or not, from what was recorded on an actual date: value 1 (or the aim's value) done, less not yet.

    A planned date is no date. Done after the due date is missed, with the reason reached_late.
    """
    recorded = [point for point in case.points if is_value(point)]
    due = case.aim.due if case.aim else None
    needed = (case.aim.value if case.aim else None) or 1.0
    done = next((point for point in recorded if point.value >= needed), None)
    if done:
        return _done(case, done, due)
    if not recorded:
        return case.cannot_tell("event_without_date")
    if is_past(due, recorded[-1].time):
        return Verdict("missed", method="check", score=WORST, inputs=case.inputs(None, recorded[-1]))
    return case.cannot_tell("event_not_yet")


def _done(case: Case, done: Point, due: float | None) -> Verdict:
    late = is_past(due, done.time)
    return Verdict(
        "missed" if late else "achieved",
        method="check",
        value=None if due is None else done.time - end_of(due),
        score=None if late else BEST,
        reason="reached_late" if late else None,
        inputs=case.inputs(None, done),
    )
