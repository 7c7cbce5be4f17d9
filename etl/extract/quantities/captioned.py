"""The rows of a table and the words above it in; what they tell of all of it out: sums, columns of codes, a year."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from etl.extract.quantities.card import Frames, Quantities
from etl.extract.quantities.heads import YEAR

Cells = tuple[str, ...]
Rows = Sequence[tuple[int, Cells, Cells]]

_RULE = re.compile(r":?-+:?")
_FIELD = re.compile(r": ?[€£$]?\s?\d")  # a label with its value names no table
_PAGE = re.compile(r"\d{1,3}")
CODE = re.compile(r"[^\W\d_]{0,3}\s?\d{1,2}(?:\.\d{1,2}){1,3}\.?(?:[,;/ ]+\d{1,2}(?:\.\d{1,2}){1,3})*")
_YEAR = re.compile(YEAR)
_CHAPTERS = 5  # rows of a table of contents
_CAPTION = 120  # characters of the words right above a table that name it


@dataclass(frozen=True, slots=True)
class Whole:
    """What holds of a whole table.

    sums   its caption or a row says that it is one of sums or forecasts
    codes  the places of the columns in which only numbers of goals stand: 1.1
    due    the year that its caption gives for what is aimed at in it, or none
    """

    sums: bool
    codes: frozenset[int]
    due: str


def told_of(rows: Rows, caption: str, card: Quantities) -> Whole:
    sums = _summed(rows, card) or _captioned(caption, card.frames)
    return Whole(sums, frozenset(_codes([row for _, row, _ in rows])), _due(caption, card.frames))


def is_contents(rows: Sequence[Cells]) -> bool:
    """Whether a table without a head only tells on which page a part begins: names, and numbers that rise."""
    told = [row for row in rows if any(row) and not is_ruled(row)]
    pages = [int(row[-1]) for row in told if len(row) == len(told[0]) and _PAGE.fullmatch(row[-1]) and row[0]]
    rising = all(one <= other for one, other in pairwise(pages))
    return len(pages) == len(told) >= _CHAPTERS and rising and pages[0] < pages[-1]


def is_ruled(row: Cells) -> bool:
    return all(_RULE.fullmatch(cell) for cell in row)


def heads_sums(head: Cells, frames: Frames) -> bool:
    """Whether the head of the first column says that a table is one of sums or forecasts."""
    told = head and (frames.tables.sums.search(head[0]) or frames.ledgers.search(head[0]))
    return bool(told and not frames.target_headings.search(head[0]))


def _captioned(caption: str, frames: Frames) -> bool:
    return len(caption) < _CAPTION and not _FIELD.search(caption) and bool(frames.tables.sums.search(caption))


def _summed(rows: Rows, card: Quantities) -> bool:
    """Whether a row of a table is the sum of the others."""
    counts = card.units.nouns.pattern.fullmatch(rows[0][1][0].strip()) if rows and rows[0][1] else None
    counted = counts and not card.frames.ledgers.search(counts[0])  # visitors, in all and of each kind
    return not counted and any(row and card.frames.tables.sums.fullmatch(row[0]) for _, row, _ in rows[1:])


def _codes(rows: Sequence[Cells]) -> set[int]:
    told = [
        {(at, bool(CODE.fullmatch(cell))) for at, cell in enumerate(row) if any(map(str.isdigit, cell))} for row in rows
    ]
    held = set[tuple[int, bool]]().union(*told)
    return {at for at, coded in held if coded and (at, False) not in held}


def _due(caption: str, frames: Frames) -> str:
    """The year of a caption that names what is aimed at: Targets for 2031."""
    years = _YEAR.findall(caption)
    aims = frames.tables.aims.search(caption) or frames.target_headings.search(caption)
    return years[0] if aims and len(years) == 1 and len(caption) < _CAPTION and years[0].isdigit() else ""
