"""Goals in, the same out without rows of codes that only say again what is told at length: an overview by code."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from etl.extract.outline.document import Document
from etl.extract.outline.tree import Node

_WORD = re.compile(r"[^\W\d_]+")

Key = tuple[str, tuple[int, ...], str]


def without_recited(document: Document, chosen: set[Node]) -> set[Node]:
    """The goals less each row of labelled codes that stand elsewhere too, with the same first word and more lines.

    A chapter that holds no other goals goes with them.
    """
    coded = [node for node in sorted(chosen, key=document.place) if node.family[0] and len(node.path) > 1]
    lines = {one: document.place(other) - document.place(one) for one, other in pairwise(coded)}
    alike: dict[Key, list[Node]] = defaultdict(list)
    for node in coded:
        alike[_key(node)].append(node)
    recited: set[Node] = set()
    for row in _rows(coded, alike):
        others = [max(lines.get(one, 0) for one in alike[_key(node)] if one is not node) for node in row[:-1]]
        if sum(lines[node] for node in row[:-1]) < sum(others):
            recited.update(row)
    kept = chosen - recited
    holders = {one for node in recited for one in node.above if not one.family[0] and kept.isdisjoint(one.below)}
    return kept - holders


def _key(node: Node) -> Key:
    first = _WORD.search(node.title)
    return node.family[0], node.path, first[0].lower() if first else ""


def _rows(coded: Sequence[Node], alike: dict[Key, list[Node]]) -> Iterator[list[Node]]:
    """Goals right behind each other that stand elsewhere too, none of them twice."""
    row: dict[Key, Node] = {}
    for node in coded:
        key = _key(node)
        if len(alike[key]) == 1 or key in row:
            yield list(row.values())
            row = {}
        if len(alike[key]) > 1:
            row[key] = node
    yield list(row.values())
