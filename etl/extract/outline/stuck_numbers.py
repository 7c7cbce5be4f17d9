"""Lines in, the same with a line end before each number of an item that sticks to the last word before it out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_STARTS = r"(?:^|\n)\s*(?P<start>\d{1,2})\.\s"
_STICKS = r"(?<=[^\W\d_]{3}|[a-zß-ÿ]{2}\.)(?P<stuck>\d{1,2})\.\s+(?=[A-ZÀ-Þ‘“])"
_NUMBER = re.compile(rf"{_STARTS}|{_STICKS}")

_Found = tuple[int, re.Match[str]]


def without_stuck_numbers(lines: Sequence[str]) -> list[str]:
    """The lines, parted before such a number if the next that begins a line goes on from it, and the last is another.

    The number of a note that sticks to a word is neither: the note itself stands below, with the same number.
    """
    found = [(place, match) for place, line in enumerate(lines) for match in _NUMBER.finditer(line)]
    parted = list(lines)
    for place, match in _items(found):
        start = match.start("stuck")
        parted[place] = f"{parted[place][:start]}\n{parted[place][start:]}"
    return parted


def _items(found: Sequence[_Found]) -> Iterator[_Found]:
    """Those that begin an item, the last of the document first."""
    before, last = [], 0
    for _, match in found:
        before.append(last)
        last = int(match["start"] or last)
    after = 0
    for (place, match), last in zip(reversed(found), reversed(before), strict=True):
        number = int(match["start"] or match["stuck"])
        if match["stuck"] and (number + 1 != after or number == last):
            continue
        if match["stuck"]:
            yield place, match
        after = number
