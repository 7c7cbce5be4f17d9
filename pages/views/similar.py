"""One goal in; the goals of other institutions that are like it, with the words that make them so, out."""

from __future__ import annotations

from typing import Any

from board.questions import objectives
from board.wording.language import codes
from board.wording.numbers import pick
from pages.views import html, parts
from pages.views.ask import ask
from pages.views.frame import Here

Row = dict[str, Any]


def similar_list(here: Here, objective_id: str) -> html.Html | None:
    """A section with the most similar goals elsewhere; nothing where none is, nor is like a goal above it."""
    found = ask(here.database, objectives.similar, objective_id)
    if not found:
        return None
    above = found[0]["above"]
    note = html.tag("p", here.say("similar_above", code=above), cls="kb-small") if above else None
    items = (_item(here, one) for one in found)
    return html.join(parts.section(here.say("similar")), note, html.tag("ul", *items, cls="kb-list"))


def _item(here: Here, one: Row) -> html.Html:
    place = f"{pick(one, 'short_name', here.language)} {one['code']}"
    return html.tag(
        "li",
        html.tag("span", place, cls="kb-small"),
        html.tag("span", parts.goal_link(one, here.language), cls="kb-grow"),
        html.tag("span", _shared(here, one), cls="kb-small"),
    )


def _shared(here: Here, one: Row) -> html.Html:
    """The shared words in the reader's language, else in the one in which the titles share them."""
    order = sorted(codes(), key=lambda code: code != here.language.code)
    code = next((code for code in order if one.get(f"shared_{code}")), here.language.code)
    words = ", ".join(one.get(f"shared_{code}") or [])
    before, _, after = here.say("shares", words="\0").partition("\0")
    return html.join(before, html.tag("span", words, lang=code), after)
