"""The filters of the list of goals with their counts, the tree they leave, and the sentence above it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import streamlit as st

from board.charts.palette import SHAPES
from board.questions import choices, objectives, search
from board.questions.search import Found
from board.wording.numbers import number, pick
from pages.views import address, html, parts
from pages.views.ask import ask
from pages.views.frame import Here
from pages.views.parts import RUNGS

Row = dict[str, Any]

COMMITMENTS = ("commitment", "study", "continue", "advocacy", "realised")
SHOWN = 100


@dataclass(frozen=True, slots=True)
class Filter:
    """A choice that narrows the list: its name in the address, the argument of the questions, its values in words."""

    name: str
    argument: str
    label: str
    values: dict[str, str]


def offered(here: Here) -> list[Filter]:
    """The filters there are, each with its values in the order in which they are offered."""
    language = here.language
    themes = {one["theme_id"]: pick(one, "name", language) for one in ask(here.database, objectives.themes)}
    items = {
        one["item_id"]: f"{language.say('framework.' + one['framework'])} {one['code']} {pick(one, 'name', language)}"
        for one in ask(here.database, choices.framework_items)
    }
    verdicts = {code: language.say(f"verdict.{code}") for code in SHAPES}
    promises = {kind: language.say(f"commitment.{kind}") for kind in COMMITMENTS}
    rungs = {str(n): parts.rung(n, here) for n in range(RUNGS)}
    return [
        Filter("theme", "theme_id", here.say("theme"), dict(sorted(themes.items(), key=lambda one: one[1]))),
        Filter("verdict", "verdict", here.say("verdict"), verdicts),
        Filter("commitment", "commitment", here.say("commitment"), promises),
        Filter("rung", "rung", here.say("ladder"), rungs),
        Filter("framework", "item_id", here.say("framework"), items),
    ]


def chosen_in(filters: list[Filter]) -> dict[str, Any]:
    """What the address holds of them, as arguments of the questions; a value that is not offered counts as none."""
    read = {one.argument: address.get(one.name) for one in filters}
    chosen = {one.argument: read[one.argument] if read[one.argument] in one.values else None for one in filters}
    return chosen | {"rung": int(chosen["rung"]) if chosen["rung"] else None}


def is_chosen(words: str, chosen: dict[str, Any]) -> bool:
    """Whether anything narrows the list; rung 0 does."""
    return bool(words) or any(value is not None for value in chosen.values())


def find(here: Here, plan: Row | None, words: str, chosen: dict[str, Any]) -> Found:
    """The goals of the plan, or of all: what was searched, best first; else a tree, its upper levels if nothing is."""
    document = plan["document_id"] if plan else None
    if not is_chosen(words, chosen):
        total = ask(here.database, search.search, document, limit=1).count
        return Found(ask(here.database, objectives.upper_goals, document, 1 if plan else 0), total)
    limit = None if address.get("shown") == address.ALL else SHOWN
    found = ask(here.database, search.search, document, words, limit=limit or search.ALL, **chosen)
    if words:
        return found
    ids = tuple(row["objective_id"] for row in found.rows)
    return Found(ask(here.database, choices.with_ancestors, ids), found.count)


def show_filters(here: Here, filters: list[Filter], chosen: dict[str, Any], plan: Row | None, among: Any) -> None:
    """A search field and the filters, each value with the number of goals it would leave; none are not offered."""
    document, held = plan["document_id"] if plan else None, None if among is None else tuple(among)
    counted = ask(here.database, choices.counts, document, held, **chosen)
    goals = {(row["filter"], row["value"]): row["goals"] for row in counted}
    with st.container(key="filters"):
        address.search("q", here.say("search"), here.say("placeholder"))
        for place, one in zip(st.columns(len(filters)), filters, strict=True):
            mine = {value: goals.get((one.argument, value), 0) for value in one.values}
            with place:
                _choose(here, one, mine)


def _choose(here: Here, one: Filter, goals: dict[str, int]) -> None:
    offered = [value for value in one.values if goals[value] or address.get(one.name) == value]
    address.choose(one.name, one.label, offered, _counted(here, one.values, goals), here.say("any"))


def _counted(here: Here, values: dict[str, str], goals: dict[str, int]) -> Callable[[str], str]:
    return lambda value: f"{values[value]} ({number(goals[value], 0, here.language)})"


def way_on(here: Here, found: Found, words: str, chosen: dict[str, Any]) -> html.Html | None:
    """Below the list: how to see the goals that are not in it; above it: how to be rid of the filters."""
    if not is_chosen(words, chosen):
        return html.tag("p", here.say("deeper"), cls="kb-small")
    if found.count <= SHOWN or address.get("shown") == address.ALL:
        return None
    written = number(found.count, 0, here.language)
    everything = {**st.query_params.to_dict(), "shown": address.ALL}
    link = html.tag(
        "a", here.say("show_all", found=written), cls="kb-go", href=address.link("objectives", **everything)
    )
    return html.tag("p", here.say("shown", shown=SHOWN, found=written), " ", link, cls="kb-small")


def clearing(here: Here, words: str, chosen: dict[str, Any]) -> html.Html | None:
    """A link to the list without any filter, where there is one to be cleared."""
    if not is_chosen(words, chosen):
        return None
    link = html.tag("a", here.say("clear"), cls="kb-go", href=address.link("objectives"))
    return html.tag("p", link, cls="kb-small kb-clear")


def list_title(here: Here, found: int, plans: int, plan: Row | None, narrowed: bool) -> str:
    """How many goals there are, in words that fit what was asked for."""
    written = number(found, 0, here.language)
    if narrowed:
        return here.say("title_found", n=found, found=written)
    if plan:
        return here.say("title_plan", n=found, found=written, institution=pick(plan, "name", here.language))
    return here.say("title_all", n=found, found=written, plans=plans)
