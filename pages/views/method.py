"""The words of the Method page: what a standing means, formulas, notices of the build, its version."""

from __future__ import annotations

import json
from itertools import groupby
from typing import Any

from board.charts.palette import SHAPES
from board.wording.numbers import number
from board.wording.periods import day
from pages.views import html, parts
from pages.views.frame import Here

Row = dict[str, Any]

RELATIVE = "R = d · a / |r|\na = (y / y₀)^(1/(t − t₀)) − 1\nr = (yT / y₀)^(1/(tT − t₀)) − 1"
LINEAR = "L = d · (y − y₀)/(t − t₀) / (d · (yT − y₀)/(tT − t₀))"
FORECAST = "ŷ = y + b · h\nse = σ · √(h + h²/T)\nŷ ± t(n − 2) · se"
_HASH_SHOWN = 12


def meanings(here: Here) -> html.Html:
    """Every standing with what it means."""
    items = (
        html.tag(
            "li", parts.chip(code, here.language), html.tag("span", here.say(f"verdict_meaning.{code}"), cls="kb-grow")
        )
        for code in SHAPES
    )
    return html.tag("ul", *items, cls="kb-list")


def methods(here: Here) -> html.Html:
    """The formulas, when each counts, and where they were published."""
    return html.join(
        html.tag("p", here.say("methods_text"), cls="kb-text"),
        html.tag("p", here.say("relative"), cls="kb-text"),
        html.tag("p", RELATIVE, cls="kb-formula"),
        html.tag("p", here.say("linear"), cls="kb-text"),
        html.tag("p", LINEAR, cls="kb-formula"),
        html.tag("p", here.say("trend"), cls="kb-text"),
        html.tag("p", here.say("forecast"), cls="kb-text"),
        html.tag("p", FORECAST, cls="kb-formula"),
        *(html.tag("p", here.say(name), cls="kb-text") for name in ("likelihoods", "stale", "rollup")),
        html.tag("p", here.say("sources"), cls="kb-small"),
    )


def notices(here: Here, noticed: list[Row]) -> html.Html:
    """What the build noticed, by rule, each opened on demand."""
    blocks = [html.tag("p", here.say("notices_language" if noticed else "notices_none"), cls="kb-small")]
    for rule, group in groupby(noticed, key=lambda one: one["rule"]):
        rows = list(group)
        places = (html.tag("li", f"{one['file']}: {one['what']}. {one['fix']}.") for one in rows)
        summary = f"{here.say(f'rule.{rule}')}: {here.say('show', n=len(rows))}"
        listed = html.tag("ul", *places, cls="kb-small", lang="en")
        blocks.append(html.tag("details", html.tag("summary", summary), listed, cls="kb-details"))
    return html.join(*blocks)


def version(here: Here, built: Row) -> html.Html:
    """Which version this is and how much it holds."""
    made = day(built["built_at"].date(), here.language)
    counts = {name: number(count, 0, here.language) for name, count in json.loads(built["counts"]).items()}
    said = here.say("version_text", version=built["version"], day=made, hash=built["data_hash"][:_HASH_SHOWN])
    return html.join(html.tag("p", said, cls="kb-text"), html.tag("p", here.say("counts", **counts), cls="kb-text"))
