"""A series and a target that somebody imagines in; the verdict it would get out. Nothing is stored."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from model import period
from model.progress import Aim, Drift, Point, Verdict, is_stale, judge, prospect
from model.progress.verdict import CODE_OF

Row = dict[str, Any]

METHODS = ("main", "relative", "linear", "un")

# The class of a method as a standing.
_CODES: dict[str, str] = {
    **CODE_OF,
    "target_achieved": "achieved",
    "on_track": "on_track",
    "acceleration_needed": "needs_acceleration",
    "stagnation_or_regression": "off_track",
}


def imagine(
    figures: list[Row], indicator: Row, value: float, due: date, method: str, forecast: Row | None, today: date
) -> Row:
    """A row in the shape of `target_standing` for the target "reach `value` by `due`".

    `figures` are the totals of one institution in order of time, `indicator` its card, `forecast` its drift if it
    has one. With a method other than `main` the standing is that method's own class, where it has one.
    """
    points = [Point(row["time"], row["value"], row["bound"], row["series_break"]) for row in figures]
    operator = "at_most" if indicator["direction"] == "less" else "at_least"
    aim = Aim("reach", operator, value, due=period.due_time(due))
    now = period.fractional_year(today)
    direction, limit = indicator["direction"], indicator["limit_value"]
    stale = is_out_of_date(figures, indicator, today)
    verdict = judge(points, aim, direction, limit, stale, now)
    ahead = prospect(points, aim, direction, limit, now, verdict, Drift(**forecast) if forecast and not stale else None)
    standing = _standing(verdict, method)
    if standing["method"] != verdict.method:
        ahead.pop("next_value", None)  # it tells when the main verdict turns, not the chosen method's
    return (
        standing
        | _places(figures, verdict)
        | {
            "kind": "reach",
            "operator": operator,
            "value": value,
            "value_high": None,
            "due": due,
            "past": due < today,
            "outlook": json.dumps(ahead),
            "inputs": json.dumps(verdict.inputs),
            "decimals": indicator["decimals"],
            "symbol_nl": indicator["symbol_nl"],
            "symbol_en": indicator["symbol_en"],
            "unit_position": indicator["unit_position"],
        }
    )


def _standing(verdict: Verdict, method: str) -> Row:
    """Code, reason and other methods; the chosen method leads where it can tell."""
    chosen = next((other for other in verdict.others if other[0] == method), None)
    if chosen is None or verdict.code == "cannot_tell":
        return _told(verdict, verdict.code, verdict.method, verdict.value, verdict.others)
    rest = tuple(other for other in verdict.others if other is not chosen)
    main = tuple((verdict.method, said, verdict.value) for said, code in CODE_OF.items() if code == verdict.code)
    return _told(verdict, _CODES[chosen[1]], chosen[0], chosen[2], (*main, *rest))


def _told(verdict: Verdict, code: str, method: str | None, value: float | None, others: tuple) -> Row:
    return {
        "verdict": code,
        "method": method,
        "reason": verdict.reason,
        "was": verdict.was,
        "flags": list(verdict.flags),
        "verdict_value": value,
        "others": json.dumps(others),
    }


def _places(figures: list[Row], verdict: Verdict) -> Row:
    """Where the inputs were read: title, line and period of the base and of the last figure."""
    places: Row = {}
    for role, moment in (("base", "t0"), ("now", "t")):
        read = next((row for row in figures if row["time"] == verdict.inputs.get(moment)), {})
        places |= {f"{role}_title": read.get("source_title"), f"{role}_line": read.get("source_line")}
        places[f"{role}_period"] = read.get("period")
    return places


def is_out_of_date(figures: list[Row], indicator: Row, today: date) -> bool:
    """Whether a newer figure should have been there on the day `today`."""
    if not figures:
        return False
    last = max(row["period_end"] for row in figures)
    return is_stale(last, indicator["expected_interval_months"], indicator["grace_months"], today)
