"""The tree in which goals are nested: its nodes, their neighbours, and how one is taken out."""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from etl.extract.outline.line import Line
from etl.extract.outline.markers import Marker

Family = tuple[str, str, int]


@dataclass(slots=True, eq=False)
class Node:
    """A place in the outline: what it begins with, what it stands below, and how it was found.

    family  what its neighbours share: label, shape and depth of the number, or the kind of heading or bullet
    run     counts the starts of a numbering below one parent; neighbours of one run continue each other
    """

    line: Line
    family: Family
    title: str
    rule: str
    marker: Marker | None = None
    parent: Node | None = None
    run: int = 0
    children: list[Node] = field(default_factory=list)

    @property
    def path(self) -> tuple[int, ...]:
        return self.marker.path if self.marker else ()

    @property
    def coded(self) -> bool:
        """Whether its number is a code that says by letters what it is and by its first parts where it belongs."""
        return not self.family[0] and len(self.path) > 1 and any(map(str.isalpha, self.family[1]))

    @property
    def above(self) -> Iterable[Node]:
        """The nodes above it, nearest first, without the root."""
        node = self.parent
        while node is not None and node.parent is not None:
            yield node
            node = node.parent

    @property
    def below(self) -> Iterable[Node]:
        """Everything below it, in the order of the document."""
        for child in self.children:
            yield child
            yield from child.below

    def put_below(self, parent: Node | None) -> None:
        """Move it below another node, or out of the tree."""
        if self.parent is not None:
            self.parent.children.remove(self)
        self.parent = parent
        if parent is not None:
            insort(parent.children, self, key=lambda node: node.line.number)


def root() -> Node:
    """The node above all others: the document."""
    return Node(Line(0, "", "", 0, 0, None, 0, ()), ("", "document", 0), "", "document")


def runs(root: Node) -> list[list[Node]]:
    """The numberings of a tree: below one parent, the nodes that continue each other."""
    found: dict[tuple[int, Family, int], list[Node]] = defaultdict(list)
    for node in root.below:
        found[id(node.parent), node.family, node.run].append(node)
    return list(found.values())


def drop(node: Node) -> None:
    """Take a node out of the tree; what stands below it moves up."""
    for child in list(node.children):
        child.put_below(node.parent)
    node.put_below(None)
