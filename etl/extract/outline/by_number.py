"""Goals with numbers of two parts in, the headings that hold them by number alone out: DOEL 2.1 below 1.2.2 Places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from etl.extract.outline.document import Document
from etl.extract.outline.tree import Family, Node, runs

_PARTS = 2
_LEAST = 2  # headings that make a level
_NAMING = 0.5  # share of the headings whose first words call them by a goal word


def put_by_number(document: Document, chosen: set[Node], root: Node) -> set[Node]:
    """The goals with the headings before them, as many as there are first parts, each holding those of its number."""
    alone: dict[Family, list[Node]] = defaultdict(list)
    for node in chosen:
        if node.family[0] and len(node.path) == _PARTS and chosen.isdisjoint(node.above):
            alone[node.family].append(node)
    for labelled in alone.values():
        chosen = _put(document, labelled, chosen, root)
    return chosen


def _put(document: Document, labelled: Sequence[Node], chosen: set[Node], root: Node) -> set[Node]:
    parts = sorted({node.path[0] for node in labelled})
    if len(parts) < _LEAST or parts != list(range(1, len(parts) + 1)):
        return chosen
    first = min(document.place(node) for node in labelled)
    found = [run for run in runs(root) if _fits(document, run, len(parts), first) and not chosen.intersection(run)]
    if not found:
        return chosen
    holders = {node.path[-1]: node for node in max(found, key=lambda run: document.place(run[0]))}
    for holder in holders.values():
        holder.put_below(root)
    for node in labelled:
        node.put_below(holders[node.path[0]])
    return chosen | set(holders.values())


def _fits(document: Document, run: Sequence[Node], parts: int, first: int) -> bool:
    """Whether a numbering counts as many headings, before the first goal, that are called themes or the like."""
    if [node.path[-1:] for node in run] != [(number,) for number in range(1, parts + 1)]:
        return False
    if document.place(run[-1]) >= first or not all(node.marker and node.marker.heading for node in run):
        return False
    return sum(_is_named(document, node) for node in run) >= _NAMING * len(run)


def _is_named(document: Document, node: Node) -> bool:
    words = (word.strip(".,:;()").lower() for word in document.body(node).split())
    return any(word in document.words.goals for word in words)
