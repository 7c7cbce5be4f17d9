"""A figure in the cell of a table in; out: what the heads of its column and its row say of it."""

from __future__ import annotations

import re

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.figures import MONEY
from etl.extract.quantities.nearby import ends_with
from etl.extract.quantities.scene import Frame, Scene

_SUM = re.compile(r"[€£$]\s?(?:\d|-(?!\S))")
_LETTER = re.compile(r"[^\W\d_]")
_FIGURE = re.compile(r"\d")
_ASIDE = re.compile(r"\([^()]*\)|[¹²³*†:]|(?<=[a-z])\d$")  # what a head says of its unit or notes
_DATED = re.compile(r"\W*(?:[^\W\d_]{2,10} ){0,2}20\d\d\W*")  # 2031: 5 days
_FIELD = re.compile(r":\s?[€£$]?\s?$")
_OPENS = 4  # words of a cell before its figure
_SHORT = 32  # characters of a cell that holds a value and no more than a word or two
_SUMS, _DENSE = 4, 4  # sums in a row, and words to each: with no more they are a table, whatever became of its lines


def judged(scene: Scene, card: Quantities) -> Frame | None:
    """What the first figure of a short cell in a column of values is; what names such a row aims at nothing.

    A value needs no words of its own: the head of its column tells whether it is so or aimed at, and when.
    """
    sentence, place = scene.sentence, scene.sentence.place
    if aside(scene, card):
        return Frame(False, True, "aside")
    if place.named and not acts(scene, card):
        return Frame(False, True, "told")
    if not place.role or not _is_value(scene, card) or len(sentence.words) > _SHORT:
        return None
    if told_column(scene, card):
        return Frame(False, True, "column")
    if ledger(scene, card):
        return Frame(False, True, "ledger")
    guess = place.role == "aim" and (scene.setting.guessed or _begun(scene))
    if scene.when and not guess and (not scene.ahead or _of_now(scene)):
        return Frame(False, True, "past_year")
    if place.role == "year" and not scene.when:
        return None
    return Frame(True, True, "column" if place.role == "aim" else "year_ahead")


def _begun(scene: Scene) -> bool:
    """Whether its year has begun but not ended, in a table that goes on to later years."""
    return scene.running and scene.sentence.place.until >= (scene.year or 0)


def aside(scene: Scene, card: Quantities) -> bool:
    """Whether its column tells what a row may bring or cost, who does it or where it is written: no aim."""
    sentence = scene.sentence
    head = " ".join(_ASIDE.sub(" ", sentence.lead).split())
    return bool(sentence.title) and not sentence.place.role and bool(card.frames.tables.apart.fullmatch(head))


def acts(scene: Scene, card: Quantities) -> bool:
    """Whether a cell stands in a column of what will be done."""
    return bool(scene.sentence.title) and bool(card.frames.tables.acts.fullmatch(scene.sentence.lead))


def _is_value(scene: Scene, card: Quantities) -> bool:
    """Whether a figure is the first of its cell, or what the first goes to: from 40 to 12 days."""
    words, start, changes = scene.sentence.words, scene.figure.start, card.changes
    if not scene.sentence.opens:
        return False
    if not _FIGURE.search(words[:start]) or _DATED.fullmatch(words[:start]):
        goes = changes.start.search(words[:start]) or changes.arrows.search(words[scene.figure.end :])
        return not (goes and _FIGURE.search(words[scene.figure.end :]))
    between = _FIGURE.split(words[:start])[-1]
    return bool(changes.arrows.search(between) or (changes.start.search(words) and changes.towards.search(between)))


def _of_now(scene: Scene) -> bool:
    """Whether a table only tells how things went until the year in which the text begins to look ahead."""
    place, starts = scene.sentence.place, scene.setting.starts
    return place.role == "year" and not place.asked and 0 < place.until <= (starts or 0)


def told_column(scene: Scene, card: Quantities) -> bool:
    sentence = scene.sentence
    told = sentence.title and not sentence.place.role and card.frames.told_columns.search(sentence.lead)
    return sentence.place.role == "told" or bool(told)


def code(scene: Scene, card: Quantities) -> bool:
    """Whether a cell of a table holds a number that only names its row: action number 12."""
    sentence, codes = scene.sentence, card.masks.codes
    return bool(sentence.title) and bool(codes.fullmatch(sentence.beside) or codes.fullmatch(sentence.lead))


def ledger(scene: Scene, card: Quantities) -> bool:
    """Whether it stands in a table of sums by year: what is budgeted, rather than what is aimed at."""
    frames, sentence, money = card.frames, scene.sentence, (scene.figure.unit or "").startswith(MONEY)
    sums = len(_SUM.findall(sentence.words))
    if money and sums >= _SUMS and len(sentence.words.split()) <= _DENSE * sums:
        return True
    if money and _FIELD.search(scene.before) and ends_with(frames.ledgers, scene.before.rstrip(" :€£$")):
        return True
    if not sentence.title or sentence.place.role == "aim" or frames.target_headings.search(sentence.lead):
        return False
    if sentence.place.ledger or frames.ledgers.search(sentence.lead):
        return True
    counts = card.units.number_of.search(sentence.title) or card.units.parts_of.search(sentence.title)
    titled = bool(frames.ledgers.search(sentence.title)) and (money or not (sentence.place.asked or counts))
    return titled or (money and scene.dated("bare") and not sentence.place.asked)


def to_do(scene: Scene, card: Quantities) -> bool:
    """Whether the cell of a column of actions opens with one: Action | Plant 40 trees."""
    sentence, frames = scene.sentence, card.frames
    heads = frames.target_headings.fullmatch(sentence.lead) or frames.tables.acts.fullmatch(sentence.lead)
    if planned(scene, card):
        return True
    if not (sentence.title and heads and _LETTER.search(sentence.words)):
        return False
    declared = card.units.nouns.pattern.search(sentence.words, scene.figure.start, scene.figure.end)
    single = scene.figure.value == 1 and not declared  # one plan for all quays
    counts = scene.figure.unit and not single and not sentence.words[: scene.figure.start].strip()
    return bool(counts or frames.imperatives.match(sentence.words) or frames.commits_item.match(sentence.words))


def planned(scene: Scene, card: Quantities) -> bool:
    """Whether it is the first figure of a cell that opens with what an action comes to: Quays | 6 km, lit | 2029."""
    sentence, figure = scene.sentence, scene.figure
    before = sentence.words[: figure.start]
    if not (sentence.place.planned and sentence.opens) or _FIGURE.search(before) or len(before.split()) > _OPENS:
        return False
    if (figure.unit or "").startswith(MONEY) or figure.unit in card.masks.durations_named:
        return False
    return not (card.frames.present.search(scene.clause) or card.totals.nowadays.search(scene.unbracketed))


def in_row(scene: Scene, card: Quantities) -> bool:
    """Whether the cell of a table stands beside one that names it a target: primary target | 200 homes."""
    name = scene.sentence.beside
    return bool(card.frames.target_headings.search(name) and card.frames.aims.search(name))
