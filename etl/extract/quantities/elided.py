"""A bare number in its sentence and the words before that in; out: the unit that it leaves out, as it was just told."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.dates import whens
from etl.extract.quantities.figures import MILLION, Figure, figures
from etl.extract.quantities.labelled import is_label
from etl.extract.quantities.sentences import Sentence

_SIGN = re.compile(r"([€£$])")


def in_money(one: Figure, sentence: Sentence, card: Quantities) -> Figure:
    """Bare millions of an item in the currency of the words above its list: the debt of 3 million euro: 2 million."""
    if one.unit or one.value < MILLION or not sentence.item or sentence.title:
        return one
    signs = {card.units.money.of(sign) for sign in card.units.money.pattern.finditer(_SIGN.sub(r"\1 ", sentence.lead))}
    if len(signs) != 1:
        return one
    high = one.high / MILLION if one.high else None
    return replace(one, unit=f"{signs.pop()}_million", value=one.value / MILLION, high=high, known=True)


def elided(one: Figure, words: str, about: str, card: Quantities) -> str | None:
    """What the last figure before it measures, if it is called what is aimed at: absence is 7 %. Our bar is 5."""
    before, after = words[: one.start], words[one.end :].lstrip()
    opens = before.rstrip(" *_")[-1:] in ("", ";", ":", "–") and card.frames.strong.match(after)
    if not (opens or is_label(before, card)):
        return None
    told = Sentence(about, ((0, 0),), None, False, False)
    units = (other.unit for other in reversed(figures(told, whens(about, card.dates, None), card)))
    return next((unit for unit in units if unit), None)
