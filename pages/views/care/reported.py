"""What institutions reported about their goals themselves, beside what was counted of the implementation."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from board.questions import care
from board.wording.numbers import number, pick
from board.wording.periods import day, period
from pages.views import html, parts
from pages.views.ask import ask
from pages.views.care.views import focus
from pages.views.frame import Here

Row = dict[str, Any]


def show_reported(here: Here, tabs: html.Html) -> None:
    """Per strategic goal: the goals reported on, by level, with status, words, date and source."""
    chosen = focus(here)
    totals = [row for row in ask(here.database, care.reported_of) if chosen in (None, row["institution_id"])]
    rows = ask(here.database, care.reported, chosen)
    parts.title(_message(here, totals), here.say("reported_sub"))
    html.show(tabs)
    if not rows:
        html.show(html.tag("p", here.say("reported_nothing"), cls="kb-text"))
    counts: dict[str, list[Row]] = {}
    for row in ask(here.database, care.counted, chosen):
        counts.setdefault(row["objective_id"], []).append(row)
    for _, group in groupby(rows, key=lambda row: row["top_id"]):
        html.show(*_strategic(here, list(group), counts, chosen))
    silent = [row for row in totals if not row["reported"]]
    if silent and not chosen:
        names = ", ".join(pick(row, "name", here.language) for row in silent)
        html.show(html.tag("p", here.say("reported_silent", names=names), cls="kb-small"))


def _message(here: Here, totals: list[Row]) -> str:
    written = {name: number(sum(row[name] for row in totals), 0, here.language) for name in ("goals", "reported")}
    said = here.say("reported_title", n=sum(row["reported"] for row in totals), **written)
    return f"{pick(totals[0], 'name', here.language)}: {said}" if len(totals) == 1 else said[0].upper() + said[1:]


def _strategic(here: Here, rows: list[Row], counts: dict[str, list[Row]], chosen: str | None) -> list[html.Html]:
    top = rows[0]
    place = "" if chosen else f"{pick(top, 'name', here.language)} · "
    title = pick(top, "top_title", here.language) or top["top_code"]
    heading = parts.section(f"{place}{top['top_code']} {title}")
    levels: dict[str, list[Row]] = {}
    for row in rows:
        levels.setdefault(row["level"], []).append(row)
    blocks = (
        html.tag(
            "div",
            html.tag("h3", f"{_level(here, level, group)} ({len(group)})", cls="kb-minor"),
            html.tag("ul", *(_goal(here, row, counts) for row in group), cls="kb-list"),
        )
        for level, group in levels.items()
    )
    return [heading, html.tag("div", *blocks, cls="kb-levels")]


def _level(here: Here, level: str, group: list[Row]) -> str:
    name = parts.level_name(level, here.language, plural=len(group) > 1)
    return name[0].upper() + name[1:]


def _goal(here: Here, row: Row, counts: dict[str, list[Row]]) -> html.Html:
    elements = [_count(here, one) for one in counts.get(row["objective_id"], [])]
    return html.tag(
        "li",
        html.tag(
            "div",
            html.tag("span", row["code"] + " ", cls="kb-small"),
            parts.goal_link(row, here.language),
            html.tag(
                "div",
                html.tag("strong", here.say(f"assessment.{row['status']}")),
                " · ",
                pick(row, "note", here.language),
            ),
            *(html.tag("div", one, cls="kb-small") for one in elements),
            html.tag(
                "div", day(row["assessed_on"], here.language), " · ", parts.source_line(row, here), cls="kb-small"
            ),
            cls="kb-grow",
        ),
    )


def _count(here: Here, row: Row) -> str:
    """One counted element: what, how many of how many, in which state, when."""
    state = here.say(f"state.{row['state']}")
    if row["units"] is not None:
        units = number(row["units"], 0, here.language)
        if row["of_units"]:
            units = here.say("units_of", units=units, of=number(row["of_units"], 0, here.language))
        state = f"{units} {here.say('unit_level.' + row['unit_level'], n=row['units'])}, {state}"
    return f"{pick(row, 'element', here.language)}: {state} ({period(row['period'], here.language)})"
