"""Numbers that follow no other in, their places out: lines before them were lost, or stand in another document."""

from __future__ import annotations

from etl.extract.outline.growth import Growth, deepest, follows, holds, like, put
from etl.extract.outline.markers import Marker
from etl.extract.outline.tree import Node

_LEAP = 2  # numbers that may be missing between two neighbours
_FAR_LEAP = 6  # the same if the number after them follows
_LOST = 3  # the last number with which a list may begin that lost its first
_SEVERAL = 2  # parts of a number that says by itself where it belongs
_FOLLOWING = 3  # numbers that must follow a code for a document to begin amid its numbering


def lost_first(growth: Growth, marker: Marker, _: list[Marker]) -> bool:
    """A second or third number below a new heading, where numbers start anew below such headings: the first is lost."""
    before, top = growth.latest.get(marker.family), next(filter(holds, reversed(growth.open)), None)
    if before is None or top is None or marker.last > _LOST or len(marker.path) > 1:
        return False
    anew = before.path[-1] >= marker.last and before.line.number < top.line.number
    held = any(one.family == top.family for one in before.above)
    if not (anew and held and (marker.heading or _goes_on(growth, marker))):
        return False
    put(growth, marker, top, None)
    return True


def _goes_on(growth: Growth, marker: Marker) -> bool:
    """Whether the next number of its kind that is printed follows it."""
    ahead = growth.ahead[marker.family]
    return bool(ahead) and ahead[-1].path == (*marker.path[:-1], marker.last + 1)


def leap(growth: Growth, marker: Marker, after: list[Marker]) -> bool:
    """A number that skips one, or a few if the next one or its own parts follow it: lines were lost on the way here."""
    parts = bool(marker.label) and any(one.path[: len(marker.path)] == marker.path != one.path for one in after)
    by = _FAR_LEAP if parts or _goes_on(growth, marker) else _LEAP
    for node in reversed(growth.open):
        if node.family == marker.family and follows(node, marker, by):
            put(growth, marker, node.parent, node.run)
            return True
    before = growth.latest.get(marker.family)
    if before is not None and follows(before, marker, by):
        put(growth, marker, like(growth, before), before.run)
        return True
    return False


def leap_surely(growth: Growth, marker: Marker, after: list[Marker]) -> bool:
    """The same for one number, if the next one follows: for what may be a number amid a sentence."""
    before = growth.latest.get(marker.family)
    if before is None or not follows(before, marker, _LEAP) or not _goes_on(growth, marker):
        return False
    return leap(growth, marker, after)


def resumes(growth: Growth, marker: Marker, _: list[Marker]) -> bool:
    """A numbering that goes on after another list: below the same parent, that list was of its last item."""
    tails = reversed(growth.tails.values())
    last = next((node for node in tails if node.family == marker.family and follows(node, marker, 1)), None)
    if marker.label or len(marker.path) > 1 or last is None or last.parent is None:
        return False
    inside = last.parent is growth.root or last.parent in growth.open
    for inner in [one for one in last.parent.children if inside and one.line.number > last.line.number]:
        inner.put_below(last)
    put(growth, marker, last.parent if inside else like(growth, last), last.run)
    return True


def late(growth: Growth, marker: Marker, _: list[Marker]) -> bool:
    """A document that begins amid a numbering: the first that is a heading, has a label or is a code, and goes on."""
    after = [(*marker.path[:-1], marker.last + 1), *_next_parts(marker)]
    goes_on = any((marker.family, path) in growth.printed for path in after)
    stands = marker.label or marker.heading or _is_code_amid(growth, marker)
    if marker.family in growth.latest or not goes_on or not stands:
        return False
    put(growth, marker, _agreeing(deepest(growth, marker), marker), None)
    return True


def _agreeing(holder: Node | None, marker: Marker) -> Node | None:
    """What holds a number of several parts: not the item of a list whose number is another than its first part."""
    if marker.label or len(marker.path) < _SEVERAL:
        return holder
    while holder and not holder.family[0] and len(holder.path) == 1 and holder.path != marker.path[:1]:
        holder = holder.parent
    return holder


def jumps(growth: Growth, marker: Marker, _: list[Marker]) -> bool:
    """A number of several parts that is higher than all before it, where parts were left out: 2.3.1 after 1.8.4.

    It is ranked as a heading by the file, or what is printed next of its kind goes on from it.
    """
    if marker.label or len(marker.path) < _SEVERAL or not marker.title[:1].isupper() or not marker.line.begins:
        return False
    before = [node.path for (label, _, parts), node in growth.latest.items() if not label and parts >= _SEVERAL]
    next_ = (*marker.path[:-1], marker.last + 1)
    goes_on = _goes_on(growth, marker) or any(path[: len(next_)] == next_ for _, path in growth.printed)
    if not before or marker.path <= max(before) or not (goes_on or marker.line.rank is not None):
        return False
    above = (node for node in reversed(growth.open) if node.path and node.path == marker.path[: len(node.path)])
    put(growth, marker, next(above, None), None)
    return True


def _is_code_amid(growth: Growth, marker: Marker) -> bool:
    """Whether a number of several parts begins a line, and as many as a list needs follow it: 3.44, 3.45, 3.46."""
    following = range(marker.last + 1, marker.last + _FOLLOWING + 1)
    return len(marker.path) > 1 and all(
        (marker.family, (*marker.path[:-1], number)) in growth.printed for number in following
    )


def _next_parts(marker: Marker) -> list[tuple[int, ...]]:
    """The first number of the next part, for a heading: 4.1 after 3.8, where the document begins amid a part."""
    return [(*marker.path[:-2], marker.path[-2] + 1, 1)] if len(marker.path) > 1 and marker.heading else []
