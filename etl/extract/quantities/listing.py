"""A figure in an item, a label or a line of a goal in; out: whether that alone makes it a target, without a verb."""

from __future__ import annotations

import re

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.figures import MONEY, PERCENT, label
from etl.extract.quantities.nearby import ends_with, without
from etl.extract.quantities.promises import past, stated, told_now
from etl.extract.quantities.scene import Scene
from etl.extract.quantities.wanted import bounded

_SIGN = re.compile(r"(?:^|: ?)[-−–+]\s?$")
_TERSE = 6  # words
_LINE = 100  # characters of a line that has lost the sign of its list
_LABELLED = re.compile(r"[^.:;]{3,60}: [^.:;]{0,20}")


def item(scene: Scene, card: Quantities) -> bool:
    """Whether it stands in an item of a list that opens as a thing to do: 10 extra agents, or sets a bound."""
    sentence = scene.sentence
    opens = card.frames.commits_item.match(sentence.words, label(sentence))
    first = not sentence.words[label(sentence) : scene.figure.start].strip(" *_")
    if first and (scene.figure.unit or "").startswith(MONEY) and not scene.after.strip(" .*_"):
        return False  # an amount alone is the label of a chart
    named = _labelled(scene)
    if sentence.item and (opens or first):
        return True
    headed = named and card.frames.target_headings.match(sentence.words.lstrip(" *_"))
    return bool(headed) or ((sentence.item or named) and bounded(scene, card))


def terse(scene: Scene, card: Quantities) -> bool:
    """Whether a few words of a goal without a verb end with a bound: vacancies below 4 %; absence down to 5 days."""
    sentence, frames = scene.sentence, card.frames
    words = sentence.words[label(sentence) : scene.figure.start].split()
    counts = scene.figure.form in ("number", "share") and scene.figure.unit
    if not (sentence.goal and counts) or sentence.title or not 1 < len(words) <= _TERSE:
        return False
    edge = ends_with(card.changes.at_most, scene.before) or ends_with(card.changes.at_least, scene.before)
    goes = ends_with(card.changes.towards, scene.before) and (
        card.changes.less.search(scene.before) or card.changes.more.search(scene.before)
    )
    bare = without(card.changes.at_most, without(card.changes.at_least, scene.before)).rstrip()
    verbs = frames.copulas.search(bare) or past(scene, card) or stated(scene, card)
    ends = goes or not scene.after.strip(" .;*") or scene.after.lstrip()[0] in "(,;–-"
    return bool((edge or goes) and ends) and len(scene.after.split()) <= _TERSE and not (verbs or told_now(scene, card))


def signed(scene: Scene, card: Quantities) -> bool:
    """Whether an item says by how much something is to change by no more than a sign: complaints: -30 %."""
    sentence, figure = scene.sentence, scene.figure
    before = sentence.words[label(sentence) : figure.start]
    share = figure.form == "number" and figure.unit in ("percent", "percentage_points")
    listed = sentence.goal and sentence.item and not sentence.title
    sign = listed and share and _SIGN.search(before)
    return bool(sign) and not (told_now(scene, card) or past(scene, card))


def entire(scene: Scene, card: Quantities) -> bool:
    """Whether a goal or an item says how it is for the whole: the port buys 100% clean power."""
    sentence, figure = scene.sentence, scene.figure
    entire = figure.form == "number" and figure.unit == "percent" and figure.value == PERCENT
    return entire and (sentence.item or (bool(sentence.goal) and sentence.opens)) and not stated(scene, card)


def edged(scene: Scene, card: Quantities) -> bool:
    """Whether a goal says how high a share or a mark is at least: punctuality is 95 % or higher."""
    goal = scene.sentence.goal and not scene.sentence.title and scene.figure.unit in ("percent", "score")
    after = scene.after.lstrip()
    edge = card.changes.at_least_after.match(after) or card.changes.at_most_after.match(after)
    if not (goal and edge and after[:1].isalpha()):
        return False
    return not (told_now(scene, card) or past(scene, card))


def _labelled(scene: Scene) -> bool:
    """Whether the line is no more than a name and, after a colon, its value: time to answer: at most 48 hours."""
    return bool(scene.sentence.opens and _LABELLED.fullmatch(scene.sentence.words[: scene.figure.start]))


def headed(scene: Scene, card: Quantities) -> bool:
    heading = card.frames.target_headings.search(scene.setting.heading)
    told = card.frames.copulas.search(scene.clause) and not bounded(scene, card)
    return (scene.sentence.item or _line(scene)) and scene.figure.known and bool(heading) and not told


def _line(scene: Scene) -> bool:
    """Whether it stands in a line of a goal that may have lost the sign of its list: short, and no sentence."""
    sentence = scene.sentence
    short = sentence.opens and not sentence.title and len(sentence.words) < _LINE
    return short and sentence.words.rstrip()[-1] not in ".:;,"
