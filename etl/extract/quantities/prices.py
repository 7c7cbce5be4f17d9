"""A sum in its sentence in; out: whether it only tells what something costs, or what somebody else pays for it."""

from __future__ import annotations

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.figures import MONEY
from etl.extract.quantities.nearby import ends_with, without
from etl.extract.quantities.scene import Scene
from etl.extract.quantities.wanted import bounded


def charged(scene: Scene, card: Quantities) -> bool:
    """Whether it is a price, a fee or a wage as it is, or money from others as it will be: the fee is 12 euro."""
    figure, passing = scene.figure, card.passing
    if figure.form != "number" or not (figure.unit or "").startswith(MONEY) or bounded(scene, card):
        return False
    named = without(card.changes.about, scene.before)
    price = passing.prices.search(scene.before) and ends_with(passing.is_worth, named)
    return bool(price or (passing.received.search(scene.before) and ends_with(passing.will_be, named)))


def dearer(scene: Scene, card: Quantities) -> bool:
    """Whether it is by how much something that is paid to others gets dearer: the rent of the hall rises by 4 %."""
    unit = scene.figure.unit or ""
    grows = scene.figure.form == "number" and (unit == "percent" or unit.startswith(MONEY))
    return grows and not bounded(scene, card) and bool(card.passing.dearer.search(scene.clause))
