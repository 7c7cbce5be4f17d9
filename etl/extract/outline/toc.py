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
_SMALL = 3  # letters of words that the text may set in another way: and, of
_WORDS = 3  # other words by which a title is known again though its small ones differ
_FRONT = 80  # lines at the beginning in which the table stands, and the same as a share of them all
_FRONT_SHARE = 0.15
_LEAST = 6  # titles that must come again: with fewer, a list alike is no table of contents

Read = tuple[Line, Sequence[Marker]]


def named_titles(lines: Sequence[Read], contents: set[int]) -> set[int]:
    """Numbers of the lines outside the table that are a title in it, alone or with the line below.

    Each as often as the table names it: of more lines with the same words those that stand apart, above running text.
    What the table names in the same words but for small ones is that title too.
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
    named = {number for title, places in found.items() for _, number in sorted(places)[: times[title]]}
    missing = {_great(line) for line, _ in front if line.number in contents and _letters(line) not in found}
    return named | _alike(missing - {""}, [line for line, _ in lines if line.number not in contents | named])


def _alike(titles: set[str], lines: Sequence[Line]) -> set[int]:
    """Numbers of the lines that stand apart, the first for each title with its great words."""
    found: dict[str, int] = {}
    for line in lines if titles else ():
        if line.apart and _may_be_title(line, line) and _great(line) in titles:
            found.setdefault(_great(line), line.number)
    return set(found.values())


def _may_be_title(line: Line, last: Line) -> bool:
    """Whether a line may begin a title that ends in `last`: neither ends a sentence, but for a colon between them."""
    item = line.mark and line.rank is None  # a sign may stand before what a file ranks as a title
    done = last.done or (line.done and not line.text.endswith(":"))
    return not (item or line.cells or done) and (line.begins or line.short)


def _great(line: Line) -> str:
    """The words of a title without the small ones; none if they are few."""
    words = [word for word in _LETTERS.findall(REFERS.sub("", line.text).lower()) if len(word) > _SMALL]
    return " ".join(words) if len(words) >= _WORDS else ""


def _letters(line: Line) -> str:
    return "".join(_LETTERS.findall(REFERS.sub("", line.text).lower()))
