"""What if: another target, year or method on the indicator page. The address carries it, nothing is stored."""

from __future__ import annotations

from datetime import date
from typing import Any

import streamlit as st
from babel.numbers import NumberFormatError, parse_decimal

from board.questions import indicators
from board.whatif import METHODS, imagine
from board.wording import sentences
from pages.views import address, html, parts
from pages.views.ask import ask
from pages.views.frame import Here
from pages.views.why import why

Row = dict[str, Any]

_YEARS = range(2000, 2101)


def imagined(here: Here, indicator: Row, figures: list[Row]) -> Row | None:
    """The imagined target that the address holds, with its verdict; None if it holds none that can be read."""
    value, year = _number(here, address.get("if_value") or ""), address.get("if_year") or ""
    if value is None or not year.isdigit() or int(year) not in _YEARS:
        return None
    method = address.get("if_method")
    chosen = method if method in METHODS else METHODS[0]
    found = ask(here.database, indicators.forecast, indicator["indicator_id"], figures[0]["institution_id"])
    return imagine(figures, indicator, value, date(int(year), 12, 31), chosen, found, date.today())


def show_whatif(here: Here, target: Row | None) -> None:
    """The fields, and below them the verdict the imagined target would get."""
    html.show(parts.section(here.say("whatif")), html.tag("p", here.say("whatif_text"), cls="kb-small"))
    first, second, third = st.columns(3)
    with first:
        value = address.search("if_value", here.say("whatif_value"), here.say("whatif_example"))
    with second:
        year = address.search("if_year", here.say("whatif_year"), "2030")
    with third:
        names = {one: here.say(f"method.{one}") for one in METHODS[1:]}
        address.choose(
            "if_method", here.say("whatif_method"), list(names), lambda one: names[one], here.say("whatif_main")
        )
    if target:
        asked = html.tag("strong", sentences.aim(target, here.language))
        html.show(why(target, here, asked, opened=True, large=True))
    elif value and year:
        html.show(html.tag("p", here.say("whatif_unreadable"), cls="kb-text", role="alert"))


def _number(here: Here, written: str) -> float | None:
    """A number as the reader's language writes it; None if it is none."""
    if not any(sign.isdigit() for sign in written) or any(sign.isalpha() for sign in written):
        return None
    try:
        return float(parse_decimal(written.strip(), locale=here.language.locale, strict=True))
    except (NumberFormatError, ValueError):
        return None
