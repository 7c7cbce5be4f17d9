"""A figure in its sentence in; out: whether it only tells what may be, how things differ, what others pay."""

from __future__ import annotations

import re
from collections.abc import Callable

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.figures import MONEY
from etl.extract.quantities.nearby import ends_with, without
from etl.extract.quantities.rhythms import NOUN
from etl.extract.quantities.scene import Scene
from etl.extract.quantities.wanted import bounded, strong

Test = Callable[[Scene, Quantities], object]

_COUNTS = ("number", "share")
_PERCENT = re.compile(r"(\d+(?:[.,]\d+)?) ?(?:%|procent|per ?cent)")
_WHOLE = (95, 100.5)  # per cent that the parts of a whole add up to, but for what is left out or rounded
_NUMBER = re.compile(r"\d|\b(?:half|third|quarter|helft|derde|kwart|ten|tien|five|vijf)\b")
_OWN_PART = re.compile(r"(?:[^,;.]|(?<=\d)[.,](?=\d))*")


def differing(scene: Scene, card: Quantities) -> bool:
    """Whether it tells how far things lie apart: it varies from 48 % in the north to 57 % in the south."""
    return bool(card.unpromised.differs.search(scene.before)) and not strong(scene, card)


def permitted(scene: Scene, card: Quantities) -> bool:
    """Whether it is as much as may be: the court may fine them up to 10 %; but: we cut noise by up to 40 %."""
    words = card.unpromised
    most = scene.figure.form in _COUNTS and ends_with(words.up_to, scene.before)
    return most and bool(words.may.search(scene.before)) and not (scene.coming or strong(scene, card))


def denominator(scene: Scene, card: Quantities) -> bool:
    """Whether a rate is per so many: more wardens per 1,000 boats; but the aim is that many: one warden per 500."""
    counts = scene.figure.form == "number" and scene.figure.value > 1 and not card.masks.ratio.search(scene.before)
    return counts and ends_with(card.unpromised.per, scene.before)


def related(scene: Scene, card: Quantities) -> bool:
    """Whether a clause that only tells which thing is meant says how it is: halve the gap, which is 9 %, by 2029."""
    words, figure, when = card.unpromised, scene.figure, scene.when
    if figure.form not in _COUNTS:
        return False
    part = _OWN_PART.match(scene.sentence.words, figure.end)
    if when and scene.coming and part and figure.end <= when.start < part.end():
        return False
    if words.already_of.match(scene.sentence.words, figure.end):
        return True
    before = without(card.changes.about, scene.before)
    closed = ends_with(words.opens_which, before) and words.closes_which.match(scene.after)
    return ends_with(words.which_is, before) or bool(closed)


def elsewhere(scene: Scene, card: Quantities) -> bool:
    """Whether it is the average of others, to compare with: the national average is 346 euro."""
    before = without(card.changes.about, scene.before)
    told = scene.figure.form in _COUNTS and ends_with(card.unpromised.averages, before)
    return told and not bounded(scene, card)


def foreseen(scene: Scene, card: Quantities) -> bool:
    """Whether studies or those who count foresee it: by 2031 a million sailors, according to the statistics office."""
    return bool(card.unpromised.foresee.search(scene.clause))


def contributed(scene: Scene, card: Quantities) -> bool:
    """Whether it is money that others pay in: the towns contribute 20 million in 2028."""
    money = scene.figure.form == "number" and (scene.figure.unit or "").startswith(MONEY)
    paid = money and card.unpromised.pays_in.search(scene.clause)
    return bool(paid) and not (strong(scene, card) or bounded(scene, card) or card.actors.selves.search(scene.before))


def composed(scene: Scene, card: Quantities) -> bool:
    """Whether it is one of the parts that make a whole: 80 % comes by car, 11 % by train and 6 % by coach."""
    if scene.figure.unit != "percent" or scene.figure.form != "number" or bounded(scene, card) or strong(scene, card):
        return False
    parts = [float(one[1].replace(",", ".")) for one in _PERCENT.finditer(scene.clause)]
    funds = card.passing.funds.search(scene.sentence.words, 0, scene.figure.start)
    fewest = 2 if funds else 3
    if len(parts) < fewest or not _WHOLE[0] <= sum(parts) <= _WHOLE[1]:
        return False
    meant = card.frames.commits.search(scene.clause) or card.frames.aims.search(scene.clause)
    return not meant and bool(funds or not scene.when)


def outdone(scene: Scene, card: Quantities) -> bool:
    """Whether it is an aim that was met or missed: it rose to 36 %, exceeding our target of 35 %."""
    past = card.frames.past.search(scene.sentence.words, 0, scene.figure.start)
    past = past or card.frames.perfects.search(scene.sentence.words, 0, scene.figure.start)
    return bool(past and card.unpromised.outdoes.search(scene.before))


def dismissed(scene: Scene, card: Quantities) -> bool:
    """Whether somebody wanted it in the past: the council wanted to save 750,000, but had to bring that down."""
    return bool(card.unpromised.wanted_once.search(scene.before)) and not scene.coming


def attribute(scene: Scene, card: Quantities) -> bool:
    """Whether a rhythm only tells which things something is done to: index all weekly payments to wages."""
    words, noun = card.unpromised, NOUN.match(scene.after)
    if scene.figure.form != "rhythm" or not noun or card.units.stops.fullmatch(noun[1]):
        return False
    return ends_with(words.acts_on, scene.before) or bool(words.acted_on.match(scene.after))


def one_of_them(scene: Scene, card: Quantities) -> bool:
    """Whether it only singles one out of what was counted: four courses, of which one in nursing."""
    figure = scene.figure
    dated = scene.when is not None and scene.when.start > figure.start
    one = figure.form == "number" and figure.value == 1 and figure.word and not dated
    return one and "," in scene.before and ends_with(card.unpromised.of_which, scene.before)


def scope(scene: Scene, card: Quantities) -> bool:
    """Whether it tells for whom a plan is: it applies to all 930 members of staff."""
    return scene.figure.form in _COUNTS and ends_with(card.unpromised.applies_to, scene.before)


def recurring(scene: Scene, card: Quantities) -> bool:
    """Whether it is about how many something happens to each year: each year some 110 firms close."""
    words, form = card.unpromised, scene.figure.form
    counts = form == "number" and not scene.coming and ends_with(words.some, scene.before)
    counts = counts or (form == "rhythm" and words.some_number.search(scene.clause))
    flows = counts and words.each_time.search(scene.clause)
    meant = card.actors.selves.search(scene.clause) or card.frames.commits.search(scene.clause)
    return bool(flows) and not (meant or strong(scene, card))


def apposed(scene: Scene, card: Quantities) -> bool:
    """Whether it is how things are, set between commas before where they go: waste, 47 %, to be cut by a tenth."""
    if scene.figure.form not in _COUNTS or not scene.before.rstrip(" ").endswith(","):
        return False
    goes = card.unpromised.to_change.match(scene.after)
    rest = scene.after[goes.end() - 1 :] if goes else ""
    changed = card.changes.less.search(scene.after) or card.changes.more.search(scene.after)
    return bool(goes and changed and _NUMBER.search(rest))


UNPROMISED: tuple[tuple[str, Test], ...] = (
    ("told", differing),
    ("told", permitted),
    ("described", denominator),
    ("described", related),
    ("told", elsewhere),
    ("forecast", foreseen),
    ("spent", contributed),
    ("told", composed),
    ("past", outdone),
    ("past", dismissed),
    ("known", attribute),
    ("singled", one_of_them),
    ("described", scope),
    ("told", recurring),
    ("start", apposed),
)
