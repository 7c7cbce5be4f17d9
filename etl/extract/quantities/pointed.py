"""The sentences of a text in; for each the words of other sentences that tell when its figures are due out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.cuts import opening
from etl.extract.quantities.dates import When, lasts_of, whens, years
from etl.extract.quantities.sentences import Sentence

_SOON = 3  # sentences back in which that year was named
_FIELD = re.compile(r"\W*[A-Z][^\W\d_]+(?: [^\W\d_]+){0,2}: ")  # Lead: harbour office. Timeline: 2028
_OPENS = 40  # characters within which a date opens a paragraph


def dates_pointed_to(every: list[Sentence], card: Quantities) -> Iterator[tuple[str, str, int]]:
    """For each sentence the date with which its paragraph opens, and the one that it calls that year; words or none.

    Also the year of that opening if it tells in the present tense what will be so by then, and the sentence goes on.
    """
    first, state = "", 0
    for place, sentence in enumerate(every):
        if sentence.opens:
            first = "" if sentence.title else _opening(sentence, card)
            now = first and sentence.goal and not _modal(sentence.words, card)
            state = years(first)[-1] if now and years(first) else 0
        elif state:
            state = 0 if _modal(sentence.words, card) or card.frames.past.search(sentence.words) else state
        named = _named(every[max(0, place - _SOON) : place], sentence, card)
        goes_on = not sentence.opens and card.dates.goes_on.search(sentence.words)
        yield first if goes_on else "", named, 0 if sentence.opens else state


def fields(every: list[Sentence], card: Quantities) -> list[str]:
    """For each sentence the field soon after it, of the same goal, that tells by when: Timeline: 2028; none else."""
    found: list[str] = []
    field, goal, far = "", None, 0
    for sentence in reversed(every):
        near = field and sentence.goal == goal and far <= _SOON
        found.append(field if near and not sentence.title else "")
        far = far + 1 if sentence.goal == goal else 0
        if "20" in sentence.words and sentence.goal and card.dates.fields.fullmatch(sentence.words):
            field, goal, far = sentence.words, sentence.goal, 0
        elif sentence.opens and not _FIELD.match(sentence.words):
            field = ""
    return found[::-1]


def _modal(words: str, card: Quantities) -> bool:
    """Whether a verb of wanting or a future tense tells what will be, so that the present tense tells what is."""
    frames = card.frames
    return bool(frames.strong.search(words) or frames.futures.search(words) or frames.present.search(words))


def _opening(sentence: Sentence, card: Quantities) -> str:
    """The words up to the date with which a sentence that tells what will be opens: by 2030 we want."""
    words = sentence.words
    start = opening(words)
    found = next((when for when in _dated(words[: start + _OPENS], card) if when.role in ("deadline", "inside")), None)
    opens = found and not found.onward and not found.span and not words[start : found.lead].strip(" *_")
    return words[: found.end] if found and opens else ""


def _named(before: list[Sentence], sentence: Sentence, card: Quantities) -> str:
    """The last date before, if the sentence points to it without one of its own before that: by that year."""
    points = card.dates.that_time.search(sentence.words)
    cased = points and card.dates.if_so.search(sentence.words, 0, points.start())
    if not points or cased or any(when.start < points.start() for when in _dated(sentence.words, card)):
        return ""
    earlier = (one.words for one in before if one.goal == sentence.goal)
    told = [words[when.lead : when.end] for words in earlier for when in _dated(words, card)]
    return told[-1] if told else ""


def _dated(words: str, card: Quantities) -> list[When]:
    return [when for when in whens(words, card.dates, None) if when.due and lasts_of(when)] if "20" in words else []
