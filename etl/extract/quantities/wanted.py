"""A figure in its sentence in; out: by which signs in its clause somebody wants it, undertakes it or counts it."""

from __future__ import annotations

import re

from etl.extract.quantities.asked import asked_once
from etl.extract.quantities.card import Quantities
from etl.extract.quantities.figures import label
from etl.extract.quantities.nearby import ending, ends_with, without
from etl.extract.quantities.scene import Scene

_NAME = 100  # characters of the words that open a list within a sentence
_TOUCH = 4  # characters between a figure and the date right beside it: 45 by 2030, in 2030 45
_OWN = re.compile(r"\([^()]*\d[^()]*\)")
_ASIDE = re.compile(r"[(,;] ?")
_STARTS = re.compile(r"\d(?: ?%| [\w-]+)? ?$")  # what an arrow after it goes on from
_FIGURE = re.compile(r"[\d€£$]")


@asked_once
def strong(scene: Scene, card: Quantities) -> bool:
    return bool(card.frames.strong.search(outside(scene)) or _announced(scene, card))


def _announced(scene: Scene, card: Quantities) -> bool:
    """Whether the words before a colon promise all that semicolons part after it: we aim for: 12 piers; 40 tows."""
    name, colon, listed = scene.sentence.words[: scene.figure.start].partition(": ")
    if not colon or ";" not in listed or len(name) > _NAME:
        return False
    meant = card.frames.strong.search(f"{name}:") or card.frames.pledged.fullmatch(f"{name.strip(' *_')}:")
    return bool(meant and not card.frames.past.search(name))


def outside(scene: Scene) -> str:
    """The clause without brackets that hold a figure of their own: it is 31 % (target: 40 %)."""
    if "(" not in scene.clause:
        return scene.clause
    words, start = scene.clause, len(scene.before)
    for aside in reversed([*_OWN.finditer(words)]):
        if not aside.start() <= start < aside.end():
            words = words[: aside.start()] + words[aside.end() :]
    return words


def moved(scene: Scene, card: Quantities) -> bool:
    return bool(card.changes.more.search(scene.before) or card.changes.less.search(scene.before))


def capped(scene: Scene, card: Quantities) -> bool:
    """Whether none is to have more than that: no learner should wait longer than two weeks."""
    none = card.totals.none.search(scene.before)
    meant = strong(scene, card) or scene.coming or bool(scene.sentence.goal)
    counts = scene.figure.form in ("number", "share")
    return bool(none and meant and counts) and ends_with(card.changes.exceeds, scene.before)


def bounded(scene: Scene, card: Quantities) -> bool:
    changes, after = card.changes, scene.after.lstrip()
    named = (scene.before, without(card.passing.averages, scene.before))  # below an average of eight
    if any(ends_with(changes.norm, words) or ends_with(changes.at_most, words) for words in named):
        return True
    return bool(changes.at_least_after.match(after) or changes.at_most_after.match(after))


def journey(scene: Scene, card: Quantities) -> bool:
    """Whether the words tell from where to where it goes: from 14 days to 5; not where it went: up from 7 to 9."""
    changes, before = card.changes, without(card.masks.loose, scene.before)
    wanted = scene.sentence.item or strong(scene, card) or _to_do(scene, card)
    starts = (
        match.end() for match in changes.start.finditer(before) if wanted or not changes.since.fullmatch(match[0])
    )
    arrow = ending(changes.arrows, before)
    if arrow is not None and _STARTS.search(before, 0, arrow):
        return True
    return ends_with(changes.towards, before) and any(begins(before, _about(before, at, card), card) for at in starts)


def _about(words: str, place: int, card: Quantities) -> int:
    """The place after the words that only say how exact a figure is: from about 12."""
    rough = card.changes.about.match(words, place + len(words[place:]) - len(words[place:].lstrip()))
    return rough.end() if rough else place


def begins(words: str, place: int, card: Quantities) -> bool:
    """Whether a number, in digits or written out, stands at a place of the words, but for spaces."""
    place += len(words) - place - len(words[place:].lstrip())
    return bool(_FIGURE.match(words, place) or card.numerals.words.match(words, place))


def scheduled(scene: Scene, card: Quantities) -> bool:
    """Whether a date to come stands right beside the figure, as its own: 20 by 2028, 45 by 2030."""
    when = scene.when
    if when is None or not scene.coming or not scene.dated("deadline", "inside", "period"):
        return False
    after, before = when.lead - scene.figure.end, scene.figure.start - when.end
    if ")" in scene.sentence.words[scene.figure.end : when.lead]:
        return False
    return 0 <= after < _TOUCH or 0 <= before < _TOUCH or so_many(scene, card)


def so_many(scene: Scene, card: Quantities) -> bool:
    """Whether no more than how many there are is told between a date to come and the figure: in 2027 zijn het er 80."""
    if scene.when is None or not scene.coming:
        return False
    between = scene.sentence.words[scene.when.end : scene.figure.start].strip()
    return bool(card.frames.counts_then.fullmatch(between))


def counted(scene: Scene, card: Quantities) -> bool:
    """Whether a bare number counts what the words around it name: retire seven of our 31 systems, another 12."""
    if scheduled(scene, card) or journey(scene, card):
        return True
    changes, before, after = card.changes, scene.before, scene.after.lstrip()
    if (card.frames.strong.match(after) and _first(scene, card)) or added(scene, card):
        return True
    some = card.units.out_of.match(after) or card.units.among.match(after)
    if some and (scene.due or scene.coming):
        return True  # a roof on 7 of our 31 halls by 2030
    if not (strong(scene, card) or card.frames.commits.search(before) or _to_do(scene, card)):
        return False
    some = some or ends_with(card.frames.of_them, before) or ends_with(changes.about, before)
    by = ends_with(changes.by, before) and moved(scene, card)
    return bool(some or by or ends_with(card.frames.brings, before) or ends_with(card.frames.we_do, before))


def added(scene: Scene, card: Quantities) -> bool:
    """Whether an item says after a colon how many more there will be: school streets: 12 extra."""
    sentence, changes, after = scene.sentence, card.changes, scene.after.strip(" .;")
    more = changes.more.fullmatch(after) or changes.less.fullmatch(after)
    name = sentence.words[: scene.figure.start].rstrip(" +")
    least = bounded(scene, card) and (not after or changes.at_least_after.fullmatch(after))
    edge = without(changes.norm, without(changes.at_most, without(changes.at_least, name)))
    named = (more or _beside_base(after, card)) and name.endswith(":")
    return bool(sentence.item and (named or (least and edge.endswith(":"))))


def _beside_base(after: str, card: Quantities) -> bool:
    """Whether what follows a figure tells where it came from: clean ferries: 130 (baseline 80)."""
    opened = _ASIDE.match(after)
    told = (card.frames.told_columns, card.changes.nowadays, card.frames.tables.told)
    return bool(opened) and any(words.match(after, opened.end()) for words in told)


def _first(scene: Scene, card: Quantities) -> bool:
    """Whether the figure is the subject of its clause: and 350 will get a heat pump."""
    *_, last = ("", *scene.before.split())
    return last[-1:] in ("", ",", ":", ";") or bool(card.joins.fullmatch(last))


def _to_do(scene: Scene, card: Quantities) -> bool:
    sentence = scene.sentence
    return not sentence.title and bool(card.frames.imperatives.match(sentence.words, label(sentence)))
