"""The figures of a sentence in; out the same, each bare number with what the words around it say that it counts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.dates import whens
from etl.extract.quantities.elided import elided, in_money
from etl.extract.quantities.figures import FEW, MILLION, MONEY, Figure, figures
from etl.extract.quantities.nearby import ending, ends_with, without
from etl.extract.quantities.numbers import Number
from etl.extract.quantities.sentences import Sentence
from etl.extract.quantities.series import series_of
from etl.extract.quantities.subjects import complement, elides, meant, rates, subject, taken_up
from etl.extract.quantities.titles import titled
from etl.extract.quantities.units import measure

_LABEL = re.compile(r"\W*([^.:;]{3,60}):[^\w.:;]*")
_DATED = re.compile(r"20\d\d,? $")
_REST = re.compile(  # no more than dates and other numbers
    r"(?:[\s,;.()–-]|\d|(?<![^\W\d_])(?:by|in|before|from|the|end|of|and|tegen|eind|voor|vóór|vanaf|en)(?![^\W\d_]))*"
)
_PER = re.compile(r" per (?!(?:cent|se)\b)\w")
_SEVERAL = 2
_AS_MANY = 20  # times that a number may have grown
_BEST = 10  # the highest mark
_NEVER_AGAIN = ("percent", "percentage_points", *MONEY)


def named(
    found: list[Figure], sentence: Sentence, card: Quantities, before: Figure | None = None, about: str = ""
) -> list[Figure]:
    """Figures that have a unit as they are; bare ones with that which their sentence or their row of a table names.

    `before` is what the sentence before counts, `about` the words of that sentence and the heading above.
    """
    found = [in_money(one, sentence, card) for one in found]
    found = taken_up(found, sentence.words, before, card)
    known = _alike(list(_named(_summed(found), sentence, card, before, about)), sentence, card)
    known = rates(known, sentence.words, card)
    if not sentence.title:
        return known
    rows = (titled(one, sentence.title, sentence.lead, card, sentence.counts) for one in known)
    return [meant(one, sentence, card, about) for one in rows]


def _alike(found: list[Figure], sentence: Sentence, card: Quantities) -> list[Figure]:
    """The values of years in a row, all in the unit that the last alone has: 2026: 20 - 2028: 40 berths."""
    last = found[-1] if found else None
    if not (last and last.unit and series_of(sentence.words, card.frames)):
        return found
    return [replace(one, unit=last.unit, known=last.known) if one.unit is None else one for one in found]


def _summed(found: list[Figure]) -> list[Figure]:
    """Bare numbers that add up to one before them count the same: 30 clerks in three years: 8, 10 and 12."""
    bare = [one for one in found if one.form == "number" and one.unit is None]
    total = sum(one.value for one in bare)
    whole = next((one for one in found if one.unit and one.value == total and one.form == "number"), None)
    if len(bare) < _SEVERAL or whole is None or whole.end > bare[0].start:
        return found
    return [replace(one, unit=whole.unit, known=True) if one in bare else one for one in found]


def pointed_to(before: Sentence | None, sentence: Sentence, card: Quantities) -> Figure | None:
    """What the sentence before counts, if this one goes on with it: another twelve of them."""
    if before is None or before.goal != sentence.goal or not _points(sentence.words, card):
        return None
    found = named(figures(before, whens(before.words, card.dates, None), card), before, card)
    rated = bool(card.units.takes_up.search(sentence.words))
    usable = [one for one in found if one.form in ("number", "all")]
    counts = [one for one in usable if _countable(one.unit, card) or (rated and "_per_" in (one.unit or ""))]
    counts = [one for one in counts if one.known or card.units.plural.fullmatch(one.unit or "")]
    if counts or not card.units.refers.search(sentence.words):
        return counts[-1] if counts else None
    nouns = (card.units.nouns.of(noun) for noun in card.units.nouns.pattern.finditer(before.words))
    unit = next((unit for unit in nouns if _countable(unit, card)), None)
    return Figure("number", 0, 0, 0, unit) if unit else None


def _points(words: str, card: Quantities) -> bool:
    units = card.units
    points = units.refers.search(words) or units.that_many.search(words) or units.same.match(words)
    return bool(points or units.takes_up.search(words))


def _countable(unit: str | None, card: Quantities) -> bool:
    told = (unit or "").partition("_per_")[0]
    return bool(told) and told not in (*_NEVER_AGAIN, *card.masks.durations_named)


def _named(
    found: list[Figure], sentence: Sentence, card: Quantities, before: Figure | None, about: str
) -> Iterator[Figure]:
    """A bare number counts what the words name: the number of places from 20 to 40, 60 homes and another 80."""
    counted: list[Figure] = []
    words = sentence.words
    for one in (meant(one, sentence, card, about) for one in found):
        one = replace(one, unit=None) if one.form == "number" and elides(words, one, card) else one
        if one.form == "number" and not (one.known and one.unit) and ends_with(card.units.scores, words[: one.start]):
            one = replace(one, unit="score", known=True)
        elif one.form == "number" and not one.known and one.value >= MILLION and card.units.spent.search(words):
            one = replace(one, value=one.value / MILLION, unit="eur_million", known=True)
        elif one.form == "none" and ends_with(card.changes.towards, words[: one.start]):
            told = card.units.number_of.search(words, 0, one.start)
            one = replace(one, unit=_unit(told, card)) if told else one
        elif one.form == "number" and _is_bare(one, words, card):
            one = _bare(one, _like(one, counted, words, card), before, words, card)
            left = elided(one, words, about, card) if one.unit is None else None
            left = left or (_subject(one, words, card) if one.unit is None else None)
            one = replace(one, unit=left, known=True) if left else one
        counted += [one] if one.form == "number" and one.unit and one.unit not in _NEVER_AGAIN else []
        yield one


def _subject(one: Figure, words: str, card: Quantities) -> str | None:
    return subject(words, one, card, ends_with(card.units.refers, words[: one.start]))


def _like(one: Figure, counted: list[Figure], words: str, card: Quantities) -> Figure | None:
    """The last figure of which a bare one can be a part or the next: not more than the whole, nor far more."""
    part = ends_with(card.units.refers, without(card.changes.norm, words[: one.start]))
    fits = (other for other in reversed(counted) if one.value <= (other.value if part else _AS_MANY * other.value))
    return next(fits, counted[-1] if counted else None)


def _is_bare(one: Figure, words: str, card: Quantities) -> bool:
    """Whether it has no unit, or only a word that says how those are that were named before: of which 60 covered."""
    if one.unit is None or one.unit.startswith("per_"):
        return True
    if not one.known and _graded(one, words, card):
        return True
    adjective = not one.known and not card.units.plural.fullmatch(one.unit)
    return adjective and ends_with(card.units.refers, words[: one.start])


def _bare(one: Figure, last: Figure | None, before: Figure | None, words: str, card: Quantities) -> Figure:
    """What a number without a unit counts: what it is the number of, else what was counted before it."""
    kind = complement(words, one, card)
    if kind:
        return replace(one, unit=kind, known=True)
    told = card.units.number_of.search(words, 0, one.start)
    if told:
        return replace(one, unit=_unit(told, card), known=True)
    label = _LABEL.fullmatch(words[: one.start])
    noun = card.units.nouns.pattern.search(label[1]) if label and _REST.fullmatch(words, one.end) else None
    if noun:
        return replace(one, unit=card.units.nouns.of(noun), known=True)
    if last and _goes_on(words, last, one, card):
        return replace(one, unit=last.unit, known=last.known)
    level = _level(words[: one.start], card)
    if level:
        return replace(one, unit=level, known=True)
    refers, left = card.units.refers, words[: one.start]
    points = ends_with(refers, left) or ends_with(refers, without(card.changes.norm, left))
    points = points or card.units.among.match(words[one.end :].lstrip())
    points = points or card.units.that_many.search(words, 0, one.start) or (not last and card.units.same.match(words))
    points = points or card.units.takes_up.search(words, 0, one.start)
    told_of = _subject(one, words, card) if points and not last else None
    if told_of:
        return replace(one, unit=told_of, known=True)
    counted = last or before
    if points and counted:
        return replace(one, unit=counted.unit, known=counted.known)
    return _gauged(one, words, card)


def _goes_on(words: str, last: Figure, one: Figure, card: Quantities) -> bool:
    """Whether a bare number counts the same as the one before it: and another 80, in 2030 150, about 20 per season."""
    beside = _DATED.search(words[: one.start]) or _PER.match(words, one.end)
    beside = beside or card.dates.paces.match(words[one.end :].lstrip())
    beside = beside or ends_with(card.dates.later, words[: one.start])
    whole = one.unit is None and card.units.wholes.fullmatch(words[: last.start].strip()) and one.value < last.value
    ends = one.unit is None and not words[one.end :].strip(" .")
    wanted = ends and card.frames.strong.search(words, last.end, one.start)  # it takes 21 days; it should take ten
    return bool(beside or whole or wanted) or _again(words, one, card) or _goes(words, last, one, card)


def _level(before: str, card: Quantities) -> str | None:
    """The unit of the thing right before the words that say how far it goes: reduce absences to no more than seven."""
    changes = card.changes
    bare = without(changes.about, without(changes.at_most, without(changes.norm, before)))
    start = ending(changes.towards, bare)
    start = ending(changes.start, bare) if start is None else start
    things = bare[:start].rstrip() if start is not None else ""
    noun = next((noun for noun in card.units.nouns.pattern.finditer(things) if noun.end() == len(things)), None)
    unit = card.units.nouns.of(noun) if noun else None
    return unit if _countable(unit, card) else None


def _several(noun: re.Match[str], card: Quantities) -> bool:
    """Whether a noun is of many things that can be counted: boats, not hours."""
    return bool(card.units.plural.fullmatch(noun[0])) and _countable(card.units.nouns.of(noun), card)


def _graded(one: Figure, words: str, card: Quantities) -> bool:
    """Whether it is a mark out of ten: residents give us an 8."""
    return not one.word and one.value <= _BEST and bool(card.units.graded.search(words, 0, one.start))


def _gauged(one: Figure, words: str, card: Quantities) -> Figure:
    """The unit of a bare number that is a mark or a rate: satisfaction from 3.1 to 3.6, 0.5 per home, 60 a year."""
    if _graded(one, words, card):
        return replace(one, unit="score", known=True)
    if (one.unit or "").removeprefix("per_") in card.units.paces:
        several = (noun for noun in card.units.nouns.pattern.finditer(words, 0, one.start) if _several(noun, card))
        often = f"times_{one.unit}" if one.value <= FEW and one.value % 1 == 0 else one.unit
        return replace(one, unit=next((card.units.nouns.of(noun) for noun in several), often))
    if one.unit is None and ends_with(card.joins, words[: one.start]):
        things = (card.units.nouns.of(noun) for noun in card.units.nouns.pattern.finditer(words, 0, one.start))
        return replace(one, unit=next((unit for unit in things if _countable(unit, card)), None))
    if one.unit is not None:
        return one
    gauges = list(card.units.gauges.pattern.finditer(words, 0, one.start))
    unit = card.units.gauges.of(gauges[-1]) if gauges else None
    if not unit and _PER.match(words, one.end):
        unit = "ratio"
    return replace(one, unit=unit, known=True) if unit else one


def _goes(words: str, start: Figure, bare: Figure, card: Quantities) -> bool:
    """Whether a bare number is where the figure before it goes: from 14 days to 5."""
    changes = card.changes
    return ends_with(changes.start, words[: start.start]) and bool(
        changes.towards.fullmatch(words[start.end : bare.start].strip())
    )


def _again(words: str, bare: Figure, card: Quantities) -> bool:
    """Whether a bare number counts on: another 80, 1,000 of them, 5,000 a year."""
    after, before = words[bare.end :].lstrip(), without(card.masks.loose, words[: bare.start])
    told = ends_with(card.units.again, before) or ends_with(card.units.again, words[: bare.start])
    return bool(told or bare.unit or card.units.of_them.match(after))


def _unit(told: re.Match[str], card: Quantities) -> str:
    """The declared unit that the words name, else their noun: the number of extra charging points."""
    place = told.end("lead")
    whole = measure(told.string, Number(place, place, 0), card.units) if place > 0 else None
    if whole and whole.declared and whole.unit:
        return whole.unit
    noun = told["unit"]
    declared = card.units.nouns.pattern.fullmatch(noun)
    if declared:
        return card.units.nouns.of(declared)
    return "persons" if card.units.people.fullmatch(noun) else noun.lower()
