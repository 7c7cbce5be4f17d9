"""Rows of cells in; out: those of boxes with a large number over words, each box as a cell that holds both."""

from __future__ import annotations

import re
from collections.abc import Mapping

from etl.extract.quantities.layouts import Cells, Grid

_NUMBER = re.compile(r"(?:[<>≥≤±+]\s?|[-−–])?[€£$]?\s?\d[\d.,]*(?:\s?%|\s?[^\W\d_]{1,10}){0,2}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_HALVED = re.compile(r"(?<=\d[-–]) (?=\d)")  # a span of years over two lines
_WORD = re.compile(r"[^\W\d_]{3}")
_NEXT = 2  # lines from a row to that which goes on with it
_WORDS = 4  # rows of words below the numbers


def boxes(rows: Mapping[int, Cells]) -> Grid:
    """The rows of numbers of which those below tell what each number is: 25 | 60 % over new quays | clean boats."""
    found = Grid()
    for number, row in rows.items():
        if number in found.cells or len(row) < _NEXT or not _numbers(row):
            continue
        below = _below(rows, number, len(row))
        if below:
            parts = zip(row, *(rows[one] for one in below), strict=True)
            words = (_HALVED.sub("", " ".join(filter(None, one))) for one in parts)
            found.cells |= {number: tuple(words), **dict.fromkeys(below, ("",))}
            found.heads[number] = ("",) * len(row)
    return found


def _numbers(row: Cells) -> bool:
    return all(_NUMBER.fullmatch(cell) and not _YEAR.fullmatch(cell) for cell in row)


def _below(rows: Mapping[int, Cells], number: int, columns: int) -> list[int]:
    """The rows of words below a row of numbers, as far as they go on; none if they do not open with words in each."""
    told: list[int] = []
    last = number
    while len(told) < _WORDS:
        after = next((one for one in range(last + 1, last + 1 + _NEXT) if one in rows), 0)
        if not after or len(rows[after]) != columns or _numbers(rows[after]):
            break
        told.append(after)
        last = after
    opens = bool(told) and all(map(_WORD.search, rows[told[0]]))
    return told if opens else []
