"""A figure in its sentence in; its clause without what that only tells in passing out."""

from __future__ import annotations

import re

from etl.extract.quantities.asked import asked_once
from etl.extract.quantities.card import Quantities
from etl.extract.quantities.scene import Scene

_BRACKETS = re.compile(r"\([^()]*\)")
_COMMA = re.compile(r",(?!\d)")


@asked_once
def said(scene: Scene, card: Quantities) -> str:
    """Its clause without asides: half in 2033, against 28 % today; the fines, of which there were 9, stay below 4."""
    words, passing = scene.unbracketed, card.passing
    head = len(words) - len(_BRACKETS.sub("", scene.after))
    before = _BRACKETS.sub("", scene.before)
    asides = [(one.start(), one.start() + _closed(one[0])) for one in passing.clauses.finditer(before)]
    told = passing.trails.sub("", passing.clauses.sub("", words[head:]))
    for start, end in reversed(asides):
        before = before[:start] + before[end:]
    return before + scene.sentence.words[scene.figure.start : scene.figure.end] + told


def _closed(aside: str) -> int:
    """How many characters of an aside its last comma closes; none if it is still open."""
    commas = [comma.end() for comma in _COMMA.finditer(aside)]
    return commas[-1] if commas else 0


def own_words(scene: Scene, card: Quantities) -> str:
    """Its clause without what only tells of whom: a tow for 90 boats that threaten to sink."""
    relative = next((one for one in card.passing.who.finditer(scene.after) if one[0] != ","), None)
    return (
        scene.clause
        if relative is None or not scene.sentence.item
        else scene.clause[: len(scene.clause) - len(scene.after) + relative.start()]
    )
