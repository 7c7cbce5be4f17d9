"""A bare number in its sentence and the words before that in; out: the unit that it leaves out, as it was just told."""

from __future__ import annotations

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.dates import whens
from etl.extract.quantities.figures import Figure, figures
from etl.extract.quantities.labelled import is_label
from etl.extract.quantities.sentences import Sentence


def elided(one: Figure, words: str, about: str, card: Quantities) -> str | None:
    """What the last figure before it measures, if it is called what is aimed at: absence is 7 %. Our bar is 5."""
    before, after = words[: one.start], words[one.end :].lstrip()
    opens = before.rstrip(" *_")[-1:] in ("", ";", ":", "–") and card.frames.strong.match(after)
    if not (opens or is_label(before, card)):
        return None
    told = Sentence(about, ((0, 0),), None, False, False)
    units = (other.unit for other in reversed(figures(told, whens(about, card.dates, None), card)))
    return next((unit for unit in units if unit), None)
