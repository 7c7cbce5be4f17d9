"""Running words in their plan in; their dates out, those that only the plan's own term tells the year of too."""

from __future__ import annotations

from dataclasses import replace

from etl.extract.quantities.annual import yearless
from etl.extract.quantities.card import Quantities
from etl.extract.quantities.dates import When, whens
from etl.extract.quantities.numbers import numbers
from etl.extract.quantities.scene import Setting
from etl.extract.quantities.sentences import Sentence

_HEAD = 40  # characters of the head of a column


def dates_of(words: str, setting: Setting, card: Quantities) -> list[When]:
    """Every date in the words, in order. In four years ends with the plan, if that is for four years."""
    found = [_lasting(words, when, setting, card) for when in whens(words, card.dates, setting.closes)]
    if setting.year:
        for one in yearless(words, card.dates, setting.year):
            if not any(one.start < other.end and other.start < one.end for other in found):
                found.append(one)
    return sorted(found, key=lambda one: one.start)


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
    above = [sentence.lead if _leads(sentence) else ""]
    if sentence.item and not sentence.title:
        above = [setting.heading if card.frames.target_headings.search(setting.heading) else "", *above]
    said = [when for when in dates_of(setting.said, setting, card) if when.role == "deadline"]
    spans = [replace(when, span=False) for when in dates_of(sentence.due, setting, card)]  # done within
    found = spans + [when for words in above if words for when in dates_of(words, setting, card)] + said
    named = len(sentence.lead) < _HEAD and card.frames.target_headings.search(sentence.lead or setting.heading)
    return [when for when in found if named or sentence.title or when.role != "bare"]


def _leads(sentence: Sentence) -> bool:
    """Whether the words above give a date: those over a list do, those over a column if they are but a few."""
    return not sentence.title or len(sentence.lead) < _HEAD
