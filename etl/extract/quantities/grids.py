"""Lines of text in; the cells of those that are rows of a table of years set with spaces alone out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from etl.extract.quantities.card import Frames

Cells = tuple[str, ...]

_YEAR = r"20\d\d(?:[-/]\d\d(?:\d\d)?)?\*?"
_ENDS = re.compile(rf"{_YEAR}\s*$")
_COLUMN = re.compile(rf"(?:(?<!\S)(?P<word>[^\W\d_]+)\s+)?(?P<year>{_YEAR})(?!\S)")
_VALUE = re.compile(r"(?<!\S)(?:[<>≥≤~±]\s?)?[€£$]?\d[\d.,]*(?:\s?%)?(?!\S)|(?<!\S)[-–—](?!\S)")
_NAMED = re.compile(r"[^\W\d_]{3}")
_WIDEST = 120  # characters of a line of a table
_FARTHEST = 3  # lines without values, such as blank ones, within a table


def grids(lines: Sequence[str], frames: Frames) -> dict[int, Cells]:
    """The cells of each line, by its number from 1, that heads or fills columns of years: Indicator 2023 2026 2030."""
    found: dict[int, Cells] = {}
    head: Cells = ()
    heads: set[int] = set()
    last = 0
    for number, line in enumerate(lines, 1):
        above = _heads(line, frames)
        if above:
            head, last = above, number
            found[number] = above
            heads.add(number)
        elif head and number - last <= _FARTHEST:
            row = _row(line, len(head) - 1)
            if row:
                found[number], last = row, number
    filled = {number for number in heads if any(number + ahead in found for ahead in range(1, _FARTHEST + 1))}
    return {number: cells for number, cells in found.items() if number in filled or number not in heads}


def _heads(line: str, frames: Frames) -> Cells:
    """The name of the rows and at least two years, each with the word before it if that tells of a column."""
    if len(line) > _WIDEST or not _ENDS.search(line):
        return ()
    columns = list(_COLUMN.finditer(line))
    name = line[: columns[0].start("year")] if columns else ""
    between = [line[one.end() : two.start()] for one, two in pairwise(columns)]
    if len(columns) < 2 or "|" in line or any(gap.strip() for gap in between):
        return ()
    first = columns[0]["word"] if columns[0]["word"] and _tells(columns[0]["word"], frames) else ""
    heads = [first, *(one["word"] or "" for one in columns[1:])]
    years = [f"{word} {one['year'].rstrip('*')}".strip() for word, one in zip(heads, columns, strict=True)]
    return (" ".join(name.removesuffix(first).split()), *years)


def _tells(word: str, frames: Frames) -> bool:
    return bool(frames.told_columns.fullmatch(word) or frames.aims.fullmatch(word))


def _row(line: str, columns: int) -> Cells:
    """The name of a row and as many values as there are columns, the last things on its line."""
    values = list(_VALUE.finditer(line)) if len(line) <= _WIDEST else []
    if len(values) < columns:
        return ()
    own = values[-columns:]
    name = line[: own[0].start()]
    gaps = [line[one.end() : two.start()] for one, two in pairwise(own)]
    plain = not line[own[-1].end() :].strip() and not any(gap.strip() for gap in gaps)
    return (" ".join(name.split()), *(one[0] for one in own)) if plain and _NAMED.search(name) else ()
