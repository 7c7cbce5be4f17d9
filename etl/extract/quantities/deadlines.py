"""The figures and dates of a sentence in; each figure with its date out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from etl.extract.quantities.apart import added, another, companion, paced, parts, steady
from etl.extract.quantities.card import Quantities
from etl.extract.quantities.dates import When, lasts_of
from etl.extract.quantities.figures import Figure
from etl.extract.quantities.sentences import Sentence

_CLOSE = 12  # characters between a figure and a date that belong together
_TOUCH = 3  # characters between a date and a bracket that opens right after it
_NEAR = 40  # as many, if the date before it is another figure's
_BRACKETS = re.compile(r"\([^()]*\)")
_ASIDE = re.compile(r",[^,;:()]*\b20\d\d[^,;:()]*,(?!\d)")
_LABEL = re.compile(r" ?[:=] (?:[<>≥≤~±+–-] ?|[a-z]{2,12} )?[€£$]?")
_PARTS = re.compile(r";\s")
_DID = re.compile(r"[a-z]{3}(?:ed|[dt]en?) \d")  # handled 90, verwerkte 90: both are of the past
_COMPARED = re.compile(r"\d[^,;]*? (?:in|at|of|van|eind) 20\d\d(?:[-/]\d+)?\W*$")  # a figure and then its year


def pair(
    sentence: Sentence,
    found: list[Figure],
    dated: list[When],
    led: list[When],
    card: Quantities,
    past: int | None = None,
) -> Iterator[tuple[Figure, When | None]]:
    """Each figure with the date meant for it: its own, else the sentence's, else that of the words above a list.

    A sentence that opens with a date goes on so: by 2030 60 %, by 2035 70 %; others name it after: 60 % in 2030. A date
    in brackets beside a figure belongs to that figure alone: 85 % by 2030 (79 % in 2022); so does one before the year
    `past` between commas.
    """
    paired: list[tuple[Figure, When | None]] = []
    every = found
    asides = [*_asides(sentence.words, dated, past, card)]
    for bracket in [*_BRACKETS.finditer(sentence.words), *asides, *_trails(sentence.words, card)]:
        own = [one for one in found if bracket.start() <= one.start < bracket.end()]
        around = [one for one in dated if bracket.start() <= one.start < bracket.end()]
        if own and around:
            paired += _paired(own, around, [])
            found = [one for one in found if one not in own]
            dated = [one for one in dated if one not in around]
        elif around and bracket in asides and not card.passing.conforms.match(bracket[0]):
            dated = [one for one in dated if one not in around]  # the crew, founded in 2019, meets
        touching = [when for when in dated if 0 <= bracket.start() - when.end < _TOUCH]
        if own and not around and touching:  # 3 euro a head in 2018 (283,000 euro)
            paired += [(one, touching[-1]) for one in own]
            found = [one for one in found if one not in own]
    named = [(one, when) for one in found for when in dated if _names(sentence.words, when, one)]
    paired += named
    found = [one for one in found if one not in [figure for figure, _ in named]]
    joined = [when.lead for _, when in named]
    joined += [when.lead for when in dated if _joined(sentence.words, when, found, card.joins)]
    joined += _purposes(sentence.words, dated, card.dates.purposes)
    shares = list(parts(sentence.words, found, dated, card))
    joined += shares
    for start, end in _parts(sentence.words, joined):
        own = [one for one in found if start <= one.start < end]
        around = [one for one in dated if start <= one.start < end]
        usable = any(lasts_of(one) for one in around)
        earlier = [one for one in dated if one.start < end and not one.onward]
        paired += _paired(own, around if usable else earlier, led)
    rates = [two for one, two in pairwise(found) if paced(sentence.words, one, two, card)]
    for figure, when in _over(sorted(paired, key=lambda one: one[0].start)):
        later = [one for one in dated if any(figure.end <= share <= one.start for share in shares)]
        meant = when or (later[0] if later else None)
        apart = figure in rates or not when or added(sentence.words, figure, when, card)
        apart = apart or (meant is not None and another(sentence.words, figure, meant, card))
        apart = apart or (meant is not None and steady(sentence.words, figure, meant, every, card))
        apart = apart or (meant is not None and companion(sentence.words, figure, meant, card))
        yield figure, replace(meant, apart=True) if meant and apart else when


def _over(paired: list[tuple[Figure, When | None]]) -> Iterator[tuple[Figure, When | None]]:
    """A total without a date of its own is due when its last part is: 30 boats, twelve in 2027 and eighteen in 2028."""
    for place, (figure, when) in enumerate(paired):
        parts = _steps(figure, paired[place + 1 :]) if figure.form == "number" else []
        loose = bool(parts) and (when is None or when in parts)
        yield figure, parts[-1] if loose else when


def _steps(total: Figure, later: list[tuple[Figure, When | None]]) -> list[When]:
    """The dates of figures that follow each other and together make a total, each due after the one before."""
    rest = [(one.value, when) for one, when in later if one.form == "number"]
    for first in range(max(0, len(rest) - 1)):
        left, dates = total.value, []
        for value, when in rest[first:]:
            if when is None or when.due is None or (dates and when.start <= dates[-1].start):
                break
            left, dates = left - value, [*dates, when]
            if left <= 0:
                break
        if left == 0 and len(dates) > 1:
            return dates
    return []


def _names(words: str, when: When, figure: Figure) -> bool:
    """Whether a year is the label of a figure right after it: 2028: 40 %, milestone 2030: at least 60."""
    beside = when.end <= figure.start and not when.span
    return beside and bool(_LABEL.fullmatch(words, when.end, figure.start))


def _asides(words: str, dated: list[When], past: int | None, card: Quantities) -> Iterator[re.Match[str]]:
    """The parts between commas that only tell how it was: debt, 38 % in 2024, falls below 30 %."""
    for aside in _ASIDE.finditer(words):
        inside = [when for when in dated if aside.start() <= when.start < aside.end()]
        starts = card.changes.start.match(words, aside.start() + 2)  # to 60 %, from 40 % in 2024, and
        if past and inside and not starts and all(when.due and when.due.year < past for when in inside):
            yield aside


def _trails(words: str, card: Quantities) -> Iterator[re.Match[str]]:
    """What a figure is compared with, with its year: 250 a year, against 190 in 2025."""
    compared = (trail for trail in card.passing.trails.finditer(words) if _COMPARED.search(trail[0]))
    return (trail for trail in compared if not _DID.search(words, 0, trail.start()))


def _joined(words: str, when: When, found: list[Figure], joins: re.Pattern[str]) -> bool:
    """Whether a date opens a second statement with a figure of its own: new ones are green, and by 2030 all are."""
    before, comma, last = words[: when.lead].rpartition(",")
    own = any(one.start > when.end for one in found)
    return bool(comma and own and before) and bool(joins.fullmatch(last.strip()))


def _purposes(words: str, dated: list[When], purposes: re.Pattern[str]) -> Iterator[int]:
    """Where a clause begins that tells what for and has a date of its own: 55 % by 2030, to be neutral in 2050."""
    usable = [when for when in dated if lasts_of(when)]
    for match in purposes.finditer(words):
        if any(when.end <= match.start() for when in usable) and any(when.start >= match.end() for when in usable):
            yield match.start()


def _parts(words: str, joined: list[int]) -> Iterator[tuple[int, int]]:
    """The parts of a sentence between semicolons or `joined`: what is dated in a later one is not dated in this."""
    ends = sorted({*joined, *(match.end() for match in _PARTS.finditer(words))})
    yield from pairwise([0, *ends, len(words) + 1])


def _paired(found: list[Figure], dated: list[When], led: list[When]) -> Iterator[tuple[Figure, When | None]]:
    usable = [when for when in dated if lasts_of(when)]
    since = [when for when in dated if when.role == "since"]
    opens = bool(usable and found and usable[0].start < found[0].start)
    for figure in found:
        told = [when for when in since if 0 <= when.lead - figure.end < _CLOSE or (when.lead == 0 and not usable)]
        above = _last_of(led)
        above = replace(above, apart=True) if above and figure.form == "rhythm" else above  # never done by a day
        yield figure, told[0] if told else _own(figure, found, usable, opens) or above


def _own(figure: Figure, found: list[Figure], usable: list[When], opens: bool) -> When | None:
    after = _then([when for when in usable if when.start >= figure.end], found)
    before = [when for when in usable if when.end <= figure.start]
    if len(usable) == 1:
        return usable[0]
    if before and before[-1].onward and _reaches(figure, after, found):
        return after[0]
    if opens and before and not _each(found, usable):
        claimed = bool(after) and any(one.start >= after[0].end for one in found)
        claimed = claimed and after[0].lead - figure.end > 1  # with 60 in 2027 and then 90
        close = bool(after) and after[0].start - figure.end < _CLOSE
        taken = any(before[-1].end <= one.start < figure.start for one in found)
        close = close or (taken and bool(after) and after[0].start - figure.end < _NEAR)
        return after[0] if close and not claimed else before[-1]
    others = [one for one in found if one is not figure]
    if not after and before and len(others) == len(usable) and _each(others, usable):
        return None
    return after[0] if after else (before[-1] if before else None)


def _reaches(figure: Figure, after: list[When], found: list[Figure]) -> bool:
    """Whether the next date is that by which a figure is to be reached: from 2027 we build, and finish ten by 2030."""
    last = after[0] if after else None
    alone = last and not any(figure.end <= one.start < last.start for one in found)
    return bool(alone and last and last.role == "deadline" and not last.onward)


def _then(after: list[When], found: list[Figure]) -> list[When]:
    """The dates after a figure, without a mere length of time that another date follows: seen in six weeks by 2030."""
    lasts = len(after) > 1 and after[0].role == "lasting" and after[1].role != "lasting"
    apart = lasts and any(after[0].end <= one.start < after[1].start for one in found)
    return after[1:] if lasts and not apart else after


def _each(found: list[Figure], usable: list[When]) -> bool:
    """Whether each of several figures is followed by its own date: for 2031 we aim at 45 % in 2027 and 70 % in 2031."""
    if len(found) < 2:
        return False
    ends = [*(one.start for one in found[1:]), max(when.end for when in usable) + 1]
    return all(any(one.end <= when.start < end for when in usable) for one, end in zip(found, ends, strict=True))


def _last_of(led: list[When]) -> When | None:
    """The date above a list or a column."""
    usable = [when for when in led if lasts_of(when)]
    return usable[-1] if usable else None
