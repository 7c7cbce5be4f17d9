"""Charts over time and the sheets they belong to in; native line charts there, their data on a sheet of their own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from board.charts.chart import Chart
from board.charts.palette import INK
from board.exports.xlsx.book import Book, date_pattern

_INK = INK["light"]
_BESIDE = 11  # column of a sheet in which its chart stands, right of the table
_SIZE = {"width": 760, "height": 400}
_DASHES = ("solid", "round_dot", "dash", "dash_dot", "long_dash")

Points = dict[date, float]


@dataclass(frozen=True, slots=True)
class Line:
    """One column of a chart's data: its head, its values by day, how it is drawn."""

    name: str
    points: Points
    look: dict[str, Any]


class Courses:
    """The charts of a workbook: one sheet holds the data of all of them, block below block."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._waiting: list[tuple[Any, Chart, str]] = []

    def add(self, sheet: Any, chart: Chart, written: str) -> None:
        """Remember a chart for a sheet; `written` is the number format of its values."""
        self._waiting.append((sheet, chart, written))

    def write(self) -> None:
        """Write the data sheet and draw every chart."""
        if not self._waiting:
            return
        say = self._book.language.say
        data = self._book.sheet(say("sheet.chart_data"), say("sheet.chart_data"), say("sheet.chart_data_about"))
        data.set_column(0, 30, 16)
        row = 3
        for sheet, chart, written in self._waiting:
            row = _draw(self._book, data, row, sheet, chart, written)


def _draw(book: Book, data: Any, top: int, sheet: Any, chart: Chart, written: str) -> int:
    """Write a block of data from row `top` on and draw it; the row where the next block may begin."""
    lines = _lines(chart)
    days = sorted({day for line in lines for day in line.points})
    data.write_string(top, 0, chart.title, book.format(bold=True))
    native = book.work.add_chart({"type": "line"})
    for n, day in enumerate(days, start=top + 2):
        data.write_datetime(n, 0, day, book.format(num_format=date_pattern(book.language), align="left"))
    for x, line in enumerate(lines, start=1):
        data.write_string(top + 1, x, line.name, book.format(font_color=_INK.muted, text_wrap=True))
        for n, day in enumerate(days, start=top + 2):
            if day in line.points:
                data.write_number(n, x, line.points[day], book.format(num_format=written))
        ends = (top + 2, top + 1 + len(days))
        native.add_series(
            {
                "name": [data.name, top + 1, x],
                "categories": [data.name, ends[0], 0, ends[1], 0],
                "values": [data.name, ends[0], x, ends[1], x],
                **line.look,
            }
        )
    _axes(native, chart, written)
    sheet.insert_chart(3, _BESIDE, native, {"description": chart.alt})
    return top + len(days) + 4


def _axes(native: Any, chart: Chart, written: str) -> None:
    quiet = {"num_font": {"color": _INK.muted}, "line": {"color": _INK.line}, "major_tick_mark": "none"}
    years = {"date_axis": True, "num_format": "yyyy", "major_unit_type": "years", "major_unit": _every(chart)}
    native.set_x_axis(quiet | years)
    grid = {"major_gridlines": {"visible": True, "line": {"color": _INK.line, "width": 0.5}}}
    native.set_y_axis(quiet | grid | {"num_format": written, "line": {"none": True}} | _from(chart))
    native.show_blanks_as("span")
    native.set_title({"name": f"{chart.title} ({chart.unit})", "name_font": {"size": 12}, "overlay": False})
    native.set_legend({"position": "bottom"})
    native.set_size(_SIZE)


def _every(chart: Chart) -> int:
    years = [mark.when.year for series in chart.series for mark in series.marks]
    return max((max(years) - min(years)) // 10, 1)


def _from(chart: Chart) -> dict[str, float]:
    return {"min": min(0.0, *chart.values())} if chart.from_zero else {}


def _lines(chart: Chart) -> list[Line]:
    """The subject first; stretches of different definitions, targets and the forecast are columns of their own."""
    ordered = sorted(chart.series, key=lambda series: not series.subject)
    lines = []
    for order, series in enumerate(ordered):
        stretches = series.stretches()
        for stretch in stretches:
            name = series.name if len(stretches) == 1 else f"{series.name} {stretch[0].period}–{stretch[-1].period}"
            lines += _stretch(name, series.subject, order, stretch)
    lines += [
        Line(target.label, {target.when: target.value}, {"line": {"none": True}, "marker": _marker("diamond", 9, _INK.ink)})
        for target in chart.targets
    ]
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
