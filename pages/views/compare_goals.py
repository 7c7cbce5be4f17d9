"""The goals of all institutions on one theme, side by side."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from board.questions import compare, institutions
from board.wording.numbers import number, pick
from pages.views import address, html, parts, table
from pages.views.ask import ask
from pages.views.compare_matrix import choose, share
from pages.views.frame import Here

Row = dict[str, Any]

_ALL = 100_000  # more goals than any theme has


def show_goals(here: Here, row: list[Row], cells: list[Row]) -> None:
    """One column per plan with its first goals on the theme, and how to see all of them."""
    plans = ask(here.database, institutions.plans)
    held = {cell["institution_id"]: cell for cell in row if cell["institution_id"]}
    theme = row[0]["theme_id"]
    crumbs = html.tag("a", here.say("menu"), cls="kb-go", href=address.link("compare"))
    parts.title(_message(here, row[0], held, len(plans)), here.say("goals_sub"), crumbs)
    choose(here, "theme", cells)
    found = groupby(ask(here.database, compare.goals_on_theme, theme), key=lambda goal: goal["institution_id"])
    goals = {name: list(rows) for name, rows in found}
    with_goals = [plan for plan in plans if plan["institution_id"] in held]
    columns = (_column(here, plan, held[plan["institution_id"]], goals[plan["institution_id"]]) for plan in with_goals)
    html.show(
        html.tag("div", *columns, cls="kb-columns"), _without(here, [one for one in plans if one not in with_goals])
    )
    if held:
        table.offer(
            here,
            lambda: [_written(here, goal) for goal in ask(here.database, compare.goals_on_theme, theme, _ALL)],
            f"theme_{theme}",
        )


def _message(here: Here, theme: Row, held: dict[str, Row], plans: int) -> str:
    counts = {key: sum(cell[key] for cell in held.values()) for key in ("goals", "measurable")}
    written = {key: number(count, 0, here.language) for key, count in counts.items()}
    name = pick(theme, "name", here.language)
    key = "theme_title" if held else "theme_without"
    return here.say(key, n=len(held), theme=name, plans=plans, **written)


def _column(here: Here, plan: Row, cell: Row, own: list[Row]) -> html.Html:
    counted = here.say("goals_of", n=cell["goals"], goals=number(cell["goals"], 0, here.language))
    href = address.link("objectives", theme=cell["theme_id"], institution=plan["institution_id"])
    rest = cell["goals"] > len(own)
    return html.tag(
        "section",
        html.tag("h2", pick(plan, "name", here.language), cls="kb-minor"),
        html.tag("p", f"{counted} · {share(here, cell)}", cls="kb-small"),
        html.tag("ul", *(_goal(here, goal) for goal in own), cls="kb-stack"),
        html.tag("p", html.tag("a", here.say("all_goals", goals=counted), href=href, cls="kb-go")) if rest else None,
    )


def _without(here: Here, plans: list[Row]) -> html.Html | None:
    """Which plans say nothing on the theme."""
    if not plans:
        return None
    names = ", ".join(pick(plan, "name", here.language) for plan in plans)
    return html.tag("p", here.say("no_goals", names=names), cls="kb-text")


def _goal(here: Here, goal: Row) -> html.Html:
    kind = here.language.say(f"commitment.{goal['commitment']}")
    return html.tag(
        "li",
        parts.chip(goal["verdict"], here.language),
        html.tag("div", parts.goal_link(goal, here.language)),
        html.tag("div", f"{goal['code']} · {kind}", cls="kb-small"),
    )


def _written(here: Here, goal: Row) -> dict[str, str]:
    return {
        here.say("table.institution"): pick(goal, "name", here.language),
        here.say("goals.code"): goal["code"],
        here.say("goals.goal"): parts.goal_title(goal, here.language),
        here.say("commitment"): here.language.say(f"commitment.{goal['commitment']}"),
        here.say("goals.verdict"): here.language.say(f"verdict.{goal['verdict'] or 'not_measured'}"),
        here.say("rung"): parts.rung(goal["rung"], here),
    }
