"""Rows of an indicator in; the chart of its totals with targets, forecast, breaks and silence out."""

from __future__ import annotations

from typing import Any

from board.charts.chart import Chart, Fan, Goalpost, Mark, Series, Silence
from board.charts.fan import BAND, fan
from board.questions import documents, indicators
from board.whatif import is_out_of_date
from board.wording import numbers, periods
from board.wording.numbers import pick
from model import period
from pages.views.ask import ask
from pages.views.frame import Here

Row = dict[str, Any]


def chart_of(
    here: Here, indicator: Row, figures: list[Row], targets: list[Row], subject: str, peers: list[str]
) -> Chart:
    """The neutral chart of an indicator's totals; planned figures are not drawn as if they were measured."""
    shown = [subject, *(peer for peer in peers if peer != subject)]
    series = tuple(one for name in shown if (one := _series(here, indicator, figures, name, name == subject)))
    posts = tuple(
        _goalpost(here, target, series)
        for target in targets
        if target["institution_id"] == subject
        and target["due"]
        and target["value"] is not None
        and target.get("replaced_by") is None
    )
    own = [row for row in figures if row["institution_id"] == subject and row["status"] != "plan"]
    silence = _silence(here, indicator, own)
    title = pick(indicator, "name", here.language)
    points = "; ".join(
        here.say("chart.point", name=one.name, period=mark.period, value=mark.label)
        for one in series
        for mark in dict.fromkeys((one.marks[0], one.marks[-1]))
    )
    return Chart(
        title=title,
        unit=pick(indicator, "unit_name", here.language),
        series=series,
        targets=posts,
        locale_separators=numbers.separators(here.language),
        break_word=here.say("chart.break"),
        from_zero=indicator["limit_value"] is not None or any(target["kind"] == "all" for target in targets),
        decimals=indicator["decimals"],
        alt=here.say("chart.alt", title=title, points=points),
        fan=None if silence else _fan(here, indicator, own, posts),
        silence=silence,
    )


def _series(here: Here, indicator: Row, figures: list[Row], name: str, subject: bool) -> Series | None:
    own = [row for row in figures if row["institution_id"] == name and row["status"] != "plan"]
    marks = tuple(
        Mark(
            row["period_start"],
            row["value"],
            numbers.bounded(row["value"], row["bound"], indicator, here.language),
            periods.period(row["period"], here.language),
            row["series_break"],
            row["bound"] if row["bound"] in ("at_least", "at_most") else None,
        )
        for row in own
    )
    return Series(pick(own[0], "short_name", here.language), marks, subject) if own else None


def _goalpost(here: Here, target: Row, series: tuple[Series, ...]) -> Goalpost:
    value = numbers.in_unit(target["value"], target, here.language)
    label = here.say("chart.target", value=value, due=periods.due(target["due"], here.language))
    # A yearly figure is drawn at the start of its year; so is a target due at the end of one.
    when = period.day_of(period.due_time(target["due"]))
    first = _declared_base(here, target) or (series[0].stretches()[-1][0] if series else None)
    return Goalpost(when, target["value"], label, first if first and first.when < when else None)


def _declared_base(here: Here, target: Row) -> Mark | None:
    """The starting point that the plan itself names."""
    value, written = target.get("baseline_value"), target.get("baseline_period")
    if value is None or written is None:
        return None
    label = numbers.in_unit(value, target, here.language)
    return Mark(period.parse(written).start, value, label, periods.period(written, here.language))


def _fan(here: Here, indicator: Row, own: list[Row], posts: tuple[Goalpost, ...]) -> Fan | None:
    """The forecast up to the last target, where the series is long enough for one."""
    found = ask(here.database, indicators.forecast, indicator["indicator_id"], own[0]["institution_id"])
    if found is None:
        return None
    ahead = [post.when for post in posts if post.when > own[-1]["period_start"]]
    floor = 0.0 if min(row["value"] for row in own) >= 0 else None
    share = numbers.number(100 * BAND, 0, here.language) + here.say("number.percent")
    label = here.say("chart.forecast", band=share)
    return fan(found, max(ahead, default=None), floor, indicator["limit_value"], label)


def _silence(here: Here, indicator: Row, own: list[Row]) -> Silence | None:
    today = ask(here.database, documents.build)["computed_on"]
    if not is_out_of_date(own, indicator, today):
        return None
    last = own[-1]["period_start"]
    return Silence(last, today, here.say("chart.no_figure", year=last.year))
