"""What was reported about a goal, how far its implementation has come, and which frameworks it serves."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from board.questions import reported
from board.wording.numbers import number, pick
from board.wording.periods import day, period
from pages.views import html, parts
from pages.views.ask import ask
from pages.views.frame import Here

Row = dict[str, Any]


def reported_blocks(here: Here, objective_id: str) -> html.Html:
    """Assessments and implementation counts, each block only where there is something to show."""
    said = [_assessment(here, row) for row in ask(here.database, reported.assessments, objective_id)]
    counted = [_implementation(here, row) for row in ask(here.database, reported.implementation, objective_id)]
    return html.join(_block(here, "reported", said), _block(here, "implementation", counted))


def framework_list(here: Here, objective_id: str) -> html.Html | None:
    """Framework items by framework, each with the reason and who gave it."""
    found = ask(here.database, reported.frameworks, objective_id)
    items = [_framework(here, name, list(rows)) for name, rows in groupby(found, key=lambda row: row["framework"])]
    return _block(here, "frameworks", items)


def _block(here: Here, key: str, items: list[html.Html]) -> html.Html | None:
    if not items:
        return None
    return html.join(parts.section(here.say(key)), html.tag("ul", *items, cls="kb-list"))


def _assessment(here: Here, row: Row) -> html.Html:
    when = f"{row['author']}, {day(row['assessed_on'], here.language)}"
    return html.tag(
        "li",
        html.tag("strong", here.say(f"assessment.{row['status']}")),
        html.tag(
            "div",
            html.tag("div", pick(row, "note", here.language)),
            html.tag("div", when, " · ", parts.source_line(row, here), cls="kb-small"),
            cls="kb-grow",
        ),
    )


def _implementation(here: Here, row: Row) -> html.Html:
    units = "" if row["units"] is None else number(row["units"], 0, here.language)
    if units and row["of_units"]:
        units = here.say("units_of", units=units, of=number(row["of_units"], 0, here.language))
    note = pick(row, "note", here.language)
    counted = f"{units} {here.say('unit_level.' + row['unit_level'], n=row['units'])}" if units else ""
    return html.tag(
        "li",
        html.tag("strong", counted or here.say(f"state.{row['state']}")),
        html.tag(
            "div",
            html.tag("div", f"{pick(row, 'element', here.language)} · {here.say('state.' + row['state'])}"),
            html.tag("div", note, cls="kb-small") if note else None,
            html.tag("div", period(row["period"], here.language), " · ", parts.source_line(row, here), cls="kb-small"),
            cls="kb-grow",
        ),
    )


def _framework(here: Here, name: str, rows: list[Row]) -> html.Html:
    lines = (
        html.tag(
            "div",
            f"{row['code']} {pick(row, 'name', here.language)}",
            html.tag(
                "span",
                f" · {pick(row, 'reason', here.language)} ({here.say('origin_' + row['origin'])})",
                cls="kb-small",
            ),
        )
        for row in rows
    )
    return html.tag("li", html.tag("strong", here.say(f"framework.{name}")), html.tag("div", *lines, cls="kb-grow"))


def cycle_list(here: Here, institution_id: str) -> html.Html | None:
    """The steps of an institution's quality cycle: which units took them in which period."""
    items = [
        html.tag(
            "li",
            html.tag("strong", pick(row, "step", here.language)),
            html.tag(
                "div",
                html.tag("span", period(row["period"], here.language), cls="kb-small"),
                *(html.tag("div", unit) for unit in row["units"]),
                cls="kb-grow",
            ),
        )
        for row in ask(here.database, reported.cycle_steps, institution_id)
    ]
    return _block(here, "cycle", items)
