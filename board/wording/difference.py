"""Two wordings in, each cut into runs of words that both have and runs that only one has, out."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from rapidfuzz.distance import Indel

# Words, and whether they stand in the other wording as well.
Run = tuple[str, bool]


def difference(before: str, now: str) -> tuple[list[Run], list[Run]]:
    """The runs of both wordings; as many words as can be are left in common (longest common subsequence)."""
    old, new = before.split(), now.split()
    stayed: tuple[list[bool], list[bool]] = ([False] * len(old), [False] * len(new))
    for step in Indel.opcodes(old, new):
        if step.tag == "equal":
            stayed[0][step.src_start : step.src_end] = [True] * (step.src_end - step.src_start)
            stayed[1][step.dest_start : step.dest_end] = [True] * (step.dest_end - step.dest_start)
    return _runs(old, stayed[0]), _runs(new, stayed[1])


def _runs(words: list[str], stayed: Iterable[bool]) -> list[Run]:
    grouped = groupby(zip(words, stayed, strict=True), key=lambda one: one[1])
    return [(" ".join(word for word, _ in run), same) for same, run in grouped]
