"""A figure in its sentence in; out: whether its year is over, or its verbs tell what was or has been done."""

from __future__ import annotations

from etl.extract.quantities.bare_clauses import said
from etl.extract.quantities.card import Quantities
from etl.extract.quantities.cells import planned
from etl.extract.quantities.labelled import under_label
from etl.extract.quantities.limits import service
from etl.extract.quantities.nearby import ends_with, without
from etl.extract.quantities.passing import begun
from etl.extract.quantities.reached import is_as_reached
from etl.extract.quantities.scene import Scene
from etl.extract.quantities.wanted import strong


def _told(scene: Scene, card: Quantities) -> bool:
    return any(words.search(said(scene, card)) for words in (card.frames.past, card.frames.done))


def _bracketed(scene: Scene) -> bool:
    """Whether it stands with its year in brackets of their own: target: 75 % (2024: 48 %)."""
    words, when = scene.sentence.words, scene.when
    opened = words.rfind("(", 0, scene.figure.start)
    if when is None or opened < 0 or ")" in words[opened : scene.figure.start]:
        return False
    closed = words.find(")", scene.figure.end)
    return opened < when.start and (closed < 0 or when.end <= closed)


def past_year(scene: Scene, card: Quantities) -> bool:
    if scene.when is None or scene.ahead:
        return False
    if _bracketed(scene) and not scene.setting.guessed:
        return True
    if card.changes.start.match(scene.sentence.words, scene.when.lead) and card.frames.aims.search(scene.before):
        return _told(scene, card)  # we must save 2 %, less what is left from 2024
    guessed = scene.setting.guessed and not _told(scene, card)
    if guessed and scene.dated("deadline", "bare"):
        return False
    still = (scene.lately and not _told(scene, card)) or scene.running or guessed
    return not (still and strong(scene, card))


def perfect(scene: Scene, card: Quantities) -> bool:
    """Whether the figure is what has been done: we have built 300 homes towards our target."""
    done = ends_with(card.frames.perfects, without(card.masks.loose, scene.before))
    return done and not (scene.due or is_as_reached(scene, card))


def past(scene: Scene, card: Quantities) -> bool:
    frames, words = card.frames, scene.clause
    done = frames.participles.search(words) and not frames.passives.search(words)
    least = scene.sentence.item and scene.sentence.opens and ends_with(card.changes.norm, scene.before)
    meant = least or ((scene.due or scene.promised) and not begun(scene, card))
    meant = meant or any(one(scene, card) for one in (strong, is_as_reached, service, planned, under_label))
    return bool(done or _told(scene, card)) and not meant
