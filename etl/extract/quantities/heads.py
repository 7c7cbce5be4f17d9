"""The head of a column of a table in; whether what stands below it is told, aimed at or dated, out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from etl.extract.quantities.card import Frames

Role = Literal["told", "aim", "year", ""]

YEAR = (
    r"(?:FY ?[’']?)?(?<!\d)20\d\d(?:[-/–]\d\d(?:\d\d)?)?\*?(?!\d)"
    r"|FY ?[’']?\d\d(?!\d)|(?<!\w)[‘’'](?=[1-4]\d(?!\d))\d\d"
)
_YEARS = re.compile(YEAR)
_ASIDE = re.compile(r"[()\[\]?:*%.]")
_QUARTER = re.compile(r"\b[QKH][1-4]\b|\b\d{1,2}(?= [^\W\d_]{3,9}$)")  # Q4 2027, 31 March 2028
_LONGEST = 48  # characters of the head of a column of values
_DATED = 24  # characters of one that is but a date


def spread(heads: Sequence[str], frames: Frames) -> tuple[str, ...]:
    """The heads of a row, those that tell a part of what stands left of them with that before it: of which boats."""
    whole: list[str] = []
    for head in heads:
        part = whole and frames.tables.parts.match(head)
        whole.append(f"{whole[-1]} {head}" if part else head)
    return tuple(whole)


def are_heads(heads: Sequence[str], frames: Frames) -> bool:
    """Whether some words head columns: two or more of them values, or one beside that of what is measured."""
    told = sum(role(head, frames) != "" for head in heads[1:])
    return told > 1 or (told > 0 and any(map(frames.tables.indicators.fullmatch, heads)))


def levels(heads: Sequence[str], frames: Frames) -> tuple[str, ...]:
    """Those that name levels of what may be reached, if there are several: basic, advanced."""
    found = tuple(head for head in heads[1:] if frames.tables.levels.fullmatch(head))
    return found if len(found) > 1 else ()


def role(head: str, frames: Frames) -> Role:
    """Told (baseline, now), aim (target, where we want to be), a year, or nothing of these.

    What is aimed at wins (expected result, target compared with last year) unless the words tell of nothing else.
    """
    names = frames.due_columns.fullmatch(head) or frames.tables.indicators.fullmatch(head)
    if not head or len(head) > _LONGEST or names:
        return ""
    bare = " ".join(_YEARS.sub(" ", _ASIDE.sub(" ", head)).split())
    if frames.tables.told.fullmatch(bare) or frames.told_columns.fullmatch(bare):
        return "told"
    if frames.tables.aims.search(head):
        return "aim"
    if frames.told_columns.search(head):
        return "told"
    dated = len(head) < _DATED and not any(map(str.isdigit, _QUARTER.sub("", bare)))
    return "year" if dated and _YEARS.search(head) else ""
