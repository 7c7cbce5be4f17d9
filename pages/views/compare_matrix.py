"""The matrix of themes and institutions, and the list of indicators on which institutions can be compared."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from board.questions import institutions
from board.wording import comparison
from board.wording.numbers import number, pick
from pages.views import address, html, parts, table
from pages.views.ask import ask
from pages.views.frame import Here

Row = dict[str, Any]


def show_matrix(here: Here, cells: list[Row]) -> None:
    """The headline, the choice of a theme, and one row per theme with one cell per plan."""
    plans = ask(here.database, institutions.plans)
    parts.title(comparison.matrix(cells, len(plans), here.language), here.say("sub"))
    choose(here, "theme", cells)
    names = [pick(plan, "short_name", here.language) for plan in plans]
    head = html.tag("tr", *(html.tag("th", name, scope="col") for name in (here.say("theme"), *names)))
    body = [_row(here, list(row), plans) for _, row in groupby(cells, key=lambda cell: cell["theme_id"])]
    html.show(
        html.tag("table", html.tag("thead", head), html.tag("tbody", *body), cls="kb-rows kb-matrix"),
        html.tag("p", here.say("measurable_means"), " ", here.say("two_themes"), cls="kb-small"),
    )
    table.offer(here, lambda: [_written(here, cell, plans) for cell in cells if cell["institution_id"]], "themes")


def choose(here: Here, part: str, rows: list[Row]) -> None:
    """A select box for a theme or an indicator; the choice is part of the address and opens its view."""
    key = {"theme": "theme_id", "indicator": "choice_id"}[part]
    names = {row[key]: pick(row, "name", here.language) for row in rows}
    ordered = sorted(names, key=lambda one: names[one].casefold())
    label = {"theme": here.say("choose_theme"), "indicator": here.say("choose_indicator")}[part]
    address.choose(part, label, ordered, lambda one: names[one], here.say("choose"), forget=("part", "with", "mode"))


def _row(here: Here, row: list[Row], plans: list[Row]) -> html.Html:
    held = {cell["institution_id"]: cell for cell in row}
    name = pick(row[0], "name", here.language)
    link = html.tag("a", name, cls="kb-go", href=address.link("compare", theme=row[0]["theme_id"]))
    return html.tag(
        "tr",
        html.tag("th", link, scope="row"),
        *(_cell(here, held.get(plan["institution_id"]), plan, name) for plan in plans),
    )


def _cell(here: Here, cell: Row | None, plan: Row, theme: str) -> html.Html:
    """How many goals, how many of them measurable, and the worst standing; a dash where there is no goal."""
    place = pick(plan, "short_name", here.language)
    mine = "kb-mine" if plan["institution_id"] == here.institution else None
    if cell is None:
        return html.tag("td", html.tag("span", "–", cls="kb-small"), data_label=place, cls=mine)
    counted = html.tag(
        "a",
        here.say("goals_of", n=cell["goals"], goals=number(cell["goals"], 0, here.language)),
        cls="kb-go",
        href=address.link("compare", theme=cell["theme_id"]),
        aria_label=f"{theme}, {place}: {here.say('goals_of', n=cell['goals'], goals=cell['goals'])}",
    )
    measurable = html.tag("div", share(here, cell), cls="kb-small")
    return html.tag("td", counted, measurable, parts.chip(cell["worst"], here.language), data_label=place, cls=mine)


def share(here: Here, cell: Row) -> str:
    """Which share of the goals is measurable."""
    percent = number(100 * cell["measurable"] / cell["goals"], 0, here.language) + here.say("number.percent")
    return here.say("measurable_share", share=percent)


def _written(here: Here, cell: Row, plans: list[Row]) -> dict[str, str]:
    place = next(plan for plan in plans if plan["institution_id"] == cell["institution_id"])
    return {
        here.say("theme"): pick(cell, "name", here.language),
        here.say("table.institution"): pick(place, "name", here.language),
        here.say("goals_count"): str(cell["goals"]),
        here.say("measurable_count"): str(cell["measurable"]),
        here.say("worst"): here.language.say(f"verdict.{cell['worst'] or 'not_measured'}"),
    }


def show_choices(here: Here, choices: list[Row]) -> None:
    """What can be set side by side, by theme, each with the institutions that have figures."""
    names = {
        one["institution_id"]: pick(one, "short_name", here.language)
        for one in ask(here.database, institutions.institutions)
    }
    for theme, rows in groupby(choices, key=lambda row: pick(row, "theme", here.language)):
        items = (_choice(here, row, names) for row in rows)
        html.show(html.tag("h3", theme, cls="kb-minor"), html.tag("ul", *items, cls="kb-gallery"))


def _choice(here: Here, row: Row, names: dict[str, str]) -> html.Html:
    href = address.link("compare", indicator=row["choice_id"])
    listed = ", ".join(name for one, name in names.items() if one in row["institutions"])
    kept_apart = here.say("several_definitions") + " · " if row["is_family"] else ""
    return html.tag(
        "li",
        html.tag("a", pick(row, "name", here.language), cls="kb-go kb-name", href=href),
        html.tag("span", kept_apart + listed, cls="kb-small"),
    )
