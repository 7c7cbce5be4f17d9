"""A year, or years, as other files write them in; a period of ours out."""

from __future__ import annotations

import re

from model import period

_SPAN = re.compile(r"(\d{4})\s*(?:[-/–]|to)\s*(\d{4}|\d{2})", re.ASCII)
_QUARTER = re.compile(r"(\d{4})[\s-]?([QH][1-4])", re.ASCII)
_YEAR = re.compile(r"(\d{4})(?:\.0)?", re.ASCII)

OCTOBER = 10


def read(written: str, first_month: int = OCTOBER) -> str:
    """`2015`, `2011/12` (one year that begins in `first_month`), `2003-05` (three years together), `2015 Q1`, a day.

    A year over new year is an academic year if it begins in October, as our own `2011-12` does; else its months are
    written out. Raises ValueError, in words, for anything else.
    """
    year, span, quarter = (form.fullmatch(written) for form in (_YEAR, _SPAN, _QUARTER))
    if year:
        found = year[1]
    elif span:
        found = _span(int(span[1]), span[2], first_month)
    elif quarter:
        found = f"{quarter[1]}-{quarter[2]}"
    elif written.isascii():
        found = written
    else:
        raise ValueError(f"'{written[:20]}' is no year")
    return period.parse(found).text


def _span(first: int, written: str, first_month: int) -> str:
    last = _last(first, written)
    if last != first + 1:
        return f"{first}/{last}"
    if first_month == OCTOBER:
        return f"{first}-{last % 100:02d}"
    if first_month == 1:
        raise ValueError(f"'{first}/{written}' lies in two years, while years are said to begin in January")
    return f"{first}-{first_month:02d}/{last}-{first_month - 1:02d}"


def _last(first: int, written: str) -> int:
    if len(written) == 4:
        return int(written)
    last = first // 100 * 100 + int(written)
    return last if last > first else last + 100
