"""Indicators by theme, each with its newest figure and its trail; last those that nobody has measured."""

from __future__ import annotations

from itertools import groupby
from typing import Any

import streamlit as st

from board.questions import indicators
from board.wording import numbers, periods
from board.wording.numbers import pick
from pages.views import address, html, parts
from pages.views.ask import ask
from pages.views.frame import Here

Row = dict[str, Any]


def chosen_indicators(here: Here, found: list[Row]) -> list[Row]:
    """The indicators whose name holds every word looked for, of the theme chosen; both live in the address."""
    themes = {one["theme_id"]: pick(one, "theme", here.language) for one in found}
    first, second = st.columns([2, 1])
    with first:
        words = address.search("q", here.say("search"), here.say("placeholder")).casefold().split()
    with second:
        ordered = sorted(themes, key=lambda one: themes[one])
        theme = address.choose("theme", here.say("theme"), ordered, lambda one: themes[one], here.say("any"))
    return [
        one
        for one in found
        if theme in (None, one["theme_id"])
        and all(word in pick(one, "name", here.language).casefold() for word in words)
    ]


def gallery(here: Here, measured: list[Row]) -> html.Html:
    """One section per theme, in the order of the closed list."""
    trails = {(row["indicator_id"], row["institution_id"]): row for row in ask(here.database, indicators.trails)}
    sections = []
    for theme, rows in groupby(measured, key=lambda row: pick(row, "theme", here.language)):
        cards = (_card(here, row, trails.get((row["indicator_id"], row["institution_id"]))) for row in rows)
        sections += [parts.section(theme), html.tag("ul", *cards, cls="kb-gallery")]
    return html.join(*sections)


def unmeasured(here: Here, asked: list[Row]) -> html.Html | None:
    """Indicators that a goal asks for and nobody has measured."""
    if not asked:
        return None
    cards = (html.tag("li", _name(here, row)) for row in asked)
    summary = html.tag("summary", here.say("unmeasured_count", n=len(asked)))
    listed = html.tag("details", summary, html.tag("ul", *cards, cls="kb-gallery"), cls="kb-details")
    return html.join(parts.section(here.say("unmeasured")), listed)


def _name(here: Here, row: Row) -> html.Html:
    href = address.link("indicators", indicator=row["indicator_id"], subject=row["institution_id"])
    return html.tag("a", pick(row, "name", here.language), cls="kb-go kb-name", href=href)


def _card(here: Here, row: Row, trail: Row | None) -> html.Html:
    if row["value"] is None:
        return html.tag("li", _name(here, row), html.tag("span", here.say("only_breakdown"), cls="kb-small"))
    place = "" if here.institution == row["institution_id"] else f"{pick(row, 'short_name', here.language)} · "
    stale = f" · {here.say('stale')}" if row["stale"] else ""
    when = periods.period(row["period"], here.language)
    return html.tag(
        "li",
        _name(here, row),
        html.tag("span", numbers.bounded(row["value"], row["bound"], row, here.language), cls="kb-value"),
        html.tag("span", f"{place}{when}{stale}", cls="kb-small"),
        parts.trail(trail, here),
    )
