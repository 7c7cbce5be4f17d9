"""Goals that headings and bullets give in; out the same with the numbered lists between them that say what is done."""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict
from collections.abc import Iterable, Sequence

from etl.extract.outline.asides import is_aside
from etl.extract.outline.document import Document
from etl.extract.outline.tree import Node

_LEAST = 3  # items that make a list
_SPEAKING = 0.6  # share of them that say what will be done


def put_numbered(document: Document, listed: set[Node], numbered: Iterable[Node]) -> set[Node]:
    """The goals with the numbered lists that a colon opens, each below the heading of goals that it stands below."""
    headings = sorted((node for node in listed if node.rule == "heading"), key=document.place)
    places = [document.place(node) for node in headings]
    titles = [document.place(title) for title in document.titles]
    found: set[Node] = set()
    for held in _lists(document, numbered):
        first, last = document.place(held[0]), document.place(held[-1])
        above = bisect(places, first) - 1
        parts = {bisect(titles, place) for place in (places[above], first, last)} if above >= 0 else set()
        if len(parts) == 1 and _are_goals(document, held):
            for node in held:
                node.put_below(headings[above])
            found |= set(held)
    return listed | found


def _lists(document: Document, numbered: Iterable[Node]) -> list[list[Node]]:
    runs: dict[int, list[Node]] = defaultdict(list)
    for node in sorted(numbered, key=document.place):
        if len(node.path) == 1 and not node.family[0]:
            runs[node.run].append(node)
    return [held for held in runs.values() if len(held) >= _LEAST]


def _are_goals(document: Document, held: Sequence[Node]) -> bool:
    above = document.place(held[0]) - 1
    opened = above >= 0 and document.entries[above].line.text.endswith(":") and not is_aside(document, above)
    return opened and sum(map(document.speaks, held)) >= _SPEAKING * len(held)
