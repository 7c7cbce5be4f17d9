"""The stories there are, each with its number of slides, and the plans of institutions as stories."""

from __future__ import annotations

from typing import Any

import streamlit as st

from board.questions import institutions, stories
from board.slides.compose import PLAN
from board.wording.numbers import pick
from pages.views import address, html, parts
from pages.views.ask import ask
from pages.views.board_pack import take_story
from pages.views.frame import Here

Row = dict[str, Any]

_WIDTHS = (5, 2)  # of a story and of what it can be taken along as


def story_list(here: Here) -> None:
    """Finished stories first, then every plan as a story of its goals; each to be shown and to be taken along."""
    parts.title(here.say("title"), here.say("sub"))
    found = ask(here.database, stories.stories)
    if found:
        html.show(parts.section(here.say("stories")))
    for row in found:
        _show(here, row["story_id"], _story(row, here))
    html.show(parts.section(here.say("plans")))
    for row in ask(here.database, institutions.plans):
        _show(here, PLAN + row["institution_id"], _plan(row, here))


def _show(here: Here, story: str, entry: html.Html) -> None:
    shown, taken = st.columns(_WIDTHS, vertical_alignment="center")
    with shown:
        html.show(html.tag("ul", entry, cls="kb-list"))
    with taken:
        take_story(here, story, story)


def _story(row: Row, here: Here) -> html.Html:
    counted = here.say("slides", n=row["slides"])
    href = address.link("present", story=row["story_id"])
    return _entry(href, pick(row, "title", here.language), pick(row, "subtitle", here.language), counted)


def _plan(row: Row, here: Here) -> html.Html:
    years = f"{row['title']} · {row['period_start'].year}–{row['period_end'].year}"
    href = address.link("present", story=PLAN + row["institution_id"])
    return _entry(href, pick(row, "name", here.language), years, None)


def _entry(href: str, title: str, sub: str, counted: str | None) -> html.Html:
    return html.tag(
        "li",
        html.tag(
            "div",
            html.tag("a", html.tag("strong", title), cls="kb-go", href=href),
            html.tag("div", sub, cls="kb-small"),
            cls="kb-grow",
        ),
        html.tag("span", counted, cls="kb-small") if counted else None,
    )
