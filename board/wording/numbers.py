"""Numbers and values with their unit, written as the reader's language writes them."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from babel import Locale
from babel.numbers import format_decimal, get_decimal_symbol, get_group_symbol

from board.wording.language import Language

_NO_BREAK = "\u00a0"


def number(value: float, decimals: int, language: Language) -> str:
    """A number with a fixed count of decimals: 1.234,5 in Dutch, 1,234.5 in English."""
    shown = round(value, decimals) + 0.0  # no minus before a zero
    return _written(shown, decimals, language.locale)


# A page writes a hundred numbers, and most of them at every click again.
@lru_cache(maxsize=8192)
def _written(value: float, decimals: int, locale: Locale) -> str:
    pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
    return format_decimal(value, format=pattern, locale=locale).replace("-", "−")


def in_unit(value: float, row: dict[str, Any], language: Language, decimals: int | None = None) -> str:
    """A value with the symbol of its unit where the language puts it: € 455.000, 13,6%, 6.898 studenten.

    `row` holds `decimals`, `symbol_nl`, `symbol_en` and `unit_position`, as the questions return them.
    """
    written = number(value, row["decimals"] if decimals is None else decimals, language)
    symbol = pick(row, "symbol", language)
    if not symbol:
        return written
    if written == "1":
        symbol = language.words["one"].get(row["symbol_en"], symbol)
    if symbol == "%":
        return written + language.say("number.percent")
    if row["unit_position"] == "before":
        return symbol + language.say("number.after_currency") + written
    return written + _NO_BREAK + symbol


def bounded(value: float, bound: str, row: dict[str, Any], language: Language) -> str:
    """A value with the word for its bound: "meer dan 65.000 studenten", "ongeveer 55%"."""
    written = in_unit(value, row, language)
    return written if bound == "exact" else language.say(f"bound.{bound}", value=written)


def signed(value: float, decimals: int, language: Language) -> str:
    """A change with its sign: +2,1 or −0,4 (a real minus sign)."""
    shown = round(value, decimals)
    sign = "+" if shown > 0 else "−" if shown < 0 else "±"
    return sign + number(abs(shown), decimals, language)


def separators(language: Language) -> str:
    """The decimal sign and the thousands sign of a language, as a chart's axis wants them."""
    return get_decimal_symbol(language.locale) + get_group_symbol(language.locale)


def pick(row: dict[str, Any], name: str, language: Language) -> str:
    """The text `name_<language>` of a row; data in a third language is shown in English."""
    key = f"{name}_{language.code}"
    return row[key] if key in row else row[f"{name}_en"]
