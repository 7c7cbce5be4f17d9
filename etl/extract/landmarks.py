"""Where things are in a document before its goals are read: pages, parts, the table of contents."""

from __future__ import annotations

import re

from etl.documents.text import Text
from etl.extract.profile import Within

# The texts come out of PDFs: the first line of a page begins with exactly one space.
_PAGE_START = re.compile(r"^ \S")


def page_starts(text: Text) -> list[int]:
    """Line numbers at which a page begins."""
    return [1] + [number for number, line in enumerate(text.lines, 1) if number > 1 and _PAGE_START.search(line)]


def area(text: Text, within: Within | None) -> range:
    """The lines in which a level may start: all, or those after one landmark and before the next."""
    if within is None:
        return range(1, len(text.lines) + 1)
    first = _line_of(text, within.after, 1)
    return range(first, _line_of(text, within.before, first + 1))


def contents(text: Text, entry: re.Pattern[str] | None) -> set[tuple[str, str]] | None:
    """Number and title of each entry in the table of contents; None if the profile does not ask for them."""
    if entry is None:
        return None
    found = (entry.search(line) for line in text.lines)
    return {(match["number"], match["title"].strip()) for match in found if match}


def reopened(text: Text, name: re.Pattern[str] | None, pages: list[int]) -> dict[int, str]:
    """Page starts at which a goal is open again, because its name is printed somewhere on that page."""
    codes = {}
    for number, line in enumerate(text.lines, 1):
        match = name.search(line) if name else None
        if match:
            codes[max(start for start in pages if start <= number)] = match["number"]
    return codes


def _line_of(text: Text, landmark: re.Pattern[str], start: int) -> int:
    """The first line from `start` on that shows the landmark; one past the end if none does."""
    end = len(text.lines) + 1
    return next((n for n in range(start, end) if landmark.search(text.line(n))), end)
