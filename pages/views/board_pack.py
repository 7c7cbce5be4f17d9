"""What a board takes along, as buttons: slides and paper of a story, sheets of a plan or indicator, a plan's report.

A file is made on the click, not before; it names the version it was made of.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import streamlit as st

from board.exports.kinds import KINDS, Wish
from pages.views.frame import Here

Row = dict[str, Any]


def take_story(here: Here, story: str, name: str) -> None:
    """A story by its id, or by what its slides show, as PowerPoint and as PDF; `name` begins the files' names."""
    with st.container(horizontal=True, gap="small"):
        for kind in ("pptx", "pdf"):
            _button(here, here.say(f"export.{kind}"), kind, name, story=story)


def take_plan(here: Here, plan: Row | None) -> None:
    """The goals and targets of a plan as Excel; nothing where no plan is chosen."""
    if plan:
        _button(here, here.say("export.plan"), "xlsx", plan["document_id"], document=plan["document_id"])


def take_indicator(here: Here, indicator: Row, subject: str) -> None:
    """Every figure of an indicator as Excel, its course as a chart with the subject in focus."""
    name = indicator["indicator_id"]
    _button(here, here.say("export.indicator"), "xlsx", name, indicator=name, institution=subject)


def take_comparison(here: Here, choice: Row, found: list[Row]) -> None:
    """The indicators that stand side by side, each by its own definition, as one workbook."""
    names = ",".join(one["indicator_id"] for one in found)
    _button(here, here.say("export.indicator"), "xlsx", choice["choice_id"], indicator=names)


def take_report(here: Here, plan: Row) -> None:
    """The monitoring report of a plan, and its story as slides."""
    with st.container(horizontal=True, gap="small"):
        _button(here, here.say("export.report"), "pdf", plan["document_id"], document=plan["document_id"])
        _button(here, here.say("export.deck"), "pptx", plan["document_id"], institution=plan["institution_id"])


def _button(here: Here, label: str, kind: str, name: str, **wished: str) -> None:
    media = KINDS[kind].media_type
    file = f"koersbord-{name}-{here.database.version}.{kind}"
    # A click that also ran the page again might drop the file before it is made.
    st.download_button(label, _made(here, kind, wished), file, media, key=f"pack-{kind}-{name}", on_click="ignore")


def _made(here: Here, kind: str, wished: dict[str, str]) -> Callable[[], bytes]:
    database, wish = here.database, Wish(here.language, **wished)
    return lambda: next(iter(KINDS[kind].make(database, wish).values()))
