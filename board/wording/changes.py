"""A row of `board.questions.changes` in; what it is about, how it was and how it is, in the reader's language, out."""

from __future__ import annotations

from collections import Counter
from typing import Any

from babel.lists import format_list

from board.wording import numbers, periods, sentences
from board.wording.language import Language
from board.wording.numbers import number, pick

Row = dict[str, Any]
Facts = dict[str, Any]

# Facts of a goal that can change, as they are told, apart from its words in the plan.
_OF_A_GOAL = ("title", "commitment", "deadline", "parent_id", "official_code")


def counted(changes: list[Row], language: Language) -> str:
    """How many changes of which kind there are, as one phrase: "2 verdicts changed and 12 figures added"."""
    counts = Counter((one["subject"], one["action"]) for one in changes)
    said = [
        language.say(f"change.count.{subject}_{action}", n=n, count=number(n, 0, language))
        for (subject, action), n in counts.items()
    ]
    return format_list(said, locale=str(language.locale))


def action(change: Row, language: Language) -> str:
    """What kind of change it is: "figure corrected"."""
    return language.say(f"change.{change['subject']}_{change['action']}")


def subject(change: Row, language: Language) -> str:
    """What changed, by name: a goal, an indicator with the period of its figure, a document."""
    if change["subject"] == "document":
        return change["title"]
    if change["subject"] == "figure":
        parts = [pick(change, "name", language), pick(change, "category", language)]
        return f"{', '.join(part for part in parts if part)} ({periods.period(change['period'], language)})"
    if change.get("objective_id") is None:
        return pick(change, "name", language)
    return f"{change['code']} {_goal(change, change, language)}"


def measure(change: Row, language: Language) -> str | None:
    """The indicator by which a target or its verdict is measured, if it is."""
    told = change["subject"] in ("verdict", "target") and change["objective_id"]
    return pick(change, "name", language) if told else None


def sides(change: Row, language: Language) -> tuple[str, str]:
    """How it was and how it is; empty where there was or is nothing."""
    old, new = change["old"], change["new"]
    if change["subject"] == "goal":
        return _goal_sides(change, language)
    if change["subject"] == "document":
        return _document_sides(old, new, language)
    tell = {"verdict": _verdict, "target": _target, "figure": _figure}[change["subject"]]
    was, now = (tell(change, one, language) if one else "" for one in (old, new))
    if old and new and was == now:
        return was, f"{now} ({language.say('change.otherwise')})"
    return was, now


def _verdict(_: Row, facts: Facts, language: Language) -> str:
    if facts["code"] == "trend_only" and facts["trend"]:
        return language.say(f"change.trend.{facts['trend']}")
    return language.say(f"verdict.{facts['code']}")


def _target(change: Row, facts: Facts, language: Language) -> str:
    names = {"goal_code": change["code"], "title_nl": change["title_nl"], "title_en": change["title_en"]}
    asked = pick(facts, "note", language) if facts["kind"] == "event" else None
    said = asked or sentences.aim(change | names | facts, language)
    if facts["baseline_value"] is not None:
        base = numbers.in_unit(facts["baseline_value"], change, language)
        said += f"; {language.say('why.base').lower()}: {base}"
    return f"{said} ({language.say('target.replaced')})" if facts["replaced_by"] else said


def _figure(change: Row, facts: Facts, language: Language) -> str:
    if facts["value"] is None:
        return language.say("change.no_value")
    written = numbers.bounded(facts["value"], facts["bound"], change, language)
    old, new = change["old"], change["new"]
    differs = old and new and old["status"] != new["status"]
    return f"{written} ({language.say('status.' + facts['status'])})" if differs else written


def _goal_sides(change: Row, language: Language) -> tuple[str, str]:
    old, new = change["old"], change["new"]
    if not old or not new:
        said = _goal(change, old or new, language)
        return (said, "") if old else ("", said)
    told = [(_goal_fact(change, name, old, language), _goal_fact(change, name, new, language)) for name in _OF_A_GOAL]
    differing = [(was, now) for was, now in told if was != now]
    if not differing:
        titled = any(old[key] != new[key] for key in old if key.startswith("title_"))
        return "", language.say("change.titled_elsewhere" if titled else "change.reworded")
    was, now = (" · ".join(sides) for sides in zip(*differing, strict=True))
    return was, now


def _goal_fact(change: Row, name: str, facts: Facts, language: Language) -> str:
    if name == "title":
        return _goal(change, facts, language)
    value = facts[name]
    if name == "commitment":
        return language.say(f"commitment.{value}")
    if name == "deadline":
        return periods.due(value, language)
    if value is None:
        return language.say("change.top" if name == "parent_id" else "change.no_code")
    key = "change.under" if name == "parent_id" else "change.coded"
    return language.say(key, code=value.partition(":")[2] or value)


def _goal(change: Row, facts: Facts, language: Language) -> str:
    return pick(facts, "title", language) or _named(change, language)


def _named(change: Row, language: Language) -> str:
    level = language.words["level"].get(change["level"], change["level"].replace("_", " "))
    return f"{level} {change['code']}"


def _document_sides(old: Facts | None, new: Facts | None, language: Language) -> tuple[str, str]:
    was, now = (_document(one) if one else "" for one in (old, new))
    return (was, f"{now} ({language.say('change.other_text')})") if old and new and was == now else (was, now)


def _document(facts: Facts) -> str:
    return f"{facts['title']}, {facts['period_start'].year}–{facts['period_end'].year} ({facts['published']})"
