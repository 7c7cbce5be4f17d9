"""The goals of a document that names none in, those of a list below but one of many headings over prose out."""

from __future__ import annotations

from etl.extract.outline.tree import Node

_MANY = 4  # headings of one rank that are goals


def without_lone_list(chosen: set[Node]) -> set[Node]:
    """The same where headings that count as many hold prose, and one of them a list: that is a part of its text."""
    headings = [node for node in chosen if node.rule == "heading"]
    tops = [node for node in headings if not any(one in chosen for one in node.above)]
    listed = chosen.difference(headings)
    holders = {node for node in tops if not listed.isdisjoint(node.below)}
    deeper = len(headings) > len(tops)
    return chosen - listed if len(tops) >= _MANY and len(holders) == 1 and not deeper else chosen
