"""Lines in, the same without the notes at the foot of pages out: a number alone on a line, and what stands below it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from etl.extract.outline.line import Line
from etl.extract.outline.pages import numbered_pages

_LINES = 5  # lines that a note may fill, its number among them
_LEAST = 2  # notes that follow each other through the document
_DIGITS = 3
_ODD = 0.2  # share of the pages whose notes may count from somewhere else: a column of page numbers looks alike


def without_notes(lines: Sequence[Line]) -> list[Line]:
    """The lines without what stands between the number of a note and the foot of its page.

    Only where the feet are known by more than a number, and where the notes count on from page to page.
    """
    texts = [line.text for line in lines]
    feet = numbered_pages(texts)
    found = [_notes(texts, head, foot) for head, foot in pairwise([-1, *feet])]
    firsts = [int(texts[places[0]]) for places in found if places]
    odd = sum(one >= other for one, other in pairwise(firsts))
    if len(firsts) < _LEAST or odd > _ODD * (len(firsts) - 1):
        return list(lines)
    dropped = {place for places, foot in zip(found, feet, strict=True) if places for place in range(places[0], foot)}
    return [line for place, line in enumerate(lines) if place not in dropped]


def _notes(texts: Sequence[str], head: int, foot: int) -> list[int]:
    """Places of the numbers of the notes of a page: the longest row that counts on and reaches down to its foot."""
    lone = [place for place in range(head + 1, foot) if texts[place].isdecimal() and len(texts[place]) <= _DIGITS]
    for first in range(len(lone)):
        row = lone[first:]
        rising = all(int(texts[other]) == int(texts[one]) + 1 for one, other in pairwise(row))
        if rising and all(1 < after - place <= _LINES for place, after in pairwise([*row, foot])):
            return row
    return []
