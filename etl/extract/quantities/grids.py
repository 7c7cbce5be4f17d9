"""Lines of text in; the cells of those that are rows of a table of years set with spaces alone out, with its head."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from etl.extract.quantities.card import Frames, Quantities

Cells = tuple[str, ...]

_YEAR = r"(?:20\d\d(?:[-/]\d\d(?:\d\d)?)?\*?|[‘’'](?=[1-4]\d(?!\d))\d\d)"
_ENDS = re.compile(rf"{_YEAR}\s*$")
_COLUMN = re.compile(rf"(?:(?<!\S)(?P<word>[^\W\d_]+)\s+)?(?P<year>{_YEAR})(?!\S)")
_VALUE = re.compile(r"(?<!\S)(?:[<>≥≤~±]\s?)?[€£$]?\d[\d.,]*(?:\s?%)?(?!\S)|(?<!\S)[-–—](?!\S)")
_NAMED = re.compile(r"[^\W\d_]{3}")
_WIDEST = 120  # characters of a line of a table
_FARTHEST = 3  # lines without values, such as blank ones, within a table
_FEWEST = 3  # years in a row that stand alone above a table whose cells run over many lines


def grids(lines: Sequence[str], card: Quantities) -> tuple[dict[int, Cells], dict[int, Cells]]:
    """The cells of each line, by its number from 1, that heads or fills columns of years, and the head of each row.

    Indicator 2023 2026 2030. A row may stand far below years that stand alone, as the cells of the table run over many
    lines: it is known by its first word, share or rate, and has a value for each year.
    """
    found: dict[int, Cells] = {}
    above: dict[int, Cells] = {}
    head: Cells = ()
    heads: set[int] = set()
    last = 0
    for number, line in enumerate(lines, 1):
        years = _heads(line, card.frames)
        if years:
            head, last = years, number
            found[number] = years
            heads.add(number)
            continue
        near, alone = number - last <= _FARTHEST, len(head) > _FEWEST and head[:1] == ("",)
        row = _row(line, len(head) - 1) if head and (near or (alone and _measures(line, card))) else ()
        if row:
            found[number], above[number] = row, head
            last = number if near else last
    filled = {number for number in heads if any(number + ahead in found for ahead in range(1, _FARTHEST + 1))}
    return {number: cells for number, cells in found.items() if number in filled or number not in heads}, above


def _measures(line: str, card: Quantities) -> bool:
    """Whether a line opens with the name of what is measured: proportion of, number of."""
    first = re.match(r"\W*([^\W\d_]+)", line)
    return bool(first and card.units.parts_of.fullmatch(first[1]))


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
    years = [f"{word} {_whole(one['year'])}".strip() for word, one in zip(heads, columns, strict=True)]
    return (" ".join(name.removesuffix(first).split()), *years)


def _whole(year: str) -> str:
    """All four digits of a year: ‘25 is 2025."""
    return f"20{year[1:]}" if not year[0].isdigit() else year.rstrip("*")


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
