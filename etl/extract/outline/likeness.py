"""A numbered node and a marker in, how alike the two are set and whether one stands below the other out."""

from __future__ import annotations

from etl.extract.outline.markers import Marker
from etl.extract.outline.tree import Node


def likeness(node: Node, marker: Marker) -> int:
    """How alike a node and a marker are set: the more, the likelier they are neighbours."""
    assert node.marker
    one, other = node.line, marker.line
    return (
        2 * (node.marker.heading == marker.heading)
        + 3 * (one.rank == other.rank)
        + (one.apart == other.apart)
        + (one.capitals == other.capitals)
        + (abs(one.indent - other.indent) < 2)
        + 2 * ((one.bold > 0) == (other.bold > 0))
        + (one.mark == other.mark)
        + 4 * (node.title[:1].islower() == marker.title[:1].islower())
    )


def nests(node: Node, marker: Marker) -> bool:
    """Whether a like numbering starts below a node: that is a heading or has a capital, or this stands further in."""
    assert node.marker
    if node.title[:1].isupper() and marker.title[:1].islower():
        return True
    if node.title[:1].islower() and marker.title[:1].isupper():
        return False
    if node.line.rank != marker.line.rank:
        return (node.line.rank or 9) < (marker.line.rank or 9)
    return (node.marker.heading and not marker.heading) or marker.line.indent - node.line.indent > 3
