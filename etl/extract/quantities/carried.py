"""The figures of one sentence as they were judged in; out the same, what goes on with a target being one too."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.extract.quantities.baselines import base
from etl.extract.quantities.card import Quantities
from etl.extract.quantities.nearby import ending, without
from etl.extract.quantities.scene import Frame, Scene
from etl.extract.quantities.wanted import bounded, capped

_TOLD = ("told", "described", "forecast")  # rules that find no sign of a promise, rather than one of a fact
_LINK = re.compile(r"(?:\s[\w’'-]+){0,3}\s?[,;]?\s?")
_COUNTS = ("number", "share", "none")


def carried(judged: list[tuple[Scene, Frame]], card: Quantities) -> list[tuple[Scene, Frame]]:
    """60 hours in 2027 and 72 in 2029; 90 boats, of which a third for children; at least eight tours and six talks."""
    found: list[tuple[Scene, Frame]] = []
    for scene, verdict in judged:
        last = found[-1] if found else None
        if last and last[1].target and last[1].own and verdict.rule in _TOLD and _goes_on(last[0], scene, card):
            unit = scene.figure.unit or (last[0].figure.unit if scene.figure.form == "number" else None)
            scene = replace(scene, figure=replace(scene.figure, unit=unit))
            verdict = Frame(True, True, "carried")
        found.append((scene, verdict))
    return found


def _goes_on(last: Scene, scene: Scene, card: Quantities) -> bool:
    if last.figure.form not in _COUNTS or scene.figure.form not in _COUNTS or last.figure.start >= scene.figure.start:
        return False
    words = " " + " ".join(_between(last, scene).split())
    between = _bare(words, card)
    part = ending(card.dates.shares, words)
    part = ending(card.dates.shares, between) if part is None else part
    if part is not None:
        return _LINK.fullmatch(between[:part]) is not None
    joined = ending(card.joins, between)
    link = between[:joined] if joined is not None else between
    if (joined is None and not link.rstrip().endswith((",", ";"))) or not _LINK.fullmatch(link):
        return False
    alike = base(scene.figure) in ("", base(last.figure))
    later = scene.coming and last.coming and scene.when != last.when
    edge = bounded(last, card) or capped(last, card) or bounded(scene, card)
    return alike and (later or (not scene.when and edge))


def _between(last: Scene, scene: Scene) -> str:
    """The words from one figure to the next, without their dates."""
    words = scene.sentence.words
    for when in (last.when, scene.when):
        if when and last.figure.end <= when.lead and when.end <= scene.figure.start:
            words = f"{words[: when.lead]}{' ' * (when.end - when.lead)}{words[when.end :]}"
    return words[last.figure.end : scene.figure.start]


def _bare(words: str, card: Quantities) -> str:
    """The words without those at their end that only say how exact the next figure is, or whereto it goes."""
    changes = card.changes
    for _ in range(3):
        for loose in (changes.norm, changes.at_most, changes.at_least, changes.about, changes.reach):
            words = without(loose, words)
    return words
