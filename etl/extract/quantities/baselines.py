"""The figures of a sentence or a table in; out: which of them is what a target starts from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Literal

from etl.extract.proposal import FigureProposal
from etl.extract.quantities.card import Quantities
from etl.extract.quantities.figures import Figure
from etl.extract.quantities.nearby import ends_with, without
from etl.extract.quantities.scene import Frame, Scene
from etl.extract.quantities.sentences import Sentence
from etl.extract.quantities.wanted import moved

_TOLD_CELLS = (":column", ":past_year")
_VALUE = re.compile(r"[\d%]\s*$")
_COMMA = re.compile(r", ")
UNTOLD = ("", "count")  # units of a bare figure, the second in a cell
_TOLD = ("nowadays", "origin", "past_year")


def with_rows(cells: Iterable[tuple[Sentence, list[FigureProposal]]]) -> Iterator[FigureProposal]:
    """A target in a table starts from the figure that its row gives as the present or as a past one."""
    told: dict[int, FigureProposal] = {}
    for cell, found in cells:
        row = cell.place.row
        for one in found:
            if cell.title and one.kind == "fact" and not cell.place.named:
                told |= {row: one} if one.rule.endswith(_TOLD_CELLS) else {}
            elif cell.title and row in told and told[row].unit == one.unit:
                one = started(one, told[row].value)
            yield one


def started(target: FigureProposal, value: float | None) -> FigureProposal:
    """The target with where it starts from, which tells whether it asks for more or less if its words do not."""
    if value is None or target.value is None or target.value == value:
        return target
    way: Literal["more", "less"] = "more" if target.value > value else "less"
    return replace(target, baseline=value, direction=target.direction or way)


def is_start(scene: Scene, later: Scene | None, card: Quantities) -> bool:
    """Whether a figure is what a target starts from: from 12 % to 20 %, from 3 clerks to all 6, up from 12 % by 5."""
    if later is None:
        return False
    between = scene.sentence.words[scene.figure.end : later.figure.start]
    opened = ends_with(card.changes.start, without(card.changes.about, scene.before))
    if opened and card.passing.leads_to.fullmatch(between) and not _spans(scene, later):
        return True
    if opened and between.strip() == "via":
        return True
    told = base(scene.figure) not in UNTOLD
    if told and _beside(scene, later, between):
        return True
    if later.figure.form == "all" or (told and base(scene.figure) != base(later.figure)):
        return False
    if scene.ahead and scene.when != later.when and not moved(scene, card):
        return False
    if card.changes.arrows.fullmatch(between.strip()):
        return True
    parted = any(card.joins.match(between, comma.end()) for comma in _COMMA.finditer(between))
    return opened and not parted and bool(card.changes.reach.search(between))


def _beside(scene: Scene, later: Scene, between: str) -> bool:
    """Whether nothing parts the first value of a row from the next, of the same unit: Punctuality 71 % 95 %."""
    first = scene.figure.form == later.figure.form == "number" and not _VALUE.search(scene.before)
    return first and not between.strip() and base(scene.figure) == base(later.figure)


def _spans(scene: Scene, later: Scene) -> bool:
    """Whether the two only tell apart by their dates: from 40 in 2027 to 60 in 2030."""
    return scene.ahead and scene.when is not None and later.when is not None and scene.when != later.when


def starts_last(scene: Scene, verdict: Frame, target: Figure, card: Quantities) -> bool:
    """Whether a figure tells where the target before it starts from: 60 % (now 40 %), 60 % in 2031, up from 40 %."""
    figure, between = scene.figure, scene.sentence.words[target.end : scene.figure.start]
    counts = figure.form in ("number", "share") and target.form in ("number", "share")
    if not counts or base(figure) not in ("", base(target)):
        return False
    told = not verdict.target and verdict.rule in _TOLD and (verdict.rule != "past_year" or between.count("(") == 1)
    return told or ends_with(card.changes.since, without(card.changes.about, scene.before))


def base(figure: Figure) -> str:
    """The unit without what it is counted against."""
    return (figure.unit or "").partition("_per_")[0]
