"""The filters of the list of goals, and the sentence above it."""

from __future__ import annotations

from typing import Any

import streamlit as st

from board.charts.palette import SHAPES
from board.questions import objectives
from board.wording.numbers import number, pick
from pages.views import address, parts
from pages.views.ask import ask
from pages.views.frame import Here
from pages.views.parts import RUNGS

COMMITMENTS = ("commitment", "study", "continue", "advocacy", "realised")


def filters(here: Here) -> dict[str, Any]:
    """Search field and three choices, all kept in the address; the arguments for `objectives.search`."""
    themes = {one["theme_id"]: pick(one, "name", here.language) for one in ask(here.database, objectives.themes)}
    first, second, third, fourth, fifth = st.columns([2, 1, 1, 1, 1])
    with first:
        words = address.search("q", here.say("search"), here.say("placeholder"))
    with second:
        ordered = sorted(themes, key=lambda one: themes[one])
        theme = address.choose("theme", here.say("theme"), ordered, lambda one: themes[one], here.say("any"))
    with third:
        verdict = address.choose(
            "verdict",
            here.say("verdict"),
            list(SHAPES),
            lambda one: here.language.say(f"verdict.{one}"),
            here.say("any"),
        )
    with fourth:
        kind = address.choose(
            "commitment",
            here.say("commitment"),
            COMMITMENTS,
            lambda one: here.language.say(f"commitment.{one}"),
            here.say("any"),
        )
    with fifth:
        rungs = [str(n) for n in range(RUNGS)]
        rung = address.choose("rung", here.say("ladder"), rungs, lambda n: parts.rung(n, here), here.say("any"))
    chosen = {"words": words, "theme_id": theme, "verdict": verdict, "commitment": kind}
    return chosen | {"rung": int(rung) if rung else None}


def is_chosen(chosen: dict[str, Any]) -> bool:
    """Whether any filter is set; rung 0 is one."""
    return any(value not in (None, "") for value in chosen.values())


def list_title(here: Here, found: int, plans: int, plan: dict[str, Any] | None, chosen: dict[str, Any]) -> str:
    """How many goals there are, in words that fit what was asked for."""
    written = number(found, 0, here.language)
    if is_chosen(chosen):
        return here.say("title_found", n=found, found=written)
    if plan:
        return here.say("title_plan", n=found, found=written, institution=pick(plan, "name", here.language))
    return here.say("title_all", n=found, found=written, plans=plans)
