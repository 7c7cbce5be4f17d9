"""A bare figure in a cell of a table in; out: the same with what the names of its row and its column say it counts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.figures import MILLION, MONEY, PERCENT, Figure
from etl.extract.quantities.numbers import numbers
from etl.extract.quantities.units import measure

_BRACKETS = re.compile(r"[(\[]([^()\[\]]{1,40})[)\]]")
_PARTS = re.compile(r"\s*[,;/]\s+")
_LATER = re.compile(r"(?<=[,:])\s+|\s[-–]\s|\s(?=in \S+$)")
_MONEY = re.compile(r"^([€£$]) ?((?: ?[^\W\d_]+)?)$")
_TIMES = re.compile(r"[x×*]\s?(?=[€£$]?\s?1)")
_SHARE = re.compile(r"(?<!\d)(?<!\d )%")
_NUMBERED = re.compile(r"[€£$]? ?\d")
_AGED = re.compile(r"(?!per )[^\W\d_]+(?: [^\W\d_]+)? (?!20\d\d\b)\d")  # under 25: which of them, not what they are
_FIRST = 2  # words among which a time is what the row measures: average days to hire
_JOINED = "-"
_WORD = re.compile(r" ([\w-]+)")


def titled(figure: Figure, title: str, head: str, card: Quantities, counts: tuple[str, float] | None = None) -> Figure:
    """The unit in brackets, that after a comma, a share, a score, what it is the number of, or the first noun.

    Else what the words above the table count, if they count as many: `counts`.
    """
    if figure.form != "number" or figure.unit is not None:
        return figure
    told = next(filter(None, (_unit(figure, words, card) for words in _told(title, head))), None)
    rate = None if told else _rate(title, card)
    if told or rate:
        return told or replace(figure, unit=f"per_{rate}", known=True)
    bare = _BRACKETS.sub(" ", title)
    if (_SHARE.search(bare) or card.units.parts_of.search(bare)) and figure.value <= PERCENT:
        return replace(figure, unit="percent", known=True)
    if card.frames.tables.marks.search(title) and figure.value <= PERCENT:
        return replace(figure, unit="score", known=True)
    if card.frames.tables.ratios.search(bare):
        return replace(figure, unit="ratio", known=True)
    noun = next(_nouns(bare, card), None)
    if not noun and counts and figure.value <= counts[1]:
        noun = counts[0]
    return replace(figure, unit=noun, known=True) if noun else replace(figure, unit="count")


def _rate(title: str, card: Quantities) -> str:
    """Of how many people or homes the row counts the cases, if of so many: burglaries per 1,000 inhabitants."""
    named = (card.units.per.of(one) for one in card.units.per.pattern.finditer(title))
    return next((name for name in named if name[0].isdigit()), "")


def _told(title: str, head: str) -> Iterator[str]:
    """The words that may be a unit: those in brackets and those after a comma, a colon or a dash; of the head first."""
    for words in (head, title):
        for inside in _BRACKETS.finditer(words):
            yield from _PARTS.split(inside[1])
    yield from _LATER.split(_BRACKETS.sub("", title).strip())[1:]


def _unit(figure: Figure, words: str, card: Quantities) -> Figure | None:
    """The figure in the unit that the words are, such as `in km` or `million euros`; nothing if they are none."""
    words = _TIMES.sub("", words.strip().removeprefix("in "), count=1)
    if _AGED.match(words):
        return None
    if card.frames.tables.scales.fullmatch(words):
        return replace(figure, unit="score", known=True)
    each = _MONEY.sub(r"\g<1>1\g<2>", words)
    each = each if _NUMBERED.match(each) else f"1 {each}"
    [one, *_] = numbers(each, card.numerals, card.units.signs.pattern) or [None]
    unit = measure(each, one, card.units) if one else None
    if one and unit and one.value == MILLION and unit.unit is None and one.end == len(each):
        return replace(figure, unit="million", known=True)
    if one is None or unit is None or not unit.declared or not unit.unit or unit.unit.startswith("per_"):
        return None
    if unit.unit.startswith(MONEY) and one.value >= MILLION:
        return replace(figure, unit=f"{unit.unit}_million", value=figure.value * one.value / MILLION, known=True)
    scale = one.value * unit.factor
    high = figure.high * scale if figure.high else None
    return replace(figure, unit=unit.unit, value=figure.value * scale, high=high, known=True)


def _nouns(title: str, card: Quantities) -> Iterator[str]:
    """Declared nouns that a row may count; a time only if the row begins with it: not longer than 2 hours."""
    for noun in card.units.nouns.pattern.finditer(title):
        unit = card.units.nouns.of(noun)
        first = len(title[: noun.start()].split()) < _FIRST
        joined = title[noun.end() : noun.end() + 1] == _JOINED or _kind(title, noun, card)
        if not joined and (first or unit not in card.masks.durations_named):
            yield unit


def _kind(title: str, noun: re.Match[str], card: Quantities) -> bool:
    """Whether a noun only tells the kind of the one after it: student rooms."""
    after = _WORD.match(title, noun.end())
    alone = after and not card.units.plural.fullmatch(noun[0])
    return bool(alone and after and card.units.nouns.pattern.fullmatch(after[1]))
