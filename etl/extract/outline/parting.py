"""The goals of a level and the headings between them in, those headings out that part the goals and are in none."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence

from etl.extract.outline.document import Document
from etl.extract.outline.tree import Node


def parting(document: Document, headings: Sequence[Node], items: Sequence[Node], chosen: set[Node]) -> set[Node]:
    """The headings less those amid the goals whose numbers go on with that of an item, and those before a next part."""
    places = [document.place(item) for item in items]
    ends = [max(map(document.place, _counted_on(item, chosen)), default=0) for item in items]
    found: set[Node] = set()
    for heading in headings:
        after = bisect(places, document.place(heading))
        if not _turns(items[after - 1], items[after]) and document.place(heading) > ends[after - 1]:
            found.add(heading)
    return found


def _counted_on(item: Node, chosen: set[Node]) -> list[Node]:
    """The goals below an item whose numbers begin with its own: 1.1 and 1.2 below 1."""
    part = len(item.path)
    return [one for one in item.below if part and one.path[:part] == item.path != one.path and one in chosen]


def _turns(before: Node, after: Node) -> bool:
    """Whether a part begins between two items, of which one is numbered 3.8 and the next 4.1."""
    return min(len(before.path), len(after.path)) > 1 and before.path[0] != after.path[0]
