"""How good the data are: out of date, not found at their line, given differently by two sources, text not at hand."""

from __future__ import annotations

from typing import Any

from board.questions import care
from board.wording.numbers import bounded, number, pick
from board.wording.periods import period
from pages.views import address, html, parts
from pages.views.ask import ask
from pages.views.care.views import focus
from pages.views.frame import Here

Row = dict[str, Any]

_COUNTS = ("figures", "verified", "unverified", "stale")


def show_soundness(here: Here, tabs: html.Html) -> None:
    """A table per institution, then the lists behind its numbers."""
    chosen = focus(here)
    rows = [row for row in ask(here.database, care.soundness) if chosen in (None, row["institution_id"])]
    stale, conflicts = ask(here.database, care.stale, chosen), ask(here.database, care.conflicting, chosen)
    counts = {"stale": number(len(stale), 0, here.language), "conflicts": number(len(conflicts), 0, here.language)}
    parts.title(here.say("data_title", n=len(stale), **counts), here.say("data_sub"))
    html.show(tabs, parts.section(here.say("by_institution")), _table(here, rows))
    html.show(
        _list(here, "conflicts", [_conflict(here, row) for row in conflicts]),
        _list(here, "stale", [_stale(here, row) for row in stale]),
        _list(here, "notices", [_notice(here, row) for row in ask(here.database, care.notices)]),
    )


def _table(here: Here, rows: list[Row]) -> html.Html:
    names = [here.say("institution"), *(here.say(f"column_{name}") for name in _COUNTS), here.say("column_text")]
    head = html.tag("tr", *(html.tag("th", name, scope="col") for name in names))
    body = (
        html.tag(
            "tr",
            html.tag("th", pick(row, "name", here.language), scope="row"),
            *(
                html.tag("td", number(row[name], 0, here.language), cls="kb-n", data_label=here.say(f"column_{name}"))
                for name in _COUNTS
            ),
            html.tag(
                "td", here.say("text_yes" if row["text_found"] else "text_no"), data_label=here.say("column_text")
            ),
        )
        for row in rows
    )
    return html.tag("table", html.tag("thead", head), html.tag("tbody", *body), cls="kb-rows kb-counts")


def _list(here: Here, name: str, items: list[html.Html]) -> html.Html:
    body = html.tag("ul", *items, cls="kb-list") if items else html.tag("p", here.say(f"none_{name}"), cls="kb-text")
    return html.join(
        parts.section(here.say(f"list_{name}")), html.tag("p", here.say(f"about_{name}"), cls="kb-small"), body
    )


def _conflict(here: Here, row: Row) -> html.Html:
    one, other = (
        html.tag(
            "div",
            _link(row[f"{key}indicator_id"] if not key else row["other_id"], row, pick(row, name, here.language)),
            f": {bounded(row[f'{key}value'], row[f'{key}bound'], row, here.language)} "
            f"({period(row[f'{key}period'], here.language)}, {row[f'{key}publisher']})",
        )
        for key, name in (("", "name"), ("other_", "other"))
    )
    place = html.tag("strong", pick(row, "short_name", here.language))
    return html.tag("li", place, html.tag("div", one, other, cls="kb-grow"))


def _stale(here: Here, row: Row) -> html.Html:
    said = here.say("stale_since", period=period(row["period"], here.language), n=row["expected_interval_months"])
    place = html.tag("span", pick(row, "short_name", here.language), cls="kb-small")
    name = _link(row["indicator_id"], row, pick(row, "name", here.language))
    return html.tag("li", place, html.tag("div", name, html.tag("div", said, cls="kb-small"), cls="kb-grow"))


def _notice(here: Here, row: Row) -> html.Html:
    times = html.tag("strong", number(row["times"], 0, here.language))
    return html.tag("li", times, html.tag("span", here.say(f"rule.{row['rule']}"), cls="kb-grow"))


def _link(indicator_id: str, row: Row, name: str) -> html.Html:
    href = address.link("indicators", indicator=indicator_id, subject=row["institution_id"])
    return html.tag("a", name, cls="kb-go", href=href)
