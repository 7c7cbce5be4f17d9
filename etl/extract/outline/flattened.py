"""Printed lines in, the same with a line of its own for each goal whose number stands amid a table without lines out.

Where a table is read line by line across its columns, the number of an action comes behind the words of other cells.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from etl.extract.outline.line import Line

_NUMBER = re.compile(r"(?:^|(?<=[^\s\d.:;,]\s))(?P<number>\d{1,2})\.\s?(?=[A-ZÀ-Þ][a-zß-ÿ])")
_LEAST = 8  # numbers that count on through the document; behind the same words as often, these name what is counted
_AMID = 0.5  # share of them that stand behind other words


@dataclass(frozen=True, slots=True)
class _Place:
    line: int
    start: int
    number: int


def unflattened(lines: Sequence[Line]) -> list[Line]:
    """The lines, parted before each number amid them that counts on from one to the next, if many do.

    Between these no line begins anything that neither a gap nor a sign sets off: it is of some cell.
    """
    found = [
        _Place(place, match.start("number"), int(match["number"]))
        for place, line in enumerate(lines)
        if not line.cells
        for match in _NUMBER.finditer(line.text)
    ]
    behind = Counter(lines[one.line].text[: one.start] for one in found)
    found = [one for one in found if not one.start or behind[lines[one.line].text[: one.start]] < _LEAST]
    # Of numberings that go as far, the last to begin: the others begin with a list of the text before the table.
    best = max(_runs(found), key=len, default=[])
    amid = [one for one in best if one.start]
    if len(best) < _LEAST or len(amid) < _AMID * len(best):
        return list(lines)
    starts = {one.line: one.start for one in amid}
    for line in lines[best[0].line : best[-1].line]:
        line.begins = line.begins and (line.apart or bool(line.mark) or not line.text[0].isalpha())
    return [part for place, line in enumerate(lines) for part in _parts(line, starts.get(place, 0))]


def _runs(found: Sequence[_Place]) -> list[list[_Place]]:
    """The numberings, the last to begin first."""
    places: dict[int, list[_Place]] = defaultdict(list)
    for one in found:
        places[one.number].append(one)
    return [_counting(first, places) for first in reversed(places[1])]


def _counting(first: _Place, places: dict[int, list[_Place]]) -> list[_Place]:
    """The first number, the next one up on a line behind it, and so on."""
    run = [first]
    while later := places.get(run[-1].number + 1):
        after = bisect(later, run[-1].line, key=lambda one: one.line)
        if after == len(later):
            break
        run.append(later[after])
    return run


def _parts(line: Line, start: int) -> list[Line]:
    if not start:
        return [line]
    head = replace(line, text=line.text[:start].rstrip(), runs_on=False)
    return [head, replace(line, text=line.text[start:], mark="", gap=0, bold=0, apart=False, begins=True)]
