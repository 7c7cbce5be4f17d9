"""A figure in its sentence in; out: target or fact, whose, and by which rule."""

from __future__ import annotations

import re
from collections.abc import Callable

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.cells import acts, in_row, judged, to_do
from etl.extract.quantities.facts import FACTS
from etl.extract.quantities.figures import MONEY, label
from etl.extract.quantities.held import held
from etl.extract.quantities.labelled import labelled, valued
from etl.extract.quantities.limits import available, served, service
from etl.extract.quantities.listing import edged, entire, headed, item, signed, terse
from etl.extract.quantities.nearby import ends_with, without
from etl.extract.quantities.passing import ASIDES
from etl.extract.quantities.promises import (
    arises,
    as_state,
    contrasted,
    further,
    kept,
    part,
    plain,
    remaining,
    stated,
    thing,
    told_now,
    unbuilt,
)
from etl.extract.quantities.reached import is_as_reached, levelled, resulting
from etl.extract.quantities.reworked import reworked, yearly_part
from etl.extract.quantities.rhythms import labels, listed, often, reported, routine, worked
from etl.extract.quantities.scene import Frame, Scene
from etl.extract.quantities.totals import TOTALS
from etl.extract.quantities.unpromised import UNPROMISED
from etl.extract.quantities.wanted import bounded, capped, journey, outside, strong
from etl.extract.quantities.writers import introduced, outsider, theirs

Test = Callable[[Scene, Quantities], object]

_CHANGED = 110  # characters between the word of a change and where it goes: raise the fund from 1 % of income to 2 %
_APPENDED = re.compile(r"[:,]\s*(?:[a-z]{2,5} )?$")


def frame(scene: Scene, card: Quantities) -> Frame:
    """The first rule that fits decides: those of facts, then those of targets. A target may be somebody else's."""
    cell = judged(scene, card)
    if cell:
        return cell
    if held(scene, card):
        return Frame(True, True, "kept")
    fact = next((rule for rule, fits in (*FACTS, *UNPROMISED, *ASIDES) if fits(scene, card)), None)
    if fact:
        return Frame(False, True, fact)
    if card.frames.advocacy.search(scene.clause):
        return Frame(True, False, "advocacy")
    rules = TOTALS if scene.figure.form in ("all", "none", "neutral", "whole") else _TARGETS
    found = next((Frame(target, True, rule) for rule, target, fits in rules if fits(scene, card)), None)
    if _of_others(scene, card) and ((found and found.target) or _aims(scene, card)):
        return Frame(True, False, "others")
    return found or Frame(False, True, "told")


def _of_others(scene: Scene, card: Quantities) -> bool:
    frames, words = card.frames, scene.clause
    ours = scene.setting.writers
    before = scene.sentence.words[: scene.figure.start]
    if theirs(frames.claims, words, ours, card) or outsider(before, scene.setting.bodies, card):
        return True
    if introduced(scene.sentence, scene.figure.start, ours, card):
        return True
    told = theirs(frames.others, words, ours, card) or frames.duties.search(words)
    return bool(told) and not frames.ours.search(words)


def _aims(scene: Scene, card: Quantities) -> bool:
    return bool(card.frames.aims.search(scene.clause)) or scene.due


def _is(scene: Scene, card: Quantities) -> bool:
    """Whether the words say how things are; an item of a list may leave out that they should be."""
    item = scene.sentence.item and scene.sentence.opens
    return stated(scene, card) or (not item and bool(card.frames.copulas.search(plain(scene, card))))


def _changed(scene: Scene, card: Quantities) -> bool:
    """Increase to 40 %, reduce by half, naar 0%."""
    changes = card.changes
    if scene.figure.form == "change":
        return True
    before = without(card.masks.loose, scene.before)
    if scene.sentence.item and scene.sentence.opens and ends_with(changes.towards, before):
        return not stated(scene, card)
    brought = journey(scene, card) or ends_with(card.frames.brings, scene.before) or _halfway(scene, card)
    if brought or _goes(scene, before, card) or _passes(scene, before, card):
        return not stated(scene, card)
    near = scene.before[-_CHANGED:]
    halved = scene.figure.form == "share" and changes.by.match(scene.sentence.words, scene.figure.start)
    if not any(words.search(near) for words in (changes.more, changes.less, changes.factors.pattern)):
        return False
    if halved or ends_with(changes.towards, before):
        return True
    share = scene.figure.unit in ("percent", "percentage_points") and ends_with(changes.of, before)
    part = scene.figure.unit == "percent" and changes.part.match(scene.after.lstrip())
    measured = ends_with(changes.by, before) and not ends_with(changes.rough, scene.before) and not part
    return (share or measured) and not stated(scene, card)


def _halfway(scene: Scene, card: Quantities) -> bool:
    """Whether it is a step between where a change starts and where it goes: from 19 % via 12 % (2028) to 7 %."""
    before = without(card.changes.about, scene.before).rstrip()
    return scene.coming and before.endswith(" via") and bool(card.changes.start.search(before))


def _passes(scene: Scene, before: str, card: Quantities) -> bool:
    """Whether it goes up or down past the figure: vacancy falls below 8 %."""
    changes = card.changes
    edge = ends_with(changes.at_most, scene.before) or ends_with(changes.exceeds, scene.before)
    before = without(changes.exceeds, without(changes.at_most, before))
    return edge and (ends_with(changes.less, before) or ends_with(changes.more, before))


def _goes(scene: Scene, before: str, card: Quantities) -> bool:
    """Whether the words after a figure say that by so much it goes up or down: met 15 procent omhoog."""
    changes, rest = card.changes, scene.after.strip(" .;")
    return ends_with(changes.by, before) and bool(changes.more.fullmatch(rest) or changes.less.fullmatch(rest))


def _imperative(scene: Scene, card: Quantities) -> bool:
    sentence = scene.sentence
    if sentence.title or card.unpromised.named_body.match(sentence.words):
        return False
    costs = ends_with(card.frames.costs, without(card.changes.about, scene.before))  # opening it for an hour costs 300
    return not costs and bool(card.frames.imperatives.match(sentence.words, label(sentence)))


def _ahead(scene: Scene, card: Quantities) -> bool:
    """Whether its time is yet to come; of the very year in which a plan begins it may also tell how things are."""
    listed = scene.sentence.item and str(scene.year) in scene.sentence.lead
    later = (scene.later and (listed or str(scene.year) in scene.clause)) or not stated(scene, card)
    return scene.promised and later and not told_now(scene, card) and not _costs(scene, card)


def _deadline(scene: Scene, card: Quantities) -> bool:
    told = told_now(scene, card) or (stated(scene, card) and not (scene.later and not scene.setting.guessed))
    return scene.dated("deadline") and not told and not _costs(scene, card)


def _dated(scene: Scene, card: Quantities) -> bool:  # noqa: ARG001
    """Whether it has a time to come; a mere length of time (within six months) tells so in an item only."""
    told = str(scene.year) in scene.sentence.words
    if scene.sentence.place.planned and scene.dated("bare") and not told:
        return False  # the date of its row
    return scene.ahead and (scene.sentence.item or not scene.dated("lasting"))


def _costs(scene: Scene, card: Quantities) -> bool:
    """Whether it is money and told as what something costs."""
    return (scene.figure.unit or "").startswith(MONEY) and bool(card.frames.costs.search(scene.clause))


def _future(scene: Scene, card: Quantities) -> bool:
    told = stated(scene, card) or told_now(scene, card)
    return bool(card.frames.futures.search(scene.clause)) and not told


def _wished(scene: Scene, card: Quantities) -> bool:
    return bool(card.frames.aims.search(outside(scene)) or card.frames.aims.search(scene.sentence.lead))


def _rough(scene: Scene, card: Quantities) -> bool:
    return ends_with(card.changes.rough, scene.before) and not scene.when


def _stated_share(scene: Scene, card: Quantities) -> bool:
    """Whether a plain sentence opens with a share of what there is: half of our mussels is bred in the bay.

    One in four anglers is what there is in an item of a list too, unless it has a time or a bound.
    """
    sentence, figure = scene.sentence, scene.figure
    if figure.form == "share" and card.numerals.one_in.search(sentence.words, figure.start, figure.end):
        added = _APPENDED.search(sentence.words[: figure.start]) or card.masks.marked.match(scene.after.lstrip())
        return not (scene.when or bounded(scene, card) or journey(scene, card) or (added and thing(scene, card)))
    listed = sentence.item and (sentence.opens or card.units.refers.search(sentence.words))
    opens = not sentence.words[: figure.start].strip()
    return figure.form == "share" and opens and not (further(scene, card) or listed or scene.ahead)


def _promised(scene: Scene, card: Quantities) -> bool:
    money = (scene.figure.unit or "").startswith(MONEY)  # who gets it may claim it, rather than that it is promised
    given = scene.sentence.goal and not money and card.frames.gets.search(scene.clause)
    return bool(given or card.frames.commits.search(scene.clause) or card.frames.commits.search(scene.sentence.lead))


_TARGETS: tuple[tuple[str, bool, Test], ...] = (
    ("column", True, lambda scene, card: scene.sentence.title and card.frames.aims.search(scene.sentence.lead)),
    ("column", True, in_row),
    ("column", True, to_do),
    ("column", True, levelled),
    ("aim", True, strong),
    ("named", True, labelled),
    ("named", True, resulting),
    ("named", True, valued),
    ("rest", True, remaining),
    ("reworked", True, reworked),
    ("reworked", True, yearly_part),
    ("pointed", True, lambda scene, _: scene.setting.pointed),
    ("change", True, lambda scene, card: _changed(scene, card) and not told_now(scene, card)),
    ("norm", True, lambda scene, card: ends_with(card.changes.norm, scene.before) and not told_now(scene, card)),
    ("norm", True, edged),
    ("kept", True, lambda scene, card: kept(scene, card) and not told_now(scene, card)),
    ("service", True, service),
    ("service", True, served),
    ("service", True, available),
    ("unbuilt", True, unbuilt),
    ("state", True, as_state),
    ("part", True, part),
    ("arises", True, arises),
    ("contrast", True, contrasted),
    ("capped", True, lambda scene, card: capped(scene, card) and not told_now(scene, card)),
    ("imperative", True, _imperative),
    ("deadline", True, _deadline),
    ("year_ahead", True, _ahead),
    ("label", True, labels),
    ("routine", True, routine),
    ("routine", True, reported),
    ("routine", True, worked),
    ("relative", True, lambda scene, card: card.changes.than_now.match(scene.after.lstrip())),
    ("future", True, _future),
    ("told", False, _is),
    ("wish", True, _wished),
    ("told", False, _rough),
    ("told", False, _stated_share),
    ("promise", True, _promised),
    ("year_ahead", True, _dated),
    ("told", False, lambda scene, card: scene.sentence.title and not acts(scene, card)),
    ("item", True, item),
    ("thing", True, thing),
    ("further", True, further),
    ("frequency", True, often),
    ("reached", True, lambda scene, card: scene.figure.form == "rhythm" and is_as_reached(scene, card)),
    ("heading", True, headed),
    ("item", True, entire),
    ("item", True, terse),
    ("item", True, signed),
    ("listed", True, listed),
)
