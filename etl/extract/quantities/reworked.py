"""A figure in its sentence in; out: whether something is done to all that it counts, by a day to come or each year."""

from __future__ import annotations

import re

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.figures import MONEY
from etl.extract.quantities.nearby import ends_with, without
from etl.extract.quantities.scene import Scene

_PART = re.compile(r"\b(?:of|van|uit|among|onder|per)(?: all| al)?(?: of)? \w+ *$")
_NEAR = 60  # characters after a figure in which the verb of its clause may stand


def reworked(scene: Scene, card: Quantities) -> bool:
    """Whether so many that are known are all to be mended or replaced by then: renovate the 420 flats by 2030."""
    figure, before = scene.figure, scene.before
    things = figure.form == "number" and figure.unit and not figure.unit.startswith(("percent", "rank", *MONEY))
    if not things or figure.unit in card.masks.durations_named or not scene.coming or figure.high:
        return False
    if not ends_with(card.masks.definite, before) or _PART.search(before):
        return False
    opening = without(card.masks.definite, before)
    if ends_with(card.totals.prepositions, opening):
        return False
    words, after = card.frames.reworks, scene.after[:_NEAR]
    if words.search(after) and card.frames.strong.search(after):
        return True  # the 50 most used pages will be redesigned
    done = words.search(after) or (opening and words.search(opening))
    return bool(done) and not (card.totals.nowadays.search(scene.clause) or card.frames.past.search(scene.clause))


def yearly_part(scene: Scene, card: Quantities) -> bool:
    """Whether that part of what there is is mended or replaced each year: each year the port insulates 3 %."""
    share = scene.figure.unit == "percent" and scene.figure.form in ("number", "share")
    often = card.units.rhythms.pattern.search(scene.clause) or card.dates.paces.search(scene.clause)
    told = card.frames.past.search(scene.clause) or card.totals.nowadays.search(scene.clause)
    whole = card.units.wholes.match(scene.after)
    return bool(share and often and whole and card.frames.reworks.search(scene.before)) and not told


def each_year(scene: Scene, card: Quantities) -> bool:
    """Whether it counts what somebody makes each year: each year we restore eight boats."""
    often = card.units.rhythms.pattern.search(scene.clause) or card.dates.paces.search(scene.clause)
    made = card.frames.commits.search(scene.before) or card.frames.routines.search(scene.before)
    return (
        bool(often and made) and scene.figure.value > 1 and bool(card.units.plural.fullmatch(scene.figure.unit or ""))
    )
