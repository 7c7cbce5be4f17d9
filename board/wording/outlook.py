"""A target with its verdict in; what it would take, what is to be expected and what would change the verdict, out."""

from __future__ import annotations

import json
from typing import Any

from board.wording.language import Language
from board.wording.numbers import in_unit, number
from board.wording.periods import year_of
from model.progress.forecast import in_words

Row = dict[str, Any]

_LARGE = 100
_PACED = ("on_track", "needs_acceleration", "off_track", "deteriorating")


def outlook(target: Row, language: Language) -> list[str]:
    """What it would take: gap, required and present pace, expected value, year of arrival; only what is known.

    Nothing is still to go beyond a target, nothing can be required after its date, and a figure that is out of date
    has no present pace.
    """
    ahead = json.loads(target["outlook"]) if target["outlook"] else {}
    stale = "stale" in (target["flags"] or ())
    said = []
    if (ahead.get("gap") or 0) > 0:
        said.append(language.say("outlook.gap", value=change(ahead["gap"], target, language)))
        if ahead.get("required_pace") is not None and not target["past"]:
            said.append(language.say("outlook.required", value=change(ahead["required_pace"], target, language)))
    if ahead.get("present_pace") is not None and not stale:
        said.append(language.say("outlook.present", value=change(ahead["present_pace"], target, language)))
    if ahead.get("expected_now") is not None:
        said.append(language.say("outlook.expected", value=_value(ahead["expected_now"], target, language)))
    if ahead.get("arrival") is not None and not stale:
        said.append(language.say("outlook.arrival", year=year_of(ahead["arrival"])))
    return said


def forecast(target: Row, language: Language) -> str | None:
    """What the series comes to at the due date if it goes on as before, or that there are too few figures for that."""
    ahead = json.loads(target["outlook"]) if target["outlook"] else {}
    if target["past"] or target["due"] is None or ahead.get("gap") is None:
        return None
    if ahead.get("chance") is None:
        return None if "stale" in (target["flags"] or ()) else language.say("outlook.no_forecast")
    value, low, high = (_value(ahead[f"foreseen{end}"], target, language) for end in ("", "_low", "_high"))
    likelihood = language.say(f"likelihood.{in_words(ahead['chance'])}")
    share = _share(ahead["chance"], language)
    year = target["due"].year
    return language.say(
        "outlook.foreseen", value=value, low=low, high=high, year=year, likelihood=likelihood, share=share
    )


def turning(target: Row, language: Language) -> str:
    """What would have to happen for the verdict to become another one."""
    ahead = json.loads(target["outlook"]) if target["outlook"] else {}
    verdict = target["verdict"]
    if verdict == "cannot_tell":
        known = target["reason"] in language.words["remedy"]
        return language.say(f"remedy.{target['reason']}" if known else "turning.cannot_tell")
    if verdict in _PACED and ahead.get("next_value") is not None:
        side = "at_least" if json.loads(target["inputs"])["direction"] > 0 else "at_most"
        value = language.say(f"operator.{side}", value=_value(ahead["next_value"], target, language))
        key = "stays" if verdict == "on_track" else "turns"
        return language.say(f"turning.{key}", value=value, year=year_of(ahead["next_time"]))
    return language.say(f"turning.{verdict}")


def change(value: float, row: Row, language: Language) -> str:
    """A difference in the unit of a row; the difference of two shares is in percentage points."""
    if row["symbol_nl"] == "%":
        return language.say("number.points", value=number(value, _decimals(value, row), language))
    return _value(value, row, language)


def _value(value: float, row: Row, language: Language) -> str:
    return in_unit(value, row, language, _decimals(value, row))


def _decimals(value: float, row: Row) -> int:
    """None for a whole or a large number; else as many as the indicator has, and at least one."""
    wanted = row["decimals"] or 0
    return 0 if value == int(value) else wanted if abs(value) >= _LARGE else max(wanted, 1)


def _share(chance: float, language: Language) -> str:
    """A chance in whole percents; certainty is never claimed."""
    percent = min(max(round(100 * chance), 1), 99)
    sign = "<" if chance < 0.01 else ">" if chance > 0.99 else ""
    return sign + number(percent, 0, language) + language.say("number.percent")
