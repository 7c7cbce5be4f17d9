"""What is open while numbered lines go by in; where a next one may stand, and a node put there, out."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from etl.extract.outline.markers import Marker
from etl.extract.outline.tree import Family, Node

_LISTED = 3  # plain lines of a numbering that make a list
_PARTS = 100  # by which the parts of a law are numbered: sections 101, 102, 201


@dataclass(slots=True)
class Growth:
    """What is open while the lines go by: `open` from the top of the document to where we are.

    ranked  of each numbering how many of its lines are plain and how many are headings of the file
    spans   pairs of numberings of which the first goes on over fresh starts of the second
    """

    root: Node
    open: list[Node] = field(default_factory=list)
    latest: dict[Family, Node] = field(default_factory=dict)
    children: dict[tuple[int, Family], Node] = field(default_factory=dict)
    tails: dict[int, Node] = field(default_factory=dict)
    runs: int = 0
    firsts: dict[Family, tuple[int, ...]] = field(default_factory=dict)
    printed: set[tuple[Family, tuple[int, ...]]] = field(default_factory=set)
    ahead: dict[Family, list[Marker]] = field(default_factory=dict)
    named: dict[tuple[int, ...], Node] = field(default_factory=dict)
    ranked: dict[int, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0]))
    times: Counter[Family] = field(default_factory=Counter)
    spans: set[tuple[Family, Family]] = field(default_factory=set)


def is_odd(growth: Growth, marker: Marker) -> bool:
    """Whether a plain line has a number amid a numbering of headings and goes on with no list: that of a footnote."""
    latest = growth.latest.get(marker.family)
    if latest is None or latest.line.rank is None or marker.line.rank is not None:
        return False
    if marker.label or len(marker.path) > 1 or marker.last == 1:
        return False
    plain, ranked = growth.ranked[latest.run]
    return ranked > plain and not _is_of_list(growth, marker)


def _is_of_list(growth: Growth, marker: Marker) -> bool:
    """Whether it is the next of a numbering of plain lines that runs on past the headings: 21 after 20, 2. between."""
    tails = (node for node in growth.tails.values() if node.family == marker.family and follows(node, marker, 1))
    return any(growth.ranked[node.run][0] >= _LISTED for node in tails)


def follows(node: Node, marker: Marker, by: int) -> bool:
    """Whether a number is one of the next of a numbering; 201 is the next of 105, where hundreds are parts of a law."""
    if node.path[:-1] != marker.path[:-1]:
        return False
    turns = marker.last % _PARTS == 1 and marker.last // _PARTS - node.path[-1] // _PARTS == 1
    return 0 < marker.last - node.path[-1] <= by or (turns and bool(marker.label) and node.path[-1] > _PARTS)


def like(growth: Growth, before: Node, marker: Marker | None = None) -> Node | None:
    """What holds the next of a numbering: what was opened since the last, else what stands where its parent stood.

    What was opened is passed over if the like of it stood beside the last: aims 1.1 and 1.2, then C1 below 1 as well;
    or if it has no number, and what held the last is there again: Theme 2, its objective, then Action 7.
    A label without a number that stands but once is of the text of the last: 1. Open the hall. Aim: room for all.
    """
    later = [node for node in growth.open if node.line.number > before.line.number and not _is_lone(growth, node)]
    since = [node for node in later if holds(node, marker) and (node.family[0] or before not in node.above)]
    holder = before.parent if before.parent is not growth.root else None
    same = [node for node in growth.open if holder and node.family == holder.family]
    beside = {one.family for one in holder.children if one.line.number < before.line.number} if holder else set()
    if since and not (same and (since[-1].family in beside or _is_uncounted(since[-1]))):
        return since[-1]
    if holder is None:
        return None
    return same[-1] if same else next((node for node in before.above if node in growth.open), None)


def _is_lone(growth: Growth, node: Node) -> bool:
    return _is_uncounted(node) and growth.times[node.family] == 1


def _is_uncounted(node: Node) -> bool:
    """Whether it has a label and no number: what a part says of itself, as in Objective: ...."""
    return node.marker is not None and not node.marker.counted


def holds(node: Node, marker: Marker | None = None) -> bool:
    """Whether a node is likely to hold others: it has a label, or reads as a heading; a code holds what has none."""
    if node.marker is None:
        return False
    named = bool(node.marker.label) or (node.marker.heading and not node.title[:1].islower())
    return named or _is_code_above(node, marker)


def _is_code_above(node: Node, marker: Marker | None) -> bool:
    """Whether it has a number of several parts, and the marker below it none: 1.2, then "Action: ..."."""
    return len(node.path) > 1 and marker is not None and not marker.counted


def deepest(growth: Growth, marker: Marker) -> Node | None:
    """The deepest open node that may hold the marker: no sentence holds a heading or a label, no item its own list."""
    top = growth.open[-1].line if growth.open else marker.line
    flush = marker.shape in ("1.", "01.", "1", "01") and marker.line.indent <= top.indent
    apart = marker.line.apart and not marker.shape.startswith("(")
    higher = bool(marker.label) or (marker.heading and (flush or apart or marker.line.rank is not None))
    above = [node for node in growth.open if (marker.family, node.family) not in growth.spans]
    fits = [node for node in above if (not higher or holds(node, marker)) and not _is_lesser(node, marker)]
    return next((node for node in reversed(fits) if not _is_elsewhere(node, marker)), None)


def _is_elsewhere(node: Node, marker: Marker) -> bool:
    """Whether a number of several parts names another than the one it would stand below: 1.2 behind item 8."""
    plain = not marker.label and not node.family[0] and node.marker is not None
    parts = len(node.path)
    return plain and parts < len(marker.path) and marker.path[:parts] != node.path


def _is_lesser(node: Node, marker: Marker) -> bool:
    """Whether an item in small letters would hold what begins with a capital."""
    return not node.family[0] and node.title[:1].islower() and marker.title[:1].isupper()


def labelled_below(growth: Growth, node: Node) -> bool:
    return any(one.family[0] for one in growth.open[growth.open.index(node) + 1 :])


def put(growth: Growth, marker: Marker, parent: Node | None, run: int | None) -> None:
    if run is None:
        growth.runs += 1
        run = growth.runs
    node = Node(marker.line, marker.family, marker.title, "number", marker, run=run)
    node.put_below(parent or growth.root)
    growth.firsts.setdefault(marker.family, marker.path)
    growth.latest[marker.family] = growth.named[marker.path] = node
    growth.ranked[run][marker.line.rank is not None] += 1
    growth.tails.pop(run, None)
    growth.tails[run] = node
    growth.children[id(node.parent), marker.family] = node
    growth.open = [*reversed(list(node.above)), node]
