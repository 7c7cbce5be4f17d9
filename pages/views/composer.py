"""Figures and goals chosen on the page in; the address of a story of them out. Nothing is stored."""

from __future__ import annotations

from typing import Any

import streamlit as st

from board.questions import indicators, institutions, objectives
from board.wording.numbers import pick
from model.story import MOST
from pages.views import address, html, parts
from pages.views.ask import ask
from pages.views.board_pack import take_story
from pages.views.frame import Here

Row = dict[str, Any]

_DEEPEST = 1  # level of goals to choose from: the strategic ones and those right below


def compose_story(here: Here) -> None:
    """Choose from the figures and goals of the institution in the address; of all, if it names none."""
    html.show(parts.section(here.say("compose")), html.tag("p", here.say("compose_sub"), cls="kb-text"))
    figures, goals = _figures(here), _goals(here)
    chosen = [
        *st.multiselect(
            here.say("compose_figures"),
            list(figures),
            format_func=figures.__getitem__,
            placeholder=here.say("compose_nothing"),
            max_selections=MOST,
            key="compose_figures",
        ),
        *st.multiselect(
            here.say("compose_goals"),
            list(goals),
            format_func=goals.__getitem__,
            placeholder=here.say("compose_nothing"),
            max_selections=MOST,
            key="compose_goals",
        ),
    ]
    if chosen:
        href = address.link("present", slides=";".join(chosen))
        html.show(
            html.tag("p", html.tag("a", here.say("compose_open", n=len(chosen)), cls="kb-go kb-button", href=href))
        )
        take_story(here, ";".join(chosen), "story")


def _figures(here: Here) -> dict[str, str]:
    """What can be drawn, with its name: every series of totals, those of the institution chosen if there is one."""
    one = None if here.institution == address.ALL else here.institution
    rows = [row for row in ask(here.database, indicators.gallery, one) if row["value"] is not None]
    return {f"trend:{row['indicator_id']}@{row['institution_id']}": _named(row, here) for row in rows}


def _named(row: Row, here: Here) -> str:
    return f"{pick(row, 'name', here.language)} · {pick(row, 'short_name', here.language)}"


def _goals(here: Here) -> dict[str, str]:
    plans = ask(here.database, institutions.plans)
    wanted = [plan for plan in plans if here.institution in (address.ALL, plan["institution_id"])]
    return {
        f"goal:{goal['objective_id']}": f"{pick(plan, 'short_name', here.language)} · {goal['code']} "
        f"{parts.goal_title(goal, here.language)}"
        for plan in wanted
        for goal in ask(here.database, objectives.upper_goals, plan["document_id"], _DEEPEST)
    }
