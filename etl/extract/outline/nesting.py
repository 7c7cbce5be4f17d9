"""Readings of numbered lines in, a tree of numbered nodes out: who continues whom, and who stands below whom."""

from __future__ import annotations

from dataclasses import dataclass, field

from etl.extract.outline.likeness import likeness, nests
from etl.extract.outline.markers import Marker
from etl.extract.outline.tree import Family, Node, root

_LEAP = 2  # numbers that may be missing between two neighbours
_FAR_LEAP = 6  # the same if the number after them follows


@dataclass(slots=True)
class _Growth:
    """What is open while the lines go by: `open` from the top of the document to where we are."""

    root: Node
    open: list[Node] = field(default_factory=list)
    latest: dict[Family, Node] = field(default_factory=dict)
    children: dict[tuple[int, Family], Node] = field(default_factory=dict)
    tails: dict[int, Node] = field(default_factory=dict)
    runs: int = 0
    printed: set[tuple[Family, tuple[int, ...]]] = field(default_factory=set)


def nest(lines: list[list[Marker]]) -> Node:
    """The root of all numbered nodes; `lines` holds the readings of each line that has any."""
    growth = _Growth(root(), printed={(marker.family, marker.path) for readings in lines for marker in readings})
    for index, readings in enumerate(lines):
        after = lines[index + 1] if index + 1 < len(lines) else []
        _place(growth, readings, after)
    return growth.root


def _place(growth: _Growth, readings: list[Marker], after: list[Marker]) -> None:
    steps = (_again, _named, _sibling, _below_prefix, _runs_on, _first, _resumes, _leap, _late)
    for step in (_sibling, _runs_on) if readings[0].weak and not _starts(readings, after) else steps:
        for marker in readings:
            if step(growth, marker, after):
                return


def _starts(readings: list[Marker], after: list[Marker]) -> bool:
    """Whether a numbering starts here: this is its first and the next number is its second."""
    return any(one.last == 1 and other.last == 2 and one.family == other.family for one in readings for other in after)


def _again(growth: _Growth, marker: Marker, _: list[Marker]) -> bool:
    """A heading that is printed again at the top of a next page opens nothing."""
    return any(
        node.family == marker.family
        and node.path == marker.path
        and marker.heading
        and _alike(node.title, marker.title)
        for node in growth.open
    )


def _named(growth: _Growth, marker: Marker, _: list[Marker]) -> bool:
    """A label without a number: beside the open one of its kind, else where the last of its kind stood."""
    if marker.counted:
        return False
    beside = next((node for node in growth.open if node.family == marker.family), None)
    before = growth.latest.get(marker.family)
    if beside is not None:
        _open(growth, marker, beside.parent, beside.run)
    elif before is not None and before.parent is not growth.root:
        _open(growth, marker, _like(growth, before, marker), None)
    else:
        _open(growth, marker, _deepest(growth, marker) if before is None else None, None)
    return True


def _alike(one: str, other: str) -> bool:
    return not one or not other or one.split()[0].lower() == other.split()[0].lower()


def _sibling(growth: _Growth, marker: Marker, after: list[Marker]) -> bool:
    """The next of a numbering that is open; of several the one that is set alike, then the deepest."""
    fits = [node for node in growth.open if node.family == marker.family and _follows(node, marker, 1)]
    if not fits:
        return False
    best = max(fits, key=lambda node: (_fit(growth, node, marker, after), growth.open.index(node)))
    later = growth.latest[marker.family]
    as_like = _fit(growth, later, marker, after) >= _fit(growth, best, marker, after)
    if as_like and later not in growth.open and _follows(later, marker, 1):
        return False
    _open(growth, marker, best.parent, best.run)
    return True


def _follows(node: Node, marker: Marker, by: int) -> bool:
    return node.path[:-1] == marker.path[:-1] and 0 < marker.last - node.path[-1] <= by


def _fit(growth: _Growth, node: Node, marker: Marker, after: list[Marker]) -> int:
    """How alike they are set; a marker with a numbering below it is likelier to be like a node that has one."""
    opens = any(one.family == marker.family and one.last == 1 for one in after)
    holds = (id(node), node.family) in growth.children
    return likeness(node, marker) + 2 * (holds == opens)


def _below_prefix(growth: _Growth, marker: Marker, _: list[Marker]) -> bool:
    """A number of several parts below the one that its first parts name: 2.1 below 2."""
    if len(marker.path) < 2:
        return False
    for node in reversed(growth.open):
        if node.path == marker.path[:-1] and _may_hold(growth, node, marker):
            before = growth.children.get((id(node), marker.family))
            if 0 <= marker.last - (before.path[-1] if before else 0) <= _LEAP:
                _open(growth, marker, node, before.run if before else None)
                return True
    return False


def _may_hold(growth: _Growth, node: Node, marker: Marker) -> bool:
    """Whether the prefix is of the same kind; a labelled number below a bare one only right below it."""
    return node.family[0] == marker.label or not marker.label or bool(node.family[0]) or node is growth.open[-1]


def _runs_on(growth: _Growth, marker: Marker, _: list[Marker]) -> bool:
    """A numbering that goes on after a higher heading has closed it, or under a next heading: 1.3, then 2.1."""
    before = growth.latest.get(marker.family)
    if before is None or (before in growth.open and len(marker.path) == 1):
        return False
    if not (_follows(before, marker, 1) or _turns(before, marker)):
        return False
    _open(growth, marker, _like(growth, before), before.run)
    return True


def _turns(before: Node, marker: Marker) -> bool:
    """2.1 after 1.3, where no line is numbered 2."""
    return len(marker.path) > 1 and marker.last == 1 and marker.path[-2] - before.path[-2] == 1


def _like(growth: _Growth, before: Node, marker: Marker | None = None) -> Node | None:
    """What holds the next of a numbering: what was opened since the last, else what stands where its parent stood."""
    since = [node for node in growth.open if node.line.number > before.line.number and _holds(node, marker)]
    if since:
        return since[-1]
    if before.parent is None or before.parent is growth.root:
        return None
    same = [node for node in growth.open if node.family == before.parent.family]
    return same[-1] if same else next((node for node in before.above if node in growth.open), None)


def _holds(node: Node, marker: Marker | None = None) -> bool:
    """Whether a node is likely to hold others: it has a label, or reads as a heading; a code holds what has none."""
    if node.marker is None:
        return False
    return bool(node.marker.label or node.marker.heading) or _is_code_above(node, marker)


def _is_code_above(node: Node, marker: Marker | None) -> bool:
    """Whether it has a number of several parts, and the marker below it none: 1.2, then "Action: ..."."""
    return len(node.path) > 1 and marker is not None and not marker.counted


def _first(growth: _Growth, marker: Marker, _: list[Marker]) -> bool:
    """The first of a numbering: below what is open, or a new start beside a like one."""
    amid = any(part > 1 for part in marker.path[:-1]) and not marker.label
    if amid or marker.last > 1 or (marker.last == 0 and marker.shape != "1"):
        return False
    same = [node for node in growth.open if node.family == marker.family]
    if same and not nests(same[-1], marker) and not _labelled_below(growth, same[-1]):
        _open(growth, marker, same[-1].parent, None)
    else:
        _open(growth, marker, _deepest(growth, marker), None)
    return True


def _deepest(growth: _Growth, marker: Marker) -> Node | None:
    """The deepest open node that may hold the marker: no sentence holds a heading or a label."""
    top = growth.open[-1].line if growth.open else marker.line
    flush = marker.shape in ("1.", "01.", "1", "01") and marker.line.indent <= top.indent
    higher = bool(marker.label) or (marker.heading and (flush or marker.line.apart or marker.line.rank is not None))
    fits = [node for node in growth.open if not higher or _holds(node, marker)]
    return fits[-1] if fits else None


def _labelled_below(growth: _Growth, node: Node) -> bool:
    return any(one.family[0] for one in growth.open[growth.open.index(node) + 1 :])


def _leap(growth: _Growth, marker: Marker, after: list[Marker]) -> bool:
    """A number that skips one, or a few if the next one follows it: lines were lost on the way here."""
    goes_on = any(
        one.family == marker.family and one.path[:-1] == marker.path[:-1] and one.last == marker.last + 1
        for one in after
    )
    by = _FAR_LEAP if goes_on else _LEAP
    for node in reversed(growth.open):
        if node.family == marker.family and _follows(node, marker, by):
            _open(growth, marker, node.parent, node.run)
            return True
    before = growth.latest.get(marker.family)
    if before is not None and _follows(before, marker, by):
        _open(growth, marker, _like(growth, before), before.run)
        return True
    return False


def _resumes(growth: _Growth, marker: Marker, _: list[Marker]) -> bool:
    """A numbering that goes on after another list: below the same parent, that list was of its last item."""
    tails = reversed(growth.tails.values())
    last = next((node for node in tails if node.family == marker.family and _follows(node, marker, 1)), None)
    if marker.label or len(marker.path) > 1 or last is None or last.parent is None:
        return False
    inside = last.parent is growth.root or last.parent in growth.open
    for inner in [one for one in last.parent.children if inside and one.line.number > last.line.number]:
        inner.put_below(last)
    _open(growth, marker, last.parent if inside else _like(growth, last), last.run)
    return True


def _late(growth: _Growth, marker: Marker, _: list[Marker]) -> bool:
    """A document that does not begin at one: the first of its kind that is a heading or has a label, and goes on."""
    after = [(*marker.path[:-1], marker.last + 1), *_next_parts(marker)]
    goes_on = any((marker.family, path) in growth.printed for path in after)
    if marker.family in growth.latest or not goes_on or not (marker.label or marker.heading):
        return False
    _open(growth, marker, _deepest(growth, marker), None)
    return True


def _next_parts(marker: Marker) -> list[tuple[int, ...]]:
    """The first number of the next part, for a heading: 4.1 after 3.8, where the document begins amid a part."""
    return [(*marker.path[:-2], marker.path[-2] + 1, 1)] if len(marker.path) > 1 and marker.heading else []


def _open(growth: _Growth, marker: Marker, parent: Node | None, run: int | None) -> None:
    if run is None:
        growth.runs += 1
        run = growth.runs
    node = Node(marker.line, marker.family, marker.title, "number", marker, run=run)
    node.put_below(parent or growth.root)
    growth.latest[marker.family] = node
    growth.tails.pop(run, None)
    growth.tails[run] = node
    growth.children[id(node.parent), marker.family] = node
    growth.open = [*reversed(list(node.above)), node]
