"""A tree of numbered nodes in, the same without chance numbers and with misplaced levels lifted out."""

from __future__ import annotations

from collections import Counter, defaultdict

from etl.extract.outline.tree import Family, Node, drop, runs

_SERIES = 2  # numbers that make a numbering
_SIBLINGS = 3  # neighbours of which only the last holds a level: that level does not belong to it


def prune(root: Node) -> None:
    """Drop numbers that nothing follows, then lift levels that only hang below the end of a list."""
    lengths = Counter(node.run for node in root.below)
    numberings = runs(root)
    series = Counter(_kind(run[0]) for run in numberings if lengths[run[0].run] >= _SERIES)
    for first, *_ in numberings:
        lone = lengths[first.run] < _SERIES and not first.family[0] and len(first.path) == 1
        if lone and (first.path[-1] != 1 or series[_kind(first)] < _SERIES):
            drop(first)
    for run in runs(root):
        _lift(run)


def _kind(node: Node) -> tuple[object, ...]:
    """What it stands below and how it is set: a list of one is a list where others like it are longer."""
    small = node.title[:1].islower()
    return node.parent and node.parent.family, node.family, node.line.rank, small


def _lift(run: list[Node]) -> None:
    """Move the children of the last of a list up if they are a level of their own, longer than the list itself."""
    last = run[-1]
    if len(run) < _SIBLINGS or last.family[0] or any(one.children for one in run[:-1]):
        return
    groups: dict[Family, list[Node]] = defaultdict(list)
    for child in last.children:
        groups[child.family].append(child)
    reach = last.line.number - run[0].line.number
    for family, group in groups.items():
        if family[0] and group[-1].line.number - group[0].line.number > reach:
            for child in group:
                child.put_below(last.parent)
