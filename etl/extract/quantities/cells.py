"""A figure in the cell of a table in; out: what the heads of its column and its row say of it."""

from __future__ import annotations

import re

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.figures import MONEY
from etl.extract.quantities.scene import Scene

_SUM = re.compile(r"[€£$]\s?(?:\d|-(?!\S))")
_SUMS, _DENSE = 4, 4  # sums in a row, and words to each: with no more they are a table, whatever became of its lines


def told_column(scene: Scene, card: Quantities) -> bool:
    return bool(scene.sentence.title and card.frames.told_columns.search(scene.sentence.lead))


def code(scene: Scene, card: Quantities) -> bool:
    """Whether a cell of a table holds a number that only names its row: action number 12."""
    sentence, codes = scene.sentence, card.masks.codes
    return bool(sentence.title) and bool(codes.fullmatch(sentence.beside) or codes.fullmatch(sentence.lead))


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


def to_do(scene: Scene, card: Quantities) -> bool:
    """Whether the cell of a column of actions opens with one: Action | Plant 40 trees."""
    sentence, frames = scene.sentence, card.frames
    if not (sentence.title and frames.target_headings.fullmatch(sentence.lead)):
        return False
    return bool(frames.imperatives.match(sentence.words) or frames.commits_item.match(sentence.words))


def in_row(scene: Scene, card: Quantities) -> bool:
    """Whether the cell of a table stands beside one that names it a target: primary target | 200 homes."""
    name = scene.sentence.beside
    return bool(card.frames.target_headings.search(name) and card.frames.aims.search(name))
