"""A figure in its sentence in; out: whether the sentence promises it without a word of promising, as plans often do."""

from __future__ import annotations

import re

from etl.extract.quantities.asked import asked_once
from etl.extract.quantities.bare_clauses import said
from etl.extract.quantities.card import Quantities
from etl.extract.quantities.figures import MONEY
from etl.extract.quantities.nearby import ends_with, without
from etl.extract.quantities.scene import Scene
from etl.extract.quantities.wanted import added, journey

_SHORT = 120  # characters of an item that names a thing and how many
_ASIDE = re.compile(r"[^(),;.]{0,40}\(\s*")
_PEOPLE = ("persons", "pupils", "students", "inhabitants", "patients")  # who come, but do not arise
_OPENS = 3  # words before what opens a sentence
_WAS = re.compile(r"(?:in )?(20\d\d)(?:[-/]\d+)?: ?")
_PART = re.compile(r"[^,;]+(?:[,;]|$)")
_DIGIT = re.compile(r"\d")
_BRACKET = re.compile(r"\([^()]*\)")


@asked_once
def plain(scene: Scene, card: Quantities) -> str:
    """The clause without asides that only tell how it is today: (now 12 %), which today serves six villages."""
    start = len(scene.before)
    words = scene.clause
    asides = [one.span() for one in (*_BRACKET.finditer(words), *card.frames.asides_now.finditer(words))]
    asides += [] if _goes_on(words, start, card) else [one.span() for one in _parts(words, card)]
    for opens, closes in sorted(asides, reverse=True):
        if not opens <= start < closes:
            words = words[:opens] + " " + words[closes:]
    return words


def _parts(words: str, card: Quantities) -> list[re.Match[str]]:
    """The parts between commas that give a figure of their own for today: 31 % today, 40 % in 2030."""
    found = [one for one in _PART.finditer(words) if card.changes.nowadays.search(one[0])]
    return [one for one in found if any(sign.isdigit() for sign in one[0])]


def _goes_on(words: str, start: int, card: Quantities) -> bool:
    """Whether the part of a figure only goes on about what the part before it names: 41 courses, of which a third."""
    part = words[max(words.rfind(",", 0, start), words.rfind(";", 0, start)) + 1 :]
    return bool(card.frames.continues.match(part.lstrip()))


@asked_once
def past(scene: Scene, card: Quantities) -> bool:
    """Whether the words tell of what was."""
    return bool(card.frames.past.search(scene.clause))


@asked_once
def told_now(scene: Scene, card: Quantities) -> bool:
    """Whether the words tell of the present."""
    return _tells(card.frames.present, scene, card)


@asked_once
def stated(scene: Scene, card: Quantities) -> bool:
    """Whether the words say how things are."""
    return _tells(card.frames.facts, scene, card)


def _tells(words: re.Pattern[str], scene: Scene, card: Quantities) -> bool:
    """Whether the words are said of the figure itself, neither in an aside nor of where it comes from."""
    if journey(scene, card) and not words.search(scene.after):
        return False  # from one in ten at present to one in two
    return bool(words.search(plain(scene, card)) and words.search(said(scene, card)))


def kept(scene: Scene, card: Quantities) -> bool:
    """Whether a goal says what stays as it is: reserves stay above 5 %, we keep the present norm of 25 %."""
    before = without(card.masks.loose, scene.before)
    present = ends_with(card.changes.origins, before) and card.changes.keep.search(before)
    goal = scene.sentence.goal and not scene.sentence.title and not _covers(scene, card)
    return bool(goal and (present or ends_with(card.frames.stays, scene.before)))


def _covers(scene: Scene, card: Quantities) -> bool:
    """Whether it only tells whom something reaches: fibre reaches 63 % of homes; but turnout reaches 65 %."""
    of_whom = scene.figure.unit != "percent" or card.units.wholes.match(scene.after)
    return bool(of_whom) and ends_with(card.passing.covers, without(card.masks.loose, scene.before))


def thing(scene: Scene, card: Quantities) -> bool:
    """Whether an item of a goal is no more than a thing and how many: childcare: 140 extra places."""
    sentence, figure = scene.sentence, scene.figure
    short = sentence.goal and sentence.item and sentence.opens and not sentence.title
    if not short or len(sentence.words) > _SHORT or not _open(scene):
        return False
    money = (figure.unit or "").startswith(MONEY)
    counts = figure.form in ("number", "share") and (figure.unit or added(scene, card)) and not money
    bracketed = scene.before.rfind("(") > scene.before.rfind(")")
    own = scene.before + card.passing.who.split(scene.after, maxsplit=1)[0]  # without what only tells who they are
    verbs = card.frames.copulas.search(own) or past(scene, card)
    return bool(counts) and not (bracketed or verbs or stated(scene, card))


def _open(scene: Scene) -> bool:
    """Whether its item ends without a stop, or with one after what a comma or a colon sets apart: quiet weeks, six."""
    words, last = scene.sentence.words[: scene.figure.start].rstrip(), scene.sentence.words.rstrip()[-1]
    return last not in ".:!?" or (last == "." and words[-1:] in (",", ":") and scene.figure.unit != "percent")


def contrasted(scene: Scene, card: Quantities) -> bool:
    """Whether an aside tells how it is now instead: 60 % (now 45 %), 24 schools, against 15 today."""
    if scene.figure.form not in ("number", "share", "all") or past(scene, card):
        return False
    trail = card.passing.trails.search(scene.after)
    if trail and card.changes.nowadays.search(trail[0]) and _DIGIT.search(trail[0]):
        return not _DIGIT.search(scene.after[: trail.start()])
    opened = _ASIDE.match(scene.after)
    if not opened:
        return False
    now = card.changes.nowadays.match(scene.after, opened.end()) or _earlier(scene, opened.end(), card)
    told = scene.after[now.end() :].partition(")")[0] if now else ""
    return bool(card.numerals.words.search(told) or any(sign.isdigit() for sign in told))


def _earlier(scene: Scene, place: int, card: Quantities) -> re.Match[str] | None:
    """The year that opens an aside of a goal, if it is over: an 8.0 (2024: 7.6)."""
    found = _WAS.match(scene.after, place)
    over = found and int(found[1]) < (scene.setting.starts or 0) and not _DIGIT.search(scene.after, 0, place)
    told = told_now(scene, card) or stated(scene, card) or card.frames.copulas.search(scene.before)
    return found if over and scene.sentence.goal and not told else None


def arises(scene: Scene, card: Quantities) -> bool:
    """Whether a goal says that so many come into being: on the south quay arise 300 berths."""
    goal = scene.sentence.goal and not scene.sentence.title
    born = ends_with(card.frames.arises, without(card.masks.loose, scene.before)) or card.frames.made.match(scene.after)
    counts = goal and scene.figure.form == "number" and scene.figure.unit not in (None, *_PEOPLE)
    if not (born and counts):
        return False
    return not (card.frames.comes_from.match(scene.clause) or told_now(scene, card) or past(scene, card))


def further(scene: Scene, card: Quantities) -> bool:
    """Whether a sentence of a goal opens with so many more and tells no past: two new piers, a quarter less noise."""
    sentence, figure = scene.sentence, scene.figure
    if not sentence.goal or sentence.title or sentence.words[: figure.start].strip(" *_-•"):
        return False
    share = figure.form == "share" and figure.unit == "percent"
    more = scene.after.lstrip() if share else sentence.words[figure.start : figure.end]
    said = [card.changes.more, card.changes.less]
    found = any(one.match(more) for one in said) if share else any(one.search(more) for one in said)
    told = told_now(scene, card) or stated(scene, card) or past(scene, card)
    verbs = card.frames.copulas.search(scene.clause) or card.masks.marked.search(scene.after)
    return found and figure.form in ("number", "share") and not (told or verbs)


def remaining(scene: Scene, card: Quantities) -> bool:
    """Whether it is what is left of what was counted, with a time to come: the other seven follow in 2030."""
    counts = scene.figure.form == "number" and scene.figure.unit != "percent" and scene.coming
    opens = len(scene.sentence.words[: scene.figure.start].split()) <= _OPENS
    rest = counts and (opens or scene.due) and ends_with(card.frames.remainders, scene.before)
    return bool(rest) and not (told_now(scene, card) or past(scene, card))


def part(scene: Scene, card: Quantities) -> bool:
    """Whether it tells of which part of what the sentence before promises: 900 homes in 2030. A third is low."""
    figure, last, words = scene.figure, scene.setting.last, scene.sentence.words
    if last is None or figure.form not in ("number", "share") or figure.unit != "percent" or scene.when:
        return False
    refers = card.units.refers.search(words) or card.units.among.search(words)
    told = card.changes.nowadays.search(scene.clause) or past(scene, card)
    return bool(refers) and not (told or card.frames.present.search(scene.clause))


def as_state(scene: Scene, card: Quantities) -> bool:
    """Whether it goes on with what will be so by a date, in the same tense: in 2030 half cycle. Cars carry a third."""
    figure = scene.figure
    share = figure.unit == "percent" and figure.form in ("number", "share")
    told = card.changes.nowadays.search(scene.clause) or past(scene, card)
    return bool(scene.setting.state >= (scene.setting.starts or 1) and share and scene.when is None) and not told


def unbuilt(scene: Scene, card: Quantities) -> bool:
    """Whether it is the share of what is still to be made: of the new homes 30 % are for rent."""
    share = scene.figure.unit == "percent" and card.frames.unbuilt.search(scene.clause)
    return bool(share) and not (past(scene, card) or told_now(scene, card))
