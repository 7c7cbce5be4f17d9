"""One indicator over time: the chart, and whose figures it shows."""

from __future__ import annotations

from typing import Any

import streamlit as st

from board.charts.chart import Chart
from board.charts.course import chart_of
from board.charts.draw import draw
from board.questions import documents, indicators, verdicts
from pages.views import html
from pages.views.ask import ask
from pages.views.frame import Here
from pages.views.picture import offer_picture

Row = dict[str, Any]


def show_trend(here: Here, indicator: Row, subject: str, peers: list[str], imagined: list[Row]) -> None:
    """Draw the totals of the subject and its peers with the subject's targets and imagined ones."""
    rows = ask(here.database, indicators.observations, indicator["indicator_id"])
    targets = [*ask(here.database, verdicts.targets_of_indicator, indicator["indicator_id"]), *imagined]
    figures = [row for row in rows if not row["dimension"] and row["value"] is not None]
    measured = [row for row in figures if row["institution_id"] == subject and row["status"] != "plan"]
    if not measured:
        return
    drift = ask(here.database, indicators.forecast, indicator["indicator_id"], subject)
    today = ask(here.database, documents.build)["computed_on"]
    chart = chart_of(indicator, figures, targets, subject, peers, drift, today, here.language)
    shown = [row for row in figures if row["institution_id"] in (subject, *peers)]
    caption = f"{here.say('source.label')}: {', '.join(dict.fromkeys(row['publisher'] for row in shown))}."
    if sum(len(one.marks) for one in chart.series) == 1 and not chart.targets:
        _show_single(chart)
        html.show(html.tag("p", caption, cls="kb-small"))
        return
    caption += "" if chart.from_zero else " " + here.say("chart.zero_not_shown")
    st.plotly_chart(draw(chart, here.theme), theme=None, config=_CONFIG, alt=chart.alt, key=f"chart_{chart.title}")
    html.show(html.tag("p", caption, cls="kb-small"))
    offer_picture(here, indicator["indicator_id"], chart.title, caption)


def _show_single(chart: Chart) -> None:
    """One figure is no course: it is written, not drawn."""
    mark = chart.series[0].marks[0]
    html.show(html.tag("p", html.tag("span", mark.label, cls="kb-value"), f" {mark.period}", cls="kb-single"))


_CONFIG = {"displayModeBar": False, "responsive": True}
