"""A figure that says all or none in its sentence in; out: whether it is promised, by rules that are tried in order."""

from __future__ import annotations

from etl.extract.quantities.all_told import accompanies, contrasts, in_a_mission, recounted
from etl.extract.quantities.card import Quantities
from etl.extract.quantities.cells import planned
from etl.extract.quantities.figures import FEW, label
from etl.extract.quantities.labelled import labelled
from etl.extract.quantities.nearby import ends_with
from etl.extract.quantities.promises import contrasted, plain
from etl.extract.quantities.reached import is_as_reached
from etl.extract.quantities.rhythms import NOUN
from etl.extract.quantities.scene import Scene

_NEAR = 30
_SHORT = 160  # characters of an item that names a thing and no more


def _due(scene: Scene, card: Quantities) -> bool:
    dated = scene.dated("deadline", "inside", "period", "lasting")
    told = card.frames.present.search(plain(scene, card)) or card.totals.weak.search(scene.clause)
    vague = scene.figure.form == "all" and card.totals.vague.match(scene.after.lstrip())
    spread = vague and not _free(scene, card)  # balance at every level by 2030
    return scene.ahead and dated and not (told or spread or accompanies(scene, card))


def _attribute(scene: Scene, card: Quantities) -> bool:
    """Whether neutral only names which ones are meant: grants for zero-emission vans, but not a switch to them."""
    if scene.figure.form != "neutral" or ends_with(card.totals.attains, scene.before):
        return False
    noun = NOUN.match(scene.after)
    named = noun and not card.units.stops.fullmatch(noun[1]) and not ends_with(card.changes.towards, scene.before)
    return bool(named) and not _free(scene, card)


def _emphatic(scene: Scene, card: Quantities) -> bool:
    """Whether it is said with force, and not of how things are: on this quay is no berth left."""
    now = scene.when is None and card.unpromised.there_is.search(scene.before)
    return not now and bool(card.totals.emphatic.match(scene.sentence.words, scene.figure.start))


def _free(scene: Scene, card: Quantities) -> bool:
    """Whether no preposition stands before it: all schools, not in all schools."""
    return not ends_with(card.totals.prepositions, scene.before)


def _subject(scene: Scene, card: Quantities) -> bool:
    whole = scene.sentence.item and card.totals.extents.fullmatch(scene.before[_skipped(scene) :].strip(" *_"))
    told = card.totals.subject.match(scene.sentence.words, scene.figure.start)
    return bool(told and (whole or _free(scene, card)))


def _skipped(scene: Scene) -> int:
    """How many characters of the words before the figure are the sign of its item."""
    return label(scene.sentence) if scene.sentence.words.startswith(scene.before) else 0


def _told_now(scene: Scene, card: Quantities) -> bool:
    """Whether the words say how things are; in an item every village has a library unless it says now."""
    frames, words = card.frames, scene.clause
    said = card.totals.nowadays if scene.sentence.item else frames.copulas
    return bool(frames.facts.search(words) or said.search(words))


def _opens(scene: Scene, card: Quantities) -> bool:
    """Whether a goal opens with it: every shop gets, for each project we."""
    sentence, figure = scene.sentence, scene.figure
    if (
        not ((sentence.goal or sentence.item) and sentence.opens and figure.form in ("all", "none"))
        or sentence.title
        or sentence.words.isupper()
    ):
        return False
    if figure.form == "none" and not (label(sentence) or sentence.words.rstrip().endswith(".")):
        return False  # a heading tells what the text below it is about
    opening = sentence.words[label(sentence) : figure.start].strip(" *_").lower()
    placed = sentence.goal and card.totals.prepositions.fullmatch(opening)
    plain = not opening or (placed and not _serves(opening, card))
    told = _told_now(scene, card)
    return bool(plain and not told and not card.totals.weak.search(scene.clause))


def _told_of_all(scene: Scene, card: Quantities) -> bool:
    """Whether a sentence of a goal says what all of them do or are: every crew takes the course."""
    sentence, frames = scene.sentence, card.frames
    first = not sentence.words[label(sentence) : scene.figure.start].strip(" *_")
    if not (sentence.goal and first and scene.figure.form == "all") or sentence.title:
        return False
    now = frames.present.search(scene.clause) or frames.copulas.match(scene.after.lstrip())
    told = now or frames.past.search(scene.clause) or card.totals.weak.search(scene.clause)
    return bool(card.totals.does.match(sentence.words, scene.figure.start)) and not told


def _reached(scene: Scene, card: Quantities) -> bool:
    """Whether an item below a heading of what is to be reached opens with it: every crew has a cook."""
    opening = scene.sentence.words[label(scene.sentence) : scene.figure.start].strip(" *_")
    return scene.sentence.opens and not opening and is_as_reached(scene, card)


def _towards(scene: Scene, card: Quantities) -> bool:
    """Whether all or none is where it goes: down to none, open to all."""
    changes, before = card.changes, scene.before
    moved = scene.figure.form == "none" and (changes.less.search(before) or changes.more.search(before))
    return ends_with(changes.towards, before) and bool(moved or card.frames.strong.search(before))


def _object(scene: Scene, card: Quantities) -> bool:
    """Whether it is what the writer wants or does: we give every child."""
    near = scene.before[-_NEAR:]
    wanted = card.frames.strong.search(near) or card.frames.commits.search(near)
    told = card.frames.facts.search(scene.clause) or card.totals.denied.search(near)
    return bool(wanted and not told) and _free(scene, card) and _firm(scene, card)


def _refused(scene: Scene, card: Quantities) -> bool:
    """Whether a goal opens with what its writer does not do: the city sells no land."""
    opening = scene.sentence.words[label(scene.sentence) : scene.figure.start].strip(" *_")
    goal = scene.sentence.goal and scene.sentence.opens and not scene.sentence.title
    return bool(goal and scene.figure.form == "none" and card.frames.refusals.fullmatch(opening))


def _firm(scene: Scene, card: Quantities) -> bool:
    """All may be meant in earnest anywhere; none only of what is new: no new licences."""
    return scene.figure.form == "all" or bool(card.totals.further.match(scene.after.lstrip()))


def _attained(scene: Scene, card: Quantities) -> bool:
    """Whether none is an end to reach: achieve zero drownings."""
    return scene.figure.form == "none" and ends_with(card.totals.attains, scene.before)


def _open_to(scene: Scene, card: Quantities) -> bool:
    """Whether a goal makes something available to all, and not already now."""
    now = card.totals.nowadays.search(scene.clause)
    return bool(scene.sentence.goal) and not now and ends_with(card.totals.open_to, scene.before)


def _located(scene: Scene, card: Quantities) -> bool:
    """Whether a goal tells what there is in every place: in every hall are lockers."""
    sentence, start = scene.sentence, scene.figure.start
    if not (sentence.goal and scene.figure.form == "all") or sentence.title:
        return False
    opening = sentence.words[label(sentence) : start].strip(" *_").lower()
    now = card.totals.nowadays.search(scene.clause) or card.frames.present.search(scene.clause)
    placed = card.totals.prepositions.fullmatch(opening) and card.totals.located.match(sentence.words, start)
    return bool(placed and not now)


def _vague(scene: Scene, card: Quantities) -> bool:
    """Whether what is meant by all cannot be counted: all aspects, all those involved."""
    alone = not scene.after.strip(" .*") and scene.figure.unit in (None, "percent")
    return alone or bool(card.totals.vague.match(scene.after.lstrip()))


def _listed(scene: Scene, card: Quantities) -> bool:
    """Whether an item of a goal is no more than the thing and where it comes: gardens in every street."""
    sentence, frames = scene.sentence, card.frames
    short = sentence.opens and sentence.item and bool(sentence.goal) and len(sentence.words) < _SHORT
    told = frames.copulas.search(sentence.words) or frames.facts.search(sentence.words)
    return short and not sentence.title and not told and ends_with(card.totals.sites, scene.before)


def _counted(scene: Scene, card: Quantities) -> bool:
    """Whether a goal puts something in each of so many places: a lamp on all 18 piers."""
    sentence, figure = scene.sentence, scene.figure
    placed = ends_with(card.totals.sites, scene.before) or scene.before.rstrip().endswith(":")
    counts = sentence.goal and not sentence.title and figure.form == "all" and figure.unit != "percent"
    told = _told_now(scene, card) or card.frames.past.search(scene.clause) or card.totals.weak.search(scene.clause)
    return bool(counts and placed and figure.value > FEW) and not told


def _column(scene: Scene, card: Quantities) -> bool:
    """Whether a cell in a column of targets begins with it: all managers."""
    first = not scene.sentence.words[: scene.figure.start].strip(" *_")
    return first and bool(scene.sentence.title and card.frames.aims.search(scene.sentence.lead))


def _serves(words: str, card: Quantities) -> bool:
    """Whether the words open a clause that only says what for, of what or how."""
    return bool(card.totals.subordinates.search(words))


def _own_part(before: str, card: Quantities) -> str:
    """The words since the last thing to do, if several are told: (build a dam, and) drain."""
    starts = [match.end() + 1 for match in card.joins.finditer(before) if before[: match.start()].rstrip()[-1:] == ","]
    return next((before[at:] for at in reversed(starts) if card.frames.imperatives.match(before, at)), before)


def _undertaken(scene: Scene, card: Quantities) -> bool:
    """Whether the sentence itself is a thing to do for all: insulate all schools, we offer a place to every child.

    What only serves, comes with or spreads over all of them is none: work with all partners, to reach all residents.
    """
    totals, words = card.totals, scene.sentence.words
    if not _firm(scene, card) or card.frames.facts.search(scene.before):
        return False
    anyone = totals.anyone.match(words, scene.figure.start) and not _free(scene, card)
    spread = ends_with(totals.spreads, scene.before) and totals.founds.search(scene.clause)
    if anyone or (ends_with(totals.scopes, scene.before) and not spread):
        return False
    before = _own_part(scene.before, card)
    if _serves(before, card) or totals.weak.search(before):
        return False
    if _listed(scene, card):
        return True
    return bool(card.frames.imperatives.match(words, label(scene.sentence)) or card.frames.doers.search(scene.clause))


def _banned(scene: Scene, card: Quantities) -> bool:
    """Whether none of what is new is allowed any more: no new building is permitted there."""
    return _firm(scene, card) and scene.figure.form == "none" and bool(card.totals.allowed.search(scene.after))


TOTALS = (
    ("attribute", False, _attribute),
    ("told", False, recounted),
    ("told", False, contrasts),
    ("told", False, in_a_mission),
    ("column", True, planned),
    ("deadline", True, _due),
    ("named", False, lambda scene, _: scene.setting.names),
    ("told", False, lambda scene, _: scene.figure.form in ("neutral", "whole")),
    ("emphatic", True, _emphatic),
    ("change", True, _towards),
    ("banned", True, _banned),
    ("attained", True, _attained),
    ("label", True, lambda scene, card: scene.figure.form == "none" and labelled(scene, card)),
    ("told", False, _vague),
    ("column", True, _column),
    ("contrast", True, contrasted),
    ("ensured", True, lambda scene, card: ends_with(card.totals.ensures, scene.before)),
    ("subject", True, _subject),
    ("subject", True, _opens),
    ("subject", True, _told_of_all),
    ("reached", True, _reached),
    ("located", True, _located),
    ("open_to", True, _open_to),
    ("refused", True, _refused),
    ("object", True, _object),
    ("undertaken", True, _undertaken),
    ("spread", True, _counted),
)
