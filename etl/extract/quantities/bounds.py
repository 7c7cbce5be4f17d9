"""The words around a figure in; its bound, direction, kind and place among its neighbours out."""

from __future__ import annotations

import re
from typing import Literal

from etl.extract.proposal import Kind
from etl.extract.quantities.card import Changes
from etl.extract.quantities.figures import Figure
from etl.extract.quantities.nearby import ending, without
from etl.extract.quantities.scene import Scene
from model.kinds import Bound

_OR_MORE = re.compile(r"\d\+")


def bound(scene: Scene, changes: Changes) -> Bound:
    """At least, at most or about, by the words that touch the figure, or a sign in it: 300+ homes."""
    before, next_ = scene.before, scene.after.lstrip()
    if _OR_MORE.search(scene.sentence.words, scene.figure.start, scene.figure.end):
        return "at_least"
    names: tuple[tuple[Bound, re.Pattern[str]], ...] = (
        ("at_most", changes.at_most),
        ("at_least", changes.at_least),
        ("about", changes.about),
    )
    told: list[tuple[int, Bound]] = [
        (start, name) for name, pattern in names if (start := ending(pattern, before)) is not None
    ]
    if told:
        return min(told, key=lambda one: one[0])[1]  # not less than, rather than less than
    if changes.at_least_after.match(next_):
        return "at_least"
    return "at_most" if changes.at_most_after.match(next_) else "exact"


def direction(figure: Figure, before: str, after: str, changes: Changes) -> Literal["more", "less"] | None:
    """More or less: the word right after the figure, else the last one before it, else the first after it."""
    if figure.direction or figure.form == "none":
        return figure.direction
    next_ = after.lstrip()[:14]
    if changes.at_least_after.match(next_) or changes.at_most_after.match(next_):
        next_ = after = ""
    before = without(changes.at_least, without(changes.at_most, before))  # more than 300 is not 300 more
    if changes.less.match(next_):
        return "less"
    if changes.more.match(next_):
        return "more"
    up, down = _last(changes.more, before), _last(changes.less, before)
    if up == down:
        up, down = -_first(changes.more, after), -_first(changes.less, after)
    return None if up == down else ("more" if up > down else "less")


def kind(figure: Figure, before: str, after: str, changes: Changes) -> Kind:
    """The kind of target a figure is."""
    if figure.form == "rhythm" or (figure.unit or "").startswith("times_per"):
        return "frequency"
    if figure.form in ("all", "whole", "none", "neutral"):
        return "all" if figure.form in ("all", "whole") else "none"
    if figure.high is not None:
        return "range"
    if changes.keep.search(f"{before[-60:]} {after[:20]}"):
        return "maintain"
    if figure.value == 0:
        return "none"
    return "all" if figure.unit == "percent" and figure.value == 100 and figure.form == "number" else "reach"


def _last(pattern: re.Pattern[str], words: str) -> int:
    return max((match.start() for match in pattern.finditer(words)), default=-1)


def _first(pattern: re.Pattern[str], words: str) -> int:
    match = pattern.search(words)
    return match.start() if match else 10**6
