"""Items of lists in, those of lists that hold no goals out: concerns, values, facts, as the line above them says."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable

from etl.extract.outline.document import Document
from etl.extract.outline.tree import Node

_LEAD_LINES = 4  # lines that a sentence above a list may fill


def asides(document: Document, items: Iterable[Node]) -> set[Node]:
    """The items below a line that says what they are, if that is no goal."""
    leads: dict[int, bool] = {}
    found = set()
    for item in items:
        place = lead_of(document, document.place(item))
        if place not in leads:
            leads[place] = place >= 0 and is_aside(document, place)
        if leads[place]:
            found.add(item)
    return found


def lead_of(document: Document, place: int) -> int:
    """The place of the line above the list that an item is of; -1 if there is none."""
    above = bisect(document.announcing, place)
    return document.announcing[above - 1] if above else -1


def is_aside(document: Document, place: int) -> bool:
    """Whether the line at a place, above a list, says that it holds no goals."""
    entry = document.entries[place]
    if entry.readings:
        return False
    words = entry.line.text
    for above in reversed(document.entries[max(0, place - _LEAD_LINES) : place]):
        if entry.heading or words[0].isupper() or above.heading or above.readings or above.line.done:
            break
        words = f"{above.line.text} {words}"
    sentence = words.replace("! ", ". ").rsplit(". ", 1)[-1]
    named = [found.end() for found in document.words.asides.finditer(sentence)]
    return len(sentence.rstrip(" :?.")) in named or (bool(named) and not document.says(sentence))
