"""A figure in its sentence in; out: whether the words over it or its label say that it is so once a goal is reached."""

from __future__ import annotations

import re

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.figures import MONEY, label
from etl.extract.quantities.scene import Scene

_COLON = re.compile(r"[^.:;]{0,24}:")


def is_as_reached(scene: Scene, card: Quantities) -> bool:
    """Whether an item tells what will be so once the goal is reached, as the heading of its list or column says."""
    sentence, frames = scene.sentence, card.frames
    if sentence.title and (frames.aims.search(sentence.lead) or frames.target_headings.search(sentence.lead)):
        return True
    if in_field(scene, card):
        return True
    return sentence.item and not scene.when and bool(frames.reached_headings.search(scene.setting.heading))


def in_field(scene: Scene, card: Quantities) -> bool:
    """Whether its line opens with a label of what is to come of an action: expected outcome: 20 skippers trained."""
    sentence = scene.sentence
    if sentence.title or not sentence.opens:
        return False
    field = card.frames.result_fields.match(sentence.words, label(sentence))
    colon = _COLON.match(sentence.words, field.end()) if field else None
    return bool(colon) and colon.end() <= scene.figure.start


def resulting(scene: Scene, card: Quantities) -> bool:
    """Whether such a line counts it; what things cost or take is told elsewhere."""
    figure = scene.figure
    money = (figure.unit or "").startswith(MONEY)
    counts = figure.form in ("number", "share") and figure.unit and not money
    return bool(counts) and in_field(scene, card)


def levelled(scene: Scene, card: Quantities) -> bool:  # noqa: ARG001
    """Whether its column tells what has to be so for one of several levels: basic, advanced."""
    return scene.sentence.place.level and scene.figure.form in ("number", "share") and bool(scene.figure.unit)
