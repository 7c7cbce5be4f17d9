"""One indicator: the newest figure as a sentence, its course, targets, breakdown, definition, goals and sources."""

from __future__ import annotations

from typing import Any

from board.questions import compare, indicators, verdicts
from board.wording import numbers, periods, sentences
from board.wording.numbers import pick
from pages.views import address, html, parts
from pages.views.ask import ask
from pages.views.breakdown import show_breakdown
from pages.views.frame import Here
from pages.views.ratio import show_ratios
from pages.views.targets import target_block
from pages.views.trend import show_course
from pages.views.whatif import imagined, show_whatif
from pages.views.why import why

Row = dict[str, Any]


def show_indicator(here: Here, indicator: Row) -> None:
    """The whole page of one indicator; whose figures are in focus is part of the address."""
    rows = ask(here.database, indicators.observations, indicator["indicator_id"])
    names = {row["institution_id"]: pick(row, "short_name", here.language) for row in rows}
    totals = [row for row in rows if not row["dimension"] and row["value"] is not None and row["status"] != "plan"]
    subject = _subject(here, [row["institution_id"] for row in totals] or list(names))
    parts.title(_message(here, indicator, totals, subject), f"{pick(indicator, 'theme', here.language)}")
    if not rows:
        html.show(html.tag("p", here.say("no_figures"), cls="kb-text"))
    elif not any(row["institution_id"] == subject for row in totals):
        html.show(html.tag("p", here.say("other_subject", institution=names[subject]), cls="kb-text"))
    if len(names) > 1:
        _choose_subject(here, names, subject)
    others = [one for one in dict.fromkeys(row["institution_id"] for row in totals) if one != subject]
    peers = _peers(here, names, others)
    own = [row for row in totals if row["institution_id"] == subject]
    judged = bool(own) and indicator["direction"] in ("more", "less")
    target = imagined(here, indicator, own) if judged else None
    if rows:
        tried = [target | {"institution_id": subject}] if target else []
        show_course(here, indicator, subject, peers, tried, list(names))
        html.show(_side_by_side(here, indicator))
    if own:
        html.show(parts.slide_link(f"trend:{indicator['indicator_id']}@{','.join([subject, *peers])}", here))
    _show_verdict(here, indicator, subject)
    show_breakdown(here, indicator, rows, subject)
    show_ratios(here, indicator, rows)
    if judged:
        show_whatif(here, target)
    _show_definition(here, indicator, rows)
    _show_goals(here, indicator)


def _choose_subject(here: Here, names: dict[str, str], subject: str) -> None:
    rest = [one for one in names if one != subject]
    address.choose("subject", here.say("subject"), rest, lambda one: names[one], names[subject])


def _peers(here: Here, names: dict[str, str], others: list[str]) -> list[str]:
    """Institutions drawn beside the one in focus; all that have figures, unless the address says otherwise."""
    if not others:
        return []
    return address.choose_several("peers", here.say("compare"), others, lambda one: names[one], here.say("nobody"))


def _side_by_side(here: Here, indicator: Row) -> html.Html | None:
    """Where institutions are compared on this indicator, or on those that mean nearly the same."""
    ways = (indicator["indicator_id"], indicator["family_id"])
    choices = ask(here.database, compare.comparable)
    found = [one for one in choices if one["choice_id"] in ways]
    links = (
        html.tag("a", here.say("side_by_side", name=pick(one, "name", here.language)), cls="kb-go", href=href)
        for one in found
        if (href := address.link("compare", indicator=one["choice_id"]))
    )
    return html.tag("p", html.join(*links, by=" · "), cls="kb-text") if found else None


def _subject(here: Here, present: list[str]) -> str:
    """Whose figures are in focus: as the address says, else the institution chosen, else the first that has any."""
    wanted = (address.get("subject"), here.institution)
    return next((one for one in wanted if one in present), present[0] if present else "")


def _message(here: Here, indicator: Row, totals: list[Row], subject: str) -> str:
    own = [row for row in totals if row["institution_id"] == subject]
    name = pick(indicator, "name", here.language)
    if not own:
        return name
    *earlier, newest = sorted(own, key=lambda row: (row["period_end"], row["period_start"]))
    value = numbers.bounded(newest["value"], newest["bound"], indicator, here.language)
    when = periods.period(newest["period"], here.language)
    place = pick(newest, "short_name", here.language)
    several = len({row["institution_id"] for row in totals}) > 1
    said = here.say("in_place" if several else "one_value", name=name, place=place, value=value, period=when)
    change = sentences.since(indicator | newest | _before(earlier), here.language)
    return f"{said}, {change}" if change else said


def _before(earlier: list[Row]) -> Row:
    """The figure that the newest is compared with; a bound is none."""
    last = earlier[-1] if earlier and earlier[-1]["bound"] in ("exact", "about") else {"value": None, "period": None}
    return {"previous": last["value"], "previous_period": last["period"]}


def _show_verdict(here: Here, indicator: Row, subject: str) -> None:
    targets = ask(here.database, verdicts.targets_of_indicator, indicator["indicator_id"])
    if targets:
        blocks = (target_block(target, here, with_indicator=False) for target in targets)
        html.show(parts.section(here.say("targets")), html.tag("ul", *blocks, cls="kb-list"))
    trend = ask(here.database, verdicts.trend_of, indicator["indicator_id"], subject)
    if trend:
        html.show(parts.section(here.say("trend")), why(trend, here, opened=True))


def _show_definition(here: Here, indicator: Row, rows: list[Row]) -> None:
    facts = [
        here.say("unit", unit=pick(indicator, "unit_name", here.language).lower()),
        here.say(f"direction_{indicator['direction']}"),
        here.say("interval", n=indicator["expected_interval_months"]),
        here.say("grace", n=indicator["grace_months"]) if indicator["grace_months"] else None,
    ]
    breaks = [
        f"{pick(row, 'short_name', here.language)} {periods.period(row['period'], here.language)}: {note}"
        for row in rows
        if row["series_break"] and (note := pick(row, "note", here.language))
    ]
    html.show(
        parts.section(here.say("definition")),
        html.tag("p", pick(indicator, "definition", here.language), cls="kb-text"),
        html.tag("p", " ".join(fact for fact in facts if fact), cls="kb-small"),
        *(html.tag("p", f"{here.say('breaks')} · {text}", cls="kb-small") for text in breaks),
        _sources(here, rows),
    )


def _sources(here: Here, rows: list[Row]) -> html.Html:
    sources = {row["source_id"]: row for row in rows}
    items = (
        html.tag(
            "li",
            html.tag("span", row["publisher"]),
            html.tag("span", _source_link(row), cls="kb-grow"),
        )
        for row in sources.values()
    )
    return html.tag("ul", *items, cls="kb-list", aria_label=here.say("sources"))


def _source_link(row: Row) -> html.Html | str:
    """The title, linked to the address where it was read: a link of the reader's, no request of the app's."""
    if row["source_kind"] == "document":
        return html.tag(
            "a", row["source_title"], cls="kb-go", href=address.link("documents", document=row["source_id"])
        )
    return html.tag("a", row["source_title"], href=row["url"], rel="noopener noreferrer", target="_blank")


def _show_goals(here: Here, indicator: Row) -> None:
    goals = ask(here.database, indicators.goals_of, indicator["indicator_id"])
    if not goals:
        return
    items = (
        html.tag(
            "li",
            html.tag("span", f"{pick(goal, 'short_name', here.language)} {goal['code']}", cls="kb-small"),
            html.tag("span", parts.goal_link(goal, here.language), cls="kb-grow"),
            html.tag("span", here.say(goal["role"]), cls="kb-small"),
        )
        for goal in goals
    )
    html.show(parts.section(here.say("goals")), html.tag("ul", *items, cls="kb-list"))
