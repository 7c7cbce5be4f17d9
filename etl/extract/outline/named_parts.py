"""A tree of numbered nodes in, the same with each labelled numbering below a title that names it beside the others."""

from __future__ import annotations

from collections.abc import Sequence

from etl.extract.outline.document import Document
from etl.extract.outline.tree import Family, Node, runs

_SIBLINGS = 2  # neighbours of which only the last holds a level: that level does not belong to it
_ABOVE = 3  # lines between the title and the first of the numbering


def lift_named(document: Document, root: Node) -> None:
    """Move such a numbering out of what stands before its title: Enablers, then Enabler A, behind the last goal."""
    for run in runs(root):
        first = run[0]
        if not first.family[0] or first.path[-1] != 1 or not _is_headed(document, first):
            continue
        holder = first.parent
        while holder and _is_last_alone(holder, first.family):
            holder = holder.parent
        for node in run if holder is not first.parent else ():
            node.put_below(holder)


def lift_themes(document: Document, root: Node) -> None:
    """Put a numbering behind letters that stand for a theme beside that of another, which ends where it begins."""
    for run in [run for run in runs(root) if run[0].family[0] in document.themes]:
        holder = run[0].parent
        while holder and holder.family[0] in document.themes.difference({run[0].family[0]}):
            holder = holder.parent
        for node in run if holder is not run[0].parent else ():
            node.put_below(holder)


def lift_told(root: Node) -> None:
    """Put labelled numbers beside the one line that says what their part aims at: Theme 1, its Ambition: ..., Pledge 1.

    Where a part has several such lines, each holds what stands below it.
    """
    told = [node for node in root.below if node.marker and not node.marker.counted and node.parent is not root]
    for node in told:
        part = node.parent
        if part is None or part.family == node.family or part.children[0] is not node:
            continue
        counted = [one for one in node.children if one.family[0] and one.marker and one.marker.counted]
        for one in counted if sum(one.family == node.family for one in part.children) == 1 else ():
            one.put_below(part)


def lift_decimals(root: Node) -> None:
    """Put a number of several parts beside a lower one that does not begin it: 1.8.1 behind 1.7, where 1.8 is lost.

    So are numbers of two parts that run on through the parts behind a list of one: 1.1 to 7.8 behind 5.
    """
    for node in list(root.below):
        holder = node.parent
        while holder and holder.path and _is_behind(node, holder):
            holder = holder.parent
        if holder is not node.parent:
            node.put_below(holder)
    for run in runs(root):
        holder = run[0].parent
        if holder and holder.parent and _is_elsewhere(run, holder):
            for node in [one for one in holder.children if one.family == run[0].family]:
                node.put_below(holder.parent)


def _is_elsewhere(run: Sequence[Node], holder: Node) -> bool:
    """Whether a numbering that goes on from 1.9 to 2.1 begins behind a number that is not the first part of its own."""
    first = run[0]
    plain = not (first.family[0] or holder.family[0] or first.coded or holder.coded)
    counts = plain and len(holder.path) == 1 < len(first.path) and first.path[:1] != holder.path
    return counts and len({node.path[0] for node in run}) > 1


def _is_behind(node: Node, holder: Node) -> bool:
    parts = len(holder.path)
    plain = not (node.family[0] or holder.family[0] or node.coded or holder.coded)
    return plain and 1 < parts < len(node.path) and node.path[:parts] > holder.path


def _is_headed(document: Document, node: Node) -> bool:
    """Whether a title without a number between it and what holds it, right above it, begins with its label."""
    place = document.place(node)
    above = document.entries[max(0, place - _ABOVE) : place]
    above = [one for one in above if node.parent is None or one.line.number > node.parent.line.number]
    return any(one.heading and not one.readings and one.line.text.lower().startswith(node.family[0]) for one in above)


def _is_last_alone(holder: Node, family: Family) -> bool:
    """Whether it is the last of a numbering of which no other holds nodes of the family."""
    beside = [one for one in holder.parent.children if one.family == holder.family] if holder.parent else []
    others = (child.family for one in beside[:-1] for child in one.children)
    return len(beside) >= _SIBLINGS and beside[-1] is holder and family not in others
