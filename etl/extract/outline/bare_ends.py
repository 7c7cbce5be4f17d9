"""The parts of a document in, the first and last that hold no goals where all between do out: context, money."""

from __future__ import annotations

from collections.abc import Container, Sequence

from etl.extract.outline.document import Document
from etl.extract.outline.tree import Node

_LEAST = 2  # parts with goals that make a level


def bare_ends(document: Document, parts: Sequence[Node], holding: Container[Node]) -> set[Node]:
    """Such parts, unless a title itself says what will be done; none if some part between holds no goals."""
    places = [place for place, part in enumerate(parts) if part in holding]
    if len(places) < _LEAST or len(places) <= places[-1] - places[0]:
        return set()
    ends = (*parts[: places[0]], *parts[places[-1] + 1 :])
    acts, does = document.words.acting.match, document.words.infinitives.search
    return {part for part in ends if not (acts(part.title) or does(part.title))}
