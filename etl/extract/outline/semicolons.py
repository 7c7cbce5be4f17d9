"""Entries in, lists without a sign out: below a line that ends in a colon, items that end in a semicolon."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from etl.extract.outline.headings import Entry
from etl.extract.outline.tree import Node

SEMICOLON = "semicolon"
_LINES = 8  # lines that an item may fill
_LEAST = 2  # items of a list below a title; below a line amid the text one more


def lists(entries: Sequence[Entry]) -> Iterator[tuple[Entry, list[Entry]]]:
    """Each line that ends in a colon with the items of the list below it."""
    for place, head in enumerate(entries):
        if head.line.text.endswith(":") and not (head.line.cells or head.line.mark or head.readings):
            items = _items(entries, place + 1)
            if len(items) >= _LEAST + (not (head.heading or head.line.capitals)):
                yield head, items


def semicolons(entries: Sequence[Entry]) -> Iterator[Node]:
    """One node for each item of such lists."""
    for _, items in lists(entries):
        yield from (Node(entry.line, ("", SEMICOLON, 0), entry.line.text, "bullet") for entry in items)


def _items(entries: Sequence[Entry], first: int) -> list[Entry]:
    """The entries that begin an item: the first, and each behind a semicolon; the last item has none."""
    items: list[Entry] = []
    start = first
    for place in range(first, len(entries)):
        entry = entries[place]
        closed = place > start and entry.line.apart and entries[place - 1].line.done
        if closed or _is_other(entry) or place - start >= _LINES:
            break
        if entry.line.text.endswith(";"):
            items.append(entries[start])
            start = place + 1
    goes_on = items and start < len(entries) and not _is_other(entries[start])
    return [*items, entries[start]] if goes_on else items


def _is_other(entry: Entry) -> bool:
    """Whether it begins something else than an item does: a title, another list, a bullet, a row, a number."""
    line = entry.line
    titled = line.capitals or line.rank is not None or line.text.endswith(":")
    return bool(titled or entry.readings or line.mark or line.cells)
