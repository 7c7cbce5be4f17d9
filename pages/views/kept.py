"""The versions kept in; a table of them out, each to be opened or compared with the one shown."""

from __future__ import annotations

import json

from board.questions import documents
from board.questions.database import Database, Outdated
from board.wording.numbers import number
from board.wording.periods import day
from pages.views import address, html
from pages.views.ask import ask
from pages.views.frame import Here

# What the build counted, under the heading it stands in.
_COUNTED = {"goals": "objective", "figures": "observation", "targets": "target", "verdicts": "verdict"}


def versions_table(here: Here, found: list[Database], older: Database | None) -> html.Html:
    """Newest first: digits, day, how much each holds, and the ways to open and to compare."""
    names = ("version", "made", *_COUNTED, "comparison")
    head = [html.tag("th", here.say(name), scope="col", cls="kb-n" if name in _COUNTED else None) for name in names]
    rows = (_row(here, one, found[0], older) for one in found)
    return html.tag("table", html.tag("thead", html.tag("tr", *head)), html.tag("tbody", *rows), cls="kb-rows")


def _row(here: Here, one: Database, newest: Database, older: Database | None) -> html.Html:
    made, counts = _facts(here, one)
    name = html.tag("strong", one.version) if one.version == here.database.version else one.version
    href = address.link("overview", version=None if one.version == newest.version else one.version)
    note = f" · {here.say('newest')}" if one.version == newest.version else None
    return html.tag(
        "tr",
        html.tag("td", html.tag("a", name, cls="kb-go", href=href), note),
        html.tag("td", made, data_label=here.say("made")),
        *(html.tag("td", count, cls="kb-n", data_label=here.say(key)) for key, count in counts.items()),
        html.tag("td", _comparing(here, one, older), cls="kb-small"),
    )


def _facts(here: Here, one: Database) -> tuple[str, dict[str, str]]:
    """The day a version was made and its counts; dashes where its file does not say."""
    try:
        built = ask(one, documents.build)
    except Outdated:
        return "–", dict.fromkeys(_COUNTED, "–")
    counted = json.loads(built["counts"])
    counts = {key: number(counted[table], 0, here.language) for key, table in _COUNTED.items()}
    return day(built["built_at"].date(), here.language), counts


def _comparing(here: Here, one: Database, older: Database | None) -> html.Html | str:
    if one.version >= here.database.version:
        return here.say("is_shown") if one.version == here.database.version else ""
    if older and one.version == older.version:
        return here.say("is_compared")
    href = address.link("versions", since=one.version)
    return html.tag("a", here.say("compare"), cls="kb-go", href=href)
