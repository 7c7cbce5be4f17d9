"""Numbered headings that are goals in, those of the same rank that have no number but hold lists as they do out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import takewhile

from etl.extract.outline.document import Document
from etl.extract.outline.headings import Entry, heading_node
from etl.extract.outline.tree import Node

_LEAST = 2  # numbered headings that make a level, and items that make a list
_HOLDING = 0.5  # share of the numbered headings that hold a list
_SPEAKING = 0.5  # share of a list's items that say what will be done


def put_beside(document: Document, root: Node, chosen: set[Node]) -> set[Node]:
    """The goals with such headings beside the numbered ones: a plan may number all of its parts but the first."""
    ranks: dict[int, list[Node]] = defaultdict(list)
    for node in sorted(chosen, key=document.place):
        if node.line.rank is not None:
            ranks[node.line.rank].append(node)
    for rank, nodes in ranks.items():
        if _hold_lists(document, nodes):
            chosen = chosen | _put(document, root, nodes, rank)
    return chosen


def _hold_lists(document: Document, nodes: Sequence[Node]) -> bool:
    holding = sum(len(_items(document, document.place(node))) >= _LEAST for node in nodes)
    return len(nodes) >= _LEAST and holding >= _HOLDING * len(nodes)


def _put(document: Document, root: Node, nodes: Sequence[Node], rank: int) -> set[Node]:
    titles = {id(title.line): title for title in document.titles}
    found = {titles.get(id(entry.line)) or heading_node(entry.line) for entry in _headings(document, rank)}
    for heading in found:
        after = next((node for node in nodes if node.line.number > heading.line.number), nodes[-1])
        heading.put_below(after.parent or root)
    return found


def _headings(document: Document, rank: int) -> list[Entry]:
    alike = [entry for entry in document.entries if entry.heading and entry.line.rank == rank]
    times = Counter(entry.line.text for entry in alike)
    return [entry for entry in alike if times[entry.line.text] == 1 and _holds_goals(document, entry)]


def _holds_goals(document: Document, entry: Entry) -> bool:
    title = heading_node(entry.line)
    words = document.words
    if document.is_outside(title) or words.asides.search(title.title) or words.lists.fullmatch(title.title):
        return False
    items = _items(document, document.places[id(entry.line)])
    speaking = sum(document.says(item.line.text) for item in items)
    return len(items) >= _LEAST and speaking >= _SPEAKING * len(items)


def _items(document: Document, place: int) -> list[Entry]:
    """The bullets below a heading, up to the next heading or number."""
    after = (document.entries[one] for one in range(place + 1, len(document.entries)))
    below = takewhile(lambda entry: not (entry.heading or entry.readings), after)
    return [entry for entry in below if entry.line.mark]
