"""Charts over time in; a sheet with each as a native line chart and its numbers below it out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from board.charts.chart import Chart
from board.charts.palette import INK
from board.charts.svg.scale import ticks
from board.exports.xlsx.book import Book, date_pattern, number_pattern

_INK = INK["light"]
_SIZE = {"width": 820, "height": 400}
_STEPS = 7
_HIGH = 21  # rows that a chart covers
_DASHES = ("solid", "round_dot", "dash", "dash_dot", "long_dash")

Points = dict[date, float]


@dataclass(frozen=True, slots=True)
class Line:
    """One column of a chart's data: its head, its values by day, how it is drawn."""

    name: str
    points: Points
    look: dict[str, Any]


def charts(book: Book, drawn: list[tuple[Chart, str]]) -> None:
    """A sheet with every chart and, below it, its numbers in the number format given with it."""
    if not drawn:
        return
    say = book.language.say
    sheet = book.sheet(say("sheet.charts"), book.title, say("sheet.charts_about"))
    sheet.set_column(0, 30, 22)
    row = 3
    for chart, written in drawn:
        row = _draw(book, sheet, row, chart, written)


def _draw(book: Book, sheet: Any, top: int, chart: Chart, written: str) -> int:
    """Draw a chart at row `top` and write its numbers below; the row where the next may begin."""
    lines = _lines(chart)
    days = sorted({day for line in lines for day in line.points})
    head = top + _HIGH
    first, last = head + 1, head + len(days)
    native = book.work.add_chart({"type": "line"})
    sheet.set_row(head, 30)
    for n, day in enumerate(days, start=first):
        sheet.write_datetime(n, 0, day, book.format(num_format=date_pattern(book.language), align="left"))
    for x, line in enumerate(lines, start=1):
        sheet.write_string(head, x, line.name, book.format(font_color=_INK.muted, text_wrap=True, align="right"))
        for n, day in enumerate(days, start=first):
            if day in line.points:
                sheet.write_number(n, x, line.points[day], book.format(num_format=written))
        places = {"categories": [sheet.name, first, 0, last, 0], "values": [sheet.name, first, x, last, x]}
        native.add_series({"name": [sheet.name, head, x]} | places | line.look)
    _axes(native, chart, number_pattern(chart.decimals))
    sheet.insert_chart(top, 0, native, {"description": chart.alt})
    return last + 3


def _axes(native: Any, chart: Chart, written: str) -> None:
    quiet = {"num_font": {"color": _INK.muted}, "line": {"color": _INK.line}, "major_tick_mark": "none"}
    years = {"date_axis": True, "num_format": "yyyy", "major_unit_type": "years", "major_unit": _every(chart)}
    native.set_x_axis(quiet | years)
    grid = {"major_gridlines": {"visible": True, "line": {"color": _INK.line, "width": 0.5}}}
    steps = _steps(chart)
    ends = {"min": steps[0], "max": steps[-1], "major_unit": steps[1] - steps[0]}
    native.set_y_axis(quiet | grid | ends | {"num_format": written, "line": {"none": True}})
    native.show_blanks_as("span")
    native.set_title(
        {"name": f"{chart.title} ({chart.unit_above(steps[0])})", "name_font": {"size": 12}, "overlay": False}
    )
    native.set_legend({"position": "bottom"})
    native.set_size(_SIZE)


def _every(chart: Chart) -> int:
    years = [mark.when.year for series in chart.series for mark in series.marks]
    return max((max(years) - min(years)) // 10, 1)


def _steps(chart: Chart) -> list[float]:
    values = chart.values()
    return ticks(min(0.0, *values) if chart.from_zero else min(values), max(values), _STEPS, chart.decimals == 0)


def _lines(chart: Chart) -> list[Line]:
    """The subject first; stretches of different definitions, targets and the forecast are columns of their own."""
    ordered = sorted(chart.series, key=lambda series: not series.subject)
    lines = []
    for order, series in enumerate(ordered):
        stretches = series.stretches()
        for stretch in stretches:
            name = series.name if len(stretches) == 1 else f"{series.name} {stretch[0].period}–{stretch[-1].period}"
            lines += _stretch(name, series.subject, order, stretch)
    diamond = {"line": {"none": True}, "marker": _marker("diamond", 9, _INK.ink)}
    lines += [Line(target.label, {target.when: target.value}, diamond) for target in chart.targets]
    if chart.fan:
        line = {"color": _INK.accent, "width": 1.5, "dash_type": "dash"}
        points = dict(zip(chart.fan.whens, chart.fan.middle, strict=True))
        lines.append(Line(chart.fan.label, points, {"line": line, "marker": {"type": "none"}}))
    return lines


def _stretch(name: str, subject: bool, order: int, stretch: tuple[Any, ...]) -> list[Line]:
    """Figures as a line, and those that are only bounds as marks that no line leads through."""
    color, width, size = (_INK.accent, 2.25, 6) if subject else (_INK.muted, 1, 4)
    values = {mark.when: mark.value for mark in stretch if not mark.bound}
    bounds = {mark.when: mark.value for mark in stretch if mark.bound}
    dash = "solid" if subject else _DASHES[order % len(_DASHES)]
    line = {"color": color, "width": width, "dash_type": dash}
    drawn = [Line(name, values, {"line": line, "marker": _marker("circle", size, color)})] if values else []
    open_marks = {"line": {"none": True}, "marker": _marker("triangle", size + 3, color, "#FFFFFF")}
    return drawn + ([Line(f"{name} (≥ ≤)", bounds, open_marks)] if bounds else [])


def _marker(kind: str, size: int, color: str, fill: str = "") -> dict[str, Any]:
    return {"type": kind, "size": size, "border": {"color": color}, "fill": {"color": fill or color}}
