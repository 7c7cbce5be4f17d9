"""A figure in its sentence in; out: whether the words beside it say that it is the one of now."""

from __future__ import annotations

import re

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.nearby import ending, ends_with, without
from etl.extract.quantities.reached import in_field
from etl.extract.quantities.scene import Scene

_DATED = re.compile(r" ?\(?(?:eind |end )?20\d\d(?:[-/]\d+)?\)?:")
_PARTS = re.compile(r"[.;,()|]\s")


def _told_label(before: str, card: Quantities) -> bool:
    """Whether the words before a figure name it one of the present: baseline 2023: 12 %."""
    name = _PARTS.split(before)[-1].strip(" *_~≈±<>≤≥")
    opened, _, inside = name.rpartition("(")
    named = name.endswith(":") and any(
        match.start() == 0 or _DATED.fullmatch(name, match.end()) for match in card.frames.told_columns.finditer(name)
    )
    return bool(named or (opened and ")" not in inside and card.frames.told_columns.match(inside.strip())))


def nowadays(scene: Scene, card: Quantities) -> bool:
    """Whether an aside says how much there is now: (now 125 litres), from some 270 km today."""
    now, before = card.changes.nowadays, scene.before
    if scene.figure.form not in ("number", "share"):
        return False
    start = ending(now, without(card.changes.about, before))
    aside = start is not None and (not before[:start].strip() or before[:start].rstrip(" ").endswith(("(", ",", ":")))
    since = ends_with(card.changes.start, without(card.changes.about, before))
    aside = aside or any(
        one.start() <= len(before) < one.end() for one in card.frames.asides_now.finditer(scene.clause)
    )
    named = _told_label(scene.sentence.words[: scene.figure.start], card) and not in_field(scene, card)
    return aside or named or bool(since and now.match(scene.after.lstrip()))
