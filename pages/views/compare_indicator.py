"""Institutions side by side on one indicator or family of indicators: panels, differences, targets, definitions."""

from __future__ import annotations

from typing import Any

import streamlit as st

from board import comparing
from board.comparing import AS_IS, Line, Part
from board.questions import compare, verdicts
from board.wording import comparison
from board.wording.differences import differences, name
from board.wording.numbers import pick
from pages.views import address, html, parts, table
from pages.views.ask import ask
from pages.views.board_pack import take_comparison
from pages.views.compare_matrix import choose
from pages.views.compare_panels import panels
from pages.views.compare_table import figures_in_words
from pages.views.compare_ways import Way, chosen_way, figures_of, withheld
from pages.views.frame import Here
from pages.views.ratio import divided_by
from pages.views.targets import target_block

Row = dict[str, Any]


def show_comparison(here: Here, choice: Row, choices: list[Row]) -> None:
    """The whole view of one choice; part, institutions and mode are in the address."""
    found = ask(here.database, compare.compared, choice["choice_id"])
    figures = {one["indicator_id"]: figures_of(here, one["indicator_id"]) for one in found}
    heading = html.placeholder()
    first, second = st.columns(2)
    with first:
        choose(here, "indicator", choices)
        part = _part(here, figures)
    lines = _chosen(here, comparing.lines(found, figures, part))
    with second:
        way = chosen_way(here, lines)
    with heading:
        _show_title(here, choice, way, lines, _category(here, figures, part))
    if not lines:
        html.show(html.tag("p", here.say("nobody_chosen"), cls="kb-text"))
        return
    targets = _targets(here, found, lines)
    drawn = way.drawn()
    html.show(panels(here, drawn, way.key, targets if way.key == AS_IS else []))
    _show_left_out(here, way, len(drawn) < len(way.likened.lines), withheld(here, lines))
    rows = figures_in_words(here, list(way.likened.lines), way.key)
    html.show(table.folded(here, rows))
    with st.container(horizontal=True, gap="small"):
        table.offer(here, lambda: rows, choice["choice_id"])
        take_comparison(here, choice, found)
    _show_differences(here, lines)
    _show_targets(here, targets)
    _show_definitions(here, found, figures, part)
    html.show(*divided_by(here, way))


def _show_title(here: Here, choice: Row, way: Way, lines: list[Line], category: str) -> None:
    """What the lines come to; below it the theme and how many differences there are to mind."""
    title = pick(choice, "name", here.language) + (f" ({category})" if category else "")
    title += f" {way.label}" if way.is_quotient else ""
    crumbs = html.tag("a", here.say("menu"), cls="kb-go", href=address.link("compare"))
    shown, base = list(way.likened.lines), way.likened.base
    message = comparison.headline(title, shown, way.key, base, here.language) if shown else title
    n = len(differences(lines, here.language)) if lines else 0
    mind = " · " + here.say("differences_count", n=n) if n else ""
    parts.title(message, pick(choice, "theme", here.language) + mind, crumbs)


def _part(here: Here, figures: dict[str, list[Row]]) -> Part:
    """Totals, or the category that the address names, where only categories can be compared."""
    found = comparing.parts([row for rows in figures.values() for row in rows])
    if len(figures) > 1 or len(found) < 2:
        return comparing.TOTAL if len(figures) > 1 or not found else found[0]
    names = {part: _category(here, figures, part) or here.say("total") for part in found}
    written = {f"{dimension}/{category}": (dimension, category) for dimension, category in found}
    first = next(iter(written))
    chosen = address.choose(
        "part", here.say("table.category"), list(written)[1:], lambda one: names[written[one]], names[written[first]]
    )
    return written[chosen or first]


def _category(here: Here, figures: dict[str, list[Row]], part: Part) -> str:
    rows = (row for one in figures.values() for row in one if (row["dimension"], row["category"]) == part)
    return pick(next(rows, {"category_en": ""}), "category", here.language) or ""


def _chosen(here: Here, lines: list[Line]) -> list[Line]:
    """The lines of the institutions that the address names; of all, unless it says otherwise."""
    names = {line.institution["institution_id"]: pick(line.institution, "short_name", here.language) for line in lines}
    if len(names) < 3:
        return lines
    chosen = address.choose_several("with", here.say("with"), list(names), lambda one: names[one], here.say("nobody"))
    return [line for line in lines if line.institution["institution_id"] in chosen]


def _show_left_out(here: Here, way: Way, counts: bool, unable: list[str]) -> None:
    """Which lines could not be made comparable or are not drawn, and which way is not offered; and why."""
    said = []
    if way.likened.left_out:
        left_out = list(way.likened.left_out)
        names = ", ".join(name(line, left_out, here.language) for line in left_out)
        said.append(here.say("left_out_per" if way.is_quotient else "left_out_index", names=names))
    said += [way.reason] if way.reason else []
    said += [here.say("counts_of_regions")] if counts else []
    said += unable
    html.show(*(html.tag("p", one, cls="kb-small") for one in said))


def _show_differences(here: Here, lines: list[Line]) -> None:
    said = differences(lines, here.language)
    html.show(parts.section(here.say("differences")))
    if said:
        html.show(html.tag("ul", *(html.tag("li", one) for one in said), cls="kb-warnings"))
    else:
        html.show(html.tag("p", here.say("no_differences"), cls="kb-text"))


def _targets(here: Here, found: list[Row], lines: list[Line]) -> list[Row]:
    """The own targets that hold, of the institutions shown."""
    names = {line.institution["institution_id"] for line in lines}
    asked = (ask(here.database, verdicts.targets_of_indicator, one["indicator_id"]) for one in found)
    return [
        target
        for targets in asked
        for target in targets
        if target["own"] and target["replaced_by"] is None and target["institution_id"] in names
    ]


def _show_targets(here: Here, targets: list[Row]) -> None:
    html.show(parts.section(here.say("own_targets")))
    if not targets:
        html.show(html.tag("p", here.say("no_own_targets"), cls="kb-text"))
        return
    blocks = (
        html.tag("div", html.tag("strong", pick(target, "short_name", here.language)), target_block(target, here, True))
        for target in targets
    )
    html.show(html.tag("ul", *blocks, cls="kb-list"))


def _show_definitions(here: Here, found: list[Row], figures: dict[str, list[Row]], part: Part) -> None:
    html.show(parts.section(here.say("definitions")))
    for one in found:
        link = address.link("indicators", indicator=one["indicator_id"])
        rows = figures[one["indicator_id"]]
        alone = not any((row["dimension"], row["category"]) == part for row in rows)
        html.show(
            html.tag("h3", html.tag("a", pick(one, "name", here.language), cls="kb-go", href=link), cls="kb-minor"),
            html.tag("p", pick(one, "definition", here.language), cls="kb-text"),
            html.tag("p", here.say("only_broken_down"), cls="kb-small") if alone and rows else None,
        )
