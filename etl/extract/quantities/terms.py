"""Running words in their plan in; their dates out, those that only the plan's own term tells the year of too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from etl.extract.quantities.annual import yearless
from etl.extract.quantities.card import Quantities
from etl.extract.quantities.dates import When, last_day, lasts_of, whens, years
from etl.extract.quantities.numbers import numbers
from etl.extract.quantities.runs import run
from etl.extract.quantities.scene import Setting
from etl.extract.quantities.sentences import Sentence

_WORD = re.compile(r"[^\W\d_]+")
_DECADE = 10  # years
_HEAD = 40  # characters of the head of a column


def dates_of(words: str, setting: Setting, card: Quantities) -> list[When]:
    """Every date in the words, in order. In four years ends with the plan, if that is for four years."""
    found = [
        _lasting(words, _early(words, when, setting, card), setting, card)
        for when in whens(words, card.dates, setting.closes)
    ]
    found = run(words, found, card.dates)
    found += _pointed(words, found, setting, card)
    for one in _later(words, found, setting, card):
        found = [other for other in found if not (one.start < other.end and other.start < one.end)] + [one]
    if setting.year:
        for one in yearless(words, card.dates, setting.year):
            if not any(one.start < other.end and other.start < one.end for other in found):
                found.append(one)
    for one in _counted(words, setting, card):
        found = [other for other in found if not (one.start < other.end and other.start < one.end)] + [one]
    return sorted(found, key=lambda one: one.start)


def _early(words: str, when: When, setting: Setting, card: Quantities) -> When:
    """A year that is called early is no past one if it is yet to come: already in 2027 we open."""
    early = when.role == "since" and card.dates.early.match(words, when.lead)
    return replace(when, role="inside") if early and when.due and when.due.year >= (setting.starts or 9999) else when


def _counted(words: str, setting: Setting, card: Quantities) -> Iterator[When]:
    """Dates that are counted from the first year of the plan: the end of the decade, year three of the plan."""
    starts, closes = setting.starts, setting.closes
    if starts is None or setting.guessed:
        return
    for match in card.dates.decade.finditer(words):
        yield When(*match.span(), date(-(-starts // _DECADE) * _DECADE, 12, 31), "deadline", match.start())
    for match in (*card.dates.plan_years.finditer(words), *card.dates.first_years.finditer(words)):
        place = numbers(match["number"], card.numerals, card.units.signs.pattern)
        due = date(starts + int(place[0].value) - 1, 12, 31) if place else None
        if due and closes and due <= closes:
            yield When(*match.span(), due, "inside", match.start())


def _pointed(words: str, found: list[When], setting: Setting, card: Quantities) -> Iterator[When]:
    """Dates that are only called by that year, of the one before."""
    for match in card.dates.that_time.finditer(words):
        earlier = [when for when in found if lasts_of(when) and when.due and when.end <= match.start()]
        due = earlier[-1].due if earlier else next((when.due for when in whens(setting.that, card.dates, None)), None)
        if due:
            role = "deadline" if card.dates.deadline.match(words, match.start()) else "inside"
            yield When(*match.span(), due, role, match.start())


def _later(words: str, found: list[When], setting: Setting, card: Quantities) -> Iterator[When]:
    """Dates that are so many years after the one before: 45 % in 2027, and three years later half."""
    for match in card.dates.later.finditer(words):
        earlier = [when.due for when in found if lasts_of(when) and when.due and when.end <= match.start()]
        earlier = earlier or [when.due for when in whens(setting.before, card.dates, None) if when.due]
        counted = numbers(match["number"], card.numerals, card.units.signs.pattern) if match["number"] else []
        count = int(counted[0].value) if counted else 1
        if earlier:
            due = last_day(earlier[-1].year + count, earlier[-1].month, earlier[-1].day)
            yield When(*match.span(), due, "inside", match.start())


def _lasting(words: str, when: When, setting: Setting, card: Quantities) -> When:
    """A length of time that is that of the plan ends when the plan does."""
    if when.role != "lasting" or not (setting.closes and setting.starts) or setting.guessed:
        return when
    told = card.dates.lasting.fullmatch(words, when.start, when.end)
    if not told or not told["number"] or not card.dates.years_long.match(told["unit"]):
        return when
    counted = numbers(told["number"], card.numerals, card.units.signs.pattern)
    years = setting.closes.year - setting.starts
    whole = counted and counted[0].value in (years, years + 1)
    return replace(when, due=setting.closes) if whole else when


def led_by(sentence: Sentence, setting: Setting, card: Quantities) -> list[When]:
    """The dates that the words above a sentence give it; a year alone does so in a heading or lead of targets."""
    phase = is_phase(setting.heading, card)
    above = [setting.over, sentence.lead if _leads(sentence) else ""]
    if sentence.item and not sentence.title:
        above = [setting.heading if phase or card.frames.target_headings.search(setting.heading) else "", *above]
    undated = sentence.place.role == "aim" and not (sentence.due or years(sentence.lead))
    if sentence.title and undated:
        above = [_ahead(setting), *above]
    meant = ("deadline", "period", "inside") if card.dates.reaches.search(setting.said) else ("deadline", "period")
    said = [when for when in dates_of(setting.said, setting, card) if when.role in meant]
    ends = phase or bool(sentence.title)
    begins = card.dates.begins.match(sentence.due.strip()) and len(years(sentence.due)) == 1
    done = [] if begins else spans_of(sentence.due, setting, card)
    found = done + [when for words in above if words for when in spans_of(words, setting, card, ends)] + said
    opened = spans_of(setting.dated, setting, card)
    found += [when for when in opened if when.due and when.due.year >= (setting.starts or 0)]
    named = len(sentence.lead) < _HEAD and card.frames.target_headings.search(sentence.lead or setting.heading)
    return [when for when in found if named or phase or sentence.title or when.role != "bare"]


def _ahead(setting: Setting) -> str:
    """The heading above a table, if it gives a year that is yet to come: Results 2026-2030 above Now | Target."""
    named = not setting.heading.startswith("# ")  # the name of the plan
    return setting.heading if named and max(years(setting.heading), default=0) >= (setting.starts or 1) else ""


def spans_of(words: str, setting: Setting, card: Quantities, ends: bool = True) -> list[When]:
    """The dates of the words; those of a span of years, within which something is done, are its end if it `ends`."""
    return [replace(when, span=when.span and not ends) for when in dates_of(words, setting, card)]


def is_phase(heading: str, card: Quantities) -> bool:
    """Whether a heading is no more than a time, such as 2029 or By 2030, or names one: Phase 2: growth (2027-2028)."""
    dated = [when for when in whens(heading, card.dates, None) if when.due] if "20" in heading else []
    if dated and card.dates.staged.match(heading):
        return True
    rest = heading
    for when in reversed(dated):
        rest = f"{rest[: when.lead]} {rest[when.end :]}"
    return bool(dated) and all(card.dates.phases.fullmatch(word) for word in _WORD.findall(rest))


def _leads(sentence: Sentence) -> bool:
    """Whether the words above give a date: those over a list do, those over a column if they are but a few."""
    return not sentence.title or len(sentence.lead) < _HEAD
