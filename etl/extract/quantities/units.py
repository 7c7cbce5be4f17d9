"""A number in running words in, its unit out: a sign, money, a declared noun, or the noun that follows."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from etl.extract.quantities.card import Quantities, Units
from etl.extract.quantities.dates import When
from etl.extract.quantities.numbers import Number, numbers

_ASIDE = re.compile(r"\s?\([^()\d:]*:")  # 130 (baseline: 80)
_WORD = re.compile(r"[ \u00a0]+[‘'\"“(]?([^\W\d_][\w'’-]*)")
_FARTHEST = 5
_RATE = 80  # characters before a number in which its rate may stand


@dataclass(frozen=True, slots=True)
class Measure:
    """What a number counts, and where its words begin and end. `declared` if the rules know the unit.

    against  what it is counted against, if the unit itself does not say so: 200 dwellings a year
    factor   how many of the unit the number counts in one: a thousand for kilotonnes
    """

    unit: str | None
    start: int
    end: int
    declared: bool
    against: str | None = None
    factor: float = 1

    @property
    def paced(self) -> bool:
        """Whether it is told per year, per head or the like."""
        return bool(self.against or "_per_" in (self.unit or ""))


def measure(words: str, number: Number, units: Units) -> Measure:
    """The unit of a number, with its rate: eur, percent, trees, eur_per_inhabitant."""
    bare = Measure(None, number.start, number.end, False) if _ASIDE.match(words, number.end) else None
    found = _money(words, number, units) or _sign(words, number, units) or bare or _noun(words, number, units)
    return _rated(words, found, units)


def counted(words: str, card: Quantities) -> tuple[str, float] | None:
    """What the words count and how many at most, if that is one thing: build 1,000 homes in four years."""
    found = {}
    for number in numbers(words, card.numerals, card.units.signs.pattern):
        one = measure(words, number, card.units)
        if one.declared and one.unit and card.units.nouns.pattern.search(words[number.end : one.end]):
            found[one.unit] = max(number.value, found.get(one.unit, 0))
    [told, *others] = [one for one in found.items() if one[0] not in card.masks.durations_named] or [None]
    return None if others else told


def counts(words: str, when: When, card: Quantities) -> bool:
    """Whether four digits that look like a year count something: 2000 woningen, not in 2000 nor 2024 boat projects."""
    if when.role != "bare" or when.end - when.start != 4:
        return False
    unit = measure(words, Number(when.start, when.end, 0), card.units)
    beside = words[when.end : unit.end].split()[:-1]
    named = unit.unit and all(card.units.between.fullmatch(word) or word in unit.unit for word in beside)
    return bool(named) and unit.declared and unit.unit not in card.masks.durations_named


def _money(words: str, number: Number, units: Units) -> Measure | None:
    before = words[max(0, number.start - 6) : number.start].rstrip()
    for length in (4, 3, 2, 1):
        sign = units.money.pattern.fullmatch(before[-length:])
        if sign and not (sign[0][0].isalpha() and before[: -len(sign[0])][-1:].isalpha()):
            start = len(words[: number.start].rstrip()) - len(sign[0])
            return Measure(units.money.of(sign), start, number.end, True)
    after = units.money.pattern.match(words, _skip(words, number.end))
    return Measure(units.money.of(after), number.start, after.end(), True) if after else None


def _sign(words: str, number: Number, units: Units) -> Measure | None:
    multiple = units.multiples.pattern.match(words, _skip(words, number.end))
    if multiple:
        factor, unit = units.multiples.of(multiple)
        return Measure(unit, number.start, multiple.end(), True, factor=factor)
    sign = units.signs.pattern.match(words, _skip(words, number.end))
    return Measure(units.signs.of(sign), number.start, sign.end(), True) if sign else None


def _noun(words: str, number: Number, units: Units) -> Measure:
    """The first declared noun among the next words, else the first word that is neither adjective nor stop."""
    whole = units.out_of.match(words, _skip(words, number.end))
    place, first, plural = whole.end() if whole else _over(words, number.end), None, None
    for _ in range(_FARTHEST):
        word = _WORD.match(words, place)
        joined = word is not None and plural is None and first is not None and units.joins.fullmatch(word[1])
        declared = _declared(words, word, number, units) if word else None
        longer = word and declared and declared.end() > word.end()  # working days, but not working
        if not word or (units.stops.fullmatch(word[1]) and not joined and not longer):
            break
        if declared:
            return Measure(units.nouns.of(declared), number.start, declared.end(), True)
        times = units.times.match(words, word.start(1))
        if times and times.end() >= word.end():
            return Measure("times", number.start, times.end(), True)
        if not units.between.fullmatch(word[1]):
            first = word if first is None or units.attributes.fullmatch(first[1]) else first
            plural = plural or (word if units.plural.fullmatch(word[1]) else None)
        place = word.end()
    chosen = first if number.value == 1 else plural or first
    if chosen is None or whole:
        return Measure(None, number.start, number.end, False)
    following = _WORD.match(words, chosen.end())
    last = following is None or units.stops.fullmatch(following[1])  # not the careers of careers fairs
    if last and number.value > 1 and units.people.fullmatch(chosen[1]):
        return Measure("persons", number.start, chosen.end(), True)
    return Measure(chosen[1].lower(), number.start, chosen.end(), False)


def _declared(words: str, word: re.Match[str], number: Number, units: Units) -> re.Match[str] | None:
    """The declared noun that the word is or begins, unless it only tells the kind of what follows: student projects."""
    noun = units.nouns.pattern.match(words, word.start(1))
    if not noun or noun.end() < word.end():
        return None
    following = None if number.value == 1 or units.plural.fullmatch(noun[0]) else _WORD.match(words, noun.end())
    kind = following and units.heads.fullmatch(following[1]) and not units.stops.fullmatch(following[1])
    return None if kind else noun


def _rated(words: str, found: Measure, units: Units) -> Measure:
    """With what it is counted against, for units that are told so: 3,50 euro per inwoner, 8 hours a week."""
    rate = units.rate.match(words, found.end)
    per = units.per.pattern.match(words, rate.end()) if rate else None
    if not per:
        return _rated_before(words, found, units)
    against = units.per.of(per)
    if found.unit is None:
        return Measure(f"per_{against}", found.start, per.end(), True)
    if found.unit in units.rated:
        return replace(found, unit=f"{found.unit}_per_{against}", end=per.end())
    return replace(found, end=per.end(), against=against)


def _rated_before(words: str, found: Measure, units: Units) -> Measure:
    """With a rate that is told first: per week at least 14 hours, debt per inhabitant stays below 900 euro."""
    told = (
        units.rate_before.search(words, max(0, found.start - _RATE), found.start) if found.unit in units.rated else None
    )
    per = units.per.pattern.match(words, told.end()) if told else None
    return replace(found, unit=f"{found.unit}_per_{units.per.of(per)}") if per else found


def _over(words: str, place: int) -> int:
    """The place after a sign that says or more: 300+ homes."""
    return place + (words[place : place + 1] == "+")


def _skip(words: str, place: int) -> int:
    place = _over(words, place)
    return place + 1 if words[place : place + 1] in " \u00a0\u202f" else place
