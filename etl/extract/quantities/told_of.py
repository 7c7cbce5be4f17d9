"""A figure in its sentence in; out: whether the words beside it tell of what is there or of how long a plan lasts."""

from __future__ import annotations

import re

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.cuts import RAISED
from etl.extract.quantities.nearby import ends_with
from etl.extract.quantities.scene import Scene
from etl.extract.quantities.wanted import bounded, moved, strong

_NOTE = re.compile(rf"[{RAISED}]{{1,3}}\s?\S")
_TERM = re.compile(r"(?i)years?|months?|(?:[\w-]*(?:jaren|jaar|maanden))")
_NAMED = r"\d[\d.,]*(?: [\w-]+){1,2}"  # 31 fire engines
_ROW = re.compile(rf"(?<![\w.,]){_NAMED}(?:, {_NAMED})*,? (?:and|en) $")
_ROW_OPENS = re.compile(rf"(?<![\w.,]){_NAMED}(?:, {_NAMED})*, $")
_ROW_ENDS = re.compile(rf"(?:, {_NAMED})*,? (?:and|en) \d")


def term(scene: Scene, card: Quantities) -> bool:
    """Whether it is how long a plan or a pact lasts, told with its years: five years, from 2027 to 2031."""
    unit, after = scene.figure.unit or "", scene.sentence.words[scene.figure.end :]
    if scene.figure.form != "number" or not _TERM.fullmatch(unit) or moved(scene, card) or strong(scene, card):
        return False
    return bool(card.passing.terms.match(after)) and not ends_with(card.masks.within, scene.before)


def in_row(scene: Scene, card: Quantities) -> bool:
    """Whether it stands in a row of things that are there already: our 12 boats, 4 vans and 90 sailors."""
    if scene.figure.form != "number" or scene.figure.word:
        return False
    before, after = scene.sentence.words[: scene.figure.start], scene.sentence.words[scene.figure.end :]
    row = _ROW.search(before) or (_ROW_ENDS.match(after) and _ROW_OPENS.search(before))
    return bool(row) and ends_with(card.masks.definite, before[: row.start()])


def took_part(scene: Scene, card: Quantities) -> bool:
    """Whether it counts those of whom a past verb right after them tells: a survey in which 900 sailors took part."""
    if scene.figure.form not in ("number", "share"):
        return False
    return bool(card.passing.took.match(scene.sentence.words, scene.figure.end))


def inventoried(scene: Scene, card: Quantities) -> bool:
    """Whether the words that open its list tell what there is, or what once was aimed at: we have: 48 boats."""
    lead = "" if scene.sentence.title else scene.sentence.lead
    if card.unpromised.aimed_then.search(lead):
        return True
    meant = card.frames.strong.search(lead) or card.frames.aims.search(lead)
    there = card.unpromised.status.search(lead) or (card.passing.inventories.search(lead) and not scene.when)
    return bool(there) and not meant


def noted(scene: Scene, card: Quantities) -> bool:
    """Whether a note that a raised number opens tells it and aims at nothing: ⁴ Port pact: from 20 to 40 million."""
    if not (scene.sentence.opens and _NOTE.match(scene.sentence.words)):
        return False
    meant = (card.frames.aims, card.frames.commits, card.frames.futures)
    return not any(words.search(scene.clause) for words in meant)


def beside_aim(scene: Scene, card: Quantities) -> bool:
    """Whether it is what an aim in the next half of its sentence is set against: 18 % sail and our aim is 25 %."""
    end = scene.figure.end + len(scene.after)
    found = card.passing.own_aims.match(scene.sentence.words, end)
    return bool(found) and not (strong(scene, card) or card.frames.commits.search(scene.clause))


def average(scene: Scene, card: Quantities) -> bool:
    """Whether it is how often something happens on average, rather than is to happen: sailors call 17 times a year."""
    often = (scene.figure.unit or "").startswith("times_per_") and card.passing.averages.search(scene.clause)
    return bool(often) and not (strong(scene, card) or scene.coming or bounded(scene, card))
