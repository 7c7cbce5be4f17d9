"""A Chart in; its drawing as SVG out, in the grammar of `board.charts.draw`: what is drawn there is drawn here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from board.charts.chart import Chart, Mark, Series
from board.charts.svg.scale import Scale, ticks, years
from board.charts.svg.sheet import Sheet, area, dot, drawing, length, line, path, rectangle, shortened, text

_DASHES = ("", "2 5", "9 5", "9 4 2 4", "14 5")  # by which lines of peers are told apart
_VEIL = 0.45  # of the years without a figure
_NAMES_AT_MOST = 0.3  # of the width is for the names at the ends of the lines


@dataclass(frozen=True, slots=True)
class Frame:
    """Where moments and values lie on the sheet."""

    on: Sheet
    chart: Chart
    across: Scale
    up: Scale
    steps: list[float]

    def x(self, when: date) -> float:
        return self.across.at(when.toordinal())

    def y(self, value: float) -> float:
        return self.up.at(value)


def course(chart: Chart, on: Sheet) -> str:
    """The drawing of a course over time."""
    frame = _frame(chart, on)
    return drawing(
        on,
        *_silence(frame),
        *_axes(frame),
        *_fan(frame),
        *_breaks(frame),
        *(element for n, one in enumerate(_peers(chart)) for element in _series(frame, one, n)),
        *(element for one in chart.series if one.subject for element in _series(frame, one, 0)),
        *_targets(frame),
        *_names(frame),
    )


def _peers(chart: Chart) -> list[Series]:
    return [series for series in chart.series if not series.subject]


def _frame(chart: Chart, on: Sheet) -> Frame:
    values = chart.values()
    low = min(0.0, *values) if chart.from_zero else min(values)
    steps = ticks(low, max(values), max(int(on.height / on.letter / 5), 3), chart.decimals == 0)
    widest = max(length(_written(chart, step, steps), on.small()) for step in steps)
    names = max(max(length(series.name, on.letter), length(_last(series), on.letter)) for series in chart.series)
    moments = [day.toordinal() for day in _days(chart)]
    edge = max((max(moments) - min(moments)) * 0.02, 90)
    right = on.width - min(names + 1.2 * on.letter, on.width * _NAMES_AT_MOST + on.letter)
    across = Scale(min(moments) - edge, max(moments) + edge, widest + on.letter * 0.8, right)
    up = Scale(steps[0], steps[-1], on.height - 2 * on.letter, 2 * on.letter)
    return Frame(on, chart, across, up, steps)


def _days(chart: Chart) -> Iterator[date]:
    for series in chart.series:
        yield from (mark.when for mark in series.marks)
    for target in chart.targets:
        yield target.when
        if target.base:
            yield target.base.when
    if chart.fan:
        yield from chart.fan.whens
    if chart.silence:
        yield chart.silence.end


def _last(series: Series) -> str:
    return series.marks[-1].label if series.subject else ""


def _written(chart: Chart, value: float, steps: list[float]) -> str:
    """A step of the axis with the signs of the language, and no more decimals than the steps need."""
    decimals = max((len(f"{step:g}".partition(".")[2]) for step in steps), default=0)
    point, thousands = chart.locale_separators
    return f"{value:,.{decimals}f}".translate(str.maketrans({",": thousands, ".": point})).replace("-", "−")


def _axes(frame: Frame) -> Iterator[str]:
    on, left = frame.on, frame.across.start
    yield text(0, on.letter, frame.chart.unit_above(frame.steps[0]), on.ink.muted, size=on.small())
    for step in frame.steps:
        y = frame.y(step)
        yield line(left, y, frame.across.end, y, on.ink.line, dash="" if step == frame.steps[0] else "1 4")
        written = _written(frame.chart, step, frame.steps)
        yield text(left - on.letter * 0.4, y + on.small() * 0.35, written, on.ink.muted, "end", on.small())
    first, last = (date.fromordinal(round(edge)) for edge in (frame.across.low, frame.across.high))
    most = max(int((frame.across.end - left) / (on.letter * 4)), 2)
    for year in years(first.year + (first > date(first.year, 1, 1)), last.year, most):
        x = frame.x(date(year, 1, 1))
        yield text(x, on.height - on.letter * 0.5, str(year), on.ink.muted, "middle", on.small())


def _series(frame: Frame, series: Series, order: int) -> Iterator[str]:
    on = frame.on
    color = on.ink.accent if series.subject else on.ink.muted
    width = on.letter * (0.16 if series.subject else 0.07)
    for stretch in series.stretches():
        points = [(frame.x(mark.when), frame.y(mark.value)) for mark in stretch if not mark.bound]
        if len(points) > 1:
            yield path(points, color, width, "" if series.subject else _DASHES[order % len(_DASHES)])
        for mark in stretch:
            yield _mark(frame, mark, color, on.letter * (0.26 if series.subject else 0.14))


def _mark(frame: Frame, mark: Mark, color: str, radius: float) -> str:
    """A dot for a value; for what is only a bound an open triangle that points to where the value lies."""
    x, y = frame.x(mark.when), frame.y(mark.value)
    if mark.bound is None:
        return dot(x, y, radius, color)
    tip = -1 if mark.bound == "at_least" else 1
    side = radius * 1.6
    corners = [(x - side, y - tip * side), (x + side, y - tip * side), (x, y + tip * side), (x - side, y - tip * side)]
    return path(corners, color, radius * 0.5)


def _targets(frame: Frame) -> Iterator[str]:
    on = frame.on
    for target in frame.chart.targets:
        x, y = frame.x(target.when), frame.y(target.value)
        if target.base:
            yield line(frame.x(target.base.when), frame.y(target.base.value), x, y, on.ink.ink, 1, "2 4")
        side = on.letter * 0.42
        yield area([(x - side, y), (x, y - side), (x + side, y), (x, y + side)], on.ink.ink)
        below = frame.chart.fan is not None and frame.chart.fan.middle[-1] > target.value
        height = y + on.letter * 1.5 if below else y - on.letter * 0.8
        yield text(x + side, height, target.label, on.ink.ink, "end", on.small())


def _fan(frame: Frame) -> Iterator[str]:
    fan, on = frame.chart.fan, frame.on
    if fan is None:
        return
    xs = [frame.x(when) for when in fan.whens]
    high = [(x, frame.y(value)) for x, value in zip(xs, fan.high, strict=True)]
    low = [(x, frame.y(value)) for x, value in zip(xs, fan.low, strict=True)]
    yield area([*high, *reversed(low)], on.ink.wash)
    middle = [(x, frame.y(value)) for x, value in zip(xs, fan.middle, strict=True)]
    yield path(middle, on.ink.accent, on.letter * 0.1, "8 6")
    above = all(target.value <= fan.middle[-1] for target in frame.chart.targets)
    x, y = high[-1] if above else low[-1]
    yield text(x, y - on.letter * 0.4 if above else y + on.letter, fan.label, on.ink.muted, "end", on.small())


def _breaks(frame: Frame) -> Iterator[str]:
    on = frame.on
    for mark in frame.chart.breaks():
        x = frame.x(mark.when)
        yield line(x, frame.up.start, x, frame.up.end, on.ink.muted, 1, "2 4")
        height = frame.up.start - on.letter * (1.5 if _is_silent_at(frame, x) else 0.4)
        yield text(x - on.letter * 0.3, height, frame.chart.break_word, on.ink.muted, "end", on.small())


def _is_silent_at(frame: Frame, x: float) -> bool:
    """Whether the words about the years without a figure reach so far to the left that they would touch those at x."""
    silent, on = frame.chart.silence, frame.on
    return silent is not None and frame.x(silent.end) - length(silent.label, on.small()) - on.letter < x


def _silence(frame: Frame) -> Iterator[str]:
    silent, on = frame.chart.silence, frame.on
    if silent is None:
        return
    left, right = frame.x(silent.start), frame.x(silent.end)
    yield rectangle(left, frame.up.end, right - left, frame.up.start - frame.up.end, on.ink.line, veil=_VEIL)
    height = frame.up.start - on.letter * 0.4
    yield text(right - on.letter * 0.3, height, silent.label, on.ink.muted, "end", on.small())


def _names(frame: Frame) -> Iterator[str]:
    """Each line is named at its end, names that would touch pushed apart; the subject's newest figure is written."""
    on = frame.on
    ends = sorted(((frame.y(_height(frame.chart, one)), one) for one in frame.chart.series), key=lambda end: end[0])
    lowest = 0.0
    for height, series in ends:
        x = frame.x(_end(frame.chart, series)) + on.letter * 0.6
        fits = x + length(_last(series), on.letter) <= on.width
        valued = series.subject and frame.chart.fan is None and fits
        y = max(height + on.letter * (-0.25 if valued else 0.35), lowest)
        color = on.ink.accent if series.subject else on.ink.muted
        yield text(x, y, shortened(series.name, on.width - x, on.letter), color, bold=series.subject)
        if valued:
            yield text(x, y + on.letter * 1.2, _last(series), color)
        elif series.subject:
            yield _value_at_mark(frame, series)
        lowest = y + on.letter * (2.4 if valued else 1.2)


def _value_at_mark(frame: Frame, series: Series) -> str:
    """The newest figure beside its dot, where a forecast leads on from it."""
    on, mark = frame.on, series.marks[-1]
    x, y = frame.x(mark.when) - on.letter * 0.4, frame.y(mark.value) - on.letter * 0.7
    return text(x, y, mark.label, on.ink.accent, "end", bold=True)


def _height(chart: Chart, series: Series) -> float:
    return chart.fan.middle[-1] if series.subject and chart.fan else series.marks[-1].value


def _end(chart: Chart, series: Series) -> date:
    return chart.fan.whens[-1] if series.subject and chart.fan else series.marks[-1].when
