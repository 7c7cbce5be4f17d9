"""One goal: where it stands in the plan, its verdict, its figures, the passage, what is below and beside it."""

from __future__ import annotations

from typing import Any

from board.questions import indicators, objectives, verdicts
from board.wording.numbers import number, pick
from board.wording.periods import due
from pages.views import address, html, parts
from pages.views.ask import ask
from pages.views.frame import Here
from pages.views.history import history, share
from pages.views.reported import framework_list, reported_blocks
from pages.views.similar import similar_list
from pages.views.targets import target_block
from pages.views.trend import show_course
from pages.views.why import cue, why

Row = dict[str, Any]


def show_goal(here: Here, goal: Row) -> None:
    """The whole page of one goal."""
    parts.title(parts.goal_title(goal, here.language), _facts(here, goal), _crumbs(here, goal))
    shown = parts.slide_link(f"goal:{goal['objective_id']}", here)
    html.show(_standing(here, goal), _theme_line(here, goal), shown)
    _show_targets(here, goal)
    _show_figures(here, goal)
    html.show(reported_blocks(here, goal["objective_id"]))
    html.show(parts.section(here.say("passage")), _passage(here, goal))
    html.show(parts.section(here.say("ladder")), _ladder(here, goal))
    html.show(framework_list(here, goal["objective_id"]))
    _show_below(here, goal)
    _show_links(here, goal)
    html.show(similar_list(here, goal["objective_id"]), history(here, goal), share(here, goal))
    html.show(_neighbours(here, goal))


def _standing(here: Here, goal: Row) -> html.Html:
    """The goal's verdict, its chip opening why; where none was computed, what is missing for one."""
    if goal["target_id"]:
        targets = ask(here.database, verdicts.targets_of_goal, goal["objective_id"])
        deciding = next(target for target in targets if target["target_id"] == goal["target_id"])
        return why(deciding, here, large=True)
    if goal["indicator_id"]:
        trend = ask(here.database, verdicts.trend_of, goal["indicator_id"], goal["institution_id"])
        return why(trend, here, large=True)
    return html.tag(
        "details",
        html.tag("summary", parts.chip(goal["verdict"], here.language, large=True), cue(here)),
        html.tag("p", here.say("single_figure" if goal["verdict"] else "no_indicator"), cls="kb-text"),
        html.tag("p", html.tag("strong", here.say("why.change")), " ", here.say(f"missing.{goal['rung']}")),
        cls="kb-details kb-why",
    )


def _crumbs(here: Here, goal: Row) -> html.Html:
    plan = address.link("objectives", institution=goal["institution_id"])
    above = [html.tag("a", pick(goal, "short_name", here.language), cls="kb-go", href=plan)]
    for one in ask(here.database, objectives.ancestors, goal["objective_id"]):
        above.append(html.join(one["code"], " ", parts.goal_link(one, here.language)))
    return html.join(*above, by=" › ")


def _facts(here: Here, goal: Row) -> str:
    """Level, code, kind of promise, deadline and end of the plan in one line."""
    level = parts.level_name(goal["level"], here.language)
    facts = [f"{level[0].upper()}{level[1:]} {goal['official_code'] or goal['code']}"]
    facts.append(here.say(f"commitment.{goal['commitment']}"))
    if goal["deadline"]:
        facts.append(here.say("deadline", due=due(goal["deadline"], here.language)))
    facts.append(here.say("horizon", year=goal["horizon"].year))
    if not goal["is_curated"]:
        facts.append(here.say("machine"))
    return " · ".join(facts)


def _theme_line(here: Here, goal: Row) -> html.Html | None:
    themes = ask(here.database, objectives.themes_of, goal["objective_id"])
    if not themes:
        return None
    return html.tag("p", here.say("themes"), parts.theme_links(themes, here.language), cls="kb-small")


def _show_targets(here: Here, goal: Row) -> None:
    targets = ask(here.database, verdicts.targets_of_goal, goal["objective_id"])
    if targets:
        blocks = (target_block(target, here, with_indicator=True) for target in targets)
        html.show(parts.section(here.say("targets")), html.tag("ul", *blocks, cls="kb-list"))


def _show_figures(here: Here, goal: Row) -> None:
    """The chart of the first indicator that has figures of this institution, and links to all that are tied to it."""
    linked = ask(here.database, indicators.of_goal, goal["objective_id"])
    html.show(parts.section(here.say("measured_by")))
    if not linked:
        html.show(html.tag("p", here.say("no_indicator"), cls="kb-text"))
        return
    drawn = next((one for one in linked if one["figures"]), None)
    if drawn:
        indicator = ask(here.database, indicators.indicator, drawn["indicator_id"])
        html.show(html.tag("h3", pick(indicator, "name", here.language), cls="kb-text"))
        show_course(here, indicator, goal["institution_id"], [], [], [goal["institution_id"]])
    html.show(html.tag("ul", *(_indicator_item(here, one) for one in linked), cls="kb-list"))


def _indicator_item(here: Here, one: Row) -> html.Html:
    href = address.link("indicators", indicator=one["indicator_id"])
    notes = [
        here.say("context") if one["role"] == "context" else None,
        None if one["all_figures"] else here.say("no_figures"),
    ]
    return html.tag(
        "li",
        html.tag("span", html.tag("a", pick(one, "name", here.language), cls="kb-go", href=href), cls="kb-grow"),
        html.tag("span", " · ".join(note for note in notes if note), cls="kb-small"),
    )


def _passage(here: Here, goal: Row) -> html.Html:
    key = "source.line" if goal["line_start"] == goal["line_end"] else "source.lines"
    place = here.say(key, title=goal["document_title"], line=goal["line_start"], end=goal["line_end"])
    href = address.link("documents", document=goal["document_id"])
    where = html.tag("p", html.tag("a", place, cls="kb-go", href=href), cls="kb-small")
    if goal["passage"] is None:
        return html.join(html.tag("p", here.say("source.not_at_hand"), cls="kb-text"), where)
    return html.join(html.tag("blockquote", goal["passage"], cls="kb-passage", lang=goal["document_language"]), where)


def _ladder(here: Here, goal: Row) -> html.Html:
    rung = goal["rung"]
    steps = (
        html.tag(
            "li",
            parts.rung(n, here),
            cls="kb-done" if n <= rung else None,
            aria_current="step" if n == rung else None,
        )
        for n in range(parts.RUNGS)
    )
    return html.join(html.tag("ol", *steps, cls="kb-ladder"), html.tag("p", here.say(f"missing.{rung}"), cls="kb-text"))


def _show_below(here: Here, goal: Row) -> None:
    below = ask(here.database, objectives.children, goal["objective_id"])
    if below:
        html.show(
            parts.section(here.say("below")),
            html.tag("p", *_comes_to(here, goal), cls="kb-small"),
            parts.goals_table(below, here),
        )


def _comes_to(here: Here, goal: Row) -> list[str]:
    """Coverage, the weakest goal by name, and last the mean score: it says nothing of what is not measured."""
    counts = {key: number(goal[key], 0, here.language) for key in ("measured", "goals", "scored")}
    said: list[str] = [here.say("below_measured", **counts)]
    if goal["worst_id"]:
        worst = {"objective_id": goal["worst_id"], "code": goal["worst_number"]}
        titles = {key: goal[f"worst_{key}"] for key in ("title_nl", "title_en")}
        link = html.join(worst["code"], " ", parts.goal_link(worst | titles, here.language))
        said += [" ", here.say("below_worst"), " ", parts.chip(goal["worst_code"], here.language), " ", link, "."]
    if goal["scored"]:
        score = number(goal["mean_score"], 1, here.language)
        said += [" ", here.say("below_score", n=goal["scored"], score=score, **counts)]
    return said


def _show_links(here: Here, goal: Row) -> None:
    links = ask(here.database, objectives.links, goal["objective_id"])
    if links:
        items = (
            html.tag(
                "li",
                html.tag("span", here.say(_link_key(one)), cls="kb-small"),
                html.tag("span", _link_place(here, one), " ", parts.goal_link(one, here.language), cls="kb-grow"),
            )
            for one in links
        )
        html.show(parts.section(here.say("links")), html.tag("ul", *items, cls="kb-list"))


def _link_key(one: Row) -> str:
    return f"link_{one['direction']}" if one["kind"] == "see_also" else f"link_{one['kind']}"


def _link_place(here: Here, one: Row) -> str:
    return f"{pick(one, 'short_name', here.language)} {one['code']}"


def _neighbours(here: Here, goal: Row) -> html.Html:
    """Links to the goal before and the goal after under the same parent."""
    found = {one["side"]: one for one in ask(here.database, objectives.neighbours, goal["objective_id"])}
    sides = []
    for side, key in ((-1, "previous"), (1, "next")):
        one = found.get(side)
        if one:
            text = here.say(key, title=f"{one['code']} {parts.goal_title(one, here.language)}")
            sides.append(html.tag("a", text, cls="kb-go", href=address.link("objectives", goal=one["objective_id"])))
        else:
            sides.append(html.tag("span"))
    return html.tag("nav", *sides, cls="kb-pair")
