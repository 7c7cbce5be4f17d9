"""Headings whose level the file itself gives in, those that are goals out: for documents that name no goals."""

from __future__ import annotations

from collections import defaultdict

from etl.extract.outline.bare_ends import bare_ends
from etl.extract.outline.document import Document
from etl.extract.outline.tree import Node, drop

_SPEAKING = 0.6  # share of a level's headings that say what will be done or hold goals
_HOLDING = 0.6  # share of the headings of a rank that hold goals: then the others must say more than a title does
_LEAST = 2


def put_ranked(document: Document, chosen: set[Node], root: Node) -> set[Node]:
    """The goals with the levels of headings that are goals; other goals go below the heading that they follow."""
    if any(node.family[0] or node.line.rank is not None for node in chosen):
        return chosen
    headings = _tree(document, root)
    _put_below_headings(document, [node for node in root.children if node in chosen], headings)
    ranks: dict[tuple[int, bool], list[Node]] = defaultdict(list)
    for heading in headings:
        ranks[_rank(heading)].append(heading)
    for rank in sorted(ranks, reverse=True):
        chosen = chosen | _goals(document, ranks[rank], chosen)
    for heading in headings:
        if heading not in chosen:
            drop(heading)
    return chosen


def _tree(document: Document, root: Node) -> list[Node]:
    """The headings that the file ranks, each below the last of a higher rank."""
    headings: list[Node] = []
    above: list[Node] = []
    for heading in document.titles:
        if heading.line.rank is not None:
            above = [one for one in above if _rank(one) < _rank(heading)]
            heading.put_below(above[-1] if above else root)
            above.append(heading)
            headings.append(heading)
    return headings


def _rank(heading: Node) -> tuple[int, bool]:
    """Of headings of one rank those with a number stand above those without."""
    return heading.line.rank or 0, heading.marker is None


def _put_below_headings(document: Document, goals: list[Node], headings: list[Node]) -> None:
    ahead, last = list(headings), None
    for goal in sorted(goals, key=document.place):
        while ahead and document.place(ahead[0]) < document.place(goal):
            last = ahead.pop(0)
        if last is not None:
            goal.put_below(last)


def _goals(document: Document, headings: list[Node], chosen: set[Node]) -> set[Node]:
    """The headings of one rank that are goals, if most are; a lone title above everything is none."""
    asides = document.words.asides.fullmatch
    inner = [heading for heading in headings if not (document.is_outside(heading) or asides(heading.title))]
    holding = {one for one in inner if any(below in chosen for below in one.below)}
    tells = document.tells if len(holding) >= _HOLDING * len(inner) else document.speaks
    saying = holding | {one for one in inner if tells(one)}
    if all(one.parent is not None and one.parent.parent is None for one in inner):
        saying -= bare_ends(document, inner, holding)
    if len(saying) < _LEAST or len(saying) < _SPEAKING * len(inner):
        return set()
    return saying
