"""Printed lines in, where the title of a part stands again on the pages of that part out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from etl.extract.outline.line import Line

_TIMES = 3  # a title that is printed so often within its part
_LEAST = 2  # parts with such a title
_COVERING = 0.5  # share of what lies between the first and the last that the parts fill


def part_titles(lines: Sequence[Line]) -> tuple[set[int], set[int]]:
    """Places of the lines where such a title stands first, and of those where it stands again.

    What stands in each part, as "What we will do", reaches from the first part into the last: its prints overlap
    those of other titles. The titles of parts do not, and fill the document together.
    """
    prints: dict[str, list[int]] = defaultdict(list)
    for place, line in enumerate(lines):
        words = line.text.strip(" .:").casefold()
        if line.text and not line.cells and not line.mark and (line.rank is not None or words in prints):
            prints[words].append(place)
    apart = _apart([places for places in prints.values() if len(places) >= _TIMES])
    inside = sum(places[-1] - places[0] for places in apart)
    if len(apart) < _LEAST or inside < _COVERING * (apart[-1][-1] - apart[0][0]):
        return set(), set()
    return {first for first, *_ in apart}, {place for _, *later in apart for place in later}


def _apart(found: list[list[int]]) -> list[list[int]]:
    """As many as there are that do not overlap."""
    apart: list[list[int]] = []
    for places in sorted(found, key=lambda places: places[-1]):
        if not apart or places[0] > apart[-1][-1]:
            apart.append(places)
    return apart
