"""A sentence in, the places of its numbers that only count its parts out: 1 Plant trees 2 Open parks 3 Dig ponds."""

from __future__ import annotations

import re
from itertools import pairwise

_BEFORE = r"(?<![\w.,€£$%-])(?<![€£$] )"
_NAME = r"[.)]?\s+(?=[A-ZÀ-Ý][a-zà-ÿ]{2})"
_MARK = re.compile(rf"{_BEFORE}(?P<number>\d{{1,2}}){_NAME}")
_CODE = re.compile(rf"{_BEFORE}(?P<number>(?P<over>\d{{1,2}})\.(?P<last>\d{{1,2}})){_NAME}")
_LEAST = 3  # marks that make a list
_CELL = re.compile(r"\s*(?:\d{1,2}(?P<dotted>(?:\.\d{1,2})+)|\d{1,2})\s+(?=[A-ZÀ-Ý][a-zà-ÿ])")


def marks(words: str) -> list[tuple[int, int]]:
    """Start and end of each; numbers before words with a capital that rise by one, as those of a list do.

    Two are enough if they have two parts: 2.1 Plant trees; 2.2 Open parks.
    """
    found = [(int(match["number"]), match.span("number")) for match in _MARK.finditer(words)]
    codes = list(_CODE.finditer(words))
    rising = [
        one.span("number")
        for before, after in pairwise(codes)
        if before["over"] == after["over"] and int(after["last"]) == int(before["last"]) + 1
        for one in (before, after)
    ]
    return [*rising, *(span for one in _lists(found) if len(one) >= _LEAST for _, span in one)]


def name_number(words: str, first: bool) -> int:
    """How many characters the number takes that opens a name in a cell: 1.2 Clean quays; 3 Boats in the first cell."""
    number = _CELL.match(words)
    return number.end() if number and (number["dotted"] or first) else 0


def _lists(found: list[tuple[int, tuple[int, int]]]) -> list[list[tuple[int, tuple[int, int]]]]:
    lists = [found[:1]]
    for before, after in pairwise(found):
        if after[0] == before[0] + 1:
            lists[-1].append(after)
        else:
            lists.append([after])
    return lists
