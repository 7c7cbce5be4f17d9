"""A tree of numbered nodes in, the same without lists of indicators: Number of users: 1,400, baseline: 60."""

from __future__ import annotations

from etl.extract.outline.document import Document
from etl.extract.outline.tree import Node, drop, runs

_LEAST = 2
_MOST = 0.5  # share of a list's items that name what is counted, and how much


def drop_indicators(document: Document, root: Node) -> None:
    """Take numberings out of the tree that count indicators with their figures."""
    for nodes in runs(root):
        measured = sum(document.words.measured.match(node.title) is not None for node in nodes)
        if not nodes[0].family[0] and len(nodes) >= _LEAST and measured > _MOST * len(nodes):
            for node in nodes:
                drop(node)
