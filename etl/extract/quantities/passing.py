"""A figure in its sentence in; out: whether it only sets a condition, defines a word, is told in passing or is paid."""

from __future__ import annotations

import re
from collections.abc import Callable

from etl.extract.quantities.bare_clauses import said
from etl.extract.quantities.card import Quantities
from etl.extract.quantities.figures import MONEY
from etl.extract.quantities.labelled import labelled
from etl.extract.quantities.nearby import ends_with, without
from etl.extract.quantities.prices import charged, dearer
from etl.extract.quantities.scene import Scene
from etl.extract.quantities.told_of import inventoried, noted
from etl.extract.quantities.wanted import bounded, moved

Test = Callable[[Scene, Quantities], object]
_BRACKETS = re.compile(r"\([^()]*\)")
_PAID = re.compile(r"\((?:[\d\s–-]+[;,:])?[\s€£$]*\Z")
_YEAR = re.compile(r"\b20\d\d(?:[-/–]\d+)?\b")
_NUMBER = re.compile(r"(?<![\w.-])\d[\d.,]*\s?(?:[a-z%]|€)")
_PURPOSE = re.compile(r" (?:for|voor|in|into) ")  # on what it is spent
_LABEL = 40  # characters before a sum that name it: estimated cost: 12,000 euro
_FEW = 3  # words beside a figure in its brackets
_DISTANCES = ("metres", "kilometres", "miles")
_SIZES = ("hectares", "square_metres", "acres", "cubic_metres", "square_feet")
_COUNTS = ("number", "share")


def amount(scene: Scene, card: Quantities) -> bool:
    """Whether it is a sum of money that brackets hold alone or as a rough one: a roof (2027; 3 million), (some 2 m)."""
    if not (scene.figure.unit or "").startswith(MONEY):
        return False
    named = without(card.changes.about, scene.before)
    rough = named.rstrip(" ").endswith("(") and named.rstrip("( ") != scene.before.rstrip("( ")
    return rough or bool(_PAID.search(scene.before) and scene.after.lstrip().startswith(")"))


def begun(scene: Scene, card: Quantities) -> bool:
    """Whether a past verb tells of the very year in which the text begins to look ahead: in 2026 it stood at 12 %."""
    verbs = (found[0] for found in card.frames.past.finditer(said(scene, card)))
    lent = bool(scene.setting.said) and str(scene.year) not in scene.sentence.words
    return (lent or scene.year == scene.setting.starts) and any(" " not in verb for verb in verbs)


def conditional(scene: Scene, card: Quantities) -> bool:
    """Whether it stands where a condition is set: if fewer than 40 boats come, we; zakt het onder 5 %, dan."""
    figure, words = scene.figure, scene.sentence.words
    found = (one for pattern in card.passing.conditions for one in pattern.finditer(words))
    return any(one.start() <= figure.start and figure.end <= one.end() for one in found)


def defined(scene: Scene, card: Quantities) -> bool:
    """Whether it tells what a word means: a small boat is a boat of at most six metres."""
    sentence = scene.sentence
    lead = sentence.lead if sentence.item and not sentence.title else ""
    words = sentence.words[: scene.figure.start]
    return any(one.search(words) or one.search(lead) for one in card.passing.defines)


def in_passing(scene: Scene, card: Quantities) -> bool:
    """Whether it describes a thing between commas: the pool, which draws 900 bathers a week, gets a roof."""
    if _resumes(scene, card):
        return False
    for found in card.passing.clauses.finditer(scene.sentence.words):
        if found.start() <= scene.figure.start and scene.figure.end <= found.end():
            frames = card.frames
            meant = frames.strong.search(found[0]) or frames.aims.search(found[0]) or frames.futures.search(found[0])
            due = scene.when and found.start() <= scene.when.start < found.end() and scene.ahead
            return not meant and not (due and scene.dated("deadline"))
    return False


def _resumes(scene: Scene, card: Quantities) -> bool:
    """Whether a comma before it closes what is told in passing: spending, which was 7 million, by half."""
    goes = [without(one, scene.before) for one in (card.changes.by, card.changes.towards)]
    inside = card.changes.by.match(scene.sentence.words, scene.figure.start)
    told = any(words != scene.before and words.endswith(",") for words in goes)
    return told or bool(inside and scene.before.rstrip().endswith(","))


def standing(scene: Scene, card: Quantities) -> bool:
    """Whether the words that touch it say how it is now: its share is now 40 %, our gap, 6 % at present, is to go."""
    if scene.figure.form not in _COUNTS:
        return False
    after = scene.sentence.words[scene.figure.end :]
    aside = scene.before.strip(" *_•-")[-1:] in ("", ",", "(", ":") and card.passing.nowadays_after.match(after)
    return bool(aside) or ends_with(card.passing.stands, without(card.changes.about, scene.before))


def lacking(scene: Scene, card: Quantities) -> bool:
    """Whether it measures what is short or owed, rather than what is to be: a gap of 4 million."""
    if scene.coming and card.passing.closes.search(scene.after):
        return False  # the gap of nine halls is closed by 2030
    return scene.figure.form in _COUNTS and ends_with(card.passing.lacks, without(card.changes.about, scene.before))


def spent(scene: Scene, card: Quantities) -> bool:
    """Whether it is a plain sum of money that is spent, set aside or received; one with a bound may be promised."""
    figure, passing = scene.figure, card.passing
    name, _, rate = (figure.unit or "").partition("_per_")
    if figure.form != "number" or not name.startswith(MONEY) or (rate and not f"{name}{rate}".endswith("millionyear")):
        return False
    if ends_with(card.changes.norm, scene.before) or ends_with(card.changes.towards, scene.before):
        return bounded(scene, card) and bool(passing.granted.search(scene.sentence.words))
    if ends_with(passing.worth, without(card.changes.about, scene.before)):
        return True
    label = scene.sentence.words[: figure.start].rstrip(" €£$")
    told = label[-_LABEL:] if label.endswith(":") else ""
    near = scene.before[scene.before.rfind(", ") + 1 :] + _PURPOSE.split(scene.after, maxsplit=1)[0]
    found = passing.spends.search(scene.clause) or passing.spends.search(told)
    return bool(found) and not card.changes.more.search(near)


def allotted(scene: Scene, card: Quantities) -> bool:
    """Whether it is the part of a sum that goes to something, or of costs that are paid: 40 % for roads."""
    figure, passing, words = scene.figure, card.passing, scene.sentence.words
    share = ends_with(card.dates.shares, scene.before) and (figure.unit or "").startswith(MONEY)
    part = (figure.unit == "percent" or share) and figure.form in _COUNTS
    if not part or moved(scene, card) or bounded(scene, card):
        return False
    if not scene.coming and passing.of_costs.match(words, figure.end):
        return True
    funds = passing.funds.search(words, 0, figure.start)
    return bool(funds) and bool(passing.allots.match(words, figure.end))


def polled(scene: Scene, card: Quantities) -> bool:
    """Whether it is the share of people who think, said or want something: 44 % want fewer boats."""
    figure, words = scene.figure, scene.sentence.words
    if figure.unit != "percent" or figure.form not in _COUNTS or scene.coming or bounded(scene, card):
        return False
    asked = card.passing.asked.search(words, 0, figure.start)
    return bool(asked and asked.end() == figure.start) or bool(card.passing.polls.match(words, figure.end))


def owned(scene: Scene, card: Quantities) -> bool:
    """Whether it is what somebody has, and its date another's: owns 14 halls, five of which close in 2030."""
    when, figure = scene.when, scene.figure
    apart = when is None or "," in scene.sentence.words[figure.end : when.lead] or when.end <= figure.start
    has = figure.form == "number" and ends_with(card.passing.has, scene.before)
    return has and apart and not (scene.promised or card.frames.strong.search(scene.clause))


def exemplary(scene: Scene, card: Quantities) -> bool:
    """Whether it is told of an example: take a street of 40 houses, a typical boat saves 900 litres."""
    if not card.passing.examples.search(scene.sentence.words, 0, scene.figure.end) or scene.coming:
        return False
    return not (card.frames.strong.search(scene.clause) or card.actors.selves.search(scene.clause))


def bracketed(scene: Scene, card: Quantities) -> bool:
    """Whether brackets hold it and hardly more, beside another figure: the gap (12 points) halves, half (40 boats)."""
    words, figure, when = scene.sentence.words, scene.figure, scene.when
    around = (one for one in _BRACKETS.finditer(words) if one.start() < figure.start and figure.end < one.end())
    found = next(around, None)
    if found is None or figure.form not in _COUNTS:
        return False
    if when and scene.ahead and found.start() < when.start < found.end():
        return False
    rest = f"{words[found.start() + 1 : figure.start]} {words[figure.end : found.end() - 1]}"
    meant = card.frames.aims.search(rest) or card.changes.norm.search(rest)
    others = _YEAR.sub("", words[: found.start()] + words[found.end() :])
    beside = card.numerals.shares.pattern.search(others) or card.changes.factors.pattern.search(others)
    return len(rest.split()) <= _FEW and not meant and bool(_NUMBER.search(others) or beside)


def counted_off(scene: Scene, card: Quantities) -> bool:
    """Whether a sentence opens with one in so many, told of what there is: one in five lives in a home that must."""
    figure, words = scene.figure, scene.sentence.words
    if figure.form != "share" or not card.numerals.one_in.search(words, figure.start, figure.end):
        return False
    if (
        len(words[: figure.start].split()) > 1
        or card.frames.imperatives.match(words)
        or (scene.sentence.item and scene.sentence.opens)
        or scene.due
        or scene.promised
        or ends_with(card.changes.norm, scene.before)
        or labelled(scene, card)
        or scene.setting.state >= (scene.setting.starts or 1)
        or scene.setting.last
    ):
        return False
    return not card.frames.strong.search(card.passing.who.split(words[figure.end :], maxsplit=1)[0])


def placed(scene: Scene, card: Quantities) -> bool:
    """Whether it tells where or how large a thing is that is counted: a team of 9, 95 % within 400 metres."""
    if ends_with(card.passing.groups, scene.before) and not scene.due:
        return True
    figure, words = scene.figure, _YEAR.sub("", scene.sentence.words[: scene.figure.start])
    lives = scene.coming and card.passing.lives.search(words)  # in 2030 everyone lives within 300 metres
    if not _NUMBER.search(words) and (lives or not card.totals.all.search(words)):
        return False
    if figure.unit in _DISTANCES and ends_with(card.passing.within, scene.before):
        return True
    sized = figure.unit in (*_DISTANCES, *_SIZES) and ends_with(card.changes.norm, scene.before)
    return sized and ends_with(card.passing.sized, without(card.changes.norm, scene.before))


def operated(scene: Scene, card: Quantities) -> bool:
    """Whether it counts what the writer's work is, rather than what will be done: we treat 900 boats, but not 90 %."""
    figure, words = scene.figure, scene.sentence.words[scene.figure.start : scene.figure.end]
    counts = figure.form == "number" and figure.unit not in ("percent", *card.masks.durations_named) and not scene.when
    if not counts or card.changes.more.search(words) or ends_with(card.changes.norm, scene.before):
        return False
    return bool(card.passing.operates.search(scene.clause)) and not card.frames.strong.search(scene.clause)


def replaced(scene: Scene, card: Quantities) -> bool:
    """Whether a rhythm or a change tells what is done away with: one talk in four years instead of yearly reports."""
    return scene.figure.form in ("rhythm", "change") and ends_with(card.masks.undone, scene.before)


def told_before(scene: Scene, card: Quantities) -> bool:
    """Whether a past verb tells it and its date belongs to what follows: it rose to 340 and must reach 500 in 2031."""
    words, when = scene.sentence.words, scene.when
    if when is None or scene.sentence.lead or not card.frames.past.search(scene.unbracketed):
        return False
    return words[when.start : when.end] not in scene.clause and not card.frames.strong.search(scene.clause)


ASIDES: tuple[tuple[str, Test], ...] = (
    ("condition", conditional),
    ("definition", defined),
    ("passing", in_passing),
    ("nowadays", standing),
    ("lacking", lacking),
    ("spent", spent),
    ("spent", charged),
    ("spent", dearer),
    ("spent", allotted),
    ("told", polled),
    ("told", exemplary),
    ("told", owned),
    ("bracketed", bracketed),
    ("told", counted_off),
    ("placed", placed),
    ("told", operated),
    ("described", replaced),
    ("told", inventoried),
    ("told", noted),
    ("past", told_before),
)
