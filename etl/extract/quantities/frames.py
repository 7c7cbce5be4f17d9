"""A figure in its sentence in; out: target or fact, whose, and by which rule."""

from __future__ import annotations

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.figures import FEW, label
from etl.extract.quantities.nearby import ends_with, without
from etl.extract.quantities.scene import Frame, Scene
from etl.extract.quantities.totals import total

_SHORT = 140  # characters of an item that is no more than a thing to do
_NEAR = 30


def frame(scene: Scene, card: Quantities) -> Frame:
    """The first rule that fits decides."""
    told = Frame(False, True, "told")
    if scene.figure.form in ("all", "none", "neutral"):
        return _no_target(scene, card) or _of_others(scene, card) or total(scene, card) or told
    return _no_target(scene, card) or _of_others(scene, card) or _aimed(scene, card) or _done(scene, card) or told


def _no_target(scene: Scene, card: Quantities) -> Frame | None:
    words, frames = scene.clause, card.frames
    if scene.sentence.title and frames.told_columns.search(scene.sentence.lead):
        return Frame(False, True, "column")
    if _described(scene, card):
        return Frame(False, True, "described")
    if scene.when and scene.when.role == "since":
        return Frame(False, True, "compared")
    strong, past = frames.strong.search(words), frames.past.search(words)
    if scene.when and not scene.ahead and not (strong and (scene.lately or (scene.setting.guessed and not past))):
        return Frame(False, True, "past_year")
    if past and not strong and not scene.due:
        return Frame(False, True, "past")
    told = frames.forecast.search(scene.before[-_NEAR:]) or not strong
    meant = frames.amounts.search(words) and not scene.due
    if meant or frames.effects.search(words) or (told and frames.forecast.search(words)):
        return Frame(False, True, "forecast")
    return Frame(False, True, "fact_heading") if frames.fact_headings.search(scene.setting.heading) else None


def _described(scene: Scene, card: Quantities) -> bool:
    """Whether the figure describes a thing: the three sites, a course of two years, incomes under 20.000 euro."""
    figure, masks = scene.figure, card.masks
    if figure.form not in ("number", "share") or figure.high is not None or figure.unit == "rank":
        return False
    before = without(card.masks.loose, scene.before)
    if ends_with(masks.qualifies, scene.before) or masks.undone.search(before[-24:]):
        return True
    if figure.unit in masks.durations_named and _limits(scene, before, card):
        return False
    if ends_with(masks.definite, before):
        return not card.frames.aims.match(scene.after.lstrip()) or figure.unit not in ("percent", None)
    if figure.unit in masks.durations_named:
        return True
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
        return Frame(True, False, "advocacy")
    if aimed and not frames.ours.search(words) and (frames.others.search(words) or frames.duties.search(words)):
        return Frame(True, False, "others")
    return None


def _aimed(scene: Scene, card: Quantities) -> Frame | None:
    """The words themselves say that the figure is to be reached."""
    frames, words = card.frames, scene.clause
    if scene.sentence.title and frames.aims.search(scene.sentence.lead):
        return Frame(True, True, "column")
    if frames.strong.search(words):
        return Frame(True, True, "aim")
    if scene.setting.pointed:
        return Frame(True, True, "pointed")
    present = frames.present.search(words) is not None
    if _changes(scene, card) and not present:
        return Frame(True, True, "change")
    if ends_with(card.changes.norm, scene.before) and not present:
        return Frame(True, True, "norm")
    if not scene.sentence.title and frames.imperatives.match(scene.sentence.words, label(scene.sentence)):
        return Frame(True, True, "imperative")
    told = frames.facts.search(words) is not None
    if scene.when and scene.when.role == "deadline" and not told:
        return Frame(True, True, "deadline")
    item = scene.sentence.item and scene.sentence.opens
    if scene.promised and not told:
        return Frame(True, True, "year_ahead")
    if told or (frames.copulas.search(words) and not item):
        return Frame(False, True, "told")
    if frames.aims.search(words) or frames.aims.search(scene.sentence.lead):
        return Frame(True, True, "wish")
    return None


def _done(scene: Scene, card: Quantities) -> Frame | None:
    """The figure stands in something that the writer is going to do."""
    frames, sentence = card.frames, scene.sentence
    if ends_with(card.changes.rough, scene.before) and not scene.when:
        return None
    if frames.commits.search(scene.clause) or frames.commits.search(sentence.lead):
        return Frame(True, True, "promise")
    if scene.when and scene.ahead:
        return Frame(True, True, "year_ahead")
    if sentence.title:
        return None
    if sentence.item and (_opens(scene, card) or _bounded(scene, card)):
        return Frame(True, True, "item")
    if sentence.goal and scene.figure.form == "number" and (scene.figure.unit or "").startswith("times_per"):
        return Frame(True, True, "frequency")
    if sentence.item and scene.figure.known and frames.target_headings.search(scene.setting.heading):
        return Frame(True, True, "heading")
    short = sentence.goal and sentence.item and scene.figure.form == "rhythm" and len(sentence.words) < _SHORT
    return Frame(True, True, "listed") if short else None


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
    measured = ends_with(changes.by, before) and not ends_with(changes.rough, scene.before)
    return (share or measured) and not card.frames.facts.search(scene.clause)


def _opens(scene: Scene, card: Quantities) -> bool:
    """Whether an item of a list opens as a thing to do: Plant 500 trees, 10 extra agents."""
    return bool(card.frames.commits_item.match(scene.sentence.words, label(scene.sentence)))


def _bounded(scene: Scene, card: Quantities) -> bool:
    return ends_with(card.changes.norm, scene.before) or ends_with(card.changes.at_most, scene.before)
