"""Rows of an indicator in; the chart of its totals with targets, forecast, breaks and silence out."""

from __future__ import annotations

from datetime import date
from typing import Any

from board.charts.chart import Chart, Fan, Goalpost, Mark, Series, Silence
from board.charts.fan import BAND, fan
from board.whatif import is_out_of_date
from board.wording import numbers, periods
from board.wording.language import Language
from board.wording.numbers import pick
from model import period

Row = dict[str, Any]


def chart_of(
    indicator: Row,
    figures: list[Row],
    targets: list[Row],
    subject: str,
    peers: list[str],
    drift: Row | None,
    today: date,
    language: Language,
) -> Chart:
    """The neutral chart of an indicator's totals; planned figures are not drawn as if they were measured.

    `figures` are totals with a value, of any institution; `drift` is the fitted forecast of the subject
    (board.questions.indicators.forecast), if there is one; `today` is the day the database was computed for.
    """
    shown = [subject, *(peer for peer in peers if peer != subject)]
    series = tuple(one for name in shown if (one := _series(indicator, figures, name, name == subject, language)))
    posts = tuple(
        _goalpost(target, series, language)
        for target in targets
        if target["institution_id"] == subject
        and target["due"]
        and target["value"] is not None
        and target.get("replaced_by") is None
    )
    own = [row for row in figures if row["institution_id"] == subject and row["status"] != "plan"]
    silence = _silence(indicator, own, today, language)
    title = pick(indicator, "name", language)
    points = "; ".join(
        language.say("chart.point", name=one.name, period=mark.period, value=mark.label)
        for one in series
        for mark in dict.fromkeys((one.marks[0], one.marks[-1]))
    )
    return Chart(
        title=title,
        unit=pick(indicator, "unit_name", language),
        series=series,
        targets=posts,
        locale_separators=numbers.separators(language),
        break_word=language.say("chart.break"),
        from_zero=indicator["limit_value"] is not None or any(target["kind"] == "all" for target in targets),
        decimals=indicator["decimals"],
        alt=language.say("chart.alt", title=title, points=points),
        fan=None if silence or drift is None else _fan(drift, indicator, own, posts, language),
        silence=silence,
        cut_word=language.say("chart.axis_cut"),
    )


def _series(indicator: Row, figures: list[Row], name: str, subject: bool, language: Language) -> Series | None:
    own = [row for row in figures if row["institution_id"] == name and row["status"] != "plan"]
    marks = tuple(
        Mark(
            row["period_start"],
            row["value"],
            numbers.bounded(row["value"], row["bound"], indicator, language),
            periods.period(row["period"], language),
            row["series_break"],
            row["bound"] if row["bound"] in ("at_least", "at_most") else None,
        )
        for row in own
    )
    return Series(pick(own[0], "short_name", language), marks, subject) if own else None


def _goalpost(target: Row, series: tuple[Series, ...], language: Language) -> Goalpost:
    value = numbers.in_unit(target["value"], target, language)
    label = language.say("chart.target", value=value, due=periods.due(target["due"], language))
    # A yearly figure is drawn at the start of its year; so is a target due at the end of one.
    when = period.day_of(period.due_time(target["due"]))
    first = _declared_base(target, language) or (series[0].stretches()[-1][0] if series else None)
    return Goalpost(when, target["value"], label, first if first and first.when < when else None)


def _declared_base(target: Row, language: Language) -> Mark | None:
    """The starting point that the plan itself names."""
    value, written = target.get("baseline_value"), target.get("baseline_period")
    if value is None or written is None:
        return None
    label = numbers.in_unit(value, target, language)
    return Mark(period.parse(written).start, value, label, periods.period(written, language))


def _fan(drift: Row, indicator: Row, own: list[Row], posts: tuple[Goalpost, ...], language: Language) -> Fan:
    """The forecast up to the last target."""
    ahead = [post.when for post in posts if post.when > own[-1]["period_start"]]
    floor = 0.0 if min(row["value"] for row in own) >= 0 else None
    share = numbers.number(100 * BAND, 0, language) + language.say("number.percent")
    label = language.say("chart.forecast", band=share)
    return fan(drift, max(ahead, default=None), floor, indicator["limit_value"], label)


def _silence(indicator: Row, own: list[Row], today: date, language: Language) -> Silence | None:
    if not is_out_of_date(own, indicator, today):
        return None
    last = own[-1]["period_start"]
    # Several years together are known up to their end.
    known = own[-1]["period_end"] if "/" in own[-1]["period"] else last
    return Silence(last, today, language.say("chart.no_figure", year=known.year))
