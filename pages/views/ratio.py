"""The figures of one indicator in; per 1,000 students, inhabitants or households out, with both sources."""

from __future__ import annotations

from typing import Any

from board import comparing
from board.comparing import Line, Point
from board.wording.comparison import written
from board.wording.numbers import bounded, number, pick
from board.wording.periods import period
from pages.views import address, html, parts, table
from pages.views.compare_ways import Way, quotients
from pages.views.frame import Here

Row = dict[str, Any]

_COLUMNS = ("institution", "period", "value", "divided_by", "ratio")


def show_ratios(here: Here, indicator: Row, rows: list[Row]) -> None:
    """A table for everything the totals may be divided by; nothing where no institution has a divisor of the period."""
    measured = [row for row in rows if row["value"] is not None and row["status"] != "plan"]
    lines = comparing.lines([indicator], {indicator["indicator_id"]: measured}, comparing.TOTAL)
    for way in quotients(here, lines):
        html.show(
            parts.section(way.title),
            html.tag("p", here.say("ratio.means"), cls="kb-small"),
            _table(here, way),
            html.tag("p", way.reason, cls="kb-small") if way.reason else None,
            *divided_by(here, way),
        )


def divided_by(here: Here, way: Way) -> list[html.Html]:
    """What the figures were divided by: every divisor that was used, with its definition."""
    used = {point.divisor["indicator_id"] for line in way.likened.lines for point in line.points if point.divisor}
    return [
        html.tag(
            "p",
            here.say("ratio.divided_by") + ": ",
            html.tag("a", pick(one, "name", here.language), cls="kb-go", href=_page(one["per_id"])),
            f". {pick(one, 'definition', here.language)}",
            cls="kb-small",
        )
        for one in way.divisors
        if one["per_id"] in used
    ]


def _page(indicator_id: str) -> str:
    return address.link("indicators", indicator=indicator_id)


def _table(here: Here, way: Way) -> html.Html:
    names = {name: here.say(f"ratio.{name}") for name in _COLUMNS}
    head = html.tag("tr", *(html.tag("th", name, scope="col") for name in names.values()))
    body = (_row(here, way, line, point, names) for line in way.likened.lines for point in reversed(line.points))
    return html.tag("table", html.tag("thead", head), html.tag("tbody", *body), cls="kb-rows kb-plain kb-wide")


def _row(here: Here, way: Way, line: Line, point: Point, names: dict[str, str]) -> html.Html:
    assert point.divisor
    said = bounded(point.figure["value"], point.figure["bound"], line.indicator, here.language)
    cells = {
        "institution": pick(line.institution, "short_name", here.language),
        "period": period(point.period, here.language),
        "value": f"{said} · {table.source_of(here, point.figure)}",
        "divided_by": _divisor(here, point.divisor),
    }
    told = (html.tag("td", text, data_label=names[name]) for name, text in cells.items())
    value = html.tag("strong", written(line, point, way.key, here.language))
    return html.tag("tr", *told, html.tag("td", value, data_label=names["ratio"]))


def _divisor(here: Here, row: Row) -> str:
    count = number(row["value"], 0, here.language)
    return f"{count} · {period(row['period'], here.language)} · {table.source_of(here, row)}"
