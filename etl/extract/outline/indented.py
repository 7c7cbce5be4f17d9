"""Entries in, lists without a sign out: plain lines that stand further in below a line that ends in a colon."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from etl.extract.outline.headings import LONGEST_LIST, Entry
from etl.extract.outline.tree import Node

_DEEPER = 2  # characters further in than the line above the list
_LEAST = 2
_WORDS = 25


def blocks(entries: Sequence[Entry]) -> Iterator[tuple[Entry, list[Entry]]]:
    """Each line that ends in a colon with the items of the list below it."""
    for place, head in enumerate(entries):
        if head.line.text.endswith(":") and not head.line.cells:
            block = _below(entries, place)
            edge = min((entry.line.indent for entry in block), default=0)
            items = [entry for entry in block if entry.line.indent == edge]
            if len(items) >= _LEAST and all(_is_item(entry) for entry in items):
                yield head, items


def indented(entries: Sequence[Entry]) -> Iterator[Node]:
    """One node for each item of such lists."""
    for _, items in blocks(entries):
        yield from (Node(entry.line, ("", "indented", 0), entry.line.text, "bullet") for entry in items)


def _below(entries: Sequence[Entry], place: int) -> list[Entry]:
    edge = entries[place].line.indent + _DEEPER
    block: list[Entry] = []
    for entry in entries[place + 1 : place + 1 + LONGEST_LIST]:
        line = entry.line
        if line.indent < edge or line.mark or line.cells or line.rank is not None or entry.readings:
            break
        block.append(entry)
    return block


def _is_item(entry: Entry) -> bool:
    words = entry.line.text
    return not words[0].islower() and len(words.split()) <= _WORDS
