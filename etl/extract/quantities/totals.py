"""A figure that says all or none in its sentence in; out: whether it is promised, and by which rule."""

from __future__ import annotations

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.figures import label
from etl.extract.quantities.nearby import ends_with
from etl.extract.quantities.scene import Frame, Scene

_NEAR = 30


def total(scene: Scene, card: Quantities) -> Frame | None:
    """All and none are targets where they are promised: all buses will be, ensure that no child."""
    totals, frames = card.totals, card.frames
    if scene.when and scene.when.role in ("deadline", "inside", "period") and scene.ahead:
        return Frame(True, True, "deadline")
    if scene.figure.form == "neutral":
        return None
    if ends_with(totals.ensures, scene.before):
        return Frame(True, True, "ensured")
    if totals.emphatic.match(scene.sentence.words, scene.figure.start):
        return Frame(True, True, "emphatic")
    free = not ends_with(totals.prepositions, scene.before)
    if free and totals.subject.match(scene.sentence.words, scene.figure.start):
        return Frame(True, True, "subject")
    if _opens(scene, card):
        return Frame(True, True, "subject")
    near = scene.before[-_NEAR:]
    firm = scene.figure.form == "all" or totals.further.match(scene.after.lstrip())
    if ends_with(card.changes.towards, scene.before) and frames.strong.search(scene.before):
        return Frame(True, True, "change")
    if free and firm and not frames.facts.search(scene.clause) and _wanted(near, card):
        return Frame(True, True, "object")
    return Frame(True, True, "undertaken") if firm and _undertaken(scene, free, card) else None


def _wanted(words: str, card: Quantities) -> bool:
    wanted = card.frames.strong.search(words) or card.frames.commits.search(words)
    return bool(wanted) and not card.totals.denied.search(words)


def _opens(scene: Scene, card: Quantities) -> bool:
    """Whether a goal opens with it: every shop gets, for each project we."""
    sentence, figure = scene.sentence, scene.figure
    if not sentence.goal or not sentence.opens or sentence.title or figure.form != "all":
        return False
    opening = sentence.words[label(sentence) : figure.start].strip(" *_").lower()
    plain = not opening or card.totals.prepositions.fullmatch(opening)
    told = card.frames.copulas.search(scene.clause) or card.frames.facts.search(scene.clause)
    return bool(plain and not told and not _vague(scene, card) and not card.totals.weak.search(scene.clause))


def _vague(scene: Scene, card: Quantities) -> bool:
    """Whether what is meant by all cannot be counted: all aspects, all those involved."""
    return not scene.after.strip(" .*") or bool(card.totals.vague.match(scene.after.lstrip()))


def _undertaken(scene: Scene, free: bool, card: Quantities) -> bool:
    """Whether the sentence itself is a thing to do for all: insulate all schools, we offer a place to every child.

    What only serves, comes with or spreads over all of them is none: work with all partners, to reach all residents.
    """
    totals, words = card.totals, scene.sentence.words
    if _vague(scene, card) or card.frames.facts.search(scene.before):
        return False
    if not free and (totals.anyone.match(words, scene.figure.start) or ends_with(totals.scopes, scene.before)):
        return False
    if totals.subordinates.search(scene.before) or totals.weak.search(scene.before):
        return False
    return does(scene, card)


def does(scene: Scene, card: Quantities) -> bool:
    """Whether the sentence tells what its writer is going to do: insulate the schools, we insulate the schools."""
    frames, words = card.frames, scene.sentence.words
    return bool(frames.imperatives.match(words, label(scene.sentence)) or frames.doers.search(scene.clause))
