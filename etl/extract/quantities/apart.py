"""The figures and dates of a sentence in; which figures keep apart from a date that stands near them out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.dates import When, lasts_of
from etl.extract.quantities.figures import Figure
from etl.extract.quantities.nearby import ends_with

_NEAR = 40  # characters between the words that name a part and its figure
_ADDED = re.compile(r"[^.;]{0,30}(?:, | \()(?:[^\W\d]+ ){0,3}")
_APART = re.compile(r"[,;]")
_OPENED = 3  # words before a date that does not open its sentence
_TOTALS = ("all", "none", "whole")


def parts(words: str, found: list[Figure], dated: list[When], card: Quantities) -> Iterator[int]:
    """Where a part begins, or what comes of a yearly number, that has its own date: 80 boats, of which 20 by 2030."""
    results = [
        one for one in card.dates.results.finditer(words) if card.units.rhythms.pattern.search(words, 0, one.end())
    ]
    for match in [*card.dates.shares.finditer(words), *results]:
        own = next((one for one in found if 0 <= one.start - match.end() < _NEAR), None)
        when = next((when for when in dated if own and lasts_of(when) and when.start >= match.end()), None)
        main = any(one.end <= match.start() for one in found)
        if own and when and main and not _APART.search(words, min(own.end, when.lead), max(own.start, when.lead)):
            yield match.start()
    yield from _told_after(words, found, dated, card)
    yield from _clauses(words, found, dated, card)


def _told_after(words: str, found: list[Figure], dated: list[When], card: Quantities) -> Iterator[int]:
    """Where a part begins that is called so after its figure: 500 boats by 2030, 100 of which in 2028."""
    for match in card.dates.shares.finditer(words):
        own = next((one for one in found if 0 <= match.start() - one.end <= 1), None)
        dates = [when for when in dated if lasts_of(when)]
        later = own and any(when.start >= match.end() for when in dates)
        if own and later and any(when.end <= own.start for when in dates):
            yield own.start


def _clauses(words: str, found: list[Figure], dated: list[When], card: Quantities) -> Iterator[int]:
    """Where a second clause begins that alone has a date: crews train two days, and we hold the first drill in 2030."""
    for match in card.dates.coordinates.finditer(words):
        usable = [when for when in dated if lasts_of(when)]
        later = bool(usable) and all(when.lead >= match.end() for when in usable)
        if later and any(one.end <= match.start() for one in found):
            yield match.start()


def another(words: str, figure: Figure, when: When, card: Quantities) -> bool:
    """Whether a clause with a subject of its own only follows one that has a date: all by 2030, and 350 get a pump."""
    opens = len(words[: when.lead].split()) < _OPENED
    breaks = any(one.end() <= figure.start for one in card.dates.follows.finditer(words, when.end))
    return not opens and figure.form != "change" and breaks


def added(words: str, figure: Figure, when: When, card: Quantities) -> bool:
    """Whether what is done for all is only added to what has a date: build ten by 2030 and give every crew a boat."""
    between = words[when.end : figure.start].split()
    opens = len(words[: when.lead].split()) < _OPENED
    verb = len(between) == 2 and bool(card.joins.fullmatch(between[0]))
    return figure.form in _TOTALS and verb and not opens


def paced(words: str, total: Figure, figure: Figure, card: Quantities) -> bool:
    """Whether a figure only says how many of a total that makes at a time: 900 trees by 2031, about 150 a year."""
    less = total.form == figure.form == "number" and figure.value < total.value
    same = less and total.unit and total.unit == (figure.unit or "").split("_per_")[0]
    pace = card.dates.paces.search(words, figure.start)
    beside = pace and pace.start() <= figure.end + 1
    return bool(same and beside and _ADDED.fullmatch(words, total.end, figure.start))


def steady(words: str, figure: Figure, when: When, every: list[Figure], card: Quantities) -> bool:
    """Whether so many are counted each year beside what is to be so by a date: 900 by 2030, with 50 recruits a year."""
    every = [one for one in every if one.form in ("number", "share")]
    before = max((one.end for one in every if one.end <= figure.start), default=0)
    if figure.form != "number" or "_per_" in (figure.unit or "") or not _each_year(words, before, figure, card):
        return False
    if when.start >= figure.end:
        between = [one for one in every if figure.end <= one.start and one.end <= when.lead]
        between = [one for one in between if not ends_with(card.changes.start, words[: one.start])]
        return bool(between) and _parted(words[figure.end : when.lead], card)
    aside = words[: when.lead].rstrip().endswith(",")
    opens = not any(one.end <= when.lead or when.end <= one.start < figure.start for one in every)
    opens = opens and len(words[: when.lead].split()) < _OPENED
    opens = opens and not _APART.search(words[when.end : figure.start].lstrip(" ,)"))
    return not (aside or opens) and _parted(words[when.end : figure.start], card)


def _each_year(words: str, begins: int, figure: Figure, card: Quantities) -> bool:
    clause = _APART.split(words[begins : figure.start])[-1]
    beside = card.dates.paces.match(words[figure.end :].lstrip())
    return bool(beside or card.dates.paces.search(words, figure.start, figure.end) or card.dates.paces.search(clause))


def _parted(between: str, card: Quantities) -> bool:
    """Whether a sign or a word such as and parts a figure from a date."""
    return bool(_APART.search(between)) or any(card.joins.fullmatch(word) for word in between.split())


def companion(words: str, figure: Figure, when: When, card: Quantities) -> bool:
    """Whether a bound only tells how that is to be which has a date: a first year by 2028, with no class above 25."""
    opens = len(words[: when.lead].split()) < _OPENED
    return not opens and when.end <= figure.start and bool(card.dates.with_it.search(words, when.end, figure.start))
