"""The figures of one sentence as they were judged in; out: whether one of them only helps to say another."""

from __future__ import annotations

import re

from etl.extract.quantities.baselines import is_start
from etl.extract.quantities.card import Quantities
from etl.extract.quantities.facts import capped
from etl.extract.quantities.figures import MILLION, MONEY, Figure, label
from etl.extract.quantities.nearby import ends_with, without
from etl.extract.quantities.scene import Frame, Scene

_LIST = re.compile(r"[;:]")
_APART = re.compile(r"[,;:]|\d| (?:and|en) ")


def restated(judged: list[tuple[Scene, Frame]], place: int, card: Quantities) -> bool:
    """Whether a figure only helps to say another: each year 200 homes, double to 800, 20 % are to be neutral."""
    (scene, _), *after = judged[place:]
    if _of_a_name(scene, after, card) or _graded(scene, judged[:place]):
        return True
    later = [one for one in after if one[0].figure.form != "rhythm"][:1]
    if scene.figure.form == "none":
        return any(verdict.target and one.clause == scene.clause and capped(one, card) for one, verdict in judged)
    if scene.figure.form in ("neutral", "whole"):
        return any(_part(one, scene) for one, verdict in judged[:place] if verdict.target)
    if scene.figure.form == "rhythm":
        told = [(one.figure.value, one.figure.unit) for one, verdict in judged[:place] if verdict.target]
        if (scene.figure.value, scene.figure.unit) in told:
            return True
        return _counted(judged, scene, card) or any(_paid(one, scene) for one, _ in judged)
    if scene.figure.form == "all":
        return scene.figure.unit == "percent" and _narrowed(judged, place, card)
    return scene.figure.form == "change" and bool(later) and _outdone(scene, judged[place + 1 :], card)


def _counted(judged: list[tuple[Scene, Frame]], rhythm: Scene, card: Quantities) -> bool:
    """Whether its clause counts what is done: 200 homes each year is no frequency, nor is a tenth of them.

    But: two drills a year, and repair within eight hours.
    """
    told = [one for one, verdict in judged if verdict.target and one.clause == rhythm.clause]
    if any(one.figure.form == "none" and one.clause == rhythm.clause for one, _ in judged):
        return True  # no accident each year
    told = [one for one in told if not ends_with(card.masks.within, one.before)]
    counts = [one.figure for one in told if one.figure.form in ("number", "share")]
    return any(figure.known or (figure.unit and figure.value > 1) for figure in counts)


def _paid(one: Scene, rhythm: Scene) -> bool:
    """Whether a figure of the same clause is an amount of money, which a rhythm then tells the rate of."""
    money = (one.figure.unit or "").startswith(MONEY) or one.figure.value >= MILLION
    return one.clause == rhythm.clause and one.figure.form == "number" and money


def _narrowed(judged: list[tuple[Scene, Frame]], place: int, card: Quantities) -> bool:
    """Whether all only belongs to another figure: what each has, what a share is of or is counted in."""
    scene = judged[place][0]
    if _apiece(scene, judged[place + 1 :], card) or _each_so_often(judged, scene, card) or _scope(scene, judged, card):
        return True
    if place > 0 and _spread(judged[:place], scene, card):
        return True
    return place > 0 and _whole(judged[place - 1][0].figure, scene, card)


def _outdone(scene: Scene, after: list[tuple[Scene, Frame]], card: Quantities) -> bool:
    """Whether a change goes to a figure that is told too: double to 800, double from 400 to 800."""
    (later, verdict), *rest = [one for one in after if one[0].figure.form != "rhythm"]
    if rest and rest[0][1].target and is_start(later, rest[0][0], card):
        return True
    between = scene.sentence.words[scene.figure.end : later.figure.start]
    return verdict.target and ends_with(card.changes.towards, between) and not _APART.search(between)


def _scope(scene: Scene, judged: list[tuple[Scene, Frame]], card: Quantities) -> bool:
    """Whether all only tells in what a share is counted: in all new leases 60 % of the boats are clean."""
    others = [one for one, verdict in judged if verdict.target and one.clause == scene.clause]
    share = any(one.figure.unit == "percent" and one.figure.form in ("number", "share") for one in others)
    return share and ends_with(card.passing.counted_in, scene.before)


def _apiece(scene: Scene, later: list[tuple[Scene, Frame]], card: Quantities) -> bool:
    """Whether all only says that each has as many as a later figure counts: every harbour appoints two wardens.

    But each that gets a coach with at most 25 learners gets the coach.
    """
    if not card.totals.apiece.match(scene.sentence.words, scene.figure.start):
        return False
    counts = [one for one, verdict in later if verdict.target and one.figure.form == "number" and one.figure.unit]
    least = [one for one in counts if one.clause == scene.clause and ends_with(card.changes.norm, one.before)]
    least = [one for one in least if not ends_with(card.passing.sized, without(card.changes.norm, one.before))]
    counted = [one.figure.unit not in ("percent", *card.masks.durations_named) for one in least if one.figure.value > 1]
    often = [
        one for one, verdict in later if verdict.target and one.figure.form == "rhythm" and one.clause == scene.clause
    ]
    return any(counted) or any(ends_with(card.changes.norm, one.before) for one in often)


def _each_so_often(judged: list[tuple[Scene, Frame]], scene: Scene, card: Quantities) -> bool:
    """Whether each only tells of which ones something is done so often: we inspect each pier twice a year."""
    words, figure = scene.sentence.words, scene.figure
    if scene.coming or not card.totals.apiece.match(words, figure.start):
        return False
    told = [one.figure for one, verdict in judged if verdict.target and one.clause == scene.clause]
    often = [one for one in told if one.form == "rhythm" or (one.unit or "").startswith("times_per_")]
    return any("," not in words[min(one.end, figure.end) : max(one.start, figure.start)] for one in often)


def _of_a_name(scene: Scene, after: list[tuple[Scene, Frame]], card: Quantities) -> bool:
    """Whether it bounds what a later figure counts: waits of more than 6 hours fall by half."""
    figure, words = scene.figure, scene.sentence.words
    measure = figure.form == "number" and figure.unit not in (None, "percent", "count")
    if not measure or scene.sentence.title or not ends_with(card.unpromised.bounds, scene.before):
        return False
    before = without(card.unpromised.bounds, scene.before)
    started = card.frames.imperatives.match(words, label(scene.sentence)) or card.frames.commits.search(before)
    if started or any(one.search(before) for one in (card.frames.strong, card.changes.more, card.changes.less)):
        return False
    later = next((one for one, verdict in after if verdict.target), None)
    between = words[figure.end : later.figure.end] if later else ""
    if later is None or _LIST.search(between):
        return False
    moves = card.changes.more.search(between) or card.changes.less.search(between)
    part = later.figure.unit == "percent" and card.unpromised.part_of.match(words, label(scene.sentence))
    return bool(moves or part or card.frames.participles.search(between))


def _graded(scene: Scene, before: list[tuple[Scene, Frame]]) -> bool:
    """Whether it is a mark that a share of people gives, as is told before: four in five give us a 9 or a 10."""
    shares = [one for one, verdict in before if verdict.target and one.figure.unit == "percent"]
    shares = [one for one in shares if one.figure.form in ("number", "share")]
    return scene.figure.unit == "score" and any(one.clause == scene.clause for one in shares)


def _spread(judged: list[tuple[Scene, Frame]], scene: Scene, card: Quantities) -> bool:
    """Whether each only tells how what was just counted is spread: 40 halls, two in each town, each with a bar."""
    last, words = judged[-1][0].figure, scene.sentence.words
    between = words[last.end : scene.figure.start].rstrip()
    if (
        last.form not in ("number", "rhythm")
        or (last.unit or "").startswith(("percent", *MONEY))
        or _LIST.search(between)
    ):
        return False
    counted = any(verdict.target and one.figure.unit for one, verdict in judged)
    if not counted or not card.totals.apiece.match(words, scene.figure.start) or card.joins.search(between):
        return False
    return between.endswith(",") or ends_with(card.totals.prepositions, f"{between} ")


def _whole(share: Figure, scene: Scene, card: Quantities) -> bool:
    """Whether all only says of what a figure just before it is the share: half of all boats."""
    between = scene.sentence.words[share.end : scene.figure.start].strip()
    return share.unit == "percent" and bool(not between or card.totals.prepositions.fullmatch(between))


def _part(one: Scene, whole: Scene) -> bool:
    """Whether a figure is the share of what all is said of in the same clause."""
    return one.figure.unit == "percent" and one.clause == whole.clause and one.when == whole.when
