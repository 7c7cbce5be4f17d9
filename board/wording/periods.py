"""Periods and dates as the reader's language writes them."""

from __future__ import annotations

import re
from datetime import date

from babel.dates import format_date

from board.wording.language import Language
from model import period as periods


def period(text: str, language: Language) -> str:
    """A period for people: `2024-10-01` is 1 okt. 2024, `2024-03` March 2024, `2020-Q3` the third quarter,
    `2021/2023` 2021–2023.
    """
    span = periods.parse(text)
    if "/" in text:
        pattern = "y" if len(text) == len("2021/2023") else "MMMM y"
        return "–".join(format_date(moment, pattern, locale=language.locale) for moment in (span.start, span.end))
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return day(span.start, language)
    if re.fullmatch(r"\d{4}-\d{2}", text) and (span.end - span.start).days < 31:
        return format_date(span.start, "MMMM y", locale=language.locale)
    part = re.fullmatch(r"(\d{4})-([QH])(\d)", text)
    if part:
        return language.say(f"period.{part[2]}", number=part[3], year=part[1])
    return text.replace("-", "–")


def day(moment: date, language: Language) -> str:
    """A date with its month in words: 1 okt. 2024, 1 Oct 2024."""
    return format_date(moment, "d MMM y", locale=language.locale)


def due(moment: date | None, language: Language) -> str:
    """A due date: the year alone where it is the end of a year, a phrase where there is none."""
    if moment is None:
        return language.say("target.no_date")
    return str(moment.year) if (moment.month, moment.day) == (12, 31) else day(moment, language)


def year_of(time: float) -> int:
    """The calendar year in which a moment on the scale of `model.period` falls (unit: years)."""
    return int(time // 1)
