"""The sentences of a text in; the date by which it says that targets without one are due out."""

from __future__ import annotations

from datetime import date

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.dates import When, whens
from etl.extract.quantities.scene import Frame, Scene
from etl.extract.quantities.sentences import Sentence

_NOT_MEANT = ("since", "reference", "name", "lasting")
_LONGEST = 200  # characters
_NONE = When(0, 0, None, "bare", 0)


def default_due(text: list[Sentence], closes: date | None, card: Quantities) -> date | None:
    """The date of the first sentence that tells it: where no year is given 2031 applies; unless stated otherwise."""
    return next(
        (due for one in text if tells_default(one.words, card) and (due := _day(one.words, closes, card))), None
    )


def tells_default(words: str, card: Quantities) -> bool:
    """Whether a sentence only says by when what has no date is due, and promises nothing itself."""
    dates = card.dates
    bare, unless = dates.undated.search(words), dates.exceptions.search(words)
    if not (bare or unless) or len(words) > _LONGEST or dates.priced.search(words):
        return False
    meant = dates.aimed.search(words) or (bare and dates.applies.search(words))
    return bool(meant) and _day(words, date.max, card) is not None


def _day(words: str, closes: date | None, card: Quantities) -> date | None:
    """The first date of the words, or the last day of the plan if they call it by its term alone."""
    found = [when for when in whens(words, card.dates, closes) if when.due and when.role not in _NOT_MEANT]
    return min(found, key=lambda when: when.role == "period", default=_NONE).due


def due(scene: Scene, verdict: Frame, card: Quantities) -> date | None:
    """The day of a figure, else that of all targets without one; what is kept or done so often is never done by one."""
    default = scene.setting.default
    if verdict.rule == "part" and scene.setting.last:
        return scene.setting.last.due
    dated = scene.when and (scene.when.due or scene.when.role != "lasting")
    if dated or not (default and verdict.target and verdict.own):
        return scene.day
    words = scene.sentence.words[scene.figure.start : scene.figure.end]
    paced = card.dates.paces.search(words) or card.dates.paces.match(scene.after.lstrip())
    often = paced or (scene.figure.unit or "").startswith("times_per_")
    kept = card.changes.keep.search(scene.clause) or card.frames.stays.search(scene.clause)
    return None if often or kept else default
