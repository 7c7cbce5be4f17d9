"""The sentences of a text in; the year from which it looks ahead and the end of its term out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.dates import When, spans, whens, years
from etl.extract.quantities.scene import clause
from etl.extract.quantities.sentences import Sentence

_TITLE = 5  # sentences among which the name of a plan tells its term
_SHORTEST, _LONGEST = 2, 12  # years that a plan may last
_TITLED = 20  # as many, if the name of the plan tells them
_SOON = 4  # years between the writing of a plan and its start
_STEP = 5  # years between those to which plans look ahead
_BARE_YEAR = re.compile(r"20\d\d")
_PAGED = re.compile(r"^\W*\d{1,3}\W+|\W+\d{1,3}\W*$")  # the number of a page
_FOOT, _PAGES = 100, 3  # characters of what stands at the foot of pages; pages with the same
_STRAY = 0.25  # share of the years told as past that may lie in the term that a title names: misread ones


def horizon(text: list[Sentence], card: Quantities) -> tuple[int | None, bool, date | None]:
    """The first year that lies ahead of the writer, or None if no year tells; whether it is but a guess; its last day.

    The year that parts best what is told as past from what is to come; or the start of the commonest span of a plan's
    length, if that is near it or nothing is told of later years; else the year below which a quarter of all lie. Such
    a span, or one that the year lies in, tells when the term of the plan is over; else a sentence on that term, or its
    name: a term of five years, to January 2031; Strategy 2030.
    """
    told: Counter[int] = Counter()
    meant: Counter[int] = Counter()
    terms: Counter[tuple[int, int]] = Counter()
    named: list[int] = []
    titled: set[tuple[int, int]] = set()
    feet: Counter[str] = Counter()
    ends: list[int] = []
    for place, sentence in enumerate(text):
        if "20" not in sentence.words:
            continue
        named += years(sentence.words)
        weight = 2 if place < _TITLE else 1
        longest = _LONGEST if place else _TITLED
        ends += _told_end(sentence.words, place, card)
        worded = place < _TITLE and bool(card.dates.plans.search(sentence.words))
        found = [term for term in spans(sentence.words, worded) if _SHORTEST <= term[1] - term[0] <= longest]
        found = [(_budgeted(sentence.words, first, card) if not place else first, last) for first, last in found]
        terms.update(dict.fromkeys(found, weight))
        foot = _PAGED.sub("", sentence.words)
        feet[foot] += len(foot) < _FOOT
        titled.update(found if place < _TITLE or feet[foot] >= _PAGES else ())
        for when, ahead in _told(sentence, card):
            (meant if ahead else told)[when.begins or when.year] += 1
    parted = _parted(told, meant, named)
    (starts, last), weight = terms.most_common(1)[0] if terms else ((0, 0), 0)
    agrees = (
        parted is None
        or parted <= starts <= parted + _SOON
        or (starts < parted and all(year < starts for year in told))
        or (
            (starts, last) in titled
            and sum(n for year, n in told.items() if year >= starts) <= max(1, _STRAY * told.total())
        )
    )
    if weight > 1 and agrees:
        return starts, False, date(last, 12, 31)
    if parted:
        inside = weight > 1 and starts < parted <= last  # a plan that runs already
        over = last if inside else next((end for end in ends if _SHORTEST < end - parted <= _TITLED), None)
        return parted, False, date(over, 12, 31) if over else None
    return _headed(text) or (sorted(named)[len(named) // 4] if named else None), True, None


def _headed(text: list[Sentence]) -> int | None:
    """The year amid the first two heads of columns of years, if only the first is no round one: 2019, 2025, 2030."""
    heads = {int(one.lead) for one in text if one.place.role == "year" and _BARE_YEAR.fullmatch(one.lead)}
    first, *later = sorted(heads) or [0]
    round_ = bool(later) and first % _STEP and not any(year % _STEP for year in later)
    return (first + later[0]) // 2 if round_ and later[0] - first >= _SHORTEST else None


def _budgeted(title: str, first: int, card: Quantities) -> int:
    """The year before the first of a span, if the title names a budget of that: budget 2027 and outlook 2028-2030."""
    named = (one.end() for one in card.frames.ledgers.finditer(title))
    return first - 1 if any(title.startswith(f" {first - 1} ", end) for end in named) else first


def _told_end(words: str, place: int, card: Quantities) -> Iterator[int]:
    """The year in which the term of the plan is over, if the words say so or are the name of a plan with a year."""
    yield from (int(match["year"]) for match in card.dates.lasts.finditer(words))
    name = card.dates.entitled.search(words) if place < _TITLE and len(words) < _FOOT else None
    if name and len(years(words)) == 1:
        yield years(words)[0]


def _told(sentence: Sentence, card: Quantities) -> Iterator[tuple[When, bool]]:
    """The years of a sentence that are surely past or surely to come, each with which of the two."""
    frames = card.frames
    dated = [when for when in whens(sentence.words, card.dates, None) if when.due and not when.span]
    for when in dated:
        words = _around(sentence.words, when, len(dated) > 1, card)
        wanted = frames.strong.search(words) or frames.aims.search(words)
        early = when.role == "since" and card.dates.early.match(sentence.words, when.lead)
        if when.role in ("since", "reference") and (not early or frames.past.search(words)):
            yield when, False
        elif when.role == "deadline":
            if not frames.past.search(words):
                yield when, True
        elif when.role == "inside" and bool(wanted) != bool(frames.past.search(words)):
            yield when, bool(wanted)


def _around(words: str, when: When, several: bool, card: Quantities) -> str:
    """The clause of a year; its part between commas if there are several: 50 in 2030, in 2024 there were 80."""
    left, right = clause(words, when.start, when.end, card.frames)
    if several:
        left = max(left, words.rfind(", ", 0, when.start))
        comma = words.find(", ", when.end)
        right = right if comma < 0 else min(right, comma)
    return words[left:right]


def _parted(told: Counter[int], meant: Counter[int], named: list[int]) -> int | None:
    """The year before which most of the told years lie and from which on most of the meant ones; the last of several.

    A told year weighs twice: a plan tells less than it means. A year that is only named between the two is taken to be
    that of the writing. None if nothing is told as past: then the text gives no year to look ahead from.
    """

    def right(year: int) -> int:
        return 2 * sum(n for one, n in told.items() if one < year) + sum(n for one, n in meant.items() if one >= year)

    parted = max((*(year + 1 for year in told), *meant), key=lambda year: (right(year), year), default=0)
    if not any(year < parted for year in told):
        return None
    soonest = min((year for year in meant if year >= parted), default=parted)
    return max([max(year for year in told if year < parted) + 1, *(year for year in named if year < soonest)])
