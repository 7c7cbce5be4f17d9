"""Readings of numbered lines in, which numbering goes on over fresh starts of which other out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from etl.extract.outline.markers import Marker
from etl.extract.outline.tree import Family


def spans(lines: Sequence[Sequence[Marker]]) -> set[tuple[Family, Family]]:
    """Pairs of numberings without a label: 1. and a. where 2. comes behind a. and b., and never b. behind 1. and 2."""
    over: Counter[tuple[Family, Family]] = Counter()
    latest: dict[Family, tuple[int, int]] = {}
    starts: dict[Family, int] = {}
    for place, readings in enumerate(lines):
        for marker in readings:
            if marker.label or len(marker.path) > 1:
                continue
            before, number = latest.get(marker.family, (place, marker.last))
            if marker.last == number + 1:
                over.update((marker.family, other) for other, start in starts.items() if start > before)
            latest[marker.family] = place, marker.last
            if marker.last == 1:
                starts[marker.family] = place
    return {(outer, inner) for outer, inner in over if not over[inner, outer]}
