"""One goal in; what the versions kept say changed about it, and addresses to pass on, out."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from board.questions import changes, indicators, versions
from board.questions.database import Outdated
from board.questions.versions import Pair
from board.wording import changes as wording
from pages.views import address, html, parts, version
from pages.views.ask import ask
from pages.views.changed import none_before, sides
from pages.views.frame import Here

Row = dict[str, Any]


def history(here: Here, goal: Row) -> html.Html:
    """From one version kept to the next: what changed about the goal, its targets, verdicts and figures."""
    kept = [here.database, *versions.kept(before=here.database.version)]
    heading = parts.section(here.say("history"))
    if len(kept) == 1:
        return html.join(heading, none_before(here))
    items, compared = [], kept[:1]
    for newer, older in pairwise(kept):
        try:
            found = _about(here, goal, ask(Pair(older, newer), changes.changes))
        except Outdated:
            break
        compared.append(older)
        if found:
            items.append(_item(here, Pair(older, newer), found))
    return html.join(heading, _said(here, compared, bool(items)), html.tag("ul", *items, cls="kb-list"))


def _about(here: Here, goal: Row, found: list[Row]) -> list[Row]:
    """The changes of the goal itself and its targets, and of the series that measure it."""
    linked = ask(here.database, indicators.of_goal, goal["objective_id"])
    measured = {(one["indicator_id"], goal["institution_id"]) for one in linked if one["role"] == "measures"}
    return [
        row
        for row in found
        if row.get("objective_id") == goal["objective_id"]
        or (not row.get("objective_id") and (row.get("indicator_id"), row["institution_id"]) in measured)
    ]


def _said(here: Here, compared: list[versions.Database], changed: bool) -> html.Html | None:
    """Over which versions it was looked; said where nothing changed, or where they cannot be compared."""
    if len(compared) == 1:
        return html.tag("p", here.say("history_none_comparable"), cls="kb-text")
    span = {"first": compared[-1].version, "last": compared[0].version}
    key = "history_of" if changed else "history_same"
    return html.tag("p", here.say(key, day=version.made(compared[-1], here.language), **span), cls="kb-text")


def _item(here: Here, pair: Pair, found: list[Row]) -> html.Html:
    href = address.link("versions", version=pair.newer.version, since=pair.older.version)
    when = html.tag("a", version.made(pair.newer, here.language), cls="kb-go", href=href)
    lines = (_line(here, row) for row in found)
    said = here.say("history_version", version=pair.newer.version)
    return html.tag(
        "li", html.tag("span", when, html.tag("div", said, cls="kb-small")), html.tag("div", *lines, cls="kb-grow")
    )


def _line(here: Here, row: Row) -> html.Html:
    about = wording.measure(row, here.language)
    about = wording.subject(row, here.language) if row["subject"] == "figure" else about
    kind = wording.action(row, here.language)
    label = f"{kind} · {about}" if about else kind
    return html.tag("div", html.tag("span", f"{label}: ", cls="kb-small"), *sides(row, here.language))


def share(here: Here, goal: Row) -> html.Html:
    """Two addresses to pass on: of the goal as it will stand, and as it stands in the version shown."""
    parts_of = {"lang": here.language.code, "institution": goal["institution_id"], "goal": goal["objective_id"]}
    rows = (
        _address(here, here.say("share_always"), address.absolute("objectives", **parts_of, version=None)),
        _address(
            here, here.say("share_version"), address.absolute("objectives", **parts_of, version=here.database.version)
        ),
    )
    return html.join(parts.section(here.say("share")), html.tag("ul", *rows, cls="kb-list"))


def _address(here: Here, label: str, href: str) -> html.Html:
    button = html.tag(
        "button", here.say("copy"), cls="kb-copy", type="button", data_copy=href, data_done=here.say("copied")
    )
    return html.tag("li", html.tag("span", label), html.tag("code", href, cls="kb-grow kb-address", lang="zxx"), button)
