"""A verdict in; why it is what it is, opened by its chip: formula, inputs, other methods, what would change it."""

from __future__ import annotations

import json
from typing import Any

from board.wording import outlook, periods, sentences
from board.wording.numbers import in_unit, number
from pages.views import html
from pages.views.frame import Here
from pages.views.parts import chip

Row = dict[str, Any]


def why(
    standing: Row, here: Here, head: html.Html | None = None, opened: bool = False, large: bool = False
) -> html.Html:
    """The chip of a verdict, and behind it the reasons; `standing` is a row of target_standing or trend_standing."""
    summary = html.tag(
        "summary",
        chip(standing["verdict"], here.language, large),
        head,
        cue(here),
    )
    return html.tag(
        "details",
        summary,
        *(html.tag("p", line, cls="kb-text") for line in _lines(standing, here) if line),
        _formula(standing, here),
        _inputs(standing, here),
        _methods(standing, here),
        html.tag("p", html.tag("strong", here.say("why.change")), " ", outlook.turning(standing, here.language)),
        cls="kb-details kb-why",
        open="open" if opened else None,
    )


def cue(here: Here) -> html.Html:
    """The word that says what a chip opens."""
    return html.tag("span", here.say("why.title"), cls="kb-small kb-cue")


def _lines(standing: Row, here: Here) -> list[str | None]:
    flags = ", ".join(here.say(f"flag.{flag}") for flag in standing["flags"] or [])
    lost = json.loads(standing["inputs"]).get("lost_in") if standing["inputs"] else None
    trend = sentences.trend(standing, here.language) if standing["verdict"] == "trend_only" else None
    return [
        trend,
        sentences.reason(standing, here.language),
        " ".join(outlook.outlook(standing, here.language)),
        outlook.forecast(standing, here.language),
        here.say("why.flags", flags=flags) if flags else None,
        here.say("why.lost_in", year=periods.year_of(lost)) if lost else None,
    ]


def _formula(standing: Row, here: Here) -> html.Html | None:
    method = standing["method"]
    if method in (None, "none"):
        return None
    key = "trend" if method == "relative" and _given(standing).get("target") is None else method
    return html.tag("p", here.say(f"formula.{key}"), cls="kb-formula")


def _inputs(standing: Row, here: Here) -> html.Html | None:
    """The numbers of the formula, each with where it was read."""
    given = _given(standing)
    rows = []
    for key, value, source in (("base", "y0", "base"), ("now", "y", "now"), ("target", "target", None)):
        if given.get(value) is not None:
            written = in_unit(given[value], standing, here.language)
            where = f"{_when(standing, given, key, here)}; {_place(standing, source, here)}"
            rows.append(f"{here.say(f'why.{key}')}: {written} ({where})")
    items = (html.tag("li", row) for row in rows)
    return html.tag("ul", *items, cls="kb-small kb-inputs") if rows else None


def _when(standing: Row, given: Row, key: str, here: Here) -> str:
    if key == "target":
        return periods.due(standing["due"], here.language)
    written = standing.get(f"{key}_period")
    return (
        periods.period(written, here.language)
        if written
        else str(periods.year_of(given["t0" if key == "base" else "t"]))
    )


def _place(standing: Row, role: str | None, here: Here) -> str:
    """Where an input was read; a base that is no figure of its own stands with the target."""
    title, line = standing.get(f"{role}_title"), standing.get(f"{role}_line")
    if title is None:
        title, line = standing.get("source_title"), standing.get("source_line")
    if title is None:
        return here.say("why.imagined")
    return here.say("source.line", title=title, line=line) if line else title


def _methods(standing: Row, here: Here) -> html.Html | None:
    """What every method says, side by side, the one that counts first."""
    others = json.loads(standing["others"]) if standing["others"] else []
    if not others:
        return None
    first = (
        here.say(f"method.{standing['method']}"),
        here.say(f"verdict.{standing['verdict']}"),
        standing.get("verdict_value"),
    )
    rows = [first] + [
        (here.say(f"method.{method}"), here.say(f"method_class.{said}"), value) for method, said, value in others
    ]
    head = html.tag(
        "tr", *(html.tag("th", here.say(f"why.{name}"), scope="col") for name in ("method", "says", "measure"))
    )
    body = (
        html.tag(
            "tr",
            *(html.tag("td", cell) for cell in (name, said, "–" if value is None else number(value, 2, here.language))),
        )
        for name, said, value in rows
    )
    return html.tag("table", html.tag("thead", head), html.tag("tbody", *body), cls="kb-rows kb-plain kb-methods")


def _given(standing: Row) -> Row:
    return json.loads(standing["inputs"]) if standing["inputs"] else {}
