"""A figure that says all or none in its sentence in; out: whether it only tells with or for whom, or what was done."""

from __future__ import annotations

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.nearby import ends_with
from etl.extract.quantities.scene import Scene


def accompanies(scene: Scene, card: Quantities) -> bool:
    """Whether it only tells with whom or for whose sake: we meet with all crews, a good life for everyone.

    An agreement with all of them can be counted, and so can what is open to everyone.
    """
    words = card.unpromised
    if scene.figure.unit == "percent" and ends_with(words.together, scene.before):
        return not words.agrees.search(scene.clause)
    anyone = card.totals.anyone.match(scene.sentence.words, scene.figure.start) and not scene.after.strip(" .;*_")
    return bool(anyone) and ends_with(words.for_whom, scene.before) and not ends_with(card.totals.open_to, scene.before)


def recounted(scene: Scene, card: Quantities) -> bool:
    """Whether a clause about a thing tells what all or none have done: a step that no other port has taken."""
    words = card.unpromised
    return bool(words.antecedent.search(scene.before) and words.recounts.match(scene.after))


def contrasts(scene: Scene, card: Quantities) -> bool:
    """Whether none is told to have less or more than something, or what comes instead: no talk but action."""
    if scene.figure.form != "none":
        return False
    opens = scene.sentence.opens and not scene.before.strip(" *_-•")
    if opens and card.unpromised.instead.match(scene.sentence.words, scene.figure.end):
        return True
    return not scene.coming and bool(card.unpromised.more_than.match(scene.after))


def in_a_mission(scene: Scene, card: Quantities) -> bool:
    """Whether a heading says that the words tell what a body is for, and they give no time."""
    return scene.when is None and bool(card.unpromised.missions.search(scene.setting.heading))
