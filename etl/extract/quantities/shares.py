"""Two numbers in running words in; the share or the mark that they tell together out: one in four, 8 out of 10."""

from __future__ import annotations

import re

from etl.extract.quantities.card import Quantities
from etl.extract.quantities.numbers import Number

_NEXT = re.compile(r" ([^\W\d_]+)")
_SIGN = re.compile(r"\s?%| ?(?:per ?cent|procent)")
_BEST = 10  # the highest mark
_PERCENT = 100
_ROUND = (2, 3, 4, 5, 10, 20, 100, 1000)  # so many stand for all
_MOST = 1000  # of so many is a share at most told


def out_of(plain: str, first: Number, second: Number, card: Quantities) -> tuple[float, str] | None:
    """The value and unit: 7 out of 10 is 70 percent; 7.5 out of 10 is a score; 3 per 1,000 is no share."""
    join = plain[first.end : second.start]
    if not card.numerals.one_in.fullmatch(join.strip()) or not 0 < first.value < second.value <= _MOST:
        return None
    following = _NEXT.match(plain, second.end)
    if _SIGN.match(plain, second.end):
        return None  # in ten seconds in 90% of cases
    noun = card.units.plural.fullmatch(join.split()[0])
    if noun and following and card.units.plural.fullmatch(following[1]):
        return None  # two talks in five towns
    if second.value > _PERCENT and card.units.rate.fullmatch(join):
        return None
    if first.value % 1 == 0 and second.value not in _ROUND and card.units.out_of.match(join.lstrip()):
        return None  # nine of the eleven parks are so many parks
    if first.value % 1 or _mark(plain, first, second, card):
        return first.value, "score"
    return round(_PERCENT * first.value / second.value, 2), "percent"


def _mark(plain: str, first: Number, second: Number, card: Quantities) -> bool:
    """Whether eight out of ten is a mark: satisfaction of 8 out of 10, but not if 8 out of 10 sailors are satisfied."""
    units, after, join = card.units, _NEXT.match(plain, second.end), plain[first.end : second.start].strip()
    told = units.gauges.pattern.search(plain, 0, first.start) or units.graded.search(plain, 0, first.start)
    alone = after is None or units.stops.fullmatch(after[1])
    return bool(told and alone and second.value == _BEST and units.out_of_ten.fullmatch(join))
