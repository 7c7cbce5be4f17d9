"""A sentence in, the figures in it out: counts, shares, amounts, ranges, rhythms, changes, all and none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.cuts import opening
from etl.extract.quantities.dates import When
from etl.extract.quantities.enumerated import name_number
from etl.extract.quantities.masked import BLANK, masked
from etl.extract.quantities.nearby import ends_with, without
from etl.extract.quantities.numbers import Number, numbers
from etl.extract.quantities.sentences import Sentence
from etl.extract.quantities.shares import out_of
from etl.extract.quantities.units import Measure, measure

Form = Literal["number", "share", "rhythm", "change", "all", "none", "neutral", "whole", "event"]
_SIGN = re.compile(r"\s*(?:%|€|£|\$|procent|per ?cent|euro)?\s*")
_DATED = 28  # characters between a figure and its date
_LONGEST_JOIN = 28
_NAME = re.compile(r"\s+[A-ZÀ-Ý]")
_COLON = re.compile(r"[^.:;]{0,60}:")
_HEADED = re.compile(r"(?:\s*[•●○▪■◦‣⁃*–—-]\s+)?\s*(\d{1,3})\s+(?=[A-ZÀ-Ý])")
_HEADING = 80  # characters
PERCENT = 100
_WIDEST = 4  # times as much as its lower edge is the upper edge of a range by which something changes
FEW = 12  # numbers that are written out and may be of style only
MILLION = 1e6
MONEY = ("eur", "gbp", "usd", "nok", "sek", "dkk", "chf", "inr", "nlg", "bef")


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure from offset `start` up to `end` of its sentence. `known` if its unit is one the rules declare."""

    form: Form
    start: int
    end: int
    value: float
    unit: str | None
    high: float | None = None
    word: bool = False
    known: bool = True
    direction: Literal["more", "less"] | None = None


def figures(sentence: Sentence, found: list[When], card: Quantities) -> list[Figure]:
    """All figures of a sentence in order, none inside another; what only looks like one is left out."""
    words = sentence.words
    if not any(_every(words, words, card)):
        return []
    plain = masked(words, found, _heads(sentence, card) or label(sentence), card)
    kept: list[Figure] = []
    for one in sorted(_every(words, plain, card), key=lambda one: (one.start, -one.end)):
        if not any(one.start < other.end and other.start < one.end for other in kept):
            kept.append(one)
    return _joined(kept, words, card.masks.definite)


def _every(words: str, plain: str, card: Quantities) -> Iterator[Figure]:
    """What looks like a figure in the words, of which `plain` has blanks for what is none."""
    for kind in (_shares, _rhythms, _ranks, _changes, _totals):
        yield from kind(plain, card)
    yield from _counted(words, plain, card)


def _joined(found: list[Figure], words: str, definite: re.Pattern[str]) -> list[Figure]:
    """All 24 schools is one figure, each of our 24 schools too, and so is two campaigns a year."""
    kept: list[Figure] = []
    for one in found:
        last = kept[-1] if kept else None
        between = words[last.end : one.start].strip() if last else ""
        touches = last is not None and not between
        if last and _all_of(last, one) and (touches or definite.fullmatch(between)):
            kept[-1] = replace(one, form="all", start=last.start, unit=one.unit or "count")
        elif last and touches and one.form == "number" and last.form == "rhythm":
            again = last.value == 1 and one.unit and not one.known and one.high is None and one.value <= FEW
            kept[-1] = replace(last, value=one.value, end=one.end) if again else one
        elif not (last and touches and one.form == "rhythm" and last.form == "number"):
            kept.append(one)
    return kept


def _all_of(last: Figure, one: Figure) -> bool:
    """Whether a number may tell how many all are."""
    return last.form == "all" and one.form == "number" and bool(one.unit or one.value > FEW)


def label(sentence: Sentence) -> int:
    """How many characters at the start of an item are its bullet, its number or both; a cell may open with 3.5 km."""
    opens = opening(sentence.words) if sentence.opens and not sentence.place.role else 0
    return 0 if opens and sentence.title and sentence.words[opens].islower() else opens


def _heads(sentence: Sentence, card: Quantities) -> int:
    """How many characters the bare number of a heading takes: that of its goal, or one before a name that ends open."""
    if sentence.title:
        return 0 if sentence.place.role else name_number(sentence.words, not sentence.beside)
    number = _HEADED.match(sentence.words) if sentence.opens else None
    if not number:
        return 0
    if sentence.goal and re.search(rf"(?:^|\D){number[1]}$", sentence.goal):
        return number.end()
    words = sentence.words.rstrip()
    unit = measure(words, Number(number.start(1), number.end(1), 0), card.units)
    heading = len(words) < _HEADING and words[-1] not in ".!?:;," and not unit.declared and not sentence.item
    return number.end() if heading else 0


def _counted(words: str, plain: str, card: Quantities) -> Iterator[Figure]:
    """Numbers with their unit; two that belong together become a range or a share."""
    waiting = numbers(plain, card.numerals, card.units.signs.pattern)
    while waiting:
        first, *waiting = waiting
        unit = measure(words, first, card.units)
        if waiting and len(words[first.end : waiting[0].start]) <= _LONGEST_JOIN:
            pair = _share(plain, first, waiting[0], card) or _range(words, plain, first, unit, waiting[0], card)
            if pair:
                waiting = waiting[1:]
                yield pair
                continue
        yield _figure(first, unit, card)


def _figure(number: Number, unit: Measure, card: Quantities, high: Number | None = None) -> Figure:
    """Money told in millions stays so: 3.2 eur_million; two meetings a year are how often they are held."""
    last = high or number
    if unit.against in card.units.paces and not unit.declared and number.value <= FEW:
        return Figure("rhythm", unit.start, unit.end, number.value, f"times_per_{unit.against}", word=True)
    name, value, top = unit.unit, number.value * unit.factor, high.value * unit.factor if high else None
    beat, _, against = (name or "").rpartition("_per_")
    if beat == "times" and against in card.units.times_a_year:
        return Figure("rhythm", unit.start, unit.end, value * card.units.times_a_year[against], "times_per_year")
    if name and last.scale >= MILLION and name.partition("_")[0] in MONEY:
        currency, _, rate = name.partition("_")
        name, value = f"{currency}_million{'_' if rate else ''}{rate}", value / MILLION
        top = top / MILLION if top else None
    sure = unit.declared and not (number.word and value == 1 and name not in (*card.masks.durations_named, "percent"))
    return Figure("number", min(unit.start, number.start), unit.end, value, name, top, number.word, sure)


def _share(plain: str, first: Number, second: Number, card: Quantities) -> Figure | None:
    told = out_of(plain, first, second, card)
    form = "share" if told and told[1] == "percent" else "number"
    return Figure(form, first.start, second.end, *told) if told else None


def _range(words: str, plain: str, first: Number, unit: Measure, second: Number, card: Quantities) -> Figure | None:
    if not first.value < second.value or _moves(plain[: first.start], plain[second.end :], unit, card):
        return None
    if second.value > _WIDEST * first.value and ends_with(card.changes.by, plain[: first.start]):
        return None  # up by 500 to 12,000
    end = unit.end if unit.declared and first.end < unit.end <= second.start else first.end
    join = _SIGN.sub(" ", plain[end : second.start], count=1).strip().rstrip("€£$ ")
    opened = ends_with(card.numerals.range_opens, plain[: first.start])
    if not card.numerals.range_joins.fullmatch(join) and not (opened and card.numerals.range_closes.fullmatch(join)):
        return None
    wider = measure(words, second, card.units)
    if unit.declared and unit.paced and not wider.paced:
        return None  # a saving of 2 % a year - 40 % of clean power
    if (
        unit.declared
        and wider.unit
        and unit.unit not in (wider.unit.partition("_per_")[0], wider.unit, None)
        and wider.declared
    ):
        return None
    low = replace(first, value=first.value * (second.scale if first.scale == 1 else 1))
    both = replace(wider, unit=wider.unit or (unit.unit if unit.declared else None), start=min(unit.start, first.start))
    return _figure(low, both, card, second)


def _moves(before: str, after: str, unit: Measure, card: Quantities) -> bool:
    """Whether a number is what a change starts from: raise from 12 to 60, from 12 % to 60 %, from 12 to 60 by 2030."""
    changes = card.changes
    changed = (
        unit.unit == "percent"
        or BLANK in after.partition(",")[0][:_DATED]
        or changes.more.search(before)
        or changes.less.search(before)
        or changes.factors.pattern.search(before)
    )
    before = without(changes.about, before)
    opened = ends_with(card.numerals.range_opens, before)  # ranging from 12 to 60
    carried = not opened and (changes.carries.search(before) or without(card.numerals.range_bars, before).endswith("("))
    return bool(changed or carried) and ends_with(card.numerals.range_bars, before)


def _shares(plain: str, card: Quantities) -> Iterator[Figure]:
    for match in card.numerals.shares.pattern.finditer(plain):
        yield Figure("share", match.start(), match.end(), card.numerals.shares.of(match), "percent", word=True)


def _rhythms(plain: str, card: Quantities) -> Iterator[Figure]:
    for match in card.units.rhythms.pattern.finditer(plain):
        if _NAME.match(plain, match.end()) and " " not in match[0] and not _opens_label(plain, match):
            continue
        value, unit = card.units.rhythms.of(match)
        yield Figure("rhythm", match.start(), match.end(), value, unit, word=True)


def _opens_label(plain: str, rhythm: re.Match[str]) -> bool:
    """Whether it is no part of a name (the Annual Report), but small or the first word of a label: Yearly Port Fair:"""
    first = not any(sign.isalpha() for sign in plain[: rhythm.start()])
    return rhythm[0][0].islower() or bool(first and _COLON.match(plain, rhythm.end()))


def _ranks(plain: str, card: Quantities) -> Iterator[Figure]:
    """A place in a ranking: the top 100, top ten."""
    for match in card.units.ranks.finditer(plain):
        [number] = numbers(match["number"], card.numerals, card.units.signs.pattern) or [None]
        if number:
            yield Figure("number", match.start(), match.end(), number.value, "rank")


def _changes(plain: str, card: Quantities) -> Iterator[Figure]:
    for match in card.changes.factors.pattern.finditer(plain):
        value, direction = card.changes.factors.of(match)
        yield Figure("change", match.start(), match.end(), value, "percent", word=True, direction=direction)


def _totals(plain: str, card: Quantities) -> Iterator[Figure]:
    forms: tuple[tuple[Form, re.Pattern[str], float], ...] = (
        ("all", card.totals.all, 100),
        ("none", card.totals.none, 0),
        ("neutral", card.totals.neutral, 0),
        ("whole", card.totals.whole, 100),
    )
    found = [(one, match) for one in forms for match in one[1].finditer(plain)]
    bars = (card.totals.not_all, card.totals.not_none) if found else ()
    barred = [match.span() for words in bars for match in words.finditer(plain)]
    for (form, _, value), match in found:
        if not any(start <= match.start() < end for start, end in barred):
            unit = _missed(plain, match, card) if form == "none" else "percent"
            yield Figure(form, match.start(), match.end(), value, None if form == "neutral" else unit, word=True)


def _missed(plain: str, none: re.Match[str], card: Quantities) -> str:
    """What there is to be none of: people of nobody, else the noun that follows; else a share."""
    if card.totals.nobody.fullmatch(none[0]):
        return "persons"
    unit = measure(plain, Number(none.end(), none.end(), 0), card.units)
    return unit.unit if unit.declared and unit.unit else "percent"
