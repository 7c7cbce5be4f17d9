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
        counted = first.path[-1] == 1 and (series[_kind(first)] >= _SERIES or _is_stacked(first, lengths))
        if lone and not counted:
            drop(first)
    for run in runs(root):
        _lift(run)
    for nodes in _behind_last(root):
        for node in nodes:
            node.put_below(node.parent.parent if node.parent else None)


def _is_stacked(first: Node, lengths: Counter[int]) -> bool:
    """Whether it is a title with the first of a numbering right below it: I. Rules, 1. Europe, where II. is lost."""
    below = first.children[0] if first.children else None
    if below is None or first.marker is None or not first.marker.heading or first.line.text.endswith(":"):
        return False
    beside = below.line.number - first.line.number <= below.line.gap + 1
    return beside and below.path[-1:] == (1,) and lengths[below.run] >= _SERIES


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


def _behind_last(root: Node) -> list[list[Node]]:
    """Labelled nodes below the last of a list in each part: objectives 1.1 to 1.3, then the actions of goal 1.

    Their numbers do not go on with those of what they hang below.
    """
    levels: dict[Family, list[Node]] = defaultdict(list)
    for node in root.below:
        if node.family[0]:
            levels[node.family].append(node)
    return [nodes for nodes in levels.values() if _are_behind_last(nodes)]


def _are_behind_last(nodes: list[Node]) -> bool:
    holders = list({id(node.parent): node.parent for node in nodes if node.parent and node.parent.parent}.values())
    families = {holder.family for holder in holders}
    if len(holders) < _SERIES or len(families) > 1 or not all(holder.family[0] for holder in holders):
        return False
    if any(node.parent is None or node.path[: len(node.parent.path)] == node.parent.path for node in nodes):
        return False
    lists = [
        [one for one in holder.parent.children if one.family == holder.family] for holder in holders if holder.parent
    ]
    longer = sum(len(held) > 1 for held in lists)
    return 2 * longer >= len(lists) and all(held[-1] is holder for held, holder in zip(lists, holders, strict=True))
