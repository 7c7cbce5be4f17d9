"""One indicator over time: the chart, the table behind it, and where each figure comes from."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from board.charts.chart import Chart, Goalpost, Mark, Series
from board.charts.draw import draw
from board.questions import indicators, verdicts
from board.wording import numbers, periods
from board.wording.numbers import pick
from pages.views import html
from pages.views.ask import ask
from pages.views.frame import Here

Row = dict[str, Any]


def show_trend(here: Here, indicator: Row, subject: str, peers: list[str], imagined: list[Row]) -> None:
    """Draw the totals of the subject and its peers with the subject's targets and imagined ones."""
    rows = ask(here.database, indicators.observations, indicator["indicator_id"])
    targets = [*ask(here.database, verdicts.targets_of_indicator, indicator["indicator_id"]), *imagined]
    figures = [row for row in rows if not row["dimension"] and row["value"] is not None]
    measured = [row for row in figures if row["institution_id"] == subject and row["status"] != "plan"]
    if not measured:
        return
    chart = chart_of(here, indicator, figures, targets, subject, peers)
    if sum(len(one.marks) for one in chart.series) == 1 and not chart.targets:
        _show_single(chart)
    else:
        st.plotly_chart(draw(chart, here.theme), theme=None, config=_CONFIG, alt=chart.alt, key=f"chart_{chart.title}")
    _show_caption(here, chart, [row for row in figures if row["institution_id"] in (subject, *peers)])


def _show_single(chart: Chart) -> None:
    """One figure is no course: it is written, not drawn."""
    mark = chart.series[0].marks[0]
    html.show(html.tag("p", html.tag("span", mark.label, cls="kb-value"), f" {mark.period}", cls="kb-single"))


def _show_caption(here: Here, chart: Chart, figures: list[Row]) -> None:
    publishers = dict.fromkeys(row["publisher"] for row in figures)
    caption = f"{here.say('source.label')}: {', '.join(publishers)}."
    if not chart.from_zero and len(figures) > 1:
        caption += " " + here.say("chart.zero_not_shown")
    html.show(html.tag("p", caption, cls="kb-small"))


_CONFIG = {"displayModeBar": False, "responsive": True}


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
        )
        for row in own
    )
    return Series(pick(own[0], "short_name", here.language), marks, subject) if own else None


def _goalpost(here: Here, target: Row, series: tuple[Series, ...]) -> Goalpost:
    value = numbers.in_unit(target["value"], target, here.language)
    label = here.say("chart.target", value=value, due=periods.due(target["due"], here.language))
    first = series[0].stretches()[-1][0] if series else None
    # A yearly figure is drawn at the start of its year; so is a target due at the end of one.
    when = (
        target["due"].replace(month=1, day=1) if (target["due"].month, target["due"].day) == (12, 31) else target["due"]
    )
    return Goalpost(when, target["value"], label, first if first and first.when < when else None)


def show_table(here: Here, indicator: Row, institutions: list[str]) -> None:
    """Every figure of the institutions with period, value, source and note, and as a file to take away."""
    rows = ask(here.database, indicators.observations, indicator["indicator_id"])
    chosen = [_table_row(here, indicator, row) for row in reversed(rows) if row["institution_id"] in institutions]
    names = [name for name in chosen[0] if any(row[name] for row in chosen)] if chosen else []
    head = html.tag("tr", *(html.tag("th", name, scope="col") for name in names))
    body = (html.tag("tr", *(html.tag("td", row[name], data_label=name) for name in names)) for row in chosen)
    table = html.tag("table", html.tag("thead", head), html.tag("tbody", *body), cls="kb-rows kb-plain")
    html.show(html.tag("details", html.tag("summary", here.say("table.show")), table, cls="kb-details"))
    st.download_button(
        here.say("table.download"),
        lambda: pd.DataFrame(chosen, columns=names).to_csv(index=False).encode("utf-8-sig"),
        f"{indicator['indicator_id']}.csv",
        "text/csv",
    )


def _table_row(here: Here, indicator: Row, row: Row) -> dict[str, str]:
    value = row["value"]
    written = "" if value is None else numbers.bounded(value, row["bound"], indicator, here.language)
    return {
        here.say("table.institution"): pick(row, "short_name", here.language),
        here.say("table.period"): periods.period(row["period"], here.language),
        here.say("table.category"): pick(row, "category", here.language) or "",
        here.say("table.value"): written,
        here.say("table.status"): here.say(f"status.{row['status']}"),
        here.say("table.source"): _source(here, row),
        here.say("table.note"): row["note"] or "",
    }


def _source(here: Here, row: Row) -> str:
    if row["source_line"]:
        return here.say("source.line", title=row["source_title"], line=row["source_line"])
    return f"{row['source_title']} ({row['publisher']})"
