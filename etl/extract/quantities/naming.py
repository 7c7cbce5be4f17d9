"""The figures of a sentence in; out the same, each bare number with what the words around it say that it counts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.figures import MILLION, MONEY, Figure
from etl.extract.quantities.nearby import ends_with, without
from etl.extract.quantities.numbers import Number
from etl.extract.quantities.sentences import Sentence
from etl.extract.quantities.titles import titled
from etl.extract.quantities.units import measure

_LABEL = re.compile(r"\W*([^.:;]{3,60}):[^\w.:;]*")
_NEVER_AGAIN = ("percent", "percentage_points", *MONEY)


def named(found: list[Figure], sentence: Sentence, card: Quantities) -> list[Figure]:
    """Figures that have a unit as they are; bare ones with that which their sentence or their row of a table names."""
    known = list(_named(found, sentence.words, card))
    return [titled(one, sentence.title, sentence.lead, card) if sentence.title else one for one in known]


def _named(found: list[Figure], words: str, card: Quantities) -> Iterator[Figure]:
    """A bare number counts what the words name: the number of places from 20 to 40, 60 homes and another 80."""
    counted: Figure | None = None
    for one in found:
        if one.form == "number" and not (one.known and one.unit) and ends_with(card.units.scores, words[: one.start]):
            one = replace(one, unit="score", known=True)
        elif one.form == "number" and not one.known and one.value >= MILLION and card.units.spent.search(words):
            one = replace(one, value=one.value / MILLION, unit="eur_million", known=True)
        elif one.form == "number" and (one.unit is None or one.unit.startswith("per_")):
            one = _bare(one, counted, words, card)
        counted = one if one.form == "number" and one.unit and one.unit not in _NEVER_AGAIN else counted
        yield one


def _bare(one: Figure, counted: Figure | None, words: str, card: Quantities) -> Figure:
    """What a number without a unit counts: what it is the number of, else what was counted before it."""
    told = card.units.number_of.search(words, 0, one.start)
    if told:
        return replace(one, unit=_unit(told, card), known=True)
    label = _LABEL.fullmatch(words[: one.start])
    noun = card.units.nouns.pattern.search(label[1]) if label and not words[one.end :].strip(" .") else None
    if noun:
        return replace(one, unit=card.units.nouns.of(noun), known=True)
    if counted and (_again(words, one, card) or _goes(words, counted, one, card)):
        return replace(one, unit=counted.unit, known=counted.known)
    return one


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
    return card.units.nouns.of(declared) if declared else noun.lower()
