"""Entries in, those of parts that say no goals of the document's own out: prefaces, preambles, annexes, sources."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.extract.outline.headings import Entry
from etl.extract.outline.words import Outline

_TITLE_WORDS = 8
_NUMBER = re.compile(r"\s+(?:\d{1,2}|[A-Z]|[IVX]+)\b")
_BACK = 0.5  # share of the document after which annexes and sources may begin


def outside(entries: Sequence[Entry], words: Outline) -> set[int]:
    """Places of the entries in such parts: a front part ends at the next title, a back part at the next of its rank."""
    found: set[int] = set()
    opened: Entry | None = None
    back = False
    for place, entry in enumerate(entries):
        named = bool(entry.readings) and words.names_goal(entry.readings[0].label)
        if named or _is_title(entry) or _is_numbered_annex(entry, words):
            late = place >= _BACK * len(entries) and not named and _opens(entry, words.back)
            if late or (not named and _opens(entry, words.front)):
                opened, back = entry, late
            elif opened is not None and (_ends(entry, opened) or not back):
                opened = None
        if opened is not None:
            found.add(place)
    return found


def _is_title(entry: Entry) -> bool:
    return entry.heading or any(marker.heading for marker in entry.readings)


def _is_numbered_annex(entry: Entry, words: Outline) -> bool:
    """Whether a line that is set like any other calls itself an annex and gives its number."""
    named = words.back.match(entry.line.text) if entry.line.begins and not entry.line.mark else None
    return named is not None and _NUMBER.match(entry.line.text, named.end()) is not None


def _opens(entry: Entry, pattern: re.Pattern[str]) -> bool:
    """Whether a title begins with one of the words; a number and a colon only lead to a list."""
    title = entry.readings[0].title if entry.readings else entry.line.text
    if entry.readings and entry.line.text.endswith(":"):
        return False
    return bool(pattern.match(title)) and len(title.split()) <= _TITLE_WORDS


def _ends(entry: Entry, opened: Entry) -> bool:
    """Whether a title closes an annex: it is of the same rank or higher, or the next number of its own numbering."""
    if opened.line.rank is not None:
        return entry.line.rank is not None and entry.line.rank <= opened.line.rank
    if opened.readings and entry.readings:
        one, other = opened.readings[0], entry.readings[0]
        return one.family == other.family and other.last == one.last + 1
    return False
