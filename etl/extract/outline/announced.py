"""Entries in, lists that have lost their signs out: below a line in a colon that says what will be done, its items."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from etl.extract.outline.headings import LONGEST_LIST, Entry
from etl.extract.outline.tree import Node
from etl.extract.outline.words import Outline

ANNOUNCED = "announced"
_LEAST = 3  # items that make a list: fewer are sentences that happen to begin alike
_ALIKE = 0.7  # share of them that begin with what is done
_APART = 0.5  # share of those that stand apart: then each is a paragraph
_STRANGE = 1  # items in a row that begin with another word
_LINES = 16  # lines that an item may fill


def announced(entries: Sequence[Entry], words: Outline) -> Iterator[Node]:
    """One node for each item of such lists."""
    for place, head in enumerate(entries):
        if _leads(head, words):
            below = entries[place + 1 : place + 1 + LONGEST_LIST]
            items = _items([head, *takewhile(_is_plain, below)], words)
            yield from (Node(entry.line, ("", ANNOUNCED, 0), entry.line.text, "bullet") for entry in items)


def _leads(head: Entry, words: Outline) -> bool:
    line = head.line
    if not line.text.endswith(":") or line.cells or line.mark or head.readings:
        return False
    sentence = line.text.rsplit(". ", 1)[-1]
    return any(said.search(sentence) for said in (words.doing, words.acting, words.lists))


def _is_plain(entry: Entry) -> bool:
    line = entry.line
    return not (entry.heading or entry.readings or line.mark or line.cells or line.text.endswith(":"))


def _items(entries: Sequence[Entry], words: Outline) -> list[Entry]:
    """The entries that begin an item, each but one in a row with what is done; none if a sign ends or parts them."""
    if any(entry.line.text.endswith(";") for entry in entries):
        return []
    begins = [(before, entry) for before, entry in pairwise(entries) if entry.line.begins or before is entries[0]]
    acting = {entry.line.number for _, entry in begins if words.acting.match(entry.line.text)}
    apart = sum(entry.line.apart for _, entry in begins if entry.line.number in acting)
    paragraphs = apart >= _APART * len(acting)
    items: list[Entry] = []
    last = 0
    for before, entry in begins:
        acts = entry.line.number in acting
        if items and (len(items) > last + _STRANGE or entry.line.number - items[-1].line.number > _LINES):
            break
        if entry.line.apart if paragraphs and items else acts or entry.line.apart or before.line.short:
            items.append(entry)
            last = len(items) if acts else last
    listed = items[:last]
    alike = sum(entry.line.number in acting for entry in listed)
    return listed if len(listed) >= _LEAST and alike >= _ALIKE * len(listed) else []
