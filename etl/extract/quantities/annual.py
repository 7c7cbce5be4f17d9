"""The sentences of a text in; the last day of the one year it plans for, and the dates it gives without a year, out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from etl.extract.quantities.card import Dates, Quantities
from etl.extract.quantities.dates import When, last_day, placed
from etl.extract.quantities.sentences import Sentence

_TITLE = 5  # sentences among which the name of a plan tells its year
_LONGEST = 366  # days
_CALENDAR = 12  # its last month
_ACADEMIC = 9  # the last month of an academic year
_YEAR = re.compile(r"\W{0,3}(?P<first>20\d\d)(?:\s?[-–/]\s?(?P<second>(?:20)?\d\d))?(?![\d-])")
_QUARTER = re.compile(
    r"(?<!\w)(?:Q(?P<sign>[1-4])(?!\w|/)|(?P<word>[^\W\d_]{3,8}) (?:kwartaal|quarter)(?!\w))"
    r"(?!(?:,? (?:of|van))? ?20\d\d)"
)


def with_years(card: Quantities, text: list[Sentence]) -> Quantities:
    """The words with the last month of the years that a text tells: of its fiscal years, else of academic ones."""
    dates = card.dates
    fiscal = [one.words for one in text if "year" in one.words or "jaar" in one.words]
    told = (dates.runs_to.search(words) for words in fiscal if dates.fiscal.search(words))
    months = [
        dates.months[month["month"].lower()] for month in told if month and month["month"].lower() in dates.months
    ]
    if months:
        ends = {"year_ends": months[0], "fiscal_ends": months[0]}
    elif any(map(dates.academic.search, fiscal)) and not any(map(dates.fiscal.search, fiscal)):
        ends = {"year_ends": _ACADEMIC}
    else:
        return card
    return card.model_copy(update={"dates": dates.model_copy(update=ends)})


def closing(text: list[Sentence], period: tuple[date, date] | None, dates: Dates) -> date | None:
    """The last day of the year a plan is for, by its term or the name in its title; None for a plan of several years.

    Year plan 2027 ends with 2027; delivery plan 2026/27 on the last day of that fiscal or academic year.
    """
    if period:
        return period[1] if (period[1] - period[0]).days <= _LONGEST else None
    for sentence in text[:_TITLE]:
        name = dates.year_plans.search(sentence.words)
        year = _YEAR.match(sentence.words, name.end()) if name else None
        if year:
            return _last(int(year["first"]), year["second"], dates)
    return None


def _last(first: int, second: str | None, dates: Dates) -> date | None:
    if second is None:
        return date(first, _CALENDAR, 31)
    follows = int(second[-2:]) == (first + 1) % 100
    return last_day(first + 1, dates.year_ends, 0) if follows else None


def yearless(words: str, dates: Dates, closes: date) -> Iterator[When]:
    """Quarters, months, this year and next year in a plan for the one year that closes on the day."""
    for match in _QUARTER.finditer(words):
        place = int(match["sign"] or dates.ordinals.get(match["word"].lower(), 0))
        if place:
            yield placed(words, match.span(), dates, _ends(closes, (closes.month + 3 * place - 1) % _CALENDAR + 1))
    for match in _months(tuple(dates.months)).finditer(words):
        when = placed(words, match.span(), dates, _ends(closes, dates.months[match[0].lower()]))
        if when.role in ("deadline", "inside"):
            yield when
    for pattern, years in ((dates.this_year, 0), (dates.next_year, 1)):
        for match in pattern.finditer(words):
            due = last_day(closes.year + years, closes.month, 0)
            yield When(*match.span(), due, "inside", match.start())


def _ends(closes: date, month: int) -> date:
    """The last day of the month in the year that closes on the day."""
    return last_day(closes.year if month <= closes.month else closes.year - 1, month, 0)


@lru_cache(maxsize=8)
def _months(months: tuple[str, ...]) -> re.Pattern[str]:
    names = "|".join(sorted((month for month in months if len(month) > 3), key=len, reverse=True))
    return re.compile(rf"(?i)(?<!\w)(?<!\d )(?:{names})(?!\w|,? (?:of )?\d)")


def days(words: str, dates: Dates) -> Iterator[re.Match[str]]:
    """Days of a month without a year: 5 mei, May 5."""
    return _day_pattern(tuple(dates.months)).finditer(words)


@lru_cache(maxsize=8)
def _day_pattern(months: tuple[str, ...]) -> re.Pattern[str]:
    names = "|".join(sorted(months, key=len, reverse=True))
    return re.compile(
        rf"(?i)(?<!\w)(?:\d{{1,2}}(?:st|nd|rd|th)? (?:{names})|(?:{names}) \d{{1,2}}(?:st|nd|rd|th)?)(?!\w)"
    )
