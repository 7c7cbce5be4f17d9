"""Goals with lists below them in, the same with the numbered titles between that the lists stand below out."""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict

from etl.extract.outline.document import Document
from etl.extract.outline.tree import Family, Node

_HOLDING = 0.6  # share of the titles of a level that hold a list: then they are goals
_LEAST = 2


def put_between(document: Document, root: Node, chosen: set[Node]) -> set[Node]:
    """The goals with such titles: 1.1 between 1 and its bullets."""
    titles = [node for node in root.below if node not in chosen and node.marker and node.marker.heading]
    titles.sort(key=document.place)
    places = [document.place(title) for title in titles]
    held: dict[Node, list[Node]] = defaultdict(list)
    for item in (node for node in chosen if node.marker is None and node.parent in chosen):
        last = bisect(places, document.place(item)) - 1
        if last >= 0 and any(one is item.parent for one in titles[last].above):
            held[titles[last]].append(item)
    levels: dict[Family, list[Node]] = defaultdict(list)
    for title in titles:
        levels[title.family].append(title)
    found = {title for level in levels.values() for title in _holders(level, held)}
    for title in found:
        for item in held[title]:
            item.put_below(title)
    return chosen | found


def _holders(level: list[Node], held: dict[Node, list[Node]]) -> list[Node]:
    """The titles of a level that hold a list, if most do."""
    holding = [title for title in level if title in held]
    return holding if len(holding) >= max(_LEAST, _HOLDING * len(level)) else []
