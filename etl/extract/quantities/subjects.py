"""A bare number in its sentence and the one before in; out: what it counts, by the thing that it is said of."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.figures import MILLION, Figure
from etl.extract.quantities.nearby import ends_with
from etl.extract.quantities.sentences import Sentence

_COMPLEMENT = 60  # characters after a number in which its kind is named
_ADJECTIVES = re.compile(r"(?:[^\W\d_][\w-]* ){0,2}")
_RATES = "_per_"


def subject(words: str, one: Figure, card: Quantities, left: bool = False) -> str | None:
    """The things of the sentence that a whole number of many can be, if no word such as of or on stands before them.

    Casualties on our quays fall from 80 to 40; all cars are electric by 2030: 310 in total. Of several the last; one
    after of too if it is `left` out: of our piers we roof twelve.
    """
    if one.value < 2 or one.value % 1 or one.value >= MILLION or not _may_count(words, one, card):
        return None
    found = None
    for noun in card.units.nouns.pattern.finditer(words, 0, one.start):
        if not card.units.plural.fullmatch(noun[0]) or card.units.nouns.of(noun) in card.masks.durations_named:
            continue
        governed = card.units.governs.search(words[: noun.start()])
        if not governed or (left and governed["whole"]):
            found = card.units.nouns.of(noun)
    return found


def _may_count(words: str, one: Figure, card: Quantities) -> bool:
    """Whether the words beside a number say that it counts, unlike that of a page or a note: to 40, three of them."""
    before, changes = words[: one.start], card.changes
    after = words[one.end :].lstrip()
    told = (changes.towards, changes.norm, changes.at_least, changes.at_most, changes.about, card.units.refers)
    apart = before.rstrip().endswith((",", ":")) and bool(after) and not card.dates.paces.match(after)
    apart = apart and not card.units.per_one.match(after)
    return apart or bool(card.units.of_them.match(after)) or any(ends_with(words_, before) for words_ in told)


def complement(words: str, one: Figure, card: Quantities) -> str | None:
    """What a part of what was named before is: at least 600 of these are social homes."""
    told = card.units.kinds_of.match(words, one.end)
    noun = card.units.nouns.pattern.search(words, told.end(), told.end() + _COMPLEMENT) if told else None
    near = told and noun and _ADJECTIVES.fullmatch(words, told.end(), noun.start())
    return card.units.nouns.of(noun) if near and noun else None


def elides(words: str, one: Figure, card: Quantities) -> bool:
    """Whether the word after a number is the verb of its clause, as its noun is left out: willen we er 90 bouwen."""
    after = words[one.end :].lstrip()
    ends = not after or after[0] in ".,;)" or bool(card.dates.deadline.match(after))
    return ends and not one.known and bool(card.units.left_out.search(words[: one.start]))


def taken_up(found: list[Figure], words: str, before: Figure | None, card: Quantities) -> list[Figure]:
    """Figures of this sentence that go on with what the one before counts, so often each week too: that goes to 40."""
    if before is None or not card.units.takes_up.search(words):
        return found
    rated = (before.unit or "").partition(_RATES)[0]
    return [
        replace(one, unit=before.unit) if _RATES in (before.unit or "") and one.unit == rated else one for one in found
    ]


def rates(found: list[Figure], words: str, card: Quantities) -> list[Figure]:
    """Hours that are told each week at first are so wherever the sentence goes on with them."""
    last: dict[str, str] = {}
    made: list[Figure] = []
    for one in found:
        unit = one.unit or ""
        if _RATES in unit:
            last[unit.partition(_RATES)[0]] = unit
        elif unit in last and unit in card.masks.durations_named and _moves(words, one, card):
            one = replace(one, unit=last[unit])
        made.append(one)
    return made


def _moves(words: str, one: Figure, card: Quantities) -> bool:
    before = words[: one.start]
    return ends_with(card.changes.towards, before) or bool(card.units.takes_up.search(before))


def meant(one: Figure, sentence: Sentence, card: Quantities, about: str) -> Figure:
    """Tonnes are of CO2 where the words are about that alone; spaces are of what they name before: a car park."""
    units, words = card.units, sentence.words
    if one.unit == "tonnes":
        named = f"{sentence.title} {words}"
        near = named if units.carbon.search(named) or units.not_carbon.search(named) else about
        carbon = units.carbon.search(near) and not units.not_carbon.search(near)
        return replace(one, unit="tonnes_co2") if carbon else one
    if one.form == "number" and units.spaces.search(words[one.start : one.end]):
        near = (words[: one.start], sentence.title, about)
        store = next(filter(None, map(units.stores.pattern.search, near)), None)
        return replace(one, unit=units.stores.of(store), known=True) if store else one
    return one
