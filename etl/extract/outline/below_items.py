"""Numbered goals in; out the same, with items of a list below the goal that opens it though they count on from it."""

from __future__ import annotations

from itertools import pairwise

from etl.extract.outline.document import Document
from etl.extract.outline.tree import Node, runs

_MOST = 12  # items of such a list; where none closes it before, none was opened


def nest_lists(document: Document, root: Node) -> None:
    """A goal that ends in a colon holds the next goals of its numbering, up to the first that ends in a full stop."""
    for run in [run for run in runs(root) if len(run[0].path) == 1 and not run[0].family[0]]:
        ends = {one: _end(document, one, other) for one, other in pairwise(run)}
        opener: Node | None = None
        for place, node in enumerate(run):
            if opener is not None:
                node.put_below(opener)
                opener = None if ends.get(node, ".").endswith(".") else opener
            elif ends.get(node, "").endswith(":") and _closes(ends, run[place + 1 : place + 1 + _MOST]):
                opener = node


def _end(document: Document, node: Node, after: Node) -> str:
    """The last line before the next goal; a full stop if it stands apart: who is to do what follows."""
    last = document.entries[document.place(after) - 1].line
    return "." if last is not node.line and last.apart and last.begins and last.text.endswith(":") else last.text


def _closes(ends: dict[Node, str], items: list[Node]) -> bool:
    """Whether a list begins here: the first items end in a semicolon or a comma, and one ends in a full stop."""
    words = [ends.get(item, ".") for item in items]
    closed = next((place for place, end in enumerate(words) if end.endswith(".")), None)
    return closed is not None and closed > 0 and any(end.endswith((";", ",")) for end in words[:closed])
