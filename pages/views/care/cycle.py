"""The quality cycles: a row per unit, a column per period, a mark with its word for every step taken."""

from __future__ import annotations

from typing import Any

from board.questions import care, institutions
from board.wording.numbers import number, pick
from board.wording.periods import period
from pages.views import html, parts
from pages.views.ask import ask
from pages.views.care.views import focus
from pages.views.frame import Here

Row = dict[str, Any]


def show_cycle(here: Here, tabs: html.Html) -> None:
    """A timeline per institution and cycle."""
    rows = ask(here.database, care.cycle, focus(here))
    units = {(row["institution_id"], row["unit"]) for row in rows}
    written = {"units": number(len(units), 0, here.language), "steps": number(len(rows), 0, here.language)}
    parts.title(here.say("cycle_title" if rows else "cycle_nothing", n=len(units), **written), here.say("cycle_sub"))
    html.show(tabs)
    names = {
        one["institution_id"]: pick(one, "name", here.language) for one in ask(here.database, institutions.institutions)
    }
    for institution, cycle in dict.fromkeys((row["institution_id"], row["cycle"]) for row in rows):
        mine = [row for row in rows if (row["institution_id"], row["cycle"]) == (institution, cycle)]
        heading = parts.section(f"{names[institution]} · {here.say('cycle_' + cycle)}")
        html.show(heading, _timeline(here, mine), html.tag("p", parts.source_line(mine[0], here), cls="kb-small"))


def _timeline(here: Here, rows: list[Row]) -> html.Html:
    periods = sorted({row["period"] for row in rows})
    heads = [here.say("unit"), *(period(one, here.language) for one in periods)]
    head = html.tag("tr", *(html.tag("th", one, scope="col") for one in heads))
    body = (
        html.tag(
            "tr",
            html.tag("th", unit, scope="row"),
            *(
                html.tag("td", *_steps(here, rows, unit, when), data_label=period(when, here.language))
                for when in periods
            ),
        )
        for unit in dict.fromkeys(row["unit"] for row in rows)
    )
    return html.tag("table", html.tag("thead", head), html.tag("tbody", *body), cls="kb-rows kb-timeline")


def _steps(here: Here, rows: list[Row], unit: str, when: str) -> list[html.Html]:
    return [
        html.tag("div", html.tag("span", "● ", aria_hidden="true", cls="kb-mark"), pick(row, "step", here.language))
        for row in rows
        if row["unit"] == unit and row["period"] == when
    ]
