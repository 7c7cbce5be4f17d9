"""A figure in its sentence in; out: whether what follows says of it that it is to stay as it is, or to change."""

from __future__ import annotations

import re

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.scene import Scene

_NUMBER = re.compile(r"\d")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_COUNTS = ("number", "share", "none", "all")
_NEAR = 60  # characters of the sentence after a figure that the next sentence may point to


def held(scene: Scene, card: Quantities) -> bool:
    """Whether the words after it want to keep what it tells: 82 % pass, a level that we mean to hold."""
    figure = scene.figure
    if figure.form not in _COUNTS or not figure.known or figure.unit in (None, *card.masks.durations_named):
        return False
    rest = scene.sentence.words[scene.figure.end :]
    found = card.passing.keeps.search(rest)
    if found:
        return not _NUMBER.search(_YEAR.sub("", rest[: found.start()]))
    return scene.setting.kept and len(rest) < _NEAR and not _NUMBER.search(_YEAR.sub("", rest))


def turned(scene: Scene, card: Quantities) -> bool:
    """Whether the words after it call it what has to change: 82 % pass, a level that we want to raise."""
    rest = scene.sentence.words[scene.figure.end :]
    found = card.passing.turns.search(rest) if scene.figure.form in ("number", "share") else None
    return bool(found) and not _NUMBER.search(_YEAR.sub("", rest[: found.start()]))
