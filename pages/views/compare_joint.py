"""An association as the joint view of its members: their figures side by side, added up where that may be done."""

from __future__ import annotations

from typing import Any

from board import comparing
from board.joint import Together, together
from board.questions import compare
from board.wording.numbers import bounded, in_unit, pick
from board.wording.periods import period
from pages.views import address, html, parts, table
from pages.views.ask import ask
from pages.views.compare_ways import figures_of
from pages.views.frame import Here

Row = dict[str, Any]


def show_joint(here: Here, choices: list[Row]) -> None:
    """A section per association; only its own where an institution is chosen."""
    for one in ask(here.database, compare.associations):
        if here.institution in (address.ALL, one["institution_id"]):
            _show_association(here, one, choices)


def _show_association(here: Here, association: Row, choices: list[Row]) -> None:
    name = pick(association, "short_name", here.language)
    html.show(parts.section(here.say("joint", name=name)), html.tag("p", here.say("joint_means"), cls="kb-small"))
    shared = [choice for choice in choices if set(association["members"]) <= set(choice["institutions"])]
    found = [(title, one, line) for choice in shared for title, one, line in _views(here, association, choice)]
    if not found:
        html.show(html.tag("p", here.say("joint_none"), cls="kb-text"))
        return
    members = pick(association, "members", here.language)
    names = (here.say("indicator"), *members, here.say("together"), here.say("stated_by", name=name))
    head = html.tag("tr", *(html.tag("th", one, scope="col") for one in names))
    body = (_row(here, title, one, indicator, list(names)) for title, one, indicator in found)
    html.show(html.tag("table", html.tag("thead", head), html.tag("tbody", *body), cls="kb-rows"))
    table.offer(
        here,
        lambda: [_written(here, title, one, indicator, list(names)) for title, one, indicator in found],
        f"joint_{association['institution_id']}",
    )


def _views(here: Here, association: Row, choice: Row) -> list[tuple[tuple[str, str], Together, Row]]:
    """Every part of a choice in which all members have figures, with its title and address."""
    found = ask(here.database, compare.compared, choice["choice_id"])
    figures = {one["indicator_id"]: figures_of(here, one["indicator_id"]) for one in found}
    views = []
    for part in comparing.parts([row for rows in figures.values() for row in rows]):
        lines = comparing.lines(found, figures, part)
        for one in together(lines, association["institution_id"], association["members"]):
            title = pick(choice, "name", here.language)
            category = pick(lines[0].points[0].figure, "category", here.language)
            href = address.link("compare", indicator=choice["choice_id"], part="/".join(part) if part[0] else None)
            views.append(((f"{title}: {category}" if category else title, href), one, lines[0].indicator))
    return views


def _row(here: Here, title: tuple[str, str], one: Together, indicator: Row, names: list[str]) -> html.Html:
    reason = here.say(f"joint_reason.{one.reason}") if one.reason else None
    when = period(one.period, here.language) if one.period else None
    cells = _cells(here, one, indicator)
    return html.tag(
        "tr",
        html.tag(
            "th",
            html.tag("a", title[0], cls="kb-go", href=title[1]),
            html.tag("div", reason or when, cls="kb-small"),
            scope="row",
        ),
        *(html.tag("td", cell, data_label=label) for label, cell in zip(names[1:], cells, strict=True)),
    )


def _cells(here: Here, one: Together, indicator: Row) -> list[str]:
    """The figures of the members, each with its period where those differ; the sum; what the association says."""
    apart = "" if one.period else " ({})"
    figures = [
        bounded(row["value"], row["bound"], indicator, here.language)
        + (apart.format(period(row["period"], here.language)) if apart else "")
        if row
        else "–"
        for row in one.figures
    ]
    total = "–" if one.total is None else in_unit(one.total, indicator, here.language)
    stated = bounded(one.stated["value"], one.stated["bound"], indicator, here.language) if one.stated else "–"
    return [*figures, total, stated]


def _written(here: Here, title: tuple[str, str], one: Together, indicator: Row, names: list[str]) -> dict[str, str]:
    row = dict(zip(names, [title[0], *_cells(here, one, indicator)], strict=True))
    sources = (table.source_of(here, figure) for figure in one.figures if figure)
    reason = here.say(f"joint_reason.{one.reason}") if one.reason else ""
    when = period(one.period, here.language) if one.period else ""
    return row | {
        here.say("table.period"): when,
        here.say("table.source"): "; ".join(dict.fromkeys(sources)),
        here.say("table.note"): reason,
    }
