"""A figure in its sentence in; out: whether it stands among sums that are budgeted, rather than aimed at."""

from __future__ import annotations

import re

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.figures import MONEY
from etl.extract.quantities.scene import Scene

_SUM = re.compile(r"[€£$]\s?(?:\d|-(?!\S))")
_SUMS, _DENSE = 4, 4  # sums in a row, and words to each: with no more they are a table, whatever became of its lines


def ledger(scene: Scene, card: Quantities) -> bool:
    """Whether it stands in a table of sums by year: what is budgeted, rather than what is aimed at."""
    frames, sentence = card.frames, scene.sentence
    sums = len(_SUM.findall(sentence.words))
    if (scene.figure.unit or "").startswith(MONEY) and sums >= _SUMS and len(sentence.words.split()) <= _DENSE * sums:
        return True
    if not sentence.title or frames.aims.search(sentence.lead) or frames.target_headings.search(sentence.lead):
        return False
    money = (scene.figure.unit or "").startswith(MONEY) and scene.dated("bare")
    return money or any(frames.ledgers.search(words) for words in (sentence.lead, sentence.title))
