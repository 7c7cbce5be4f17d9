"""Lines in, of which some hold nothing but a bullet; the same out, with each bullet before the item it is of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from etl.extract.outline.line import Line

_LETTERS = ("l", "n", "o", "q", "u", "v", "w", "Ø", "ü", "²")  # what such fonts draw a sign for
_WORDS = 3  # words of a line that begins an item
_LEAST = 3  # items that make a list
_MOSTLY = 0.8  # share of the letters that stand before an item
_ITEM_LINES = 12  # lines that an item may fill
_SHORT = 0.85  # share of the longest line below which a line ends before the edge


def lettered(lines: Sequence[str]) -> set[str]:
    """Letters that stand alone on a line before item after item: bullets of a font that draws letters as signs."""
    filled = [line.strip() for line in lines if line.strip()]
    before: dict[str, list[bool]] = defaultdict(list)
    for sign, words in pairwise(filled):
        if sign in _LETTERS:
            before[sign].append(len(words.split()) >= _WORDS)
    return {sign for sign, items in before.items() if len(items) >= _LEAST and sum(items) >= _MOSTLY * len(items)}


def hang(lines: Sequence[Line]) -> list[Line]:
    """One bullet stands before the next line; several that are printed at once, before as many items below them."""
    found: list[Line] = []
    waiting: list[Line] = []
    for lone, group in groupby(lines, key=lambda line: not line.text):
        if lone:
            waiting = list(group)
            continue
        held = list(group)
        for sign, first in zip(waiting, _firsts(held, len(waiting)), strict=False):
            first.mark = first.mark or sign.mark
            first.gap += sign.gap
        waiting = []
        found += held
    return found


def _firsts(lines: Sequence[Line], count: int) -> Iterator[Line]:
    """The first lines of the next items: behind a semicolon, or where none ends so, a sentence that ends early."""
    if count == 0 or lines[0].rank is not None or lines[0].cells:
        return
    yield lines[0]
    below = lines[: count * _ITEM_LINES]
    widest = max(len(line.text) for line in below)
    listed = any(line.text.endswith(";") for line in below[: 2 * _ITEM_LINES])
    for before, line in pairwise(below):
        early = before.text.endswith((".", "!", "?")) and len(before.text) < _SHORT * widest
        if before.text.endswith(";") if listed else early:
            yield line
