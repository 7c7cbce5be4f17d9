"""A tree of numbered nodes in, the same without long lists below the last of a short one that headings part from it."""

from __future__ import annotations

from collections import defaultdict

from etl.extract.outline.document import Document
from etl.extract.outline.tree import Node, runs

_LEAST = 3  # items that make the short list
_DENSE = 3  # lines that each fills
_FULLER = 3  # times as many lines that an item of the long list fills


def lift_overrun(document: Document, root: Node) -> None:
    """Put a numbering that runs on through the document beside a list of its parts, not below the last of those."""
    for run in runs(root):
        last = run[-1]
        plain = not last.family[0] and last.marker and not last.marker.heading and last.parent is not None
        dense = len(run) >= _LEAST and _reach(run) <= _DENSE
        if not plain or not dense or any(node.children for node in run[:-1]):
            continue
        held: dict[int, list[Node]] = defaultdict(list)
        for child in last.children:
            if "1" in child.family[1] and not child.family[0]:
                held[child.run].append(child)
        for items in held.values():
            longer = len(items) >= len(run) and _reach(items) >= _FULLER * _reach(run)
            if longer and _is_parted(document, last, items[0]):
                for item in items:
                    item.put_below(last.parent)


def _reach(items: list[Node]) -> float:
    """Lines for each item."""
    return (items[-1].line.number - items[0].line.number) / (len(items) - 1)


def _is_parted(document: Document, holder: Node, first: Node) -> bool:
    between = document.entries[document.place(holder) + 1 : document.place(first)]
    return any(entry.heading and not entry.line.mark for entry in between)
