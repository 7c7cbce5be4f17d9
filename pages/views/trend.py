"""One indicator over time: the chart, the table behind it, and all that can be taken away of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any

import streamlit as st
from plotly.graph_objects import Figure

from board.charts.chart import Chart
from board.charts.course import chart_of
from board.charts.draw import draw
from board.charts.palette import Theme
from board.questions import documents, indicators, verdicts
from pages.views import html
from pages.views.ask import ask
from pages.views.board_pack import take_indicator
from pages.views.frame import Here
from pages.views.picture import offer_picture
from pages.views.table import folded, offer, table_of

Row = dict[str, Any]


def show_course(
    here: Here, indicator: Row, subject: str, peers: list[str], imagined: list[Row], listed: list[str]
) -> None:
    """The chart, the table of the institutions `listed`, and one row of buttons for the files: SVG, PNG, CSV, Excel."""
    picture = _show_trend(here, indicator, subject, peers, imagined)
    rows = table_of(here, indicator, listed)
    html.show(folded(here, rows))
    with st.container(horizontal=True, gap="small"):
        if picture:
            picture()
        offer(here, lambda: rows, indicator["indicator_id"])
        take_indicator(here, indicator, subject)


def _show_trend(
    here: Here, indicator: Row, subject: str, peers: list[str], imagined: list[Row]
) -> Callable[[], None] | None:
    """Draw the totals of the subject and its peers with targets, real and imagined; gives what offers the picture."""
    rows = ask(here.database, indicators.observations, indicator["indicator_id"])
    targets = [*ask(here.database, verdicts.targets_of_indicator, indicator["indicator_id"]), *imagined]
    figures = [row for row in rows if not row["dimension"] and row["value"] is not None]
    measured = [row for row in figures if row["institution_id"] == subject and row["status"] != "plan"]
    if not measured:
        return None
    drift = ask(here.database, indicators.forecast, indicator["indicator_id"], subject)
    today = ask(here.database, documents.build)["computed_on"]
    chart = chart_of(indicator, figures, targets, subject, peers, drift, today, here.language)
    shown = [row for row in figures if row["institution_id"] in (subject, *peers)]
    caption = f"{here.say('source.label')}: {', '.join(dict.fromkeys(row['publisher'] for row in shown))}."
    if sum(len(one.marks) for one in chart.series) == 1 and not chart.targets:
        _show_single(chart)
        html.show(html.tag("p", caption, cls="kb-small"))
        return None
    caption += "" if chart.from_zero else " " + here.say("chart.zero_not_shown")
    st.plotly_chart(_figure(chart, here.theme), theme=None, config=_CONFIG, alt=chart.alt, key=f"chart_{chart.title}")
    html.show(html.tag("p", caption, cls="kb-small"))
    return partial(offer_picture, here, indicator["indicator_id"], chart.title, caption)


# Plotly checks every part of a figure, which takes as long as the rest of the page; a few figures stay as checked.
@lru_cache(maxsize=32)
def _figure(chart: Chart, theme: Theme) -> Figure:
    return Figure(draw(chart, theme))


def _show_single(chart: Chart) -> None:
    """One figure is no course: it is written, not drawn."""
    mark = chart.series[0].marks[0]
    html.show(html.tag("p", html.tag("span", mark.label, cls="kb-value"), f" {mark.period}", cls="kb-single"))


_CONFIG = {"displayModeBar": False, "responsive": True}
