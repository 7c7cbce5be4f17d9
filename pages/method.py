"""How verdicts are made, what was noticed while loading, and which version is shown."""

import json
from itertools import groupby

from board.charts.palette import SHAPES
from board.questions import documents
from board.wording.numbers import number
from board.wording.periods import day
from pages.views import frame, html, parts
from pages.views.ask import ask

RELATIVE = "R = d · a / |r|\na = (y / y₀)^(1/(t − t₀)) − 1\nr = (yT / y₀)^(1/(tT − t₀)) − 1"
LINEAR = "L = d · (y − y₀)/(t − t₀) / (d · (yT − y₀)/(tT − t₀))"
NOTICES_SHOWN = 40

here = frame.begin(__file__)
parts.title(here.say("title"), here.say("sub"))

meanings = (
    html.tag(
        "li",
        parts.chip(code, here.language),
        html.tag("span", here.say(f"verdict_meaning.{code}"), cls="kb-grow"),
    )
    for code in SHAPES
)
html.show(parts.section(here.say("codes")), html.tag("ul", *meanings, cls="kb-list"))
html.show(
    parts.section(here.say("methods")),
    html.tag("p", here.say("methods_text"), cls="kb-text"),
    html.tag("p", here.say("relative"), cls="kb-text"),
    html.tag("p", RELATIVE, cls="kb-formula"),
    html.tag("p", here.say("linear"), cls="kb-text"),
    html.tag("p", LINEAR, cls="kb-formula"),
    *(html.tag("p", here.say(name), cls="kb-text") for name in ("trend", "stale", "rollup")),
    html.tag("p", here.say("sources"), cls="kb-small"),
)
noticed = ask(here.database, documents.issues)
html.show(
    parts.section(here.say("notices")),
    html.tag("p", here.say("notices_language" if noticed else "notices_none"), cls="kb-small"),
)
for rule, group in groupby(noticed, key=lambda one: one["rule"]):
    rows = list(group)
    places = (html.tag("li", f"{one['file']}: {one['what']}. {one['fix']}.") for one in rows[:NOTICES_SHOWN])
    summary = f"{here.say(f'rule.{rule}')}: {here.say('show', n=len(rows))}"
    html.show(
        html.tag(
            "details",
            html.tag("summary", summary),
            html.tag("ul", *places, cls="kb-small", lang="en"),
            cls="kb-details",
        )
    )
built = ask(here.database, documents.build)
version = {
    "version": built["version"],
    "day": day(built["built_at"].date(), here.language),
    "hash": built["data_hash"][:12],
}
counts = {name: number(count, 0, here.language) for name, count in json.loads(built["counts"]).items()}
html.show(
    parts.section(here.say("version")),
    html.tag("p", here.say("version_text", **version), cls="kb-text"),
    html.tag("p", here.say("counts", **counts), cls="kb-text"),
)
