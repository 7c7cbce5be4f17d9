"""Rows about plans, targets and verdicts in; true sentences in the reader's language out."""

from __future__ import annotations

import json
from typing import Any

from board.wording.language import Language
from board.wording.numbers import bounded, in_unit, number, pick, signed
from board.wording.periods import due, period, year_of

Row = dict[str, Any]

BEHIND = ("needs_acceleration", "off_track", "deteriorating", "missed")
JUDGED = (*BEHIND, "achieved", "on_track")


def plan(goals: int, measured: int, counts: dict[str, int], language: Language) -> str:
    """The state of a plan, or of several, in one sentence: how much is measured, and how many goals lag behind."""
    behind = sum(counts.get(code, 0) for code in BEHIND)
    judged = sum(counts.get(code, 0) for code in JUDGED)
    key = "none_measured" if not measured else "behind" if behind else "on_course" if judged else "nobody_knows"
    n = behind if behind else measured
    written = {"goals": number(goals, 0, language), "measured": number(measured, 0, language)}
    return language.say(f"sentence.{key}", n=n, behind=number(behind, 0, language), **written)


def aim(target: Row, language: Language) -> str:
    """What a target asks, with its year: "minstens 8,5% tegen 2025"."""
    when = due(target["due"], language)
    if target["kind"] == "event":
        title = pick(target, "title", language) or target["goal_code"]
        return language.say("target.event", title=title, due=when)
    value = _exact(target["value"], target, language)
    high = "" if target["value_high"] is None else _exact(target["value_high"], target, language)
    asked = language.say(f"operator.{target['operator']}", value=value, high=high)
    if target["kind"] in ("all", "none", "frequency"):
        share = "_share" if target["kind"] == "all" and target["symbol_nl"] == "%" else ""
        asked = language.say(f"target.{target['kind']}{share}", value=value)
    return language.say("target.by", value=asked, due=when) if target["due"] else asked + ", " + when


def last(target: Row, language: Language) -> str:
    """The newest figure beside a target, or that there is none."""
    if target["last_value"] is None:
        return language.say("target.never") if target["indicator_id"] else ""
    value = bounded(target["last_value"], target["last_bound"], target, language)
    return language.say("target.last", value=value, period=period(target["last_period"], language))


def reason(verdict: Row, language: Language) -> str | None:
    """Why a verdict is what it is, where it says so; with what it was before its figure went out of date."""
    if not verdict["reason"]:
        return None
    text = language.say(f"reason.{verdict['reason']}")
    if verdict["was"] and verdict["was"] != "trend_only":
        text += " " + language.say("why.was", verdict=language.say(f"verdict.{verdict['was']}"))
    return text


def trend(verdict: Row, language: Language) -> str | None:
    """What a series says without a target: its average growth per year since when, and whether that is good."""
    given = json.loads(verdict["inputs"])
    if verdict["verdict"] != "trend_only" or given.get("y0") is None or given.get("y") is None:
        return reason(verdict, language)
    good = language.say(f"trend.{verdict['trend']}")
    if given["y0"] * given["y"] <= 0:
        return language.say("trend.no_rate", year=year_of(given["t0"]), trend=good)
    growth = (given["y"] / given["y0"]) ** (1 / (given["t"] - given["t0"])) - 1
    return language.say(
        "trend.sentence",
        change=signed(100 * growth, 1, language) + language.say("number.percent"),
        year=year_of(given["t0"]),
        trend=good,
    )


def since(figure: Row, language: Language) -> str | None:
    """How a figure changed since the comparable one before: "+5,4% sinds 2023"; None where nothing can be said of it.

    Shares change by percentage points, all else by per cent; a bound, a break and a place in a ranking say nothing.
    """
    before = figure["previous"]
    if figure["series_break"] or before is None or figure["bound"] not in ("exact", "about"):
        return None
    when = period(figure["previous_period"], language)
    if figure["value"] == before:
        return language.say("since.same", period=when)
    if figure["symbol_nl"] == "%":
        change = language.say("number.points", value=signed(figure["value"] - before, 1, language))
    elif before > 0 and figure["unit"] not in ("rank", "score"):
        change = signed(100 * (figure["value"] / before - 1), 1, language) + language.say("number.percent")
    else:
        return None
    return language.say("since.change", change=change, period=when)


def _exact(value: float, row: Row, language: Language) -> str:
    """A target as it stands in the plan: never rounded, and with the indicator's decimals if it has any."""
    written = f"{value:.6f}".rstrip("0").partition(".")[2]
    return in_unit(value, row, language, max(len(written), row["decimals"] or 0) if written else 0)
