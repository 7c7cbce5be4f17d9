"""A tree of numbered nodes in, the same without footnotes: numbers amid running text, or in front of sources."""

from __future__ import annotations

from collections import defaultdict

from etl.extract.outline.document import Document
from etl.extract.outline.tree import Node, drop

_AMID = 0.3  # share of a numbering's items that stand amid a sentence: at the foot of a page
_CITING = 0.5  # share of them that name a source
_LEAST = 2


def drop_footnotes(document: Document, root: Node) -> None:
    """Take numberings out of the tree that count footnotes."""
    numberings: dict[int, list[Node]] = defaultdict(list)
    for node in root.below:
        if not node.family[0] and len(node.path) == 1 and not node.line.cells:
            numberings[node.run].append(node)
    for nodes in numberings.values():
        amid = sum(_is_amid(document, node) for node in nodes)
        citing = sum(document.words.cites.search(node.title) is not None for node in nodes)
        if len(nodes) >= _LEAST and (amid >= _AMID * len(nodes) or citing >= _CITING * len(nodes)):
            for node in nodes:
                drop(node)


def _is_amid(document: Document, node: Node) -> bool:
    """Whether a sentence breaks off above it and goes on in small letters below it."""
    place = document.place(node)
    if not 0 < place < len(document.entries) - 1:
        return False
    before, after = document.entries[place - 1], document.entries[place + 1]
    breaks = not before.line.done and not before.heading and not before.readings
    return breaks and node.line.done and after.line.text[0].islower() and not after.readings
