"""A plan in; its monitoring report as PDF out: what is measured, how every goal stands, what none can tell and why."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from board.exports.pdf import paper
from board.questions import documents, institutions, objectives, quality, reports
from board.questions.database import Database, Row
from board.slides import compose
from board.wording import sentences
from board.wording.language import Language
from board.wording.numbers import number, pick
from board.wording.periods import day, period

_RUNGS = 6


def report(database: Database, plan: Row, language: Language) -> bytes:
    """The report on a plan (a row of `board.questions.institutions.plans`), in the language."""
    build = documents.build(database)
    document = plan["document_id"]
    spread = {row["code"]: row["goals"] for row in institutions.distribution(database, document)}
    headline = sentences.plan(plan["goals"], plan["measured"], spread, language)
    facts = {
        "title": language.say("report.title", institution=pick(plan, "name", language)),
        "subtitle": f"{plan['title']} · {plan['period_start'].year}–{plan['period_end'].year}",
        "headline": headline,
        "as_of": language.say("report.as_of", day=day(build["computed_on"], language)),
        "words": language.words["report"] | {"standing": language.say("goals.verdict")},
        "figures": _slides(database, _headlines(database, plan), language, paper.SMALL),
        "plan": _slides(database, [f"plan:{document}"], language, paper.WIDE),
        "goals": _goals(database, document, language),
        "ladder": _ladder(database, plan["institution_id"], language),
        "untold": [_untold(row, language) for row in reports.untold(database, document)],
        "sources": [_source(row) for row in reports.sources(database, document)],
    }
    return paper.paper("report", facts, language, build["version"], build["built_at"].date())


def _headlines(database: Database, plan: Row) -> list[str]:
    rows = institutions.headlines(database, plan["institution_id"])
    return [f"trend:{row['indicator_id']}@{row['institution_id']}" for row in rows]


def _slides(database: Database, shows: list[str], language: Language, size: tuple[float, float, float]) -> list[Any]:
    story = compose.composed(database, shows, language.code)
    return [paper.facts_of(slide, language, size) for slide in story.slides] if story else []


def _goals(database: Database, document: str, language: Language) -> list[dict[str, Any]]:
    """The strategic goals, each with what is below it and what is known of that."""
    below = {
        "targets": _grouped(reports.targets(database, document), _target, language),
        "assessments": _grouped(reports.assessments(database, document), _assessment, language),
        "implementation": _grouped(reports.implementation(database, document), _implementation, language),
    }
    return [
        _goal(database, goal, language) | {name: found.get(goal["objective_id"], []) for name, found in below.items()}
        for goal in objectives.upper_goals(database, document, 0)
    ]


def _grouped(rows: list[Row], said: Any, language: Language) -> dict[str, list[Any]]:
    ordered = sorted(rows, key=lambda row: row["strategic_id"])
    return {
        name: [said(row, language) for row in found]
        for name, found in groupby(ordered, key=lambda row: row["strategic_id"])
    }


def _goal(database: Database, goal: Row, language: Language) -> dict[str, Any]:
    children = objectives.children(database, goal["objective_id"])
    spread = _slides(database, [f"goal:{goal['objective_id']}"], language, paper.ROWS) if children else []
    return {
        "name": f"{goal['code']} {pick(goal, 'title', language) or ''}".strip(),
        "standing": paper.standing(goal["verdict"], language),
        "spread": spread,
        "children": [_child(child, language) for child in children],
    }


def _child(child: Row, language: Language) -> dict[str, Any]:
    counts = {name: number(child[name], 0, language) for name in ("measured", "goals")}
    return {
        "code": child["code"],
        "title": pick(child, "title", language) or child["code"],
        "standing": paper.standing(child["verdict"], language),
        "measured": language.say("goals.of", n=child["goals"], **counts),
    }


def _target(row: Row, language: Language) -> dict[str, Any]:
    place = language.say("source.line", title=row["source_title"], line=row["source_line"])
    return {
        "code": row["goal_code"],
        "aim": sentences.aim(row, language),
        "indicator": pick(row, "indicator", language) or "",
        "last": sentences.last(row, language),
        "standing": paper.standing(row["verdict"], language),
        "reason": sentences.reason(row, language) or "",
        "source": place if row["source_line"] else row["source_title"],
    }


def _assessment(row: Row, language: Language) -> dict[str, str]:
    return {
        "code": row["goal_code"],
        "said": language.say(f"assessment.{row['status']}"),
        "note": pick(row, "note", language) or "",
        "by": f"{row['author']}, {day(row['assessed_on'], language)}",
        "source": language.say("source.line", title=row["source_title"], line=row["source_line"]),
    }


def _implementation(row: Row, language: Language) -> dict[str, str]:
    counted = language.say(f"state.{row['state']}")
    if row["units"] is not None:
        units = number(row["units"], 0, language)
        if row["of_units"]:
            units = language.say("goals.of", measured=units, goals=number(row["of_units"], 0, language), n=row["units"])
        counted += f": {units} {language.say('unit_level.' + row['unit_level'], n=row['of_units'] or row['units'])}"
    return {
        "code": row["goal_code"],
        "said": pick(row, "element", language),
        "note": counted,
        "by": period(row["period"], language),
        "source": language.say("source.line", title=row["source_title"], line=row["source_line"]),
    }


def _ladder(database: Database, institution_id: str, language: Language) -> list[dict[str, str]]:
    counted = {row["institution_id"]: row["rungs"] for row in quality.ladder_by_institution(database)}
    rungs = counted.get(institution_id, {})
    return [
        {
            "rung": f"{rung} · {language.say(f'rung.{rung}')}",
            "goals": number(rungs.get(rung, 0), 0, language),
            "missing": language.say(f"missing.{rung}"),
        }
        for rung in range(_RUNGS)
    ]


def _untold(row: Row, language: Language) -> dict[str, str]:
    known = row["reason"] in language.words["remedy"]
    return {
        "reason": language.say(f"reason.{row['reason']}"),
        "targets": number(row["targets"], 0, language),
        "remedy": language.say(f"remedy.{row['reason']}") if known else "",
    }


def _source(row: Row) -> dict[str, str]:
    return {name: row[name] or "" for name in ("title", "publisher", "url", "published")}
