"""A proposed target in; what it asks, in its unit, out."""

from __future__ import annotations

from typing import Any

from board.wording import numbers
from pages.views.frame import Here

Row = dict[str, Any]


def asked(here: Here, one: Row) -> str:
    """The value in its unit, as the text names it where no list does; an event in its own words."""
    if one["value"] is None:
        return one["quote"]
    unit = f" {one['unit'].replace('_', ' ')}" if one["unit"] and not one["symbol_nl"] else ""
    low, high = (
        numbers.in_unit(value, one, here.language) + unit for value in (one["value"], one["value_high"] or 0.0)
    )
    return here.say("operator.between", value=low, high=high) if one["value_high"] is not None else low
