"""A Chart in, a plotly figure as a plain dictionary out (a dictionary is drawn faster than plotly's own objects)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from board.charts.chart import Chart, Goalpost, Mark, Series
from board.charts.palette import INK, Ink, Theme

Figure = dict[str, Any]

HEIGHT = 380
_TICKS = 6
_LETTER = 7.5  # pixels a letter of a name takes at most
_FONT = "Inter Variable, Inter, sans-serif"
_PEER_DASHES = ("solid", "dot", "dash", "dashdot", "longdash")


def draw(chart: Chart, theme: Theme) -> Figure:
    """The figure for one theme: actual solid with a dot per observation, never joined over a break."""
    ink = INK[theme]
    peers = [series for series in chart.series if not series.subject]
    traces = [trace for n, series in enumerate(peers) for trace in _series(series, ink, n)]
    traces += [trace for series in chart.series if series.subject for trace in _series(series, ink, 0)]
    traces += [trace for target in chart.targets for trace in _target(target, ink)]
    return {"data": traces, "layout": _layout(chart, ink)}


def _series(series: Series, ink: Ink, order: int) -> list[dict[str, Any]]:
    return [_stretch(series, stretch, ink, order) for stretch in series.stretches()]


def _stretch(series: Series, marks: tuple[Mark, ...], ink: Ink, order: int) -> dict[str, Any]:
    color = ink.accent if series.subject else ink.muted
    return {
        "type": "scatter",
        "mode": "lines+markers",
        "x": [mark.when.isoformat() for mark in marks],
        "y": [mark.value for mark in marks],
        "line": {
            "color": color,
            "width": 2.5 if series.subject else 1.2,
            "dash": "solid" if series.subject else _PEER_DASHES[order % len(_PEER_DASHES)],
        },
        "marker": {"size": 7 if series.subject else 4, "color": color},
        "customdata": [[series.name, mark.period, mark.label] for mark in marks],
        "hovertemplate": "%{customdata[0]} · %{customdata[1]}<br><b>%{customdata[2]}</b><extra></extra>",
        "showlegend": False,
    }


def _target(target: Goalpost, ink: Ink) -> list[dict[str, Any]]:
    diamond = {
        "type": "scatter",
        "mode": "markers",
        "x": [target.when.isoformat()],
        "y": [target.value],
        "marker": {"symbol": "diamond", "size": 12, "color": ink.ink},
        "hovertemplate": f"{target.label}<extra></extra>",
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
    return [path, diamond]


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
        "annotations": [
            _unit(chart, ink),
            *_names(chart, ink),
            *_target_words(chart, ink),
            *_break_words(chart, ink),
        ],
        "shapes": _breaks(chart, ink),
    }


def _years(first: str, last: str) -> dict[str, Any]:
    """One tick a year over a short span, so that no year is written twice; else as many as fit."""
    short = date.fromisoformat(last).year - date.fromisoformat(first).year <= _TICKS
    return {"dtick": "M12", "tick0": "2000-01-01"} if short else {"nticks": _TICKS + 1}


def _values(chart: Chart) -> dict[str, Any]:
    """Ticks of the value axis: as many decimals as tell them apart, and whole steps for whole numbers."""
    values = [mark.value for series in chart.series for mark in series.marks] + [one.value for one in chart.targets]
    wide = max(values) - (0 if chart.from_zero else min(values)) >= _TICKS
    if wide or chart.decimals:
        return {"tickformat": f",.{0 if wide else chart.decimals}f", "nticks": _TICKS}
    return {"tickformat": ",.0f", "dtick": 1}


def _span(chart: Chart) -> tuple[str, str]:
    """From the first to the last moment, with a little room on both sides."""
    whens = [mark.when for series in chart.series for mark in series.marks]
    whens += [target.when for target in chart.targets]
    first, last = min(whens), max(whens)
    edge = timedelta(max((last - first).days, 365) // 20)
    return (first - edge).isoformat(), (last + edge).isoformat()


def _room_for_names(chart: Chart) -> int:
    """Pixels right of the drawing for the longest name at a line's end."""
    return 16 + round(_LETTER * max(len(series.name) for series in chart.series))


def _unit(chart: Chart, ink: Ink) -> dict[str, Any]:
    place = {"xref": "paper", "yref": "paper", "x": 0, "y": 1, "xanchor": "left", "yanchor": "bottom"}
    return place | {"text": chart.unit, "showarrow": False, "font": {"size": 12, "color": ink.muted}}


def _names(chart: Chart, ink: Ink) -> list[dict[str, Any]]:
    """Each series is named at its end instead of in a legend; names that would touch are pushed apart."""
    ends = sorted(((series, series.marks[-1]) for series in chart.series), key=lambda end: end[1].value)
    heights = [mark.value for _, mark in ends]
    values = [mark.value for series in chart.series for mark in series.marks]
    values += [target.value for target in chart.targets]
    low = 0.0 if chart.from_zero else min(values)
    apart = (max(values) - low or 1.0) / 18
    for n in range(1, len(heights)):
        heights[n] = max(heights[n], heights[n - 1] + apart)
    # The path to a target may run on from the last observation: the name then stands above it.
    lifted = 12 if chart.targets else 0
    return [_name(series, mark, y, ink, lifted) for (series, mark), y in zip(ends, heights, strict=True)]


def _name(series: Series, mark: Mark, height: float, ink: Ink, lifted: int) -> dict[str, Any]:
    color = ink.accent if series.subject else ink.muted
    text = f"<b>{series.name}</b>" if series.subject else series.name
    return _words(mark.when, height, text, color) | {"xanchor": "left", "xshift": 9, "yshift": lifted}


def _target_words(chart: Chart, ink: Ink) -> list[dict[str, Any]]:
    return [
        _words(target.when, target.value, target.label, ink.ink) | {"xanchor": "right", "yshift": 16}
        for target in chart.targets
    ]


def _words(when: date, height: float, text: str, color: str) -> dict[str, Any]:
    return {
        "x": when.isoformat(),
        "y": height,
        "text": text,
        "showarrow": False,
        "font": {"size": 12, "color": color},
    }


def _break_marks(chart: Chart) -> list[Mark]:
    """Where the subject's figures stop being comparable."""
    return [mark for series in chart.series if series.subject for mark in series.marks[1:] if mark.starts_break]


def _breaks(chart: Chart, ink: Ink) -> list[dict[str, Any]]:
    """A hairline at each break."""
    line = {"type": "line", "yref": "paper", "y0": 0, "y1": 1, "line": {"color": ink.muted, "width": 1, "dash": "dot"}}
    return [line | {"x0": mark.when.isoformat(), "x1": mark.when.isoformat()} for mark in _break_marks(chart)]


def _break_words(chart: Chart, ink: Ink) -> list[dict[str, Any]]:
    """The reason before each hairline, at its foot where the lines seldom are."""
    place = {"yref": "paper", "y": 0.02, "xanchor": "right", "yanchor": "bottom", "xshift": -3}
    return [_words(mark.when, 0, chart.break_word, ink.muted) | place for mark in _break_marks(chart)]
