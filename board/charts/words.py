"""A Chart in; the words that stand in its drawing out: unit, names at the ends of lines, targets, breaks, forecast."""

from __future__ import annotations

from datetime import date
from typing import Any

from board.charts.chart import Chart, Series
from board.charts.palette import Ink

Words = dict[str, Any]

_BESIDE = {"xanchor": "right", "xshift": -3}  # words that end where they belong


def words_of(chart: Chart, ink: Ink) -> list[Words]:
    """Every word of the drawing, as plotly's annotations."""
    return [
        _unit(chart, ink),
        *_names(chart, ink),
        *_target_words(chart, ink),
        *_break_words(chart, ink),
        *_fan_words(chart, ink),
        *_silence_words(chart, ink),
    ]


def plain(text: str) -> str:
    """A text in which plotly finds no markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _unit(chart: Chart, ink: Ink) -> Words:
    place = {"xref": "paper", "yref": "paper", "x": 0, "y": 1, "xanchor": "left", "yanchor": "bottom"}
    return place | {"text": plain(chart.unit), "showarrow": False, "font": {"size": 12, "color": ink.muted}}


def _names(chart: Chart, ink: Ink) -> list[Words]:
    """Each series is named at its end instead of in a legend; names that would touch are pushed apart."""
    ends = sorted(((series, *_end(chart, series)) for series in chart.series), key=lambda end: end[2])
    heights = [height for _, _, height in ends]
    values = chart.values()
    low = 0.0 if chart.from_zero else min(values)
    apart = (max(values) - low or 1.0) / 18
    for n in range(1, len(heights)):
        heights[n] = max(heights[n], heights[n - 1] + apart)
    # The path to a target may run on from the last observation: the name then stands above it.
    lifted = 12 if chart.targets else 0
    return [_name(series, when, y, ink, lifted) for (series, when, _), y in zip(ends, heights, strict=True)]


def _end(chart: Chart, series: Series) -> tuple[date, float]:
    """Where the line of a series ends, its forecast included."""
    if series.subject and chart.fan:
        return chart.fan.whens[-1], chart.fan.middle[-1]
    return series.marks[-1].when, series.marks[-1].value


def _name(series: Series, when: date, height: float, ink: Ink, lifted: int) -> Words:
    color = ink.accent if series.subject else ink.muted
    text = f"<b>{plain(series.name)}</b>" if series.subject else plain(series.name)
    return _placed(when, height, text, color) | {"xanchor": "left", "xshift": 9, "yshift": lifted}


def _target_words(chart: Chart, ink: Ink) -> list[Words]:
    placed = []
    for target in chart.targets:
        # Below the mark where the forecast runs above it.
        under = chart.fan is not None and chart.fan.middle[-1] > target.value
        words = _words(target.when, target.value, target.label, ink.ink)
        placed.append(words | {"xanchor": "right", "yshift": -16 if under else 16})
    return placed


def _break_words(chart: Chart, ink: Ink) -> list[Words]:
    """The reason before each hairline, at its foot where the lines seldom are."""
    place = {"yref": "paper", "y": 0.02, "xanchor": "right", "yanchor": "bottom", "xshift": -3}
    return [_words(mark.when, 0, chart.break_word, ink.muted) | place for mark in chart.breaks()]


def _fan_words(chart: Chart, ink: Ink) -> list[Words]:
    """What the wash is, at its end on the side away from the targets."""
    if chart.fan is None:
        return []
    fan = chart.fan
    above = all(target.value <= fan.middle[-1] for target in chart.targets)
    height, side = (fan.high[-1], "bottom") if above else (fan.low[-1], "top")
    return [_words(fan.whens[-1], height, fan.label, ink.muted) | _BESIDE | {"yanchor": side}]


def _silence_words(chart: Chart, ink: Ink) -> list[Words]:
    if chart.silence is None:
        return []
    place = {"yref": "paper", "yanchor": "bottom"}
    return [_words(chart.silence.end, 0.02, chart.silence.label, ink.muted) | _BESIDE | place]


def _words(when: date, height: float, text: str, color: str) -> Words:
    return _placed(when, height, plain(text), color)


def _placed(when: date, height: float, text: str, color: str) -> Words:
    return {
        "x": when.isoformat(),
        "y": height,
        "text": text,
        "showarrow": False,
        "font": {"size": 12, "color": color},
    }
