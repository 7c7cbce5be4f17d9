"""A length of time in its sentence in; out: whether it is a limit to keep, or only tells which things are meant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.nearby import ends_with, without
from etl.extract.quantities.promises import plain, told_now
from etl.extract.quantities.scene import Scene
from etl.extract.quantities.wanted import begins, bounded, journey, moved, strong

_TIMES = ("seconds", "minutes", "hours", "half_days", "days", "weeks", "months")
_BESIDE = 12  # characters after a limit
_NEAR = 30
_CLOSE = 4  # words between who or that and a limit that only tells who is meant
_COMMA = re.compile(r"[,;:]")
_SHARE = re.compile(r"%|\b(?:per ?cent|procent)\b")


def which(scene: Scene, card: Quantities) -> bool:
    """Whether a time only tells which ones a share is of: 90% of calls answered within 20 seconds; but: answer 90%.

    So many years are the time that a promise as a whole takes: all halls within five years.
    """
    horizon = scene.figure.unit == "years" and not scene.coming and ends_with(card.masks.within, scene.before)
    if horizon or _who(scene, card):
        return True
    if not _SHARE.search(scene.before):
        return False
    if scene.figure.unit == "months":
        return True
    limit = without(card.masks.within, scene.before)
    return limit == scene.before or bool(card.masks.marked.search(limit[-_NEAR:]))


def _who(scene: Scene, card: Quantities) -> bool:
    """Whether a limit only tells who is meant: those who enrol within three days."""
    before = without(card.masks.within, scene.before)
    named = card.masks.which.search(before) if before != scene.before else None
    return bool(named and len(named[0].split()) < _CLOSE)


def limits(scene: Scene, before: str, card: Quantities) -> bool:
    """Whether a time is a limit or a thing to change: within 10 days, reduce to 30 minutes."""
    changed = (moved(scene, card) or strong(scene, card)) and ends_with(card.changes.towards, before)
    listed = (scene.sentence.item and scene.sentence.goal) or (
        scene.sentence.title and card.frames.aims.search(scene.sentence.lead)
    )
    meant = listed or strong(scene, card) or scene.coming or card.frames.commits.search(before)
    changed = changed or bool(meant and ends_with(card.masks.durations_of, before))
    after = scene.after.lstrip()
    changed = changed or journey(scene, card) or ends_with(card.frames.brings, before)
    later = scene.when and (card.changes.more.match(after) or card.changes.less.match(after))
    return changed or bool(later) or bounded(scene, card) or _dealt(scene, card) or _early(scene, card)


def served(scene: Scene, card: Quantities) -> bool:
    """Whether a goal says for which share a limit is kept: control answers 97 % of calls within seven seconds."""
    sentence, share = scene.sentence, scene.figure.unit == "percent"
    if not (share and sentence.goal) or sentence.title or scene.dated("since"):
        return False
    limit = card.masks.within.search(scene.after)
    in_ten = scene.figure.form == "share" and ends_with(card.masks.during, scene.before)  # in nine cases out of ten
    cases = in_ten or card.masks.of_cases.match(scene.after.lstrip())
    if not limit and cases:
        limit = card.masks.during.search(scene.after)
    timed = limit and _timed(limit, scene.after, card)
    first = bool(cases) and any(_timed(one, scene.before, card) for one in _limits(scene, card))
    told = told_now(scene, card) or card.frames.past.search(plain(scene, card))
    told = told or (not first and card.masks.marked.search(scene.before[-_NEAR:]))  # answered 97 %
    return bool((timed or first) and not told and not _COMMA.search(scene.after[: limit.start() if limit else 0]))


def _limits(scene: Scene, card: Quantities) -> Iterator[re.Match[str]]:
    """The words before a figure that may open a length of time: in under ten seconds in 90 % of cases."""
    yield from card.masks.within.finditer(scene.before)
    yield from card.masks.during.finditer(scene.before)


def _timed(limit: re.Match[str], words: str, card: Quantities) -> bool:
    return begins(words, limit.end(), card) and _time(words, limit.end(), card)


def available(scene: Scene, card: Quantities) -> bool:
    """Whether a goal says for how much of the time something works: the lock is open 99 % of the time."""
    sentence, share = scene.sentence, scene.figure.unit == "percent"
    works = sentence.goal and share and not sentence.title and card.masks.works.search(scene.clause)
    told = told_now(scene, card) or card.frames.past.search(plain(scene, card))
    return bool(works and card.masks.of_the_time.match(scene.after.lstrip())) and not told


def _time(words: str, place: int, card: Quantities) -> bool:
    """Whether the first thing that is counted after a place of the words is a length of time."""
    noun = card.units.nouns.pattern.search(words, place, place + _NEAR)
    return bool(noun) and card.units.nouns.of(noun) in _TIMES


def _soon(scene: Scene, card: Quantities) -> bool:
    """Whether it is within that time that something is done, in it that somebody is dealt with, or so long before."""
    return ends_with(card.masks.within, scene.before) or _dealt(scene, card) or _early(scene, card)


def _early(scene: Scene, card: Quantities) -> bool:
    """Whether a goal says how long beforehand: rosters known six weeks ahead."""
    return bool(scene.sentence.goal and card.masks.ahead.match(scene.after.lstrip()))


def _dealt(scene: Scene, card: Quantities) -> bool:
    return ends_with(card.masks.during, scene.before) and bool(card.masks.handles.search(scene.clause))


def service(scene: Scene, card: Quantities) -> bool:
    """Whether it is how soon somebody is served: an answer comes within five working days."""
    frames, masks = card.frames, card.masks
    if scene.figure.unit not in _TIMES or not _soon(scene, card):
        return False
    told = told_now(scene, card) or frames.past.search(plain(scene, card))
    named = masks.which.search(without(masks.within, scene.before)) and not scene.sentence.item
    share = _SHARE.search(scene.after[:_BESIDE])  # in ten seconds in 90 % of cases
    return not (told or scene.sentence.title or named or share)
