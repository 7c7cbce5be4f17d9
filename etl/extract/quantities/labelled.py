"""A figure in its sentence in; out: whether the words before it call it what is aimed at, as a label does."""

from __future__ import annotations

import re

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.figures import label
from etl.extract.quantities.nearby import without
from etl.extract.quantities.scene import Scene

_PART = re.compile(r"[.;(]\s")
_VALUE_ENDS = re.compile(r"(?: [^\W\d][\w-]*)?\s*(?:[.;,(]|$)")
_LONGEST = 70  # characters of a label


def labelled(scene: Scene, card: Quantities) -> bool:
    """Whether it is what a label says is wanted: our pledge: at least 7; the bar we set ourselves is 4.8."""
    before = scene.sentence.words[: scene.figure.start]
    return is_label(before, card) or _soon_after(before, card)


def under_label(scene: Scene, card: Quantities) -> bool:
    """Whether a label of what is wanted, with its colon, stands anywhere before it in its sentence."""
    name, colon, _ = scene.sentence.words[: scene.figure.start].rpartition(":")
    return bool(colon) and is_label(f"{name}:", card)


def valued(scene: Scene, card: Quantities) -> bool:
    """Whether an item of a list of targets is no more than an indicator and its value: crews with a cook: 130."""
    sentence, changes = scene.sentence, card.changes
    wanted = card.frames.aims.search(sentence.lead) or scene.coming
    if not (sentence.item and wanted) or sentence.title or scene.figure.form not in ("number", "share"):
        return False
    name = sentence.words[label(sentence) : scene.figure.start]
    for loose in (changes.norm, changes.at_most, changes.at_least, changes.about):
        name = without(loose, name)
    named = name.strip(" *_")[:1].isalpha() and name.rstrip(" ~≈").endswith(":")
    return named and bool(_VALUE_ENDS.match(sentence.words, scene.figure.end))


def _soon_after(before: str, card: Quantities) -> bool:
    """Whether no more than when or how often stands between such a label and a figure: our pledge: each year 40."""
    name, colon, between = before.rpartition(":")
    often = card.units.rhythms.pattern.fullmatch(between.strip(" *_,")) if colon else None
    return bool(often) and is_label(f"{name}:", card)


def is_label(before: str, card: Quantities) -> bool:
    """Whether the words before a figure, but for its bound, are a label of what is wanted."""
    changes, words = card.changes, before
    for loose in (changes.norm, changes.at_most, changes.at_least, changes.about):
        words = without(loose, words)
    label = _PART.split(words)[-1].strip(" *_>•-–")
    return 0 < len(label) < _LONGEST and bool(card.frames.pledged.fullmatch(label))
