"""A chart over time in; the lines of its scatter chart as data out: points, look, and the words at one of them.

A slide program has no time axis for uneven moments: they stand on it as years, 1 October 2024 as 2024.75.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from board.charts.chart import Chart, Series

Look = Literal["subject", "peer", "bound", "peer_bound", "target", "path", "forecast", "band", "break", "silence"]
Point = tuple[float, float]

_DAYS = 366


@dataclass(frozen=True, slots=True)
class Words:
    """Words at the n-th point; `at` is the side of the point on which they stand."""

    n: int
    text: str
    at: Literal["right", "above", "below", "left"]
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One series of the native chart. `order` tells peers apart."""

    name: str
    points: tuple[Point, ...]
    look: Look
    words: Words | None = None
    order: int = 0


def year(when: date) -> float:
    """A day on the axis."""
    return round(when.year + (when.timetuple().tm_yday - 1) / _DAYS, 2)


def lines(chart: Chart, low: float, high: float) -> list[Line]:
    """The longest first: LibreOffice drops what it has read before a longer series. `low`, `high`: ends of the axis."""
    peers = [series for series in chart.series if not series.subject]
    drawn = [
        *_silence(chart, low),
        *_breaks(chart, low, high),
        *_forecast(chart),
        *(line for n, one in enumerate(peers) for line in _series(chart, one, n)),
        *(line for one in chart.series if one.subject for line in _series(chart, one, 0)),
        *_targets(chart),
    ]
    return sorted(drawn, key=lambda line: -len(line.points))


def _series(chart: Chart, series: Series, order: int) -> Iterator[Line]:
    """A line for each stretch between breaks, and the figures that are only bounds as marks of their own."""
    look: Look = "subject" if series.subject else "peer"
    stretches = series.stretches()
    for n, stretch in enumerate(stretches):
        values = [mark for mark in stretch if not mark.bound]
        bounds = [mark for mark in stretch if mark.bound]
        name = series.name if len(stretches) == 1 else f"{series.name} {stretch[0].period}–{stretch[-1].period}"
        last = n == len(stretches) - 1
        if values:
            points = tuple((year(mark.when), mark.value) for mark in values)
            ends = last and values[-1] is stretch[-1]
            yield Line(name, points, look, _end(chart, series, len(points) - 1) if ends else None, order)
        if bounds:
            points = tuple((year(mark.when), mark.value) for mark in bounds)
            ends = last and bounds[-1] is stretch[-1]
            words = _end(chart, series, len(points) - 1) if ends else None
            yield Line(name, points, "bound" if series.subject else "peer_bound", words, order)


def _end(chart: Chart, series: Series, n: int) -> Words:
    """The name at the end of a line, for the subject with its newest figure; that alone where a forecast leads on."""
    if not series.subject:
        return Words(n, series.name, "right")
    if chart.fan:
        return Words(n, series.marks[-1].label, "left", True)
    return Words(n, f"{series.name}  {series.marks[-1].label}", "right", True)


def _targets(chart: Chart) -> Iterator[Line]:
    for target in chart.targets:
        end = (year(target.when), target.value)
        if target.base:
            yield Line(target.label, ((year(target.base.when), target.base.value), end), "path")
        below = chart.fan is not None and chart.fan.middle[-1] > target.value
        yield Line(target.label, (end,), "target", Words(0, target.label, "below" if below else "above"))


def _forecast(chart: Chart) -> Iterator[Line]:
    fan = chart.fan
    if fan is None:
        return
    subject = next(series.name for series in chart.series if series.subject)
    whens = [year(when) for when in fan.whens]
    last = len(whens) - 1
    above = all(target.value <= fan.middle[-1] for target in chart.targets)
    for values, words in ((fan.high, above), (fan.low, not above)):
        said = Words(last, fan.label, "right") if words else None
        yield Line(fan.label, tuple(zip(whens, values, strict=True)), "band", said)
    middle = tuple(zip(whens, fan.middle, strict=True))
    yield Line(fan.label, middle, "forecast", Words(last, subject, "right", True))


def _breaks(chart: Chart, low: float, high: float) -> Iterator[Line]:
    for mark in chart.breaks():
        x = year(mark.when)
        points = ((x, low), (x, low + 0.04 * (high - low)), (x, high))
        yield Line(chart.break_word, points, "break", Words(1, chart.break_word, "left"))


def _silence(chart: Chart, low: float) -> Iterator[Line]:
    silent = chart.silence
    if silent:
        start, end = year(silent.start), year(silent.end)
        points = ((start, low), (round((start + end) / 2, 2), low), (end, low))
        yield Line(silent.label, points, "silence", Words(1, silent.label, "above"))
