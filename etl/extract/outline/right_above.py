"""Headings with the goals below each in, whether they stand right above these and so are their titles out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from etl.extract.outline.document import Document
from etl.extract.outline.headings import style
from etl.extract.outline.tree import Node

_CAPITALS = 3  # headings in capitals that make a level
_TITLES = 5  # the same of others
_MOST = 0.8  # share of those that stand right above a goal

Below = Mapping[Node, Sequence[Node]]


def capitals_right_above(document: Document, below: Below) -> bool:
    """Whether headings in capitals stand right above the first item of each: a part before them may have none."""
    capitals = all(style(heading.line) == "capitals" for heading in below)
    return len(below) >= _CAPITALS and capitals and _times(document, below) == len(below)


def titles_right_above(document: Document, below: Below) -> bool:
    """Whether most headings stand right above an item: they are no part of the text of the item before."""
    return len(below) >= _TITLES and _times(document, below) >= _MOST * len(below)


def _times(document: Document, below: Below) -> int:
    return sum(document.place(held[0]) == document.place(heading) + 1 for heading, held in below.items())
