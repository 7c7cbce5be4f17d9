"""Institutions side by side on one indicator or family of indicators: panels, differences, targets, definitions."""

from __future__ import annotations

from typing import Any

from board import comparing
from board.comparing import AS_IS, INDEX, Likened, Line, Part
from board.questions import compare, indicators, verdicts
from board.wording import comparison
from board.wording.differences import differences, name
from board.wording.numbers import pick
from board.wording.periods import period
from pages.views import address, html, parts
from pages.views.ask import ask
from pages.views.compare_matrix import choose
from pages.views.compare_panels import panels
from pages.views.compare_table import show_figures
from pages.views.frame import Here
from pages.views.targets import target_block

Row = dict[str, Any]

PER = "per:"


def show_comparison(here: Here, choice: Row, choices: list[Row]) -> None:
    """The whole view of one choice; part, institutions and mode are in the address."""
    found = ask(here.database, compare.compared, choice["choice_id"])
    figures = {one["indicator_id"]: _figures(here, one["indicator_id"]) for one in found}
    heading = html.placeholder()
    choose(here, "indicator", choices)
    part = _part(here, figures)
    lines = _chosen(here, comparing.lines(found, figures, part))
    mode, shown, reasons = _in_mode(here, lines)
    with heading:
        _show_title(here, choice, list(shown.lines), mode, shown.base, _category(here, figures, part))
    if not shown.lines:
        html.show(html.tag("p", here.say("nobody_chosen"), cls="kb-text"))
        return
    drawn = _drawn(list(shown.lines), mode)
    targets = _targets(here, found, lines)
    html.show(panels(here, drawn, mode, targets if mode == AS_IS else []))
    _show_left_out(here, shown, len(drawn) < len(shown.lines), reasons)
    show_figures(here, choice["choice_id"], list(shown.lines), mode)
    _show_differences(here, lines)
    _show_targets(here, targets)
    _show_definitions(here, found, figures, part)


def _figures(here: Here, indicator_id: str) -> list[Row]:
    rows = ask(here.database, indicators.observations, indicator_id)
    return [row for row in rows if row["value"] is not None and row["status"] != "plan"]


def _show_title(here: Here, choice: Row, lines: list[Line], mode: str, base: str | None, category: str) -> None:
    title = pick(choice, "name", here.language) + (f" ({category})" if category else "")
    crumbs = html.tag("a", here.say("menu"), cls="kb-go", href=address.link("compare"))
    message = comparison.headline(title, lines, mode, base, here.language) if lines else title
    parts.title(message, pick(choice, "theme", here.language), crumbs)


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


def _in_mode(here: Here, lines: list[Line]) -> tuple[str, Likened, list[str]]:
    """The lines as the address asks for them, among the ways that make sense for these figures."""
    divided = {PER + one["per_id"]: (one, _divided(here, lines, one)) for one in _divisors(here, lines)}
    offered = {key: pair for key, pair in divided.items() if len(pair[1].lines) > 1}
    index = comparing.indexed(lines)
    names = {
        key: here.say("mode.per", unit=pick(one, "unit_name", here.language).lower())
        for key, (one, _) in offered.items()
    }
    if index:
        names[INDEX] = here.say("mode.index", base=period(index.base or "", here.language))
    mode = AS_IS
    if names:
        mode = (
            address.choose(
                "mode", here.say("like_for_like"), list(names), lambda one: names[one], here.say("mode.as_is")
            )
            or AS_IS
        )
    if mode == INDEX and index:
        return mode, index, []
    if mode in offered:
        one, likened = offered[mode]
        return mode, likened, [pick(one, "reason", here.language)] if one["without"] else []
    return AS_IS, Likened(tuple(lines), ()), []


def _divisors(here: Here, lines: list[Line]) -> list[Row]:
    names = {line.indicator["indicator_id"] for line in lines}
    return ask(here.database, compare.divisors, names.pop()) if len(names) == 1 else []


def _divided(here: Here, lines: list[Line], divisor: Row) -> Likened:
    return comparing.divided(lines, _figures(here, divisor["per_id"]), divisor["without"])


def _drawn(lines: list[Line], mode: str) -> list[Line]:
    """A count for a region is no measure for a city; it is drawn once it is made comparable."""
    if mode != AS_IS or not all(line.indicator["additive"] for line in lines):
        return lines
    above = comparing.references(lines)
    return [line for line in lines if line not in above] or lines


def _show_left_out(here: Here, shown: Likened, counts: bool, reasons: list[str]) -> None:
    said = []
    if shown.left_out:
        names = ", ".join(name(line, list(shown.left_out), here.language) for line in shown.left_out)
        said.append(here.say("left_out_index" if shown.base else "left_out_per", names=names))
    said += reasons
    if counts:
        said.append(here.say("counts_of_regions"))
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
