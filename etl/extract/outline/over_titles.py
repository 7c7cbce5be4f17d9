"""Entries of a file that ranks no headings in; the titles right above other titles out, where each part begins so."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from etl.extract.outline.headings import Entry, style
from etl.extract.outline.words import Outline

_LEAST = 2  # titles that make a level


def over_titles(entries: Sequence[Entry], words: Outline) -> list[Entry]:
    """Titles with nothing but a gap between them and the next, if the first title behind the preface is one of them.

    Nothing is told in a document that numbers anything, nor of the title of the document itself.
    """
    if any(entry.readings for entry in entries):
        return []
    begins = next((place for place, entry in enumerate(entries) if not entry.heading), 0)
    inside = [place for place, entry in enumerate(entries) if place > begins and _is_title(entry)]
    inside = [place for place in inside if not _is_outside(entries[place], words)]
    over = [entries[one] for one, other in pairwise(inside) if other == one + 1]
    titles = {id(one) for one in over}
    stacked = any(id(entries[other]) in titles for one, other in pairwise(inside) if id(entries[one]) in titles)
    if len(over) < _LEAST or stacked or id(entries[inside[0]]) not in titles:
        return []
    return over if _LEAST * len(over) < len(inside) else []


def _is_title(entry: Entry) -> bool:
    return entry.heading and entry.line.apart and style(entry.line) == "plain" and not entry.line.text.endswith(":")


def _is_outside(entry: Entry, words: Outline) -> bool:
    return bool(words.front.match(entry.line.text) or words.back.match(entry.line.text))
