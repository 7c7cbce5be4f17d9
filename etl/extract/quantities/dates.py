"""Running words in; years, dates and deadlines out, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from etl.extract.quantities.card import Dates
from etl.extract.quantities.nearby import ending

Role = Literal["deadline", "inside", "reference", "since", "period", "lasting", "name", "bare"]
_YEAR = r"(?:(?<=Q[1-4]/)|(?<![\w.,/€$£]))(?:(?:19|20)\d\d)(?![\d%]|[.,]\d|[-/]\d{1,2}[-/])"
_SPAN = re.compile(r"(?<![\w.,/])(?P<first>(?:19|20)\d\d)\s?[-–/]\s?[’‘']?(?P<second>(?:20)?\d\d)(?!\d|[-/]\d)")
_FISCAL_SPAN = re.compile(
    r"(?<![\w.,/])(?P<first>(?:19|20)\d\d)[-/–]\d\d\s?(?:[-–]|to|tot|tot en met|t/m|until|through)\s?"
    r"(?P<century>19|20)\d\d[-/–](?P<last>\d\d)(?!\d)"
)
_WORDED = re.compile(
    r"(?<![\w.,/])(?P<first>(?:19|20)\d\d) (?:to|until|through|tot(?: en met)?|t/m) (?P<second>20\d\d)(?!\d|[-/–]\d)"
)
_PLAIN = re.compile(_YEAR)
_JOINS = "and|en|to|tot|until|through|t/m|tot en met"
_TWO = re.compile(rf"(?<![\w.,/€$£])((?:19|20)\d\d)((?:, 20\d\d)*),? ({_JOINS}) ((?:19|20)\d\d)(?![\w%]|[.,]\d)")
_AND = ("and", "en")
_SHORT = re.compile(
    r"(?<![\d/])(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)(?!\d)|(?<![\d/])(\d\d)/(\d\d)/([23]\d)(?![\d/])"
)
_CENTURY = 2000
_ELIDED = re.compile(r"(?<!\w)[’‘'](?P<year>[23]\d)(?!\w)")
_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)")
_NAMED = re.compile(r"(?<=[\w,] )[A-ZÀ-Ý][a-zà-ÿ]{3,} $")  # Monitor 2023
_ENTITLED = re.compile(r" [A-Z][a-z]+")  # in the 2022-2025 Economic Plan
_SIGNED = re.compile(r"(?<!\w)FY ?[’']?(?:(?:20)?\d\d[-/–])?(?:20)?(?P<year>\d\d)(?!\d|[-/–]\d)")
_PART = re.compile(
    r"(?i)(?<!\w)(?:[QKT](?P<sign>[1-4])|H(?P<part>[12])"
    r"|(?P<word>[^\W\d_]{3,8}) (?:(?P<quarter>kwartaal|quarter)|half|helft|semester))"
    r"(?:[ /]|,? (?:of|van) )(?:het jaar |jaar )?(?P<year>20\d\d|[’‘'][23]\d)(?![\d/-])"
)
_QUARTER, _HALF, _CALENDAR = 3, 6, 12  # months
_LOOK_BACK = 48
_CASE = 80  # characters before a limit in which its cases are named
_BESIDE = 24  # characters beside a year that tell what kind it is
_ACADEMIC, _FISCAL = 9, 3  # the last month of such a year, if the text does not tell


@dataclass(frozen=True, slots=True)
class When:
    """A year, date or span from `start` up to `end`; `due` is its last day, `lead` where its preposition begins.

    `begins` is the year in which an academic or fiscal year begins, else 0. `apart` if it is near a figure that is not
    itself due by then: so many each year, until then. `onward` if it is only the day from which on: from 2027.
    """

    start: int
    end: int
    due: date | None
    role: Role
    lead: int
    span: bool = False
    begins: int = 0
    apart: bool = False
    onward: bool = False

    @property
    def year(self) -> int:
        return self.due.year if self.due else 0


def whens(words: str, dates: Dates, closes: date | None) -> list[When]:
    """Every date in the words, in order. `closes` is the last day of the document's period, if it is known."""
    found: list[When] = []
    kinds = (_days, _quarters, _months, _spans, _fiscal, _years) if any(map(str.isdigit, words)) else ()
    for one in (one for kind in kinds for one in kind(words, dates)):
        if not any(one.start < other.end and other.start < one.end for other in found):
            found.append(one)
    found += [
        When(match.start(), match.end(), closes, "period", match.start()) for match in dates.period.finditer(words)
    ]
    found += [
        When(match.start(), match.end(), None, "lasting", match.start())
        for match in dates.lasting.finditer(words)
        if not _per_case(words, match, dates)
    ]
    return sorted(found, key=lambda one: one.start)


def _per_case(words: str, lasting: re.Match[str], dates: Dates) -> bool:
    """Whether a length of time is a limit for each case, not a time from now: within three months of a claim."""
    within = dates.within.match(words, lasting.start())
    each = dates.cases.search(words, max(0, lasting.start() - _CASE), lasting.start())
    return bool(within and (each or dates.events.match(words, lasting.end())))


def lasts_of(when: When) -> bool:
    """Whether a date may be the year of a figure."""
    return when.role in ("deadline", "inside", "period", "bare", "lasting") and not (when.span and when.role == "bare")


def _days(words: str, dates: Dates) -> Iterator[When]:
    for match in _SHORT.finditer(words):
        day, month, year = (int(part) for part in match.groups() if part)
        yield _before(
            placed(words, match.span(), dates, last_day(year % _CENTURY + _CENTURY, month, day)), words, dates
        )
    for match in _ISO.finditer(words):
        due = last_day(int(match[1]), int(match[2]), int(match[3]))
        yield _before(placed(words, match.span(), dates, due), words, dates)


def _year(written: str) -> int:
    """The year of four digits, or of the last two: '29."""
    return int(written) if len(written) == 4 else _CENTURY + int(written[-2:])


def _before(when: When, words: str, dates: Dates) -> When:
    """A day before which something is to be done is not itself the last: before 1 January 2030 is in 2029."""
    early = when.due and dates.before.fullmatch(words[when.lead : when.start].strip())
    return replace(when, due=when.due - timedelta(days=1)) if early and when.due else when


def _months(words: str, dates: Dates) -> Iterator[When]:
    for match in _month_pattern(tuple(dates.months)).finditer(words):
        month = dates.months[match["month"].lower().rstrip(".")]
        day = int(match["day"] or match["after"] or 0)
        when = placed(words, match.span(), dates, last_day(int(match["year"]), month, day))
        yield _before(when, words, dates) if day else when


def _quarters(words: str, dates: Dates) -> Iterator[When]:
    """The last day of a quarter or half of a year: Q3 2027, the first half of 2027."""
    for match in _PART.finditer(words):
        place = int(match["sign"] or match["part"] or dates.ordinals.get((match["word"] or "").lower(), 0))
        month = place * (_QUARTER if match["sign"] or match["quarter"] else _HALF)
        if 0 < month <= _CALENDAR:
            yield placed(words, match.span(), dates, last_day(_year(match["year"]), month, 0))


@lru_cache(maxsize=8)
def _month_pattern(months: tuple[str, ...]) -> re.Pattern[str]:
    names = "|".join(sorted(months, key=len, reverse=True))
    return re.compile(
        rf"(?i)(?<!\w)(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?)?(?P<month>{names})\.?\s"
        rf"(?:(?P<after>\d{{1,2}})(?:st|nd|rd|th)?,?\s)?(?:of\s)?(?P<year>(?:19|20)\d\d)(?!\d)"
    )


def _spans(words: str, dates: Dates) -> Iterator[When]:
    for match in _SPAN.finditer(words):
        first, second = int(match["first"]), _second(match)
        if second <= first:
            continue
        follows = second == first + 1
        due = last_day(second, _end(words, match.span(), dates), 0) if follows else date(second, 12, 31)
        one = placed(words, match.span(), dates, due, span=not follows)
        one = replace(one, role="name") if _ENTITLED.match(words, match.end()) else one
        yield replace(one, begins=first) if follows else one


def _end(words: str, at: tuple[int, int], dates: Dates) -> int:
    """The last month of a year that begins in one and ends in the next."""
    beside = words[max(0, at[0] - _BESIDE) : at[1] + _BESIDE]
    if dates.academic.search(beside):
        return _ACADEMIC
    told = dates.fiscal_ends if dates.fiscal_ends < _CALENDAR else _FISCAL
    return told if dates.fiscal.search(beside) else dates.year_ends


def _fiscal(words: str, dates: Dates) -> Iterator[When]:
    """Years that are told after the sign of a fiscal year: FY26, FY2026."""
    for match in _SIGNED.finditer(words):
        due = last_day(2000 + int(match["year"]), dates.fiscal_ends, 0)
        yield placed(words, match.span(), dates, due)


def _years(words: str, dates: Dates) -> Iterator[When]:
    for match in _TWO.finditer(words):
        next_ = (match[2] or int(match[4]) == int(match[1]) + 1) and match[3] in _AND
        if next_ or ending(dates.between, words[: match.start()]) is not None:
            yield placed(words, match.span(), dates, date(int(match[4]), 12, 31))
    for match in _PLAIN.finditer(words):
        fiscal = dates.fiscal.search(words, max(0, match.start() - _BESIDE), match.start())
        yield placed(words, match.span(), dates, last_day(int(match[0]), dates.fiscal_ends if fiscal else _CALENDAR, 0))
    for match in _ELIDED.finditer(words):
        when = placed(words, match.span(), dates, date(_CENTURY + int(match["year"]), _CALENDAR, 31))
        if when.role in ("deadline", "inside"):
            yield when


def years(words: str) -> list[int]:
    """The plain years in the words."""
    return [int(year) for year in _PLAIN.findall(words)]


def spans(words: str, worded: bool = False) -> list[tuple[int, int]]:
    """First and last year of each span in the words; from one fiscal year to another the first of the one on.

    `worded` if those with a word between them count too: 2026 to 2030.
    """
    whole = [(int(match["first"]), int(match["century"] + match["last"])) for match in _FISCAL_SPAN.finditer(words)]
    rest = _FISCAL_SPAN.sub(" ", words)
    parts = [*_SPAN.finditer(rest), *(_WORDED.finditer(rest) if worded else ())]
    return whole + [(int(match["first"]), _second(match)) for match in parts]


def _second(match: re.Match[str]) -> int:
    written = match["second"]
    return int(written) if len(written) == 4 else int(match["first"][:2] + written)


def last_day(year: int, month: int, day: int) -> date:
    """The day, or the month's last if there is none such."""
    try:
        return date(year, month, day)
    except ValueError:
        following = date(year + month // 12, month % 12 + 1, 1) if 1 <= month <= 12 else date(year + 1, 1, 1)
        return following - timedelta(days=1)


def placed(words: str, at: tuple[int, int], dates: Dates, due: date, span: bool = False) -> When:
    """With the role that the words just before give it."""
    if dates.levels.match(words, at[1] + len(words[at[1] :]) - len(words[at[1] :].lstrip(" -–"))):
        return When(*at, due, "reference", at[0], span)
    offset = max(0, at[0] - _LOOK_BACK)
    before = words[offset : at[0]].rstrip(" (")
    roles: tuple[tuple[Role, re.Pattern[str]], ...] = (
        ("reference", dates.reference),
        ("since", dates.since),
        ("deadline", dates.deadline),
        ("inside", dates.inside),
    )
    for role, pattern in roles:
        lead = ending(pattern, before)
        if lead is not None:
            onward = bool(dates.begins.match(before, lead))
            return When(*at, due, role, offset + lead, span, onward=onward)
    survey = dates.surveys.search(before)
    if survey and dates.counts.match(words, at[1] + 1):
        return When(*at, due, "deadline", offset + survey.start(), span)
    return When(*at, due, "name" if _NAMED.search(words, 0, at[0]) else "bare", at[0], span)
