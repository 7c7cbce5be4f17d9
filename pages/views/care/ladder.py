"""Measurability: how many goals stand on which rung of the ladder, and what they lack for the next."""

from __future__ import annotations

from typing import Any

from board.questions import quality
from board.wording.numbers import number, pick
from pages.views import address, html, parts
from pages.views.ask import ask
from pages.views.care.views import focus
from pages.views.frame import Here

Row = dict[str, Any]


def show_ladder(here: Here, tabs: html.Html) -> None:
    """The ladder per institution and per theme, every number opening its goals."""
    plans = ask(here.database, quality.ladder_by_institution)
    chosen = focus(here)
    parts.title(_message(here, plans, chosen), here.say("sub"))
    html.show(tabs, parts.section(here.say("rungs")), rungs_key(here))
    if not chosen:
        html.show(parts.section(here.say("by_institution")), ladder_table(here, plans, "quality", "institution"))
    html.show(
        parts.section(here.say("by_theme")),
        html.tag("p", here.say("two_themes"), cls="kb-small"),
        ladder_table(here, ask(here.database, quality.ladder_by_theme, chosen), "objectives", "theme"),
    )


def _message(here: Here, plans: list[Row], chosen: str | None) -> str:
    shown = [plan for plan in plans if chosen in (None, plan["institution_id"])]
    full = sum(plan["rungs"].get(parts.RUNGS - 1, 0) for plan in shown)
    counts = {"goals": sum(plan["goals"] for plan in shown), "words": sum(plan["rungs"].get(0, 0) for plan in shown)}
    written = {name: number(count, 0, here.language) for name, count in {**counts, "full": full}.items()}
    said = here.say("measurable" if full else "none_measurable", n=full, **written)
    return f"{pick(shown[0], 'name', here.language)}: {said}" if chosen else said[0].upper() + said[1:]


def ladder_table(here: Here, rows: list[Row], page: str, key: str) -> html.Html:
    """One row per institution or theme, one column per rung; `key` is the part of the address that a row sets."""
    names = [here.say(key), here.say("goals_count"), *(str(n) for n in range(parts.RUNGS))]
    head = html.tag("tr", *(html.tag("th", name, scope="col") for name in names))
    body = (_row(here, row, page, key) for row in rows)
    return html.tag("table", html.tag("thead", head), html.tag("tbody", *body), cls="kb-rows kb-rungs")


def _row(here: Here, row: Row, page: str, key: str) -> html.Html:
    chosen = {key: row[f"{key}_id"]}
    name = html.tag("a", pick(row, "name", here.language), cls="kb-go", href=address.link(page, **chosen))
    return html.tag(
        "tr",
        html.tag("td", name),
        html.tag("td", number(row["goals"], 0, here.language), cls="kb-n", data_label=here.say("goals_count")),
        *(_cell(here, n, row["rungs"].get(n, 0), row["goals"], chosen) for n in range(parts.RUNGS)),
    )


def _cell(here: Here, rung: int, goals: int, of_goals: int, chosen: dict[str, str]) -> html.Html:
    """A count that opens its goals; the shade is the share of the row's goals."""
    label = parts.rung(rung, here)
    if not goals:
        return html.tag("td", "–", cls="kb-n kb-rung", data_label=label)
    href = address.link("objectives", rung=str(rung), **chosen)
    written = html.tag("a", number(goals, 0, here.language), cls="kb-go", href=href)
    return html.tag("td", written, cls="kb-n kb-rung", data_label=label, style=f"--kb-share: {goals / of_goals:.2f}")


def rungs_key(here: Here) -> html.Html:
    """What each rung means and what a goal on it lacks for the next."""
    items = (
        html.tag("li", html.tag("span", parts.rung(n, here)), html.tag("span", here.say(f"missing.{n}"), cls="kb-grow"))
        for n in range(parts.RUNGS)
    )
    return html.tag("ol", *items, cls="kb-list kb-key")
