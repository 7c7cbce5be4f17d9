"""Lines with their readings in; out the letters before numbers that stand for a theme each: HO-1, HO-2, then RO-1."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from etl.extract.outline.line import Line
from etl.extract.outline.markers import Marker
from etl.extract.outline.words import Outline

_SIGNS = 4  # letters of the longest short form
_LEAST = 2  # themes, and goals of each
_INSIDE = 0.75  # share of the goals that stand before the next theme: a few may be told of again behind all

Place = tuple[int, int]  # of the line, and the first number behind the letters


def themes_of(read: Sequence[tuple[Line, Sequence[Marker]]], words: Outline) -> frozenset[str]:
    """The labels of which each counts from one and the next begins where it ends, but for a few of each.

    Those known for a level are none: SD1, then OD1 below it.
    """
    found: dict[str, list[Place]] = defaultdict(list)
    for place, (_, readings) in enumerate(read):
        for one in readings[:1]:
            if _is_short(one) and one.label not in words.short:
                found[one.label].append((place, one.path[0]))
    counting = {label: held for label, held in found.items() if _counts(_rising(held))}
    labels = sorted(counting, key=lambda label: counting[label][0])
    starts = [counting[label][0][0] for label in labels]
    spans = [
        [place for place in counting[label] if place[0] < end]
        for label, end in zip(labels, [*starts[1:], len(read)], strict=False)
    ]
    inside, all_ = sum(map(len, spans)), sum(map(len, counting.values()))
    apart = all(_counts(_rising(span)) for span in spans) and inside >= _INSIDE * all_
    return frozenset(labels) if len(spans) >= _LEAST and apart else frozenset()


def _is_short(marker: Marker) -> bool:
    """Whether capitals stand before its number, and no word."""
    letters = marker.written[: len(marker.label)]
    return 0 < len(letters) <= _SIGNS and letters.isupper() and letters.lower() == marker.label


def _rising(found: Sequence[Place]) -> list[Place]:
    """The first of the numbers of a label up to the one behind which a lower one stands: a table may say them again."""
    end = next((last for last, (one, other) in enumerate(pairwise(found), 1) if one[1] > other[1]), len(found))
    return list(found[:end])


def _counts(found: Sequence[Place]) -> bool:
    """Whether the numbers of a theme begin with one and go on."""
    numbers = [number for _, number in found]
    return numbers[0] == 1 and len(set(numbers)) >= _LEAST
