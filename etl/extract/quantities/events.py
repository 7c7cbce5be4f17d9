"""A date in its sentence, without a figure, in; whether something is to be done by then out."""

from __future__ import annotations

import re

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.figures import label
from etl.extract.quantities.nearby import ends_with
from etl.extract.quantities.scene import Scene

_FAR = 10  # years after which a date belongs to a vision, rather than to something to be done
_LINK = re.compile(r"https?:|www\.")
_LETTERS = re.compile(r"[^\W\d_]")
_FEWEST = 12  # letters of a sentence that says what is to be done


def planned(scene: Scene, card: Quantities) -> bool:
    """Whether the words around a date say that somebody does something by then, and not only name a plan or a time."""
    words, starts = scene.sentence.words, scene.setting.starts
    if _LINK.search(words) or len(_LETTERS.findall(f"{scene.before}{scene.after}")) < _FEWEST:
        return False
    if starts and (scene.year or 0) > starts + _FAR and not scene.due:
        return False
    if _lasts(scene, card) or _names(scene, card):
        return False
    return _done(scene, card)


def _lasts(scene: Scene, card: Quantities) -> bool:
    """Whether something goes on until then: the course until 2050."""
    lead = scene.sentence.words[scene.figure.start : scene.figure.end]
    return bool(card.dates.until.match(lead))


def _names(scene: Scene, card: Quantities) -> bool:
    """Whether the date is part of the name of a plan, an aim or a sum: the targets for 2030."""
    return ends_with(card.dates.plans, scene.before)


def _done(scene: Scene, card: Quantities) -> bool:
    """Whether there is a verb of doing: we, will, is to be, is made, or a thing to do that opens an item."""
    frames, words = card.frames, scene.clause
    if frames.facts.search(words) and not frames.strong.search(words):
        return False
    told = frames.strong.search(words) or frames.doers.search(words) or frames.commits.search(words)
    opens = frames.imperatives.match(scene.sentence.words, label(scene.sentence))
    listed = (
        scene.sentence.item
        and scene.sentence.opens
        and frames.commits_item.match(scene.sentence.words, label(scene.sentence))
    )
    return bool(told or opens or listed)
