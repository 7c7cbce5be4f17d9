"""A series and a target that somebody imagines in; the verdict it would get out. Nothing is stored."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from typing import Any

from model import period
from model.progress import Aim, Point, Verdict, is_stale, judge, look_ahead

Row = dict[str, Any]

METHODS = ("main", "relative", "linear", "un")

# The class of a method as a standing.
_CODES = {
    "target_achieved": "achieved",
    "substantial_progress": "on_track",
    "on_track": "on_track",
    "moderate_progress": "needs_acceleration",
    "acceleration_needed": "needs_acceleration",
    "limited_progress": "off_track",
    "stagnation_or_regression": "off_track",
    "deterioration": "deteriorating",
}


def imagine(figures: list[Row], indicator: Row, value: float, due: date, method: str, today: date) -> Row:
    """A row in the shape of `target_standing` for the target "reach `value` by `due`".

    `figures` are the totals of one institution in order of time, `indicator` its card. With a method other than
    `main` the standing is that method's own class, where it has one.
    """
    points = [Point(row["time"], row["value"], row["bound"], row["series_break"]) for row in figures]
    operator = "at_most" if indicator["direction"] == "less" else "at_least"
    aim = Aim("reach", operator, value, due=period.due_time(due))
    now = period.fractional_year(today)
    direction, limit = indicator["direction"], indicator["limit_value"]
    verdict = judge(points, aim, direction, limit, _stale(figures, indicator, today), now)
    ahead = look_ahead(points, aim, direction, limit, now)
    return _standing(verdict, method) | {
        "kind": "reach",
        "operator": operator,
        "value": value,
        "value_high": None,
        "due": due,
        "past": due < today,
        "outlook": json.dumps(asdict(ahead)),
        "inputs": json.dumps(verdict.inputs),
        "decimals": indicator["decimals"],
        "symbol_nl": indicator["symbol_nl"],
        "symbol_en": indicator["symbol_en"],
        "unit_position": indicator["unit_position"],
    }


def _standing(verdict: Verdict, method: str) -> Row:
    """Code, reason and other methods; the chosen method leads where it can tell."""
    others = [list(other) for other in verdict.others]
    chosen = next((other for other in others if other[0] == method), None)
    lowered = verdict.code == "cannot_tell"
    return {
        "verdict": _CODES[str(chosen[1])] if chosen and not lowered else verdict.code,
        "method": method if chosen else verdict.method,
        "reason": verdict.reason,
        "was": verdict.was,
        "flags": list(verdict.flags),
        "others": json.dumps([other for other in others if other is not chosen]),
    }


def _stale(figures: list[Row], indicator: Row, today: date) -> bool:
    if not figures:
        return False
    last = max(row["period_end"] for row in figures)
    return is_stale(last, indicator["expected_interval_months"], indicator["grace_months"], today)
