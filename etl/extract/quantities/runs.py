"""The dates of some words in; out the same, those from when to when something runs as the one that it runs to."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.extract.quantities.calendar import Dates
from etl.extract.quantities.dates import When
from etl.extract.quantities.nearby import ending

_YEAR = 4  # characters of a plain year


def run(words: str, found: list[When], dates: Dates) -> list[When]:
    """Between July 2026 and June 2029 is one date, and so are the seasons 2026-2027 to 2028-2029; plain years are not.

    From 40 in 2026 to 60 in 2029 is two, as other words stand between.
    """
    kept: list[When] = []
    for one in found:
        first = kept[-1] if kept else None
        if first and _runs(words, first, one, dates):
            kept[-1] = replace(one, start=first.start, lead=first.lead, role="inside", span=False)
        else:
            kept.append(one)
    return kept


def _runs(words: str, first: When, last: When, dates: Dates) -> bool:
    if not first.due or not last.due or last.due <= first.due or first.role == "reference":
        return False
    if min(first.end - first.start, last.end - last.start) <= _YEAR:
        return False
    between = words[first.end : last.start].strip()
    opened = ending(dates.between, words[: first.start].removesuffix("the ")) is not None
    return bool(dates.goes_to.fullmatch(between)) or (opened and bool(re.fullmatch("and|en", between)))
