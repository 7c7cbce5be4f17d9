"""Publishers with their sources and the indicators that rest on them; figures that were left out."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from board.questions import reported
from board.wording.numbers import number, pick
from pages.views import address, html
from pages.views.ask import ask
from pages.views.frame import Here

Row = dict[str, Any]


def publishers_list(here: Here, found: list[Row]) -> html.Html:
    """One line per publisher; its sources are opened on demand."""
    return html.join(*(_publisher(here, one) for one in found))


def _publisher(here: Here, one: Row) -> html.Html:
    years = f"{one['first'].year}–{one['last'].year}" if one["first"].year != one["last"].year else one["first"].year
    counts = here.say("figures_of", n=one["figures"])
    summary = f"{one['publisher']} · {here.say('kind_' + one['kind'])} · {counts} · {years}"
    sources = [row for row in ask(here.database, reported.sources_of, one["publisher"]) if row["kind"] == one["kind"]]
    items = (_source(here, row) for row in sources)
    return html.tag("details", html.tag("summary", summary), html.tag("ul", *items, cls="kb-list"), cls="kb-details")


def _source(here: Here, row: Row) -> html.Html:
    used = (
        html.tag(
            "a",
            one[here.language.code if here.language.code in one else "en"],
            cls="kb-go",
            href=address.link("indicators", indicator=one["id"]),
        )
        for one in sorted(row["indicators"], key=lambda one: one["nl"])
    )
    return html.tag(
        "li",
        html.tag("span", here.say("figures_of", n=row["figures"]), cls="kb-small"),
        html.tag(
            "div",
            _title(row),
            html.tag("div", f"{here.say('used_for')}: ", html.join(*used, by=", "), cls="kb-small"),
            cls="kb-grow",
        ),
    )


def _title(row: Row) -> html.Html:
    """The source's title, linked to where it was read: a document to its page, anything else to its address."""
    if row["kind"] == "document":
        return html.tag("a", row["title"], cls="kb-go", href=address.link("documents", document=row["source_id"]))
    return html.tag("a", row["title"], href=row["url"], rel="noopener noreferrer", target="_blank")


def left_out_list(here: Here, found: list[Row]) -> html.Html:
    """What was not taken over, by institution, each with the reason."""
    if not found:
        return html.tag("p", here.say("left_out_none"), cls="kb-text")
    blocks = [html.tag("p", here.say("left_out_text"), cls="kb-text")]
    for institution, group in groupby(found, key=lambda row: row["institution"]):
        rows = list(group)
        items = (
            html.tag(
                "li",
                html.tag("span", row["indicator"], lang="en"),
                html.tag("span", pick(row, "reason", here.language), cls="kb-grow kb-small"),
            )
            for row in rows
        )
        summary = f"{institution}: {number(len(rows), 0, here.language)}"
        blocks.append(
            html.tag("details", html.tag("summary", summary), html.tag("ul", *items, cls="kb-list"), cls="kb-details")
        )
    return html.join(*blocks)
