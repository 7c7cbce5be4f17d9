"""A figure in its sentence in; out: target or fact, whose, and by which rule."""

from __future__ import annotations

import re
from collections.abc import Callable

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.figures import FEW, label
from etl.extract.quantities.nearby import ends_with, without
from etl.extract.quantities.rhythms import labels, listed, often, routine
from etl.extract.quantities.scene import Frame, Scene
from etl.extract.quantities.totals import TOTALS

Test = Callable[[Scene, Quantities], object]

_NEAR = 30
_NAMES = re.compile(r"[^.:;()]*:\s*\D{0,12}\d")  # the name of an indicator goes on, then its value follows


def frame(scene: Scene, card: Quantities) -> Frame:
    """The first rule that fits decides: those of facts, then those of targets. A target may be somebody else's."""
    fact = next((rule for rule, fits in _FACTS if fits(scene, card)), None)
    if fact:
        return Frame(False, True, fact)
    if card.frames.advocacy.search(scene.clause):
        return Frame(True, False, "advocacy")
    rules = TOTALS if scene.figure.form in ("all", "none", "neutral", "whole") else _TARGETS
    found = next((Frame(target, True, rule) for rule, target, fits in rules if fits(scene, card)), None)
    if _of_others(scene, card) and ((found and found.target) or _aims(scene, card)):
        return Frame(True, False, "others")
    return found or Frame(False, True, "told")


def _of_others(scene: Scene, card: Quantities) -> bool:
    frames, words = card.frames, scene.clause
    if frames.claims.search(words):
        return True
    told = frames.others.search(words) or frames.duties.search(words)
    return bool(told) and not frames.ours.search(words)


def _aims(scene: Scene, card: Quantities) -> bool:
    return bool(card.frames.aims.search(scene.clause)) or scene.due


def _strong(scene: Scene, card: Quantities) -> bool:
    return bool(card.frames.strong.search(scene.clause))


def _told_column(scene: Scene, card: Quantities) -> bool:
    return bool(scene.sentence.title and card.frames.told_columns.search(scene.sentence.lead))


def _described(scene: Scene, card: Quantities) -> bool:
    """Whether the figure describes a thing: the three sites, a course of two years, incomes under 20.000 euro."""
    figure, masks = scene.figure, card.masks
    if figure.form not in ("number", "share") or figure.high is not None or figure.unit == "rank":
        return False
    before = without(card.masks.loose, scene.before)
    if (_qualifies(scene, card) and ends_with(masks.qualifies, scene.before)) or masks.undone.search(before[-24:]):
        return True
    if _named(scene) or masks.given.match(scene.sentence.words, figure.start):
        return True
    if figure.unit in masks.durations_named and _limits(scene, before, card):
        return False
    if ends_with(masks.definite, before):
        return not card.frames.aims.match(scene.after.lstrip()) or figure.unit not in ("percent", None)
    if figure.unit in masks.durations_named:
        return True
    if figure.unit is None or (figure.unit == "count" and not scene.sentence.lead):
        return not (ends_with(card.changes.towards, scene.before) and (figure.value == 0 or _moved(scene, card)))
    return not figure.known and (bool(masks.uncounted.fullmatch(figure.unit)) or _rhetorical(scene, card))


def _qualifies(scene: Scene, card: Quantities) -> bool:
    """Whether a figure can tell which ones are meant: incomes of 20,000 euro, but not of millions nor by a quarter."""
    unit = scene.figure.unit or ""
    return "million" not in unit and not (unit == "percent" and ends_with(card.changes.by, scene.before))


def _named(scene: Scene) -> bool:
    """Whether it stands in the name of what is measured: residents who move 150 minutes a week: 65 %."""
    return scene.sentence.item and bool(_NAMES.match(scene.sentence.words, scene.figure.end))


def _rhetorical(scene: Scene, card: Quantities) -> bool:
    """Whether a small number in words only orders the text (in eight steps), rather than count what is new or due."""
    figure = scene.figure
    if not figure.word or not 1 < figure.value <= FEW or scene.when:
        return False
    counted = scene.sentence.words[figure.start : figure.end]
    return not card.changes.more.search(counted) and not _bounded(scene, card)


def _limits(scene: Scene, before: str, card: Quantities) -> bool:
    """Whether a time is a limit or a thing to change: within 10 days, reduce to 30 minutes."""
    changed = _moved(scene, card) and ends_with(card.changes.towards, before)
    return changed or _bounded(scene, card)


def _moved(scene: Scene, card: Quantities) -> bool:
    return bool(card.changes.more.search(scene.before) or card.changes.less.search(scene.before))


def _past_year(scene: Scene, card: Quantities) -> bool:
    if scene.when is None or scene.ahead:
        return False
    still = scene.lately or (scene.setting.guessed and not card.frames.past.search(scene.clause))
    return not (still and _strong(scene, card))


def _past(scene: Scene, card: Quantities) -> bool:
    frames, words = card.frames, scene.clause
    done = frames.participles.search(words) and not frames.passives.search(words)
    return bool(done or frames.past.search(words)) and not _strong(scene, card) and not scene.due


def _foreseen(scene: Scene, card: Quantities) -> bool:
    """Whether it is an effect or a forecast, rather than an aim."""
    frames, words = card.frames, scene.clause
    if labels(scene, card):
        return False
    if frames.effects.search(words) or (frames.amounts.search(words) and not scene.due):
        return True
    told = frames.forecast.search(scene.before[-_NEAR:]) or not _strong(scene, card)
    return bool(told and frames.forecast.search(words))


def _present(scene: Scene, card: Quantities) -> bool:
    return bool(card.frames.present.search(scene.clause))


def _stated(scene: Scene, card: Quantities) -> bool:
    return bool(card.frames.facts.search(scene.clause))


def _is(scene: Scene, card: Quantities) -> bool:
    """Whether the words say how things are; an item of a list may leave out that they should be."""
    item = scene.sentence.item and scene.sentence.opens
    return _stated(scene, card) or (not item and bool(card.frames.copulas.search(scene.clause)))


def _changed(scene: Scene, card: Quantities) -> bool:
    """Increase to 40 %, reduce by half, naar 0%."""
    changes = card.changes
    if scene.figure.form == "change":
        return True
    before = without(card.masks.loose, scene.before)
    if scene.sentence.item and ends_with(changes.towards, before):
        return True
    if _goes(scene, before, card):
        return not _stated(scene, card)
    near = scene.before[-70:]
    if not (changes.more.search(near) or changes.less.search(near)):
        return False
    if ends_with(changes.towards, before):
        return True
    share = scene.figure.unit in ("percent", "percentage_points") and ends_with(changes.of, before)
    part = scene.figure.unit == "percent" and changes.part.match(scene.after.lstrip())
    measured = ends_with(changes.by, before) and not ends_with(changes.rough, scene.before) and not part
    return (share or measured) and not _stated(scene, card)


def _goes(scene: Scene, before: str, card: Quantities) -> bool:
    """Whether the words after a figure say that by so much it goes up or down: met 15 procent omhoog."""
    changes, rest = card.changes, scene.after.strip(" .;")
    return ends_with(changes.by, before) and bool(changes.more.fullmatch(rest) or changes.less.fullmatch(rest))


def _imperative(scene: Scene, card: Quantities) -> bool:
    sentence = scene.sentence
    return not sentence.title and bool(card.frames.imperatives.match(sentence.words, label(sentence)))


def _wished(scene: Scene, card: Quantities) -> bool:
    return bool(card.frames.aims.search(scene.clause) or card.frames.aims.search(scene.sentence.lead))


def _rough(scene: Scene, card: Quantities) -> bool:
    return ends_with(card.changes.rough, scene.before) and not scene.when


def _stated_share(scene: Scene, card: Quantities) -> bool:  # noqa: ARG001
    """Whether a plain sentence opens with a share of what there is: half of our mussels is bred in the bay."""
    sentence, figure = scene.sentence, scene.figure
    return figure.form == "share" and not (sentence.item or scene.ahead or sentence.words[: figure.start].strip())


def _promised(scene: Scene, card: Quantities) -> bool:
    return bool(card.frames.commits.search(scene.clause) or card.frames.commits.search(scene.sentence.lead))


def _item(scene: Scene, card: Quantities) -> bool:
    """Whether it stands in an item of a list that opens as a thing to do: 10 extra agents, or sets a bound."""
    sentence = scene.sentence
    opens = card.frames.commits_item.match(sentence.words, label(sentence))
    first = not sentence.words[label(sentence) : scene.figure.start].strip(" *_")
    return sentence.item and (bool(opens) or first or _bounded(scene, card))


def _headed(scene: Scene, card: Quantities) -> bool:
    heading = card.frames.target_headings.search(scene.setting.heading)
    return scene.sentence.item and scene.figure.known and bool(heading)


def _bounded(scene: Scene, card: Quantities) -> bool:
    changes, after = card.changes, scene.after.lstrip()
    if ends_with(changes.norm, scene.before) or ends_with(changes.at_most, scene.before):
        return True
    return bool(changes.at_least_after.match(after) or changes.at_most_after.match(after))


_FACTS: tuple[tuple[str, Test], ...] = (
    ("column", _told_column),
    ("denied", lambda scene, card: card.frames.denied.search(scene.clause)),
    ("described", _described),
    ("compared", lambda scene, _: scene.when is not None and scene.when.role == "since"),
    ("past_year", _past_year),
    ("past", _past),
    ("forecast", _foreseen),
    ("fact_heading", lambda scene, card: card.frames.fact_headings.search(scene.setting.heading)),
)
_TARGETS: tuple[tuple[str, bool, Test], ...] = (
    ("column", True, lambda scene, card: scene.sentence.title and card.frames.aims.search(scene.sentence.lead)),
    ("aim", True, _strong),
    ("pointed", True, lambda scene, _: scene.setting.pointed),
    ("change", True, lambda scene, card: _changed(scene, card) and not _present(scene, card)),
    ("norm", True, lambda scene, card: ends_with(card.changes.norm, scene.before) and not _present(scene, card)),
    ("imperative", True, _imperative),
    ("deadline", True, lambda scene, card: scene.dated("deadline") and not _stated(scene, card)),
    ("year_ahead", True, lambda scene, card: scene.promised and not _stated(scene, card) and not _present(scene, card)),
    ("label", True, labels),
    ("routine", True, routine),
    ("relative", True, lambda scene, card: card.changes.than_now.match(scene.after.lstrip())),
    ("told", False, _is),
    ("wish", True, _wished),
    ("told", False, _rough),
    ("told", False, _stated_share),
    ("promise", True, _promised),
    ("year_ahead", True, lambda scene, _: scene.when is not None and scene.ahead),
    ("told", False, lambda scene, _: scene.sentence.title),
    ("item", True, _item),
    ("frequency", True, often),
    ("heading", True, _headed),
    ("listed", True, listed),
)
