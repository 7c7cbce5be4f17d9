"""Entries in, lists without a sign out: below a line that ends in a colon, items in small letters set apart by gaps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from etl.extract.outline.headings import LONGEST_LIST, Entry
from etl.extract.outline.tree import Node

GAPPED = "gapped"
_LEAST = 2  # items that make a list


def gapped(entries: Sequence[Entry]) -> Iterator[Node]:
    """One node for each item of such lists, each of which goes on with the sentence of the line above the list."""
    for place, head in enumerate(entries):
        if head.line.text.endswith(":") and not (head.line.cells or head.line.mark or head.readings):
            items = [entry for entry in _below(entries, place + 1) if entry.line.apart]
            if len(items) >= _LEAST:
                yield from (Node(entry.line, ("", GAPPED, 0), entry.line.text, "bullet") for entry in items)


def _below(entries: Sequence[Entry], first: int) -> list[Entry]:
    """The entries of a list: each begins in small letters or goes on in the line of one that does."""
    return list(takewhile(_is_part, entries[first : first + LONGEST_LIST]))


def _is_part(entry: Entry) -> bool:
    line = entry.line
    other = entry.heading or entry.readings or line.mark or line.cells or line.rank is not None
    return not other and (line.text[0].islower() or not line.apart)
