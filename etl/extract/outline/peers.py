"""Goals in; out the same with headings beside them that are set alike, and with the lists that such headings hold."""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import takewhile

from etl.extract.outline.asides import asides
from etl.extract.outline.bullets import bullets
from etl.extract.outline.document import Document
from etl.extract.outline.headings import Entry
from etl.extract.outline.tree import Node

_LEAST = 3  # headings below one part that make it one of goals
_ITEMS = 2  # headings that make a level, and items that make a list
_HOLDING = 0.6  # share of the headings of a level that hold goals: then one over a list holds that
_SPEAKING = 0.5  # share of them that say what will be done


def put_peers(document: Document, chosen: set[Node], root: Node) -> set[Node]:
    """The goals with headings of the ranks that most goals have, where a list says what they do or prose between them.

    A plan may tell of most of its aims in tables of measures, and of one in a list or in words alone.
    """
    ranks: dict[int, list[Node]] = defaultdict(list)
    for node in sorted(chosen, key=document.place):
        if node.rule == "heading" and node.line.rank is not None:
            ranks[node.line.rank].append(node)
    for rank in sorted(ranks):
        if len(ranks[rank]) >= _ITEMS:
            chosen = _put(document, chosen, root, rank, ranks[rank])
    return chosen


def _put(document: Document, chosen: set[Node], root: Node, rank: int, level: Sequence[Node]) -> set[Node]:
    known = {id(node.line) for node in chosen}
    first = min(map(document.place, chosen))
    beside = [one for one in document.titles if one.line.rank == rank and id(one.line) not in known]
    lists = sum(not chosen.isdisjoint(node.below) for node in level) >= _HOLDING * len(level)
    places, nodes = _above(document, chosen, rank)
    children: dict[int, list[int]] = defaultdict(list)
    for node in level:
        children[id(node.parent)].append(document.place(node))
    found: set[Node] = set()
    for title in beside:
        if document.place(title) < first or _is_other(document, title):
            continue
        last = bisect(places, document.place(title)) - 1
        holder = nodes[last] if last >= 0 else root
        held = _listed(document, title, known)
        if held is None or (not lists if held else not _is_between(document, title, children[id(holder)], holder)):
            continue
        title.put_below(holder)
        for item in held:
            item.put_below(title)
        found |= {title, *held}
    return chosen | found


def _is_other(document: Document, title: Node) -> bool:
    """Whether a heading opens what holds no goals, by its words, or is the rest of one that is broken."""
    words = document.words
    return (
        title.title[:1].islower()
        or document.is_outside(title)
        or bool(words.asides.search(title.title) or words.lists.fullmatch(title.title))
    )


def _above(document: Document, chosen: set[Node], rank: int) -> tuple[list[int], list[Node]]:
    """The goals that are headings of a higher rank, in order, and their places."""
    nodes = [one for one in chosen if one.rule == "heading" and one.line.rank is not None and one.line.rank < rank]
    nodes.sort(key=document.place)
    return [document.place(one) for one in nodes], nodes


def _section(document: Document, title: Node) -> Iterator[Entry]:
    after = (document.entries[place] for place in range(document.place(title) + 1, len(document.entries)))
    return takewhile(lambda entry: entry.line.rank is None, after)


def _listed(document: Document, title: Node, known: set[int]) -> list[Node] | None:
    """The items of the list of a heading, if they say what will be done; None if it holds goals or another list."""
    entries = list(_section(document, title))
    if any(id(entry.line) in known for entry in entries):
        return None
    items = list(bullets(entries, document.words))
    speaking = sum(map(document.speaks, items))
    if not items:
        return []
    goals = len(items) >= _ITEMS and speaking >= _SPEAKING * len(items) and not asides(document, items)
    return items if goals else None


def _is_between(document: Document, title: Node, places: Sequence[int], holder: Node) -> bool:
    """Whether it stands between goals of its rank below one part, or beside them and tells what will be done."""
    place = document.place(title)
    if len(places) < _ITEMS or place < places[0]:
        return False
    if place > places[-1]:
        return holder.parent is not None and document.tells(title)
    return document.tells(title) or len(places) >= _LEAST
