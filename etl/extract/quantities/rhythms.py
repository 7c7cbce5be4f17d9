"""A rhythm in its sentence in; out: whether it is the label of what is done so often, or told of somebody's work."""

from __future__ import annotations

import re

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.figures import MONEY, label
from etl.extract.quantities.nearby import ends_with, without
from etl.extract.quantities.scene import Scene

_SHORT = 140  # characters of an item that is no more than a thing to do
NOUN = re.compile(r" ([a-z][\w-]+)")
_FEW = 3  # words that only name what is done
_SHARE = re.compile(r"\d ?(?:%|procent|per ?cent)")  # of whom it tells, rather than what is done
_COLON = re.compile(r"[*_ ]*:")
_NAMED = re.compile(r"[^.:;]{0,60}:")


def labels(scene: Scene, card: Quantities) -> bool:  # noqa: ARG001
    """Whether a rhythm opens a label of a goal or an item: weekly: we clean, weekly beach walk: we clean."""
    sentence, figure = scene.sentence, scene.figure
    if figure.form != "rhythm" or sentence.title or sentence.words[label(sentence) : figure.start].strip(" *_"):
        return False
    listed = sentence.goal or sentence.item
    return bool((_NAMED if listed else _COLON).match(sentence.words, figure.end))


def routine(scene: Scene, card: Quantities) -> bool:
    """Whether a goal tells in the present tense who does it so often: the crew holds a weekly drill."""
    frames = card.frames
    if scene.figure.form != "rhythm" or scene.sentence.title:
        return False
    if any(sign.isdigit() for sign in scene.sentence.words[scene.figure.start : scene.figure.end]):
        return False  # how much a year, rather than how often
    told = frames.present.search(scene.clause) or frames.facts.search(scene.before) or _SHARE.search(scene.before)
    return bool(frames.routines.search(scene.clause)) and not told


def worked(scene: Scene, card: Quantities) -> bool:
    """Whether a goal tells how many somebody deals with each year: the crew inspects 90 boats a year."""
    frames, figure = card.frames, scene.figure
    things = figure.form == "number" and figure.unit and not figure.unit.startswith(("percent", *MONEY))
    if not things or not scene.sentence.goal or scene.sentence.title or figure.unit in card.masks.durations_named:
        return False
    told = frames.present.search(scene.clause) or frames.facts.search(scene.before) or frames.past.search(scene.clause)
    often = card.units.rhythms.pattern.search(scene.clause) or card.dates.paces.search(scene.clause)
    return bool(often and frames.routines.search(scene.before)) and not told


def reported(scene: Scene, card: Quantities) -> bool:
    """Whether it is how often somebody is told how the plan fares: the council gets a report every quarter."""
    frames = card.frames
    often = scene.figure.form == "rhythm" or (scene.figure.unit or "").startswith("times_per")
    if not (often and frames.reports.search(scene.sentence.words)):
        return False
    return not (frames.present.search(scene.clause) or frames.past.search(scene.clause))


def often(scene: Scene, card: Quantities) -> bool:  # noqa: ARG001
    """Whether a goal counts how often: 3 times a year."""
    times = scene.figure.form == "number" and (scene.figure.unit or "").startswith("times_per")
    return bool(scene.sentence.goal) and times


def listed(scene: Scene, card: Quantities) -> bool:
    """Whether a short item of a goal, or a few words that are no sentence, say how often: inspection twice a year."""
    sentence = scene.sentence
    named = scene.before[:1].isupper() and len(scene.before.split()) <= _FEW and not scene.after.strip(" .")
    named = named and not (card.frames.copulas.search(scene.before) or card.frames.past.search(scene.before))
    short = sentence.item or (named and not sentence.title)
    return bool(sentence.goal) and short and scene.figure.form == "rhythm" and len(sentence.words) < _SHORT


def known(scene: Scene, card: Quantities) -> bool:
    """Whether a rhythm is part of the name of a thing that is there already: in the annual budget."""
    noun = NOUN.match(scene.after)
    named = noun and not card.units.stops.fullmatch(noun[1])
    if scene.figure.form != "rhythm" or not named or not ends_with(card.masks.definite, scene.before):
        return False
    before = without(card.masks.definite, scene.before)
    return ends_with(card.totals.prepositions, before) or ends_with(card.masks.definite, before)  # of our last


def of_somebody(scene: Scene, card: Quantities) -> bool:
    """Whether a rhythm only tells which thing is meant: the budget that the port spends each year."""
    told = scene.figure.form == "rhythm" and ends_with(card.frames.relatives, scene.before)
    return told and not (card.frames.strong.search(scene.before) or ends_with(card.totals.ensures, scene.before))
