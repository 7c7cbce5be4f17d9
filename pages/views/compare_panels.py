"""Lines on one scale in; a panel each out: the newest value in words, the line in colour, the others grey behind it."""

from __future__ import annotations

from typing import Any

from board.charts import panel
from board.charts.palette import INK
from board.charts.panel import Scale
from board.comparing import INDEX, Line, Point
from board.wording import sentences
from board.wording.comparison import written
from board.wording.differences import name
from board.wording.numbers import number
from board.wording.periods import period, year_of
from model.period import due_time
from pages.views import html
from pages.views.frame import Here

Row = dict[str, Any]


def panels(here: Here, lines: list[Line], mode: str, targets: list[Row]) -> html.Html:
    """One panel per line, all on the same scale; own targets with a value and a year are diamonds."""
    aims = [one for one in targets if one["value"] is not None and one["due"]]
    times = [_time(point) for line in lines for point in line.points] + [due_time(one["due"]) for one in aims]
    values = [point.value for line in lines for point in line.points] + [one["value"] for one in aims]
    of = panel.scale(times, values, mode != INDEX, lambda value: _tick(here, value))
    drawn = (_panel(here, line, lines, mode, aims, of) for line in lines)
    return html.join(
        html.tag("ul", *drawn, cls="kb-panels"),
        html.tag("p", _same_scale(here, year_of(of.first), year_of(of.last)), cls="kb-small"),
    )


def _same_scale(here: Here, first: int, last: int) -> str:
    if first == last:
        return here.say("same_scale_once", year=first)
    return here.say("same_scale", first=first, last=last)


def _time(point: Point) -> float:
    return point.figure["time"]


def _panel(here: Here, line: Line, lines: list[Line], mode: str, aims: list[Row], of: Scale) -> html.Html:
    newest = line.points[-1]
    own = [one for one in aims if (one["indicator_id"], one["institution_id"]) == line.key]
    title = name(line, lines, here.language)
    return html.tag(
        "li",
        html.tag("h2", title, cls="kb-minor"),
        html.tag(
            "p",
            html.tag("span", written(line, newest, mode, here.language), cls="kb-value"),
            html.tag("span", period(newest.period, here.language), cls="kb-small"),
        ),
        _plot(here, line, lines, own, of),
        html.tag(
            "div",
            *(html.tag("span", str(year_of(one))) for one in dict.fromkeys((of.first, of.last))),
            cls="kb-years",
            style=f"padding-left: {100 * of.left / panel.WIDTH:.0f}%",
        ),
        html.tag(
            "div",
            _course(here, line, mode),
            *(html.tag("div", sentences.aim(one, here.language)) for one in own),
            cls="kb-small",
        ),
    )


def _plot(here: Here, line: Line, lines: list[Line], own: list[Row], of: Scale) -> html.Html:
    others = [stretch for one in lines if one is not line for stretch in _dots(one)]
    marks = [(due_time(one["due"]), one["value"]) for one in own]
    bounds = [(_time(point), point.value) for point in line.points if not point.is_value]
    svg = panel.panel(_dots(line), bounds, others, marks, of, INK[here.theme])
    ticks = (html.tag("span", word, style=f"top: {100 * of.y(value):.1f}%") for value, word in of.ticks)
    return html.tag("div", html.drawing(svg, "kb-drawn"), *ticks, cls="kb-plot", aria_hidden="true")


def _dots(line: Line) -> list[panel.Stretch]:
    """The stretches of a line; no line leads through a bound."""
    return [[(_time(point), point.value) for point in stretch if point.is_value] for stretch in line.stretches()]


def _tick(here: Here, value: float) -> str:
    return number(value, 0 if value == int(value) else 1, here.language)


def _course(here: Here, line: Line, mode: str) -> str:
    """From the first value to the newest, in words; one value is no course."""
    first = line.points[0]
    if len(line.points) == 1:
        return here.say("one_figure")
    value = written(line, first, mode, here.language)
    count = here.say("figures_since", n=len(line.points), period=period(first.period, here.language), value=value)
    breaks = len(line.stretches()) - 1
    return count + (" · " + here.say("chart.break") if breaks else "")
