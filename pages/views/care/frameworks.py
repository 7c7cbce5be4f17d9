"""The crosswalk: shared frameworks against institutions, how many goals serve each item, and which none serves."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from board.questions import care, institutions
from board.wording.numbers import number, pick
from pages.views import address, html, parts
from pages.views.ask import ask
from pages.views.care.views import focus
from pages.views.frame import Here

Row = dict[str, Any]

# ESG and the NVAO standards are about education: a city has no goals for them, and that is no gap.
_EDUCATIONAL = ("esg", "nvao")


def show_frameworks(here: Here, tabs: html.Html) -> None:
    """One table per framework, its gaps named above it."""
    rows = ask(here.database, care.crosswalk)
    chosen = focus(here)
    plans = [one for one in ask(here.database, institutions.plans) if chosen in (None, one["institution_id"])]
    gaps = [row for row in rows if is_gap(row) and chosen in (None, row["institution_id"])]
    written = {"gaps": number(len(gaps), 0, here.language)}
    parts.title(
        here.say("frameworks_title" if gaps else "frameworks_full", n=len(gaps), **written), here.say("frameworks_sub")
    )
    html.show(tabs)
    for framework, group in groupby(rows, key=lambda row: row["framework"]):
        items = [list(cells) for _, cells in groupby(group, key=lambda row: row["item_id"])]
        html.show(
            parts.section(here.say(f"framework.{framework}")), _gaps(here, items, plans), _table(here, items, plans)
        )


def is_gap(row: Row) -> bool:
    """No goal serves the item, at an institution for which it is meant."""
    return not row["goals"] and not (row["framework"] in _EDUCATIONAL and row["kind"] == "city")


def _gaps(here: Here, items: list[list[Row]], plans: list[Row]) -> html.Html | None:
    """Items without a goal, by institution."""
    lines = []
    for plan in plans:
        open_items = [
            f"{row['code']} {pick(row, 'name', here.language)}"
            for cells in items
            for row in cells
            if row["institution_id"] == plan["institution_id"] and is_gap(row)
        ]
        if open_items:
            name = pick(plan, "short_name", here.language)
            lines.append(
                html.tag("li", html.tag("strong", name), html.tag("span", ", ".join(open_items), cls="kb-grow"))
            )
    if not lines:
        return None
    return html.join(html.tag("p", here.say("gaps"), cls="kb-small"), html.tag("ul", *lines, cls="kb-list"))


def _table(here: Here, items: list[list[Row]], plans: list[Row]) -> html.Html:
    names = [here.say("item"), *(pick(plan, "short_name", here.language) for plan in plans)]
    head = html.tag("tr", *(html.tag("th", name, scope="col") for name in names))
    body = (_row(here, cells, plans) for cells in items)
    return html.tag("table", html.tag("thead", head), html.tag("tbody", *body), cls="kb-rows kb-cross")


def _row(here: Here, cells: list[Row], plans: list[Row]) -> html.Html:
    goals = {cell["institution_id"]: cell for cell in cells}
    name = f"{cells[0]['code']} {pick(cells[0], 'name', here.language)}"
    return html.tag(
        "tr", html.tag("th", name, scope="row"), *(_cell(here, goals[plan["institution_id"]], plan) for plan in plans)
    )


def _cell(here: Here, cell: Row, plan: Row) -> html.Html:
    """A count that opens its goals; a gap in words."""
    label = pick(plan, "short_name", here.language)
    if cell["goals"]:
        href = address.link("objectives", institution=cell["institution_id"], framework=cell["item_id"])
        written: str = html.tag("a", number(cell["goals"], 0, here.language), cls="kb-go", href=href)
    else:
        written = here.say("gap") if is_gap(cell) else "–"
    return html.tag("td", written, cls="kb-n", data_label=label)
