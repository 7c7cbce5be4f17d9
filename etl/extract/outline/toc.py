"""A table of contents in, the lines of the text that it names out: these are headings, however they are set."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from etl.extract.outline.line import Line
from etl.extract.outline.markers import Marker

REFERS = re.compile(r"(?:\s*\((?:[A-Za-z]|\d{1,2})\))+$")  # what a title may hold, behind it: Parks (a) (b)
_LETTERS = re.compile(r"[^\W\d_]+")
_SIGNS = 4  # letters of the shortest title that is known again
_FRONT = 80  # lines at the beginning in which the table stands, and the same as a share of them all
_FRONT_SHARE = 0.15
_LEAST = 6  # titles that must come again: with fewer, a list alike is no table of contents

Read = tuple[Line, Sequence[Marker]]


def named_titles(lines: Sequence[Read], contents: set[int]) -> set[int]:
    """Numbers of the lines outside the table that are a title in it, alone or with the line below.

    Each as often as the table names it: of more lines with the same words those that stand apart, above running text.
    """
    front = lines[: max(_FRONT, int(_FRONT_SHARE * len(lines)))]
    inside = [_letters(line) for line, _ in front if line.number in contents]
    times = Counter([*inside, *(one + other for one, other in pairwise(inside))])
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for line, below in pairwise([line for line, _ in lines if line.number not in contents]):
        for title, last in ((_letters(line), line), (_letters(line) + _letters(below), below)):
            if title in times and len(title) >= _SIGNS and _may_be_title(line, last):
                found[title].append((-line.apart - (below.runs_on and not below.short), line.number))
    if len(found) < _LEAST:
        return set()
    return {number for title, places in found.items() for _, number in sorted(places)[: times[title]]}


def _may_be_title(line: Line, last: Line) -> bool:
    """Whether a line may begin a title that ends in `last`: neither ends a sentence, but for a colon between them."""
    item = line.mark and line.rank is None  # a sign may stand before what a file ranks as a title
    done = last.done or (line.done and not line.text.endswith(":"))
    return not (item or line.cells or done) and (line.begins or line.short)


def _letters(line: Line) -> str:
    return "".join(_LETTERS.findall(REFERS.sub("", line.text).lower()))
