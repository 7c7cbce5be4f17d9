"""Targets with their verdict and, opened on demand, why: formula, inputs, other methods, what it would take."""

from __future__ import annotations

import json
from typing import Any

from board.wording import periods, sentences
from board.wording.numbers import in_unit, number, pick
from pages.views import address, html
from pages.views.frame import Here
from pages.views.parts import chip, source_line

Row = dict[str, Any]

_FORMULAS = {
    "relative": "why.formula_relative",
    "linear": "why.formula_linear",
    "eurostat": "why.formula_trend",
}


def target_block(target: Row, here: Here, with_indicator: bool) -> html.Html:
    """One target: what is asked, how it stands, where it is written, and why the verdict is what it is."""
    owner = here.say("target.own" if target["own"] else "target.other")
    status = here.say("target.replaced") if target["replaced_by"] else owner
    note = target.get(f"note_{here.language.code}", target["note_en"])
    return html.tag(
        "li",
        html.tag("span", chip(target["verdict"], here.language) if target["verdict"] else html.tag("span", status)),
        html.tag(
            "div",
            html.tag("strong", sentences.aim(target, here.language)),
            _indicator_link(target, here) if with_indicator else None,
            html.tag(
                "div", " · ".join(one for one in (sentences.last(target, here.language), status) if one), cls="kb-small"
            ),
            html.tag("div", note, cls="kb-small") if note else None,
            html.tag("div", source_line(target, here)),
            why(target, here),
            cls="kb-grow",
        ),
    )


def _indicator_link(target: Row, here: Here) -> html.Html | None:
    if target["indicator_id"] is None:
        return None
    href = address.link("indicators", indicator=target["indicator_id"])
    return html.join(" · ", html.tag("a", pick(target, "indicator", here.language), cls="kb-go", href=href))


def why(target: Row, here: Here, opened: bool = False) -> html.Html | None:
    """The details behind a verdict; closed until asked for."""
    if target["verdict"] is None:
        return None
    lines = [sentences.reason(target, here.language), *sentences.outlook(target, here.language)]
    inputs = _inputs(target, here)
    formula = _FORMULAS.get(target["method"] or "")
    others = _others(target, here)
    flags = ", ".join(here.say(f"flag.{flag}") for flag in target["flags"] or [])
    if flags:
        lines.append(here.say("why.flags", flags=flags))
    return html.tag(
        "details",
        html.tag("summary", here.say("why.title")),
        *(html.tag("p", line, cls="kb-text") for line in lines if line),
        html.tag("p", here.say(formula), cls="kb-formula") if formula else None,
        html.tag("p", inputs, cls="kb-text") if inputs else None,
        html.tag("p", f"{here.say('why.others')}: {others}.", cls="kb-text") if others else None,
        html.tag("p", here.say("why.source"), cls="kb-small") if formula else None,
        cls="kb-details",
        open="open" if opened else None,
    )


def _inputs(target: Row, here: Here) -> str | None:
    given = json.loads(target["inputs"]) if target["inputs"] else {}
    if given.get("y0") is None or given.get("y") is None or given.get("target") is None:
        return None
    values = {key: in_unit(given[key], target, here.language) for key in ("y0", "y", "target")}
    times = {key: str(periods.year_of(given[key])) for key in ("t0", "t")}
    return here.say("why.inputs", **values, **times, due=periods.due(target["due"], here.language))


def _others(target: Row, here: Here) -> str:
    said = []
    for method, verdict, value in json.loads(target["others"]) if target["others"] else []:
        words = here.language.words["method_class"].get(verdict, verdict)
        measure = f" ({number(value, 2, here.language)})" if value is not None else ""
        said.append(f"{here.say(f'method.{method}')}: {words}{measure}")
    return "; ".join(said)
