"""Lines in, the same with a line end around each running head that stands amid text with the number of its page out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from etl.extract.outline.running import shared

_NUMBER = re.compile(r"(?<=[^\W\d_])\s{1,3}(\d{1,3})(?=\s|$)")
_TAIL = 16  # last signs by which running heads are known again
_TIMES = 6  # pages that have one
_STEP = 3  # pages at most from one head to the next
_WORDS = 4  # of the shortest: fewer count parts or goals
_LONGEST = 120  # signs
_AMID = 2  # heads that stand behind other words: what always begins its line may count goals

Place = tuple[int, int, int, int]  # line, where what stands before the number and where the number ends, and the number


def without_heads(lines: Sequence[str]) -> list[str]:
    """The lines, where such heads and the numbers of their pages are lines of their own."""
    tails: dict[str, list[Place]] = defaultdict(list)
    for place, line in enumerate(lines):
        for match in _NUMBER.finditer(line, _TAIL):
            start, end = match.span()
            tails[line[start - _TAIL : start]].append((place, start, end, int(match[1])))
    cuts: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for places in tails.values():
        head = _head(lines, places)
        for place, start, end, _ in places if head else ():
            cuts[place].append((start - len(head), end))
    return [_cut(line, sorted(cuts[place])) if place in cuts else line for place, line in enumerate(lines)]


def _cut(line: str, heads: Sequence[tuple[int, int]]) -> str:
    """The line with a line end before and behind each head."""
    for start, end in reversed(heads):
        line = "\n".join((line[:start], line[start:end], line[end:]))
    return line.strip("\n")


def _head(lines: Sequence[str], places: Sequence[Place]) -> str:
    """What stands before all the numbers, if these rise as pages do and some stand amid other words."""
    if len(places) < _TIMES or not all(0 < after[3] - before[3] <= _STEP for before, after in pairwise(places)):
        return ""
    before = [lines[place][max(0, start - _LONGEST) : start] for place, start, *_ in places]
    head = shared([words[::-1] for words in before])[::-1].lstrip()
    amid = sum(bool(words.removesuffix(head).strip()) for words in before)
    return head if len(head.split()) >= _WORDS and amid >= _AMID else ""
