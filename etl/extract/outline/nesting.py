"""Readings of numbered lines in, a tree of numbered nodes out: who continues whom, and who stands below whom."""

from __future__ import annotations

from etl.extract.outline.growth import Growth, deepest, follows, holds, is_odd, labelled_below, like, put
from etl.extract.outline.likeness import likeness, nests
from etl.extract.outline.lost import jumps, late, leap, leap_surely, lost_first, resumes
from etl.extract.outline.markers import Marker
from etl.extract.outline.spans import spans
from etl.extract.outline.tree import Node, root

_LEAP = 2  # numbers that may be missing below a prefix
_PARTS = 2  # of a number by which others are told apart


def nest(lines: list[list[Marker]]) -> Node:
    """The root of all numbered nodes; `lines` holds the readings of each line that has any."""
    found = [marker for readings in lines for marker in readings]
    growth = Growth(root(), printed={(marker.family, marker.path) for marker in found}, spans=spans(lines))
    growth.times.update(marker.family for marker in found)
    for marker in (marker for readings in reversed(lines) for marker in readings):
        growth.ahead.setdefault(marker.family, []).append(marker)
    for index, readings in enumerate(lines):
        for marker in readings:
            growth.ahead[marker.family].pop()
        after = lines[index + 1] if index + 1 < len(lines) else []
        _place(growth, readings, after)
    return growth.root


def _place(growth: Growth, readings: list[Marker], after: list[Marker]) -> None:
    lost = (resumes, lost_first, leap, late, jumps)
    steps = (_again, _named, _sibling, _below_prefix, _below_closed, _runs_on, _first, *lost)
    for step in (_sibling, _runs_on, leap_surely) if readings[0].weak and not _starts(readings, after) else steps:
        for marker in readings:
            if not is_odd(growth, marker) and step(growth, marker, after):
                return


def _starts(readings: list[Marker], after: list[Marker]) -> bool:
    """Whether a numbering starts here: this is its first and the next number is its second."""
    return any(one.last == 1 and other.last == 2 and one.family == other.family for one in readings for other in after)


def _again(growth: Growth, marker: Marker, _: list[Marker]) -> bool:
    """A heading that is printed again at the top of a next page opens nothing."""
    return any(
        node.family == marker.family
        and node.path == marker.path
        and marker.heading
        and _alike(node.title, marker.title)
        for node in growth.open
    )


def _named(growth: Growth, marker: Marker, _: list[Marker]) -> bool:
    """A label without a number: beside the open one of its kind, else where the last of its kind stood."""
    if marker.counted:
        return False
    beside = next((node for node in growth.open if node.family == marker.family), None)
    before = growth.latest.get(marker.family)
    if beside is not None:
        put(growth, marker, beside.parent, beside.run)
    elif before is not None and before.parent is not growth.root:
        put(growth, marker, like(growth, before, marker), None)
    else:
        put(growth, marker, deepest(growth, marker) if before is None else None, None)
    return True


def _alike(one: str, other: str) -> bool:
    words = one.lower().split()[:1], other.lower().split()[:1]
    return not all(words) or words[0] == words[1]


def _sibling(growth: Growth, marker: Marker, after: list[Marker]) -> bool:
    """The next of a numbering that is open; of several the one that is set alike, then the deepest."""
    fits = [node for node in growth.open if node.family == marker.family and follows(node, marker, 1)]
    if not fits:
        return False
    best = max(fits, key=lambda node: (_fit(growth, node, marker, after), growth.open.index(node)))
    later = growth.latest[marker.family]
    as_like = _fit(growth, later, marker, after) >= _fit(growth, best, marker, after)
    if as_like and later not in growth.open and follows(later, marker, 1):
        return False
    put(growth, marker, best.parent, best.run)
    return True


def _fit(growth: Growth, node: Node, marker: Marker, after: list[Marker]) -> int:
    """How alike they are set; a marker with a numbering below it is likelier to be like a node that has one."""
    opens = any(one.family == marker.family and one.last == 1 for one in after)
    holds = (id(node), node.family) in growth.children
    return likeness(node, marker) + 2 * (holds == opens)


def _below_prefix(growth: Growth, marker: Marker, _: list[Marker]) -> bool:
    """A number of several parts below the one that its first parts name: 2.1 below 2."""
    if len(marker.path) < 2:
        return False
    for node in reversed(growth.open):
        if node.path == marker.path[:-1] and _may_hold(growth, node, marker):
            before = growth.children.get((id(node), marker.family))
            if 0 <= marker.last - (before.path[-1] if before else 0) <= _LEAP:
                put(growth, marker, node, before.run if before else None)
                return True
    return False


def _below_closed(growth: Growth, marker: Marker, _: list[Marker]) -> bool:
    """The first of a table of parts behind more than one goal: 2.1a, whose goal 2.1 was followed by 2.2."""
    node = growth.named.get(marker.path[:-1]) if len(marker.path) > _PARTS else None
    if node is None or node in growth.open or node.parent not in growth.open:
        return False
    if marker.last > 1 or (id(node), marker.family) in growth.children:
        return False
    put(growth, marker, node, None)
    return True


def _may_hold(growth: Growth, node: Node, marker: Marker) -> bool:
    """Whether the prefix is of the same kind; a labelled number below a bare one only right below it."""
    return node.family[0] == marker.label or not marker.label or bool(node.family[0]) or node is growth.open[-1]


def _runs_on(growth: Growth, marker: Marker, _: list[Marker]) -> bool:
    """A numbering that goes on after a higher heading has closed it, or under a next heading: 1.3, then 2.1."""
    before = growth.latest.get(marker.family)
    if before is None or (before in growth.open and len(marker.path) == 1):
        return False
    if not (follows(before, marker, 1) or _turns(before, marker)):
        return False
    put(growth, marker, like(growth, before), before.run)
    return True


def _turns(before: Node, marker: Marker) -> bool:
    """2.1 after 1.3, where no line is numbered 2."""
    return len(marker.path) > 1 and marker.last == 1 and marker.path[-2] - before.path[-2] == 1


def _nests(node: Node, marker: Marker) -> bool:
    """Whether a like numbering starts below a node: it would below most of its neighbours, and none starts beside."""
    beside = [one for one in node.parent.children if one.family == node.family] if node.parent else [node]
    neighbours = [one for one in beside if one.run == node.run]
    anew = len(neighbours) < len(beside) and node.line.rank == marker.line.rank
    return not anew and nests(node, marker) and 2 * sum(nests(one, marker) for one in neighbours) > len(neighbours)


def _first(growth: Growth, marker: Marker, _: list[Marker]) -> bool:
    """The first of a numbering: below what is open, or a new start beside a like one."""
    amid = any(part > 1 for part in marker.path[:-1]) and not marker.label
    if growth.firsts.get(marker.family) == marker.path:
        amid = False
    if amid or marker.last > 1 or (marker.last == 0 and marker.shape != "1"):
        return False
    same = [node for node in growth.open if node.family == marker.family]
    if same and not _nests(same[-1], marker) and (marker.label or not labelled_below(growth, same[-1])):
        put(growth, marker, same[-1].parent, None)
    else:
        put(growth, marker, _beside_list(growth, marker) or deepest(growth, marker), None)
    return True


def _beside_list(growth: Growth, marker: Marker) -> Node | None:
    """What holds a first that seems to stand in a sentence of a list: the like of what held the last first of its kind.

    1.1, A. and B.; then 1.2, a list of 1. to 4. and below these A. and B. again.
    """
    deep, before = deepest(growth, marker), growth.latest.get(marker.family)
    if deep is None or before is None or holds(deep, marker) or deep.family[0] or not marker.title[:1].isupper():
        return None
    holder = before.parent
    above = (node for node in deep.above if holder and holder.parent and node.family == holder.family)
    return next(above, None)
