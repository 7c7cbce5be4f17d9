"""A figure in its sentence in; out: by which rule it is a mere fact, if any says so."""

from __future__ import annotations

import re
from collections.abc import Callable

from etl.extract.quantities.bare_clauses import own_words
from etl.extract.quantities.bygone import past, past_year, perfect
from etl.extract.quantities.card import Quantities
from etl.extract.quantities.cells import code, ledger, to_do, told_column
from etl.extract.quantities.figures import FEW, label
from etl.extract.quantities.held import turned
from etl.extract.quantities.labelled import labelled, valued
from etl.extract.quantities.limits import limits, which
from etl.extract.quantities.nearby import ends_with, without
from etl.extract.quantities.passing import amount
from etl.extract.quantities.promises import remaining
from etl.extract.quantities.reached import in_field
from etl.extract.quantities.reworked import each_year, reworked
from etl.extract.quantities.rhythms import known, labels, of_somebody, reported, routine
from etl.extract.quantities.scene import Scene
from etl.extract.quantities.today import nowadays
from etl.extract.quantities.told_of import average, beside_aim, in_row, term, took_part
from etl.extract.quantities.wanted import bounded, capped, counted, journey, moved, scheduled, so_many, strong

Test = Callable[[Scene, Quantities], object]

_LOOSE = ("all", "none", "whole", "rhythm")
_NEAR = 30
_LABEL = 60  # characters before a colon that name what follows
_WINDOW = 32  # characters in which a figure is said to be done away with
_LISTED = re.compile(r"\d[\d.,]* [\w-]+ (?:and|en)\s*$")  # the 12 boats and 4 vans: both are known
_SIGNS = " ~≈<>≤≥+-–"  # between a label and its value
_NAMES = re.compile(r"[^.:;()]*(?<!\d{4}):\s*\D{0,12}\d")  # the name of an indicator goes on, then its value follows


def _tells_one(scene: Scene) -> bool:
    """Whether it is a single figure, neither a range nor a place in a ranking."""
    figure = scene.figure
    return figure.form in ("number", "share") and figure.high is None and figure.unit != "rank"


def _outside(scene: Scene, card: Quantities) -> bool:  # noqa: ARG001
    """Whether it is told outside the goals of a plan, of all, of none or of how often: every nation must, yearly."""
    return scene.setting.planned and scene.sentence.goal is None and scene.figure.form in _LOOSE


def _described(scene: Scene, card: Quantities) -> bool:
    """Whether the figure describes a thing: the three sites, a course of two years, incomes under 20.000 euro."""
    figure, masks = scene.figure, card.masks
    meant = (capped, labelled, valued, remaining, reworked, _brought)
    if not _tells_one(scene) or any(one(scene, card) for one in meant):
        return False
    before = _LISTED.sub("", without(card.masks.loose, scene.before))
    if (_qualifies(scene, card) and ends_with(masks.qualifies, scene.before)) or (
        masks.undone.search(before[-_WINDOW:]) and not _part(scene, card)
    ):
        return True
    wanted = scene.coming or strong(scene, card) or bounded(scene, card)
    if _named(scene, card) or (not wanted and masks.given.match(scene.sentence.words, figure.start)):
        return True
    if figure.unit in masks.durations_named:
        return which(scene, card) or not (limits(scene, before, card) or scheduled(scene, card))
    if ends_with(masks.definite, before) and not (so_many(scene, card) or masks.ratio.search(scene.before)):
        return not card.frames.aims.match(scene.after.lstrip()) or figure.unit not in ("percent", None)
    if scene.sentence.title and card.frames.aims.search(scene.sentence.lead):
        return False
    if figure.unit is None or (figure.unit == "count" and not scene.sentence.lead):
        return not (_reached(scene, before, card) or counted(scene, card))
    return not figure.known and _idle(scene, card)


def _brought(scene: Scene, card: Quantities) -> bool:
    """Whether a goal says to what the number just told is brought: the council takes that up to 38."""
    return bool(scene.sentence.goal) and ends_with(card.frames.brings, scene.before)


def _reached(scene: Scene, before: str, card: Quantities) -> bool:
    """Whether a bare number is to be reached: attain 7 by 2030, must be at least 7, down to 7."""
    reached = (scene.promised or scene.due) and ends_with(card.totals.attains, scene.before)
    after = scene.after.lstrip()
    apiece = scene.sentence.item and (not after.strip(" .;") or card.units.rate.match(scene.after))
    reached = reached or ends_with(card.frames.stays, scene.before)
    norm = card.changes.norm
    least = ends_with(norm, scene.before) or ends_with(norm, without(card.masks.loose, scene.before))  # minstens een 8
    reached = reached or (least and bool(strong(scene, card) or scene.coming or apiece))
    return reached or (ends_with(card.changes.towards, before) and (scene.figure.value == 0 or moved(scene, card)))


def _reversed(scene: Scene, card: Quantities) -> bool:
    """Whether what the figure tells of is taken back: the levy of 2 % will be scrapped."""
    taken = card.masks.reversed.search(scene.after) if _tells_one(scene) else None
    return bool(taken and not card.joins.search(scene.after[: taken.start()]))


def _idle(scene: Scene, card: Quantities) -> bool:
    """Whether a number with a word that no rule declares counts nothing; but: from 5 to 15 points."""
    frames, by = card.frames, ends_with(card.changes.by, scene.before) and moved(scene, card)
    if by or journey(scene, card) or any(ends_with(one, scene.before) for one in (frames.of_them, frames.brings)):
        return False
    return _uncountable(scene, card) or _rhetorical(scene, card)


def _uncountable(scene: Scene, card: Quantities) -> bool:
    """Whether what follows is never counted: ways, or after digits a word that is no plural, as after a footnote."""
    figure, unit = scene.figure, scene.figure.unit or ""
    done = _object(scene, card) and not card.frames.brings.search(scene.sentence.words)  # but: merge 14 forms into 3
    least = not figure.word and (done or ends_with(card.changes.norm, scene.before))
    plural = least or figure.word or figure.value == 1 or unit == "count" or card.units.plural.fullmatch(unit)
    return not (plural and (least or not card.masks.uncounted.fullmatch(unit)))


def _qualifies(scene: Scene, card: Quantities) -> bool:
    """Whether a figure can tell which ones are meant: incomes of 20,000 euro, but not of millions nor by a quarter."""
    if card.changes.than_now.match(scene.after.lstrip()) or card.masks.ratio.search(scene.before):
        return False  # one adviser per 400 students
    unit, last = scene.figure.unit or "", not scene.after.strip(" .;*")
    meant = (last and (scene.sentence.item or scene.promised)) or (scene.coming and scene.sentence.item)
    if unit == "percent" and (meant or scene.dated("deadline")):
        return False
    return "million" not in unit and not (unit == "percent" and ends_with(card.changes.by, scene.before))


def _named(scene: Scene, card: Quantities) -> bool:
    """Whether it stands in the name of what is measured: residents who move 150 minutes a week: 65 %."""
    sentence = scene.sentence
    if scene.figure.value == 1 and card.masks.ratio_after.match(scene.after):
        return True  # one pilot per 400 boats
    if strong(scene, card) or card.frames.commits.search(scene.before) or _object(scene, card):
        return False  # we plant 90 trees: 40 here, 50 there
    labelled = sentence.words[: scene.figure.start].rstrip(_SIGNS).endswith(":")
    return sentence.item and not (sentence.title or labelled) and bool(_NAMES.match(sentence.words, scene.figure.end))


def _rhetorical(scene: Scene, card: Quantities) -> bool:
    """Whether a small number in words only orders the text (in eight steps), rather than count what is new or due."""
    figure = scene.figure
    written = not figure.word or figure.value > FEW
    if (
        written
        or (scene.when and figure.value > 1)
        or to_do(scene, card)
        or _object(scene, card)
        or in_field(scene, card)
    ):
        return False
    after = scene.after.lstrip()
    if any(words.match(after) for words in (card.frames.strong, card.frames.futures)):
        return False
    if scene.sentence.goal and (card.frames.passives.match(after) or each_year(scene, card)):
        return False
    counted = scene.sentence.words[figure.start : figure.end]
    return not card.changes.more.search(counted) and not bounded(scene, card)


def _object(scene: Scene, card: Quantities) -> bool:
    """Whether it is what a thing to do is done to: sign nine joint plans."""
    sentence = scene.sentence
    done = card.frames.imperatives.match(sentence.words, label(sentence))
    return bool(done and scene.figure.value > 1 and done.end() >= scene.figure.start)


def _part(scene: Scene, card: Quantities) -> bool:
    """Whether it is so much of what there is: scrap half of the forms, but not the tax of 2 %."""
    return scene.figure.form == "share" or bool(card.units.out_of.match(scene.after.lstrip()))


def _origin(scene: Scene, card: Quantities) -> bool:
    """Whether the figure is that of now, to compare with; but: we keep the present norm of 25 %."""
    return ends_with(card.changes.origins, without(card.masks.loose, scene.before)) and not card.changes.keep.search(
        scene.before
    )


def _foreseen(scene: Scene, card: Quantities) -> bool:
    """Whether it is an effect or a forecast, rather than an aim."""
    frames, words = card.frames, own_words(scene, card)
    name, _, _ = scene.before.rpartition(":")
    meant = labels(scene, card) or in_field(scene, card)
    if meant or frames.aims.search(name[-_NEAR:]) or ends_with(frames.brings, scene.before):
        return False
    part = scene.setting.last and journey(scene, card)  # for those over 55 that means from 61 to 67 %
    dated = scene.due and (scene.setting.last or str(scene.year) in scene.sentence.words)  # no date of a forecast
    if frames.effects.search(words) or (frames.amounts.search(words) and not (dated or part)):
        return True
    named = scene.sentence.words[: scene.figure.start].rstrip(" €£$")
    if named.endswith(":") and frames.forecast.search(named[-_LABEL:]):
        return True  # rate assumed in the plan: 3 %
    told = frames.forecast.search(scene.before[-_NEAR:]) or not strong(scene, card)
    return bool(told and frames.forecast.search(words))


def _headed(scene: Scene, card: Quantities) -> bool:
    told = card.frames.fact_headings.search(scene.setting.heading)
    return bool(told) and not (routine(scene, card) or reported(scene, card))


FACTS: tuple[tuple[str, Test], ...] = (
    ("column", told_column),
    ("ledger", ledger),
    ("outside", _outside),
    ("denied", lambda scene, card: card.frames.denied.search(scene.clause)),
    ("code", code),
    ("nowadays", nowadays),
    ("nowadays", turned),
    ("described", _described),
    ("described", _reversed),
    ("described", term),
    ("described", in_row),
    ("past", took_part),
    ("told", beside_aim),
    ("told", average),
    ("origin", _origin),
    ("past", perfect),
    ("known", known),
    ("told", of_somebody),
    ("amount", amount),
    ("compared", lambda scene, _: scene.when is not None and scene.when.role == "since"),
    ("past_year", past_year),
    ("past", past),
    ("forecast", _foreseen),
    ("fact_heading", _headed),
)
