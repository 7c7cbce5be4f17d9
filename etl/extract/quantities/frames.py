"""A figure in its sentence in; out: target or fact, whose, by which rule and how surely."""

from __future__ import annotations

import re
from dataclasses import dataclass

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.dates import When
from etl.extract.quantities.figures import FEW, Figure, label
from etl.extract.quantities.nearby import ends_with, without
from etl.extract.quantities.sentences import Sentence

_SHORT = 140  # characters of an item that is no more than a thing to do
_NEAR = 30
_LABEL = 30  # characters before a colon that only name what follows
_STRONG = re.compile(r"[;:–—]\s|\s[-–—]\s")


@dataclass(frozen=True, slots=True)
class Frame:
    """What a figure is. `rule` names the reason; `confidence` is how often that reason was right."""

    target: bool
    own: bool
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Scene:
    """A figure with all that tells about it: its clause, the words before and after, its year, the heading above it.

    ahead   its year, if it has one, is yet to come; lately: it is the last that the text tells about as past
    """

    figure: Figure
    sentence: Sentence
    clause: str
    before: str
    after: str
    when: When | None
    heading: str
    ahead: bool
    lately: bool


def clause(words: str, start: int, end: int, breaks: re.Pattern[str]) -> tuple[int, int]:
    """The part of a sentence in which a figure stands, cut at strong signs and at words such as but and while."""
    cuts = [match.end() for match in _STRONG.finditer(words) if match.start() > _LABEL or match[0][0] != ":"]
    cuts += [match.start() for match in breaks.finditer(words)]
    left = max((cut for cut in cuts if cut <= start), default=0)
    right = min((cut for cut in cuts if cut >= end), default=len(words))
    return left, right


def frame(scene: Scene, card: Quantities) -> Frame:
    """The first rule that fits decides."""
    told = Frame(False, True, "told", 0.8)
    if scene.figure.form in ("all", "none", "neutral"):
        return _no_target(scene, card) or _of_others(scene, card) or _total(scene, card) or told
    return _no_target(scene, card) or _of_others(scene, card) or _aimed(scene, card) or _done(scene, card) or told


def _no_target(scene: Scene, card: Quantities) -> Frame | None:
    words, frames = scene.clause, card.frames
    if scene.sentence.title and frames.told_columns.search(scene.sentence.lead):
        return Frame(False, True, "column", 0.9)
    if _described(scene, card):
        return Frame(False, True, "described", 0.9)
    if scene.when and scene.when.role == "since":
        return Frame(False, True, "compared", 0.9)
    if scene.when and not scene.ahead and not (scene.lately and frames.strong.search(words)):
        return Frame(False, True, "past_year", 0.9)
    if frames.past.search(words) and not frames.strong.search(words):
        return Frame(False, True, "past", 0.9)
    told = frames.forecast.search(scene.before[-_NEAR:]) or not frames.strong.search(words)
    if frames.effects.search(words) or (told and frames.forecast.search(words)):
        return Frame(False, True, "forecast", 0.85)
    return Frame(False, True, "fact_heading", 0.8) if frames.fact_headings.search(scene.heading) else None


def _described(scene: Scene, card: Quantities) -> bool:
    """Whether the figure describes a thing: the three sites, a course of two years, incomes under 20.000 euro."""
    figure, masks = scene.figure, card.masks
    if figure.form not in ("number", "share") or figure.high is not None:
        return False
    before = without(card.masks.loose, scene.before)
    if ends_with(masks.qualifies, scene.before) or masks.undone.search(before[-24:]):
        return True
    if ends_with(masks.definite, before):
        return not card.frames.aims.match(scene.after.lstrip()) or figure.unit not in ("percent", None)
    if figure.unit in masks.durations_named:
        return not _limits(scene, before, card)
    if figure.unit is None or (figure.unit == "count" and not scene.sentence.lead):
        return not (ends_with(card.changes.towards, scene.before) and figure.value == 0)
    return not figure.known and (bool(masks.uncounted.fullmatch(figure.unit)) or _rhetorical(scene, card))


def _rhetorical(scene: Scene, card: Quantities) -> bool:
    """Whether a small number in words only orders the text (in eight steps), rather than count what is new or due."""
    figure = scene.figure
    if not figure.word or not 1 < figure.value <= FEW or scene.when:
        return False
    counted = scene.sentence.words[figure.start : figure.end]
    return not card.changes.more.search(counted) and not _bounded(scene, card)


def _limits(scene: Scene, before: str, card: Quantities) -> bool:
    """Whether a time is a limit or a thing to change: within 10 days, reduce to 30 minutes."""
    changes = card.changes
    changed = changes.more.search(scene.before) or changes.less.search(scene.before)
    return bool(changed and ends_with(changes.towards, before)) or ends_with(changes.at_most, scene.before)


def _of_others(scene: Scene, card: Quantities) -> Frame | None:
    frames, words = card.frames, scene.clause
    aimed = frames.aims.search(words) or (scene.when and scene.when.role == "deadline")
    if frames.advocacy.search(words):
        return Frame(True, False, "advocacy", 0.8)
    if aimed and not frames.ours.search(words) and (frames.others.search(words) or frames.duties.search(words)):
        return Frame(True, False, "others", 0.7)
    return None


def _aimed(scene: Scene, card: Quantities) -> Frame | None:
    """The words themselves say that the figure is to be reached."""
    frames, words = card.frames, scene.clause
    if scene.sentence.title and frames.aims.search(scene.sentence.lead):
        return Frame(True, True, "column", 0.75)
    if frames.strong.search(words):
        return Frame(True, True, "aim", 0.85)
    present = frames.present.search(words) is not None
    if _changes(scene, card) and not present:
        return Frame(True, True, "change", 0.8)
    if ends_with(card.changes.norm, scene.before) and not present:
        return Frame(True, True, "norm", 0.85)
    told = frames.facts.search(words) is not None
    if scene.when and scene.when.role == "deadline" and not told:
        return Frame(True, True, "deadline", 0.8)
    item = scene.sentence.item and scene.sentence.opens
    if told or (frames.copulas.search(words) and not item):
        return Frame(False, True, "told", 0.85)
    if frames.aims.search(words) or frames.aims.search(scene.sentence.lead):
        return Frame(True, True, "wish", 0.6)
    return None


def _done(scene: Scene, card: Quantities) -> Frame | None:
    """The figure stands in something that the writer is going to do."""
    frames, sentence = card.frames, scene.sentence
    if frames.commits.search(scene.clause) or frames.commits.search(sentence.lead):
        return Frame(True, True, "promise", 0.75)
    if scene.when and scene.ahead:
        return Frame(True, True, "year_ahead", 0.7)
    if sentence.title:
        return None
    if sentence.item and (_opens(scene, card) or _bounded(scene, card)):
        return Frame(True, True, "item", 0.65)
    if sentence.goal and scene.figure.form == "number" and (scene.figure.unit or "").startswith("times_per"):
        return Frame(True, True, "frequency", 0.7)
    if sentence.item and scene.figure.known and frames.target_headings.search(scene.heading):
        return Frame(True, True, "heading", 0.6)
    short = sentence.goal and sentence.item and scene.figure.form == "rhythm" and len(sentence.words) < _SHORT
    return Frame(True, True, "listed", 0.7) if short else None


def _total(scene: Scene, card: Quantities) -> Frame | None:
    """All and none are targets where they are promised: all buses will be, ensure that no child."""
    totals, frames = card.totals, card.frames
    if scene.when and scene.when.role in ("deadline", "inside") and scene.ahead:
        return Frame(True, True, "deadline", 0.9)
    if scene.figure.form == "neutral":
        return None
    if ends_with(totals.ensures, scene.before):
        return Frame(True, True, "ensured", 0.6)
    if totals.emphatic.match(scene.sentence.words, scene.figure.start):
        return Frame(True, True, "emphatic", 0.65)
    free = not ends_with(totals.prepositions, scene.before)
    if free and totals.subject.match(scene.sentence.words, scene.figure.start):
        return Frame(True, True, "subject", 0.75)
    if frames.facts.search(scene.clause):
        return None
    near = scene.before[-_NEAR:]
    firm = scene.figure.form == "all" or totals.further.match(scene.after.lstrip())
    if free and firm and (frames.strong.search(near) or frames.commits.search(near)):
        return Frame(True, True, "object", 0.65)
    return None


def _changes(scene: Scene, card: Quantities) -> bool:
    """Increase to 40 %, reduce by half, naar 0%."""
    changes = card.changes
    if scene.figure.form == "change":
        return True
    before = without(card.masks.loose, scene.before)
    if scene.sentence.item and ends_with(changes.towards, before):
        return True
    near = scene.before[-70:]
    if not (changes.more.search(near) or changes.less.search(near)):
        return False
    if ends_with(changes.towards, before):
        return True
    share = scene.figure.unit in ("percent", "percentage_points") and ends_with(changes.of, before)
    return (share or ends_with(changes.by, before)) and not card.frames.facts.search(scene.clause)


def _opens(scene: Scene, card: Quantities) -> bool:
    """Whether an item of a list opens as a thing to do: Plant 500 trees, 10 extra agents."""
    return bool(card.frames.commits_item.match(scene.sentence.words, label(scene.sentence)))


def _bounded(scene: Scene, card: Quantities) -> bool:
    return ends_with(card.changes.norm, scene.before) or ends_with(card.changes.at_most, scene.before)
