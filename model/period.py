"""A period as written in the data (`2024`, `2024-25`, `2021/2023`, ...) in; its first and last day out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

WRITTEN_AS = (
    "2024, 2024-25 (academic year), 2024-10-01, 2024-03, 2020-Q3, 2019-H1, "
    "2021/2023 (years together) or 2024-04/2025-03 (months together)"
)

_LAST_YEAR = "9999"
_SPANS = {"Q": 3, "H": 6}


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A span of days; `text` is how it was written. Periods sort by their first day."""

    start: date
    end: date
    text: str

    @property
    def time(self) -> float:
        """The first day as a fractional year (unit: years): 2024.0 for all of 2024, 2024.75 for 2024-25."""
        return fractional_year(self.start)


def due_time(day: date) -> float:
    """A due date on the same scale (unit: years). The end of a year is that year: 2025.0 for 31 December 2025."""
    return float(day.year) if (day.month, day.day) == (12, 31) else fractional_year(day)


def fractional_year(day: date) -> float:
    """A day as a fractional year, e.g. 2024.5 for 2 July 2024 (unit: years)."""
    first = date(day.year, 1, 1)
    return day.year + (day - first).days / (date(day.year + 1, 1, 1) - first).days


def day_of(time: float) -> date:
    """The day on which a moment on the scale of `fractional_year` falls (unit: years)."""
    first = date(int(time // 1), 1, 1)
    length = (date(first.year + 1, 1, 1) - first).days
    return first + timedelta(days=round(time % 1 * length))


@lru_cache(maxsize=10_000)
def parse(text: str) -> Period:
    """Read a period; an academic year `2024-25` runs from 1 October 2024 to 30 September 2025.

    Raises ValueError, in words, if the text has none of the known forms or names a day that does not exist.
    """
    if _LAST_YEAR in re.split("[-/]", text):
        raise ValueError(f"year {_LAST_YEAR} is later than any calendar goes")
    for pattern, span in _FORMS:
        found = re.fullmatch(pattern, text)
        if found:
            start, end = span(*found.groups())
            return Period(start, end, text)
    raise ValueError(f"period '{text}' is not one of {WRITTEN_AS}")


def named(start: date, end: date) -> str | None:
    """How the data write the span of these two days, if they can: `2024`, `2024-25`, `2020-Q3`, a month, a day."""
    year = start.year
    parts = [f"{year}-Q{number}" for number in range(1, 5)] + [f"{year}-H{number}" for number in (1, 2)]
    written = [
        f"{year:04}",
        f"{year:04}-{(year + 1) % 100:02}",
        *parts,
        f"{year:04}-{start.month:02}",
        start.isoformat(),
    ]
    return next((text for text in written if _is_span(text, start, end)), None)


def _is_span(text: str, start: date, end: date) -> bool:
    try:
        found = parse(text)
    except ValueError:
        return False
    return (found.start, found.end) == (start, end)


def _year(year: str) -> tuple[date, date]:
    return date(int(year), 1, 1), date(int(year), 12, 31)


def _academic_year_or_month(year: str, part: str) -> tuple[date, date]:
    # 2009-10 reads as an academic year: sources write it so, and no series here counts that month.
    first, second = int(year), int(part)
    if (first + 1) % 100 == second:
        return date(first, 10, 1), date(first + 1, 9, 30)
    if not 1 <= second <= 12:
        raise ValueError(f"'{year}-{part}' is neither an academic year (the next year) nor a month (01-12)")
    return _months(first, second, 1)


def _part(year: str, kind: str, number: str) -> tuple[date, date]:
    length = _SPANS[kind]
    if int(number) > 12 // length:
        raise ValueError(f"period '{year}-{kind}{number}' does not exist")
    return _months(int(year), (int(number) - 1) * length + 1, length)


def _months(year: int, month: int, length: int) -> tuple[date, date]:
    following = year * 12 + (month - 1) + length
    return date(year, month, 1), date(following // 12, following % 12 + 1, 1) - timedelta(days=1)


def _years_together(first: str, last: str) -> tuple[date, date]:
    return _together(_year(first), _year(last))


def _months_together(year: str, month: str, last_year: str, last_month: str) -> tuple[date, date]:
    for written in (month, last_month):
        if not 1 <= int(written) <= 12:
            raise ValueError(f"there is no month {written}")
    return _together(_months(int(year), int(month), 1), _months(int(last_year), int(last_month), 1))


def _together(first: tuple[date, date], last: tuple[date, date]) -> tuple[date, date]:
    """From the first day of one span to the last day of a later one; ISO 8601 writes such an interval with a slash."""
    if last <= first:
        raise ValueError("the second part of a period with a slash must be later than the first")
    return first[0], last[1]


def _day(text: str) -> tuple[date, date]:
    return date.fromisoformat(text), date.fromisoformat(text)


_FORMS = (
    (r"(\d{4})", _year),
    (r"(\d{4})-(\d{2})", _academic_year_or_month),
    (r"(\d{4})-([QH])([1-4])", _part),
    (r"(\d{4}-\d{2}-\d{2})", _day),
    (r"(\d{4})/(\d{4})", _years_together),
    (r"(\d{4})-(\d{2})/(\d{4})-(\d{2})", _months_together),
)
