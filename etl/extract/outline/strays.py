"""A tree of numbered nodes in, the same without lists below a title of their own that the last goal seems to hold."""

from __future__ import annotations

from collections import defaultdict

from etl.extract.outline.document import Document
from etl.extract.outline.tree import Family, Node, drop, runs

_LEAST = 2  # lists that stand right below a labelled goal: then one below a title is of something else


def drop_strays(document: Document, root: Node) -> None:
    """Take such lists out: a) and b) below "What you told us", behind a) and b) that stand right below the goal."""
    listed: dict[tuple[Family, Family], list[list[Node]]] = defaultdict(list)
    for run in runs(root):
        holder = run[0].parent
        if holder is not None and holder.family[0] and not run[0].family[0]:
            listed[holder.family, run[0].family].append(run)
    for held in listed.values():
        headed = [run for run in held if _is_headed(document, run[0])]
        beside = {id(run[0].parent) for run in held if run not in headed}
        strays = [run for run in headed if id(run[0].parent) in beside]
        if len(held) - len(headed) >= max(_LEAST, len(headed) + 1):
            for node in (node for run in strays for node in run):
                drop(node)


def _is_headed(document: Document, first: Node) -> bool:
    """Whether a title that names no list stands between a list and the goal above it, though not as the goal's own."""
    assert first.parent is not None
    between = document.entries[document.place(first.parent) + 2 : document.place(first)]
    titles = (entry.line.text.rstrip(" :") for entry in between if entry.heading)
    return any(not document.words.lists.search(title) for title in titles)
