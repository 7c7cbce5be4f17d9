"""Goals of which many hold others in; out the same with the lists of those beside them that hold none yet."""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict
from collections.abc import Iterator, Sequence

from etl.extract.outline.asides import asides
from etl.extract.outline.bullets import bullets
from etl.extract.outline.document import Document
from etl.extract.outline.tree import Family, Node

_LEAST = 4  # goals that make a level
_HOLDING = 0.3  # share of them that hold others
_COVERING = 0.4  # the same with those whose lists would be goals
_ITEMS = 2  # items that make a list
_SPEAKING = 0.5  # share of them that say what will be done


def put_lists(document: Document, chosen: set[Node]) -> set[Node]:
    """The goals with such lists: below some objectives a plan has Action 1.1.1, below others bullets."""
    levels: dict[Family, list[Node]] = defaultdict(list)
    for node in sorted(chosen, key=document.place):
        if node.family[0]:
            levels[node.family].append(node)
    wanted = [level for level in levels.values() if _is_mixed(level, chosen)]
    if not wanted:
        return chosen
    held = _lists(document, chosen)
    for level in wanted:
        holding = sum(not chosen.isdisjoint(node.below) for node in level)
        bare = {node: held[node] for node in level if chosen.isdisjoint(node.below) and len(held[node]) >= _ITEMS}
        lists = {node: items for alike in _alike(bare) for node, items in _goals(document, alike).items()}
        if holding + len(lists) >= _COVERING * len(level):
            chosen = chosen | _put(lists)
    return chosen


def _put(lists: dict[Node, list[Node]]) -> set[Node]:
    for node, items in lists.items():
        for item in items:
            item.put_below(node)
    return {item for items in lists.values() for item in items}


def _is_mixed(level: Sequence[Node], chosen: set[Node]) -> bool:
    holding = sum(not chosen.isdisjoint(node.below) for node in level)
    return len(level) >= _LEAST and _HOLDING * len(level) <= holding < len(level)


def _lists(document: Document, chosen: set[Node]) -> dict[Node, list[Node]]:
    """The bullets right below each goal, before the next goal or heading."""
    goals = sorted(chosen, key=document.place)
    places = [document.place(goal) for goal in goals]
    ends = [place for place, entry in enumerate(document.entries) if entry.heading]
    found: dict[Node, list[Node]] = defaultdict(list)
    for item in bullets(document.entries, document.words):
        place = document.place(item)
        last = bisect(places, place) - 1
        if last >= 0 and bisect(ends, place) == bisect(ends, places[last]):
            found[goals[last]].append(item)
    return found


def _alike(lists: dict[Node, list[Node]]) -> Iterator[dict[Node, list[Node]]]:
    """The lists whose items begin with capitals, and the others: lists that are set alike are judged together."""
    capitals = {node for node, items in lists.items() if 2 * sum(one.title[0].isupper() for one in items) > len(items)}
    for great in (True, False):
        yield {node: items for node, items in lists.items() if (node in capitals) is great}


def _goals(document: Document, lists: dict[Node, list[Node]]) -> dict[Node, list[Node]]:
    """Those lists if most items say what will be done, less those of concerns, partners or facts."""
    items = [item for held in lists.values() for item in held]
    if sum(map(document.speaks, items)) < _SPEAKING * len(items):
        return {}
    beside = asides(document, items)
    return {node: held for node, held in lists.items() if beside.isdisjoint(held)}
