"""Labelled goals in, the headings below them that hold lists of goals out, with those lists."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import takewhile

from etl.extract.outline.asides import asides
from etl.extract.outline.bullets import bullets
from etl.extract.outline.document import Document
from etl.extract.outline.headings import Entry
from etl.extract.outline.tree import Node

_COVERING = 0.6  # share of the labelled goals that hold such headings: then they are a level
_HOLDING = 1.5  # headings for each of them on average; fewer only give a goal's details
_SPEAKING = 0.6  # share of the items of their lists that say what will be done

Parts = dict[Node, list[Node]]


def put_inner(document: Document, chosen: set[Node]) -> set[Node]:
    """The goals with the headings between them that parts of a labelled goal stand below, and what is listed there."""
    goals = [node for node in chosen if node.family[0] and chosen.isdisjoint(node.below)]
    if len(goals) < len([node for node in chosen if chosen.isdisjoint(node.below)]):
        return chosen
    parts = {goal: _parts(document, goal, chosen) for goal in goals}
    held = [items for below in parts.values() for items in below.values()]
    if not _is_level(document, parts) or not held:
        return chosen
    for goal, below in parts.items():
        for heading, items in below.items():
            heading.put_below(goal)
            for item in items:
                item.put_below(heading)
    return chosen | {node for below in parts.values() for heading in below for node in (heading, *below[heading])}


def _is_level(document: Document, parts: dict[Node, Parts]) -> bool:
    items = [item for below in parts.values() for held in below.values() for item in held]
    holding = sum(bool(below) for below in parts.values())
    headings = sum(len(below) for below in parts.values())
    speaking = sum(document.speaks(item) for item in items)
    return (
        holding >= _COVERING * len(parts) and headings >= _HOLDING * len(parts) and speaking >= _SPEAKING * len(items)
    )


def _parts(document: Document, goal: Node, chosen: set[Node]) -> Parts:
    """The headings of a goal, each with the items listed below it."""
    titles = {id(title.line): title for title in document.titles}
    entries = list(_section(document, goal, {id(node.line) for node in chosen}))
    listed = list(bullets(entries, document.words))
    beside = asides(document, listed)
    parts: Parts = defaultdict(list)
    heading = None
    items = {id(item.line): item for item in listed if item not in beside}
    for entry in entries:
        heading = titles.get(id(entry.line)) if entry.heading else heading
        if heading is not None and id(entry.line) in items:
            parts[heading].append(items[id(entry.line)])
    return parts


def _section(document: Document, goal: Node, goals: set[int]) -> Iterator[Entry]:
    """The entries below a goal, up to the next goal or heading of its rank."""
    rank = goal.line.rank or 0
    after = (document.entries[place] for place in range(document.place(goal) + 1, len(document.entries)))
    return takewhile(lambda entry: id(entry.line) not in goals and (entry.line.rank or rank + 1) > rank, after)
