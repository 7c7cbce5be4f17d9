"""A question about a scene in; the same question out that works out its answer once, as dozens of rules ask it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.scene import Scene

Answer = TypeVar("Answer")


def asked_once(question: Callable[[Scene, Quantities], Answer]) -> Callable[[Scene, Quantities], Answer]:
    """The question, which remembers what it answered about the scene it was last asked about."""
    last: tuple[Scene, Quantities, Answer] | None = None

    @wraps(question)
    def answer(scene: Scene, card: Quantities) -> Answer:
        nonlocal last
        known = last
        if known is None or known[0] is not scene or known[1] is not card:
            last = known = (scene, card, question(scene, card))
        return known[2]

    return answer
