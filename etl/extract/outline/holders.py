"""The nodes of a level of a tree and the goals in, those nodes out that are goals because they hold goals."""

from __future__ import annotations

from etl.extract.outline.document import Document
from etl.extract.outline.tree import Node

_NAMED = 3  # goals by name that make a document one of named goals
_HOLDING = 0.6  # share of a level's parts that hold goals


def holders(document: Document, nodes: list[Node], chosen: set[Node]) -> set[Node]:
    """The parts of a level that hold goals, if most do.

    A numbering in which none does only says the others again; the introductions of chapters need hold none, nor need
    those of a label that stand between goals above and below: A 1.1.2 between OD 1.1 and DA 1.1.2.1.
    """
    holding = {node for node in nodes if any(one in chosen for one in node.below)}
    if holding and all(_is_labelled_on(node, chosen) for node in nodes):
        return set(nodes)
    numberings = {_outermost(node).run for node in holding}
    introductions = {node for node in nodes if len(node.path) > 1 and document.is_outside(node)}
    told = sum(_outermost(node).run in numberings for node in introductions.symmetric_difference(nodes))
    if len(holding) >= max(2, _HOLDING * told):
        return holding
    counted = {node for node in holding if _counts(node, chosen)}
    if len(counted) >= _NAMED:
        return counted
    return {node for node in holding if _is_told_on(document, node, chosen) or _is_stacked(document, node, chosen)}


def _is_labelled_on(node: Node, chosen: set[Node]) -> bool:
    """Whether it has a label, and its number goes on with that of the labelled goal right above it."""
    above = node.parent
    labelled = above is not None and above in chosen and bool(above.family[0] and node.family[0])
    return labelled and above is not None and node.path[:-1] == above.path


def _counts(node: Node, chosen: set[Node]) -> bool:
    """Whether the goals right below it are named so, and their numbers begin with its own: Goal 1.1 below 1."""
    below = [one for one in node.children if one in chosen]
    return bool(below) and all(one.family[0] and one.path[:-1] == node.path for one in below)


def _is_told_on(document: Document, node: Node, chosen: set[Node]) -> bool:
    """Whether a title names no list and the numbers of the goals right below go on with its own: 3.1, 3.2 below 3."""
    if node.family[0] or node.marker is None or not node.marker.heading or document.names_list(node.title):
        return False
    below = [one for one in node.children if one in chosen]
    return len(below) >= _NAMED and all(one.path[:-1] == node.path and not one.family[0] for one in below)


def _is_stacked(document: Document, node: Node, chosen: set[Node]) -> bool:
    """Whether a first part stands right above the first title that holds goals: Chapter 1, A. Trade, 1. We will ...."""
    first = node.children[0]
    if (
        node.path != (1,)
        or first.path[-1:] != (1,)
        or node.line.cells
        or first not in chosen
        or chosen.isdisjoint(first.children)
    ):
        return False
    named = document.names_list(node.title) or document.is_outside(node)
    return not named and _is_right_above(document, node, first)


def _is_right_above(document: Document, node: Node, below: Node) -> bool:
    titles = all(one.marker is not None and one.marker.heading and one.title[:1].isupper() for one in (node, below))
    return titles and document.place(below) == document.place(node) + 1


def _outermost(node: Node) -> Node:
    return next(reversed(list(node.above)), node)
