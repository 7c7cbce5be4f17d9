"""A Chart in, a plotly figure as a plain dictionary out (a dictionary is drawn faster than plotly's own objects)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from board.charts.chart import Chart, Fan, Goalpost, Mark, Series
from board.charts.palette import INK, Ink, Theme
from board.charts.words import plain, words_of

Figure = dict[str, Any]

HEIGHT = 380
_TICKS = 6
_LETTER = 7.5  # pixels a letter of a name takes at most
_FONT = "Inter Variable, Inter, sans-serif"
_OPEN = {"at_least": "triangle-up-open", "at_most": "triangle-down-open"}
_PEER_DASHES = ("solid", "dot", "dash", "dashdot", "longdash")


def draw(chart: Chart, theme: Theme) -> Figure:
    """The figure for one theme: actual solid with a dot per observation, never joined over a break."""
    ink = INK[theme]
    peers = [series for series in chart.series if not series.subject]
    traces = _fan(chart.fan, ink) if chart.fan else []
    traces += [trace for n, series in enumerate(peers) for trace in _series(series, ink, n)]
    traces += [trace for series in chart.series if series.subject for trace in _series(series, ink, 0)]
    traces += [trace for target in chart.targets for trace in _target(target, ink)]
    return {"data": traces, "layout": _layout(chart, ink)}


def _series(series: Series, ink: Ink, order: int) -> list[dict[str, Any]]:
    return [trace for stretch in series.stretches() for trace in _stretch(series, stretch, ink, order)]


def _stretch(series: Series, marks: tuple[Mark, ...], ink: Ink, order: int) -> list[dict[str, Any]]:
    """A line through the values, and an open triangle for each that is only a bound."""
    color = ink.accent if series.subject else ink.muted
    size = 7 if series.subject else 4
    line = {
        "mode": "lines+markers",
        "line": {
            "color": color,
            "width": 2.5 if series.subject else 1.2,
            "dash": "solid" if series.subject else _PEER_DASHES[order % len(_PEER_DASHES)],
        },
        "marker": {"size": size, "color": color},
    }
    open_marks = {"size": size + 4, "color": color, "symbol": [_OPEN[mark.bound] for mark in marks if mark.bound]}
    values = [mark for mark in marks if not mark.bound]
    bounds = [mark for mark in marks if mark.bound]
    drawn = [_points(series, values) | line] if values else []
    return [*drawn, _points(series, bounds) | {"mode": "markers", "marker": open_marks}] if bounds else drawn


def _points(series: Series, marks: list[Mark]) -> dict[str, Any]:
    return {
        "type": "scatter",
        "x": [mark.when.isoformat() for mark in marks],
        "y": [mark.value for mark in marks],
        "customdata": [[plain(text) for text in (series.name, mark.period, mark.label)] for mark in marks],
        "hovertemplate": "%{customdata[0]} · %{customdata[1]}<br><b>%{customdata[2]}</b><extra></extra>",
        "showlegend": False,
    }


def _fan(fan: Fan, ink: Ink) -> list[dict[str, Any]]:
    """The band as a wash, what is expected as dashes."""
    days = [when.isoformat() for when in fan.whens]
    quiet = {"type": "scatter", "mode": "lines", "hoverinfo": "skip", "showlegend": False}
    wash = {
        "x": [*days, *reversed(days)],
        "y": [*fan.high, *reversed(fan.low)],
        "fill": "toself",
        "fillcolor": ink.wash,
        "line": {"width": 0},
    }
    return [quiet | wash, quiet | {"x": days, "y": list(fan.middle), "line": {"color": ink.accent, "dash": "dash"}}]


def _target(target: Goalpost, ink: Ink) -> list[dict[str, Any]]:
    diamond = {
        "type": "scatter",
        "mode": "markers",
        "x": [target.when.isoformat()],
        "y": [target.value],
        "marker": {"symbol": "diamond", "size": 12, "color": ink.ink},
        "hovertemplate": f"{plain(target.label)}<extra></extra>",
        "showlegend": False,
    }
    if target.base is None:
        return [diamond]
    path = {
        "type": "scatter",
        "mode": "lines",
        "x": [target.base.when.isoformat(), target.when.isoformat()],
        "y": [target.base.value, target.value],
        "line": {"color": ink.ink, "width": 1, "dash": "dot"},
        "hoverinfo": "skip",
        "showlegend": False,
    }
    base = diamond | {
        "x": path["x"][:1],
        "y": path["y"][:1],
        "marker": {"symbol": "circle-open", "size": 12, "color": ink.ink},
        "hovertemplate": f"{plain(target.base.period)} · {plain(target.base.label)}<extra></extra>",
    }
    return [path, base, diamond]


def _layout(chart: Chart, ink: Ink) -> dict[str, Any]:
    axis = {
        "showgrid": False,
        "linecolor": ink.line,
        "tickcolor": ink.line,
        "zeroline": False,
        "fixedrange": True,
    }
    first, last = _span(chart)
    return {
        "height": HEIGHT,
        "margin": {"l": 8, "r": _room_for_names(chart), "t": 44, "b": 8},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"family": _FONT, "size": 13, "color": ink.muted},
        "separators": chart.locale_separators,
        "hoverlabel": {"bgcolor": ink.paper, "bordercolor": ink.line, "font": {"color": ink.ink}},
        "xaxis": axis
        | {"type": "date", "range": [first, last], **_years(first, last), "tickformat": "%Y", "automargin": True},
        "yaxis": axis
        | {
            "showgrid": True,
            "gridcolor": ink.line,
            "griddash": "dot",
            **_values(chart),
            "rangemode": "tozero" if chart.from_zero else "normal",
            "automargin": True,
        },
        "annotations": words_of(chart, ink),
        "shapes": [*_breaks(chart, ink), *_silence(chart, ink)],
    }


def _years(first: str, last: str) -> dict[str, Any]:
    """One tick a year over a short span, so that no year is written twice; else as many as fit."""
    short = date.fromisoformat(last).year - date.fromisoformat(first).year <= _TICKS
    return {"dtick": "M12", "tick0": "2000-01-01"} if short else {"nticks": _TICKS + 1}


def _values(chart: Chart) -> dict[str, Any]:
    """Ticks of the value axis: as many decimals as tell them apart, and whole steps for whole numbers."""
    values = chart.values()
    wide = max(values) - (0 if chart.from_zero else min(values)) >= _TICKS
    if wide or chart.decimals:
        return {"tickformat": f",.{0 if wide else chart.decimals}f", "nticks": _TICKS}
    return {"tickformat": ",.0f", "dtick": 1}


def _span(chart: Chart) -> tuple[str, str]:
    """From the first to the last moment, with a little room on both sides."""
    whens = [mark.when for series in chart.series for mark in series.marks]
    whens += [target.when for target in chart.targets]
    whens += chart.fan.whens if chart.fan else []
    whens += [chart.silence.end] if chart.silence else []
    first, last = min(whens), max(whens)
    edge = timedelta(max((last - first).days, 365) // 20)
    return (first - edge).isoformat(), (last + edge).isoformat()


def _room_for_names(chart: Chart) -> int:
    """Pixels right of the drawing for the longest name at a line's end."""
    return 16 + round(_LETTER * max(len(series.name) for series in chart.series))


def _breaks(chart: Chart, ink: Ink) -> list[dict[str, Any]]:
    """A hairline at each break."""
    line = {"type": "line", "yref": "paper", "y0": 0, "y1": 1, "line": {"color": ink.muted, "width": 1, "dash": "dot"}}
    return [line | {"x0": mark.when.isoformat(), "x1": mark.when.isoformat()} for mark in chart.breaks()]


def _silence(chart: Chart, ink: Ink) -> list[dict[str, Any]]:
    """The years without a figure, shaded."""
    if chart.silence is None:
        return []
    days = {"x0": chart.silence.start.isoformat(), "x1": chart.silence.end.isoformat()}
    area = {"type": "rect", "yref": "paper", "y0": 0, "y1": 1, "layer": "below", "line": {"width": 0}}
    return [area | days | {"fillcolor": ink.line, "opacity": 0.45}]
