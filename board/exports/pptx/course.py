"""A Chart and a slide in; a native scatter chart on it out, in the grammar of `board.charts.draw`."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from pptx.chart.data import XyChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_MARKER_STYLE, XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.enum.dml import MSO_LINE
from pptx.oxml.ns import qn

from board.charts.chart import Chart
from board.charts.svg.scale import ticks, years
from board.exports.pptx import ink
from board.exports.pptx.layout import nudge, plot_within, spread
from board.exports.pptx.lines import Line, Look, lines, year
from board.exports.pptx.page import add_chart, printable

_TOP, _HEIGHT = 0.06, 0.84  # of the drawing: where the axes stand
_LETTER = 0.0098  # of the drawing's width that a letter of a name takes
_NAMES = 0.34  # of its width at most for names
_APART = 0.07  # of its height between two names
_MOVED = 0.002
_UNDER = 0.12  # of the height, below the lowest figure, for the words about years without one
_RAISED = -0.05  # of its height: words beside a point, not on the line through it
_STEPS, _YEARS = 6, 12

_POSITIONS = {
    "right": XL_LABEL_POSITION.RIGHT,
    "above": XL_LABEL_POSITION.ABOVE,
    "below": XL_LABEL_POSITION.BELOW,
    "left": XL_LABEL_POSITION.LEFT,
}
_DASHES = (None, MSO_LINE.ROUND_DOT, MSO_LINE.DASH, MSO_LINE.DASH_DOT, MSO_LINE.LONG_DASH)


@dataclass(frozen=True, slots=True)
class Form:
    """How a line looks: colour of the theme, width (points; none: no line), dashes, marker and its size."""

    color: Any
    width: float | None
    dash: Any = None
    marker: Any = None
    size: int = 5


_FORMS: dict[Look, Form] = {
    "subject": Form(ink.ACCENT, 2.5, None, XL_MARKER_STYLE.CIRCLE, 7),
    "peer": Form(ink.MUTED, 1, None, XL_MARKER_STYLE.CIRCLE, 4),
    "bound": Form(ink.ACCENT, None, None, XL_MARKER_STYLE.TRIANGLE, 10),
    "peer_bound": Form(ink.MUTED, None, None, XL_MARKER_STYLE.TRIANGLE, 7),
    "target": Form(ink.INK, None, None, XL_MARKER_STYLE.DIAMOND, 12),
    "path": Form(ink.INK, 0.75, MSO_LINE.ROUND_DOT),
    "forecast": Form(ink.ACCENT, 1.75, MSO_LINE.DASH),
    "band": Form(ink.ACCENT, 0.5, MSO_LINE.ROUND_DOT),
    "break": Form(ink.MUTED, 0.75, MSO_LINE.DASH),
    "silence": Form(ink.LINE, 8),
}


def course(slide: Any, chart: Chart) -> Any:
    """Actual figures solid with a mark each, a gap at a break, targets as diamonds, what is expected dashed."""
    steps = _steps(chart)
    drawn = lines(chart, steps[0], steps[-1])
    data = XyChartData(number_format="General")
    for line in drawn:
        series = data.add_series(printable(line.name))
        for x, y in line.points:
            series.add_data_point(x, y)
    frame = add_chart(slide, XL_CHART_TYPE.XY_SCATTER_LINES, data)
    native = frame.chart
    native.has_title = native.has_legend = False
    for line, series in zip(drawn, native.plots[0].series, strict=True):
        _form(series, line)
        _words(series, line)
    _place_names(native, drawn, steps)
    _years(native, chart)
    _values(native, chart, steps)
    left = 0.012 + 0.0085 * max(len(f"{step:,.10g}") for step in steps)
    plot_within(native, left, _TOP, 1 - left - _names(drawn), _HEIGHT)
    return frame


def unit(chart: Chart) -> str:
    """The unit of the axis, and that it does not begin at zero where it does not."""
    return chart.unit_above(_steps(chart)[0])


def _steps(chart: Chart) -> list[float]:
    return ticks(_lowest(chart), max(chart.values()), _STEPS, chart.decimals == 0)


def _lowest(chart: Chart) -> float:
    """Where the axis begins at the latest: with room for words below the figures, but not below zero for them."""
    low, high = min(chart.values()), max(chart.values())
    if chart.from_zero:
        return min(0.0, low)
    room = _UNDER * (high - low) if chart.silence else 0.0
    return max(low - room, 0.0) if low >= 0 else low - room


def _form(series: Any, line: Line) -> None:
    form = _FORMS[line.look]
    series.smooth = False
    if form.width is None:
        series.format.line.fill.background()
    else:
        dash = _DASHES[line.order % len(_DASHES)] if line.look == "peer" else form.dash
        ink.stroke(series.format.line, form.color, form.width, dash)
    series.marker.style = form.marker or XL_MARKER_STYLE.NONE
    if form.marker is None:
        return
    series.marker.size = form.size
    ink.paint(series.marker.format.fill, form.color)
    ink.stroke(series.marker.format.line, form.color, 1.25)


def _words(series: Any, line: Line) -> None:
    if line.words is None:
        return
    label = series.points[line.words.n].data_label
    label.text_frame.text = printable(line.words.text)
    label.text_frame.word_wrap = False
    color = ink.ACCENT if line.words.strong else ink.INK if line.look == "target" else ink.MUTED
    size = 15 if line.words.strong else 13
    ink.letters(label.text_frame.paragraphs[0].runs[0].font, color, size, line.words.strong)
    label.position = _POSITIONS[line.words.at]
    if line.words.at == "left" and line.look == "subject":
        nudge(label, _RAISED)
    for leader in series._element.iter(qn("c:showLeaderLines")):
        leader.set("val", "0")


def _place_names(native: Any, drawn: list[Line], steps: list[float]) -> None:
    """Names at the right of the same moment are pushed apart where they would stand on each other."""
    span = steps[-1] - steps[0]
    named: dict[int, list[tuple[Any, float]]] = {}
    for line, series in zip(drawn, native.plots[0].series, strict=True):
        if line.words and line.words.at == "right":
            x, y = line.points[line.words.n]
            label = series.points[line.words.n].data_label
            named.setdefault(round(x), []).append((label, _HEIGHT * (1 - (y - steps[0]) / span)))
    for group in named.values():
        heights = [height for _, height in group]
        for (label, height), place in zip(group, spread(heights, _APART, _HEIGHT), strict=True):
            if abs(place - height) > _MOVED:
                nudge(label, place - height)


def _names(drawn: list[Line]) -> float:
    """The share of the width that the names at the right need."""
    longest = max((len(line.words.text) for line in drawn if line.words and line.words.at == "right"), default=0)
    return min(_LETTER * longest + 0.02, _NAMES)


def _years(native: Any, chart: Chart) -> None:
    moments = [year(mark.when) for series in chart.series for mark in series.marks]
    moments += [year(target.when) for target in chart.targets]
    moments += [year(target.base.when) for target in chart.targets if target.base]
    moments += [year(when) for when in chart.fan.whens] if chart.fan else []
    moments += [year(chart.silence.end)] if chart.silence else []
    first, last = math.floor(min(moments)), math.ceil(max(moments) + 0.05)
    shown = years(first, last, _YEARS)
    unit = shown[1] - shown[0] if len(shown) > 1 else 1
    axis = native.category_axis
    axis.minimum_scale, axis.maximum_scale, axis.major_unit = first - first % unit, last, unit
    axis.has_major_gridlines = False
    axis.major_tick_mark = XL_TICK_MARK.NONE
    axis.tick_labels.number_format, axis.tick_labels.number_format_is_linked = "0", False
    axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    ink.letters(axis.tick_labels.font, ink.MUTED, 12)
    ink.stroke(axis.format.line, ink.LINE, 1)


def _values(native: Any, chart: Chart, steps: list[float]) -> None:
    axis = native.value_axis
    axis.minimum_scale, axis.maximum_scale, axis.major_unit = steps[0], steps[-1], steps[1] - steps[0]
    axis.major_tick_mark = XL_TICK_MARK.NONE
    axis.has_major_gridlines = True
    ink.stroke(axis.major_gridlines.format.line, ink.LINE, 0.5)
    axis.format.line.fill.background()
    decimals = max(len(f"{step:g}".partition(".")[2]) for step in steps)
    axis.tick_labels.number_format = _pattern(decimals, steps[0] < 0, chart.locale_separators)
    axis.tick_labels.number_format_is_linked = False
    axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    ink.letters(axis.tick_labels.font, ink.MUTED, 12)


def _pattern(decimals: int, negative: bool, separators: str) -> str:
    """A format for numbers: thousands by the sign of the deck's language, whatever that of the program is.

    A decimal sign cannot be fixed in a format; it is the program's own, and so are the thousands of negative numbers.
    """
    if decimals or negative:
        return "#,##0" + ("." + "0" * decimals if decimals else "")
    sign = f'"{separators[1]}"'
    return f"[>=1000000]0{sign}000{sign}000;[>=1000]0{sign}000;0"
