"""What the overview shows: plans side by side, headline figures, strategic goals, what needs attention."""

from __future__ import annotations

from collections import Counter
from typing import Any

from board.questions import attention, documents, indicators, institutions, objectives
from board.wording import numbers, periods, sentences
from board.wording.numbers import number, pick
from board.wording.sentences import BEHIND
from pages.views import address, html, parts
from pages.views.ask import ask
from pages.views.frame import Here

Row = dict[str, Any]

_LONG_VALUE = 11  # characters from which a headline figure needs the smaller size


def one_plan(plan: Row, here: Here) -> tuple[str, str]:
    """The situation of a plan in one sentence, and below it which plan, for which day, and whether it is over."""
    spread = _spread(plan["document_id"], here)
    years = {"start": plan["period_start"].year, "end": plan["period_end"].year}
    sub = here.say("sub", institution=pick(plan, "name", here.language), document=plan["title"], **years)
    built = ask(here.database, documents.build)
    ended = here.say("ended") if plan["period_end"] < built["computed_on"] else None
    said = sentences.plan(plan["goals"], plan["measured"], spread, here.language)
    return said, " · ".join(one for one in (sub, ended, _state(here)) if one)


def all_plans(plans: list[Row], here: Here) -> tuple[str, str]:
    """The situation of all plans together in one sentence, and for which day it holds."""
    spread: Counter[str] = Counter()
    for plan in plans:
        spread.update(_spread(plan["document_id"], here))
    goals, measured = (sum(plan[key] for plan in plans) for key in ("goals", "measured"))
    said = sentences.plan(goals, measured, spread, here.language)
    state = _state(here)
    return here.say(
        "all_title", plans=len(plans), sentence=said
    ), f"{here.say('all_sub')} {state[0].upper()}{state[1:]}."


def _state(here: Here) -> str:
    built = ask(here.database, documents.build)
    return here.say("state", day=periods.day(built["computed_on"], here.language), version=built["version"])


def plans_table(plans: list[Row], here: Here) -> html.Html:
    """Every plan with its number of goals, how many are measured, and what they come to."""
    names = ("plan", "goals_count", "measured", "targets", "distribution")
    head = html.tag("tr", *(html.tag("th", here.say(name), scope="col") for name in names))
    spreads = {plan["document_id"]: _spread(plan["document_id"], here) for plan in plans}
    codes = [code for spread in spreads.values() for code in spread]
    rows = (_plan_row(plan, spreads[plan["document_id"]], here) for plan in plans)
    table = html.tag("table", html.tag("thead", head), html.tag("tbody", *rows), cls="kb-rows")
    return html.join(table, parts.legend(codes, here.language))


def _spread(document_id: str, here: Here) -> dict[str, int]:
    return parts.counted(ask(here.database, institutions.distribution, document_id))


def _plan_row(plan: Row, spread: dict[str, int], here: Here) -> html.Html:
    href = address.link("overview", institution=plan["institution_id"])
    years = f"{plan['title']} · {plan['period_start'].year}–{plan['period_end'].year}"
    return html.tag(
        "tr",
        html.tag(
            "td",
            html.tag("a", html.tag("strong", pick(plan, "name", here.language)), cls="kb-go", href=href),
            html.tag("div", years, cls="kb-small"),
        ),
        *(
            html.tag("td", number(plan[key], 0, here.language), cls="kb-n", data_label=here.say(name))
            for key, name in (("goals", "goals_count"), ("measured", "measured"), ("targets", "targets"))
        ),
        html.tag("td", parts.bar(spread, here.language), style="width: 45%"),
    )


def figure_cards(figures: list[Row], here: Here) -> html.Html | None:
    """The figures an institution puts first, each with its trail and how it changed."""
    trails = {(row["indicator_id"], row["institution_id"]): row for row in ask(here.database, indicators.trails)}
    cards = (_card(row, trails.get((row["indicator_id"], row["institution_id"])), here) for row in figures)
    return html.tag("ul", *cards, cls="kb-figures", aria_label=here.say("figures")) if figures else None


def _card(row: Row, trail: Row | None, here: Here) -> html.Html:
    value = numbers.bounded(row["value"], row["bound"], row, here.language)
    place = "" if row["institution_id"] == here.institution else f" · {pick(row, 'short_name', here.language)}"
    href = address.link("indicators", indicator=row["indicator_id"], subject=row["institution_id"])
    long = " kb-long" if len(value) > _LONG_VALUE else ""
    return html.tag(
        "li",
        html.tag("a", value, cls=f"kb-value kb-go{long}", href=href),
        html.tag("span", pick(row, "name", here.language) + place, cls="kb-name"),
        parts.trail(trail, here),
        html.tag("span", f"{periods.period(row['period'], here.language)} · {_change(row, here)}", cls="kb-small"),
        cls="kb-figure",
    )


def _change(row: Row, here: Here) -> str:
    """The change since the comparable figure before; said so where there is none."""
    return sentences.since(row, here.language) or here.say(_alone(row))


def _alone(row: Row) -> str:
    return "break_before" if row["series_break"] or row["previous_period"] else "one_measurement"


def strategic_goals(goals: list[Row], document_id: str, here: Here) -> html.Html:
    """One row per strategic goal: what the goals below it come to, how many are measured, the weakest by name."""
    spreads: dict[str, dict[str, int]] = {}
    for row in ask(here.database, objectives.distributions, document_id):
        spreads.setdefault(row["objective_id"], {})[row["code"]] = row["goals"]
    names = ("goal", "distribution", "measured", "worst")
    head = html.tag("tr", *(html.tag("th", here.say(name), scope="col") for name in names))
    before = {row["top_id"]: row for row in ask(here.database, attention.weakest_before, document_id)}
    rows = (_goal_row(goal, spreads[goal["objective_id"]], before.get(goal["objective_id"]), here) for goal in goals)
    table = html.tag("table", html.tag("thead", head), html.tag("tbody", *rows), cls="kb-rows")
    return html.join(table, parts.legend([code for spread in spreads.values() for code in spread], here.language))


def _goal_row(goal: Row, spread: dict[str, int], before: Row | None, here: Here) -> html.Html:
    measured, goals = (number(goal[key], 0, here.language) for key in ("measured", "goals"))
    return html.tag(
        "tr",
        html.tag("td", html.tag("span", goal["code"] + " ", cls="kb-small"), parts.goal_link(goal, here.language)),
        html.tag("td", parts.bar(spread, here.language), style="width: 32%"),
        html.tag(
            "td",
            here.say("goals.of", measured=measured, goals=goals),
            cls="kb-n",
            data_label=here.say("measured"),
        ),
        html.tag("td", _worst(goal, before, here), style="width: 30%"),
    )


def _worst(goal: Row, before: Row | None, here: Here) -> html.Html:
    """The weakest goal by name: what lags behind, else what did when it was last measured; else why none is named."""
    if goal["worst_code"] in BEHIND:
        titles = {key: goal[f"worst_{key}"] for key in ("title_nl", "title_en")}
        worst = titles | {"objective_id": goal["worst_id"], "code": goal["worst_number"]}
        return html.join(parts.chip(goal["worst_code"], here.language), _link(worst, here))
    if before:
        was = here.say("before", verdict=here.language.say(f"verdict.{before['was']}"))
        chip = parts.chip("cannot_tell", here.language)
        return html.join(chip, html.tag("span", f" · {was}", cls="kb-small"), _link(before, here))
    key = "none_behind" if goal["told"] else "none_judged" if goal["measured"] else "none_measured"
    return html.tag("span", here.say(key), cls="kb-small")


def _link(goal: Row, here: Here) -> html.Html:
    return html.tag("div", goal["code"], " ", parts.goal_link(goal, here.language))
