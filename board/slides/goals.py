"""A plan, or a goal of one, in; a slide with what the goals right below come to, or the goal's own targets, out."""

from __future__ import annotations

from collections import Counter

from board.charts.palette import SHAPES
from board.charts.rows import Asked, Goals
from board.questions import objectives, stories, verdicts
from board.questions.database import Database, Row
from board.slides.slide import Content, Slide
from board.slides.written import Facts, cited, message, notes
from board.wording import sentences
from board.wording.language import Language
from board.wording.numbers import number, pick
from model.story import Show

_MOST = 10  # rows that can be read from the back of a room


def plan_slide(database: Database, show: Show, written: Row, language: Language) -> Slide | None:
    """What the strategic goals of a document come to; None if there is no such document."""
    found = stories.plan(database, show.parts[0].document_id or "")
    if found is None:
        return None
    years = f"{found['title']} · {found['period_start'].year}–{found['period_end'].year}"
    upper = objectives.upper_goals(database, found["document_id"], 0)
    content, counts = (
        _goals(database, upper, language),
        sum(map(Counter, _spreads(database, upper).values()), Counter()),
    )
    facts = _facts(found | {"title": found["title"]}, counts, language) | {"plan": found["title"]}
    return Slide(
        message=message(written, sentences.plan(found["goals"], found["measured"], counts, language), facts, language),
        about=f"{pick(found, 'short_name', language)} · {years}",
        content=content,
        alt=_alt(content, language),
        sources=(found["title"],),
        notes=notes(written, language),
        link=("overview", {"institution": found["institution_id"]}),
    )


def goal_slide(database: Database, show: Show, written: Row, language: Language) -> Slide | None:
    """What the goals below a goal come to, its own targets where there are none; None if there is no such goal."""
    goal = objectives.goal(database, show.parts[0].objective_id or "")
    if goal is None:
        return None
    below = objectives.children(database, goal["objective_id"])
    content = _below(database, goal, below, language) if below else _asked(database, goal, language)
    counts = _spreads(database, [goal])[goal["objective_id"]]
    title = _title(goal, language)
    facts = _facts(goal, counts, language) | {"title": title}
    place = {"source_title": goal["document_title"], "source_line": goal["line_start"]}
    level = language.say(f"level.{goal['level']}")
    said = sentences.plan(goal["goals"], goal["measured"], counts, language) if below else ""
    state = said or language.say(f"verdict.{goal['verdict'] or 'not_measured'}")
    stated = language.say("slide.goal", title=title, state=state[:1].lower() + state[1:].removesuffix("."))
    return Slide(
        message=message(written, stated, facts, language),
        about=f"{pick(goal, 'short_name', language)} · {level} {goal['code']}",
        content=content,
        alt=_alt(content, language),
        sources=cited([place], language),
        notes=notes(written, language),
        link=("objectives", {"goal": goal["objective_id"]}),
    )


def _below(database: Database, goal: Row, below: list[Row], language: Language) -> Content:
    """A bar per goal; where none has goals of its own, their standing in words says more, after that of the goal."""
    if any(row["goals"] > 1 for row in below):
        return _goals(database, below, language)
    standing = [goal, *below] if goal["verdict"] else below
    known = sorted(standing, key=lambda row: row["verdict"] is None)[:_MOST]
    shown = [row for row in standing if row in known]
    rows = tuple((_named(row, language), "", row["verdict"] or "not_measured") for row in shown)
    return Asked(rows, True, _more(len(standing) - len(shown), language))


def _goals(database: Database, rows: list[Row], language: Language) -> Content:
    """The goals in the order of the plan; where they are too many, those with the most goals below."""
    spreads = _spreads(database, rows)
    largest = sorted(rows, key=lambda row: -row["goals"])[:_MOST]
    shown = [row for row in rows if row in largest]
    named = tuple((_named(row, language), spreads[row["objective_id"]]) for row in shown)
    return Goals(named, _more(len(rows) - len(shown), language))


def _spreads(database: Database, rows: list[Row]) -> dict[str, dict[str, int]]:
    """How many goals have which verdict, by the goal they are below or are."""
    spreads: dict[str, dict[str, int]] = {row["objective_id"]: {} for row in rows}
    for found in stories.spreads(database, list(spreads)):
        spreads[found["objective_id"]][found["code"]] = found["goals"]
    return spreads


def _asked(database: Database, goal: Row, language: Language) -> Content:
    targets = [row for row in verdicts.targets_of_goal(database, goal["objective_id"]) if row["replaced_by"] is None]
    rows = tuple(
        (sentences.aim(row, language), sentences.last(row, language), row["verdict"] or "not_measured")
        for row in targets[:_MOST]
    )
    return Asked(rows or ((_title(goal, language), "", goal["verdict"] or "not_measured"),))


def _more(left: int, language: Language) -> str | None:
    return language.say("slide.more_goals", n=left) if left else None


def _named(row: Row, language: Language) -> str:
    return f"{row['code']}  {_title(row, language)}"


def _title(row: Row, language: Language) -> str:
    return pick(row, "title", language) or row["code"]


def _facts(row: Row, counts: dict[str, int], language: Language) -> Facts:
    behind = sum(counts.get(code, 0) for code in sentences.BEHIND)
    figures = {"goals": row["goals"], "measured": row["measured"], "behind": behind}
    return {name: number(value, 0, language) for name, value in figures.items()}


def _alt(content: Content, language: Language) -> str:
    if isinstance(content, Asked):
        return "; ".join(f"{asked}: {language.say(f'verdict.{code}')}" for asked, _, code in content.rows)
    assert isinstance(content, Goals)
    return "; ".join(f"{name}: {_spread(counts, language)}" for name, counts in content.rows)


def _spread(counts: dict[str, int], language: Language) -> str:
    present = ((code, counts[code]) for code in SHAPES if counts.get(code))
    return ", ".join(f"{language.say(f'verdict.{code}')} {number(count, 0, language)}" for code, count in present)
