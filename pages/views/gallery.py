"""Indicators by theme, each with its newest figure and its trail."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from board.charts.palette import INK
from board.charts.sparkline import sparkline
from board.questions import indicators
from board.wording import numbers, periods
from board.wording.numbers import pick
from pages.views import address, html, parts
from pages.views.ask import ask
from pages.views.frame import Here

Row = dict[str, Any]


def gallery(here: Here, found: list[Row]) -> html.Html:
    """One section per theme, in the order of the closed list."""
    trails = {(row["indicator_id"], row["institution_id"]): row for row in ask(here.database, indicators.trails)}
    sections = []
    for theme, rows in groupby(found, key=lambda row: pick(row, "theme", here.language)):
        cards = (_card(here, row, trails[row["indicator_id"], row["institution_id"]]) for row in rows)
        sections += [parts.section(theme), html.tag("ul", *cards, cls="kb-gallery")]
    return html.join(*sections)


def _card(here: Here, row: Row, trail: Row) -> html.Html:
    href = address.link("indicators", indicator=row["indicator_id"], subject=row["institution_id"])
    place = "" if here.institution == row["institution_id"] else f"{row['short_name']} · "
    stale = f" · {here.say('stale')}" if row["stale"] else ""
    when = periods.period(row["period"], here.language)
    return html.tag(
        "li",
        html.tag("a", pick(row, "name", here.language), cls="kb-go kb-name", href=href),
        html.tag("span", numbers.bounded(row["value"], row["bound"], row, here.language), cls="kb-value"),
        html.tag("span", f"{place}{when}{stale}", cls="kb-small"),
        html.drawing(sparkline(trail["trail"], trail["breaks"], INK[here.theme].accent), "kb-spark"),
    )
