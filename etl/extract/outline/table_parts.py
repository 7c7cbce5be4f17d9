"""Lines with their readings in; out the rows of tables of contents, and the lines with none for rows of indicators."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from etl.extract.outline.line import Line
from etl.extract.outline.markers import Marker
from etl.extract.outline.tables import goal_column
from etl.extract.outline.words import Outline

_LEAST = 4  # rows that make a table of contents
_FRONT = 0.25  # share of the document in which it stands
_AGAIN = 0.5  # share of its titles that come again below
_PAGE = re.compile(r"\d{1,3}")
_LETTERS = re.compile(r"[^\W\d_]+")
_TITLED = re.compile(r"\d[.)]?\s+[^\W\d_]+[\s-]+[^\W\d_]")
_MOST = 0.8  # share of the rows with a number
_KEY = 12  # letters by which a title is known again

Read = tuple[Line, list[Marker]]


def contents_rows(read: Sequence[Read]) -> set[int]:
    """Numbers of the rows that are a title and a page, no lower than the one before, if the titles come again."""
    found: set[int] = set()
    for place, rows in _tables(read):
        paged = [line for line, _ in rows if any(line.cells) and len(_filled(line)) == 2]
        pages = [int(cells[-1]) for line in paged if _PAGE.fullmatch((cells := _filled(line))[-1])]
        rising = all(one <= other for one, other in pairwise(pages))
        if place < _FRONT * len(read) and _LEAST <= len(pages) == len(paged) and rising:
            titles = {_letters(line.text) for line, _ in read[place + len(rows) :]}
            again = sum(_letters(line.text) in titles for line in paged)
            found |= {line.number for line, _ in rows} if again >= _AGAIN * len(paged) else set()
    return found


def without_measured(read: Sequence[Read], words: Outline) -> list[Read]:
    """The same without readings of rows of tables whose heads name an indicator and what is measured, and no goals.

    Nor those of a table whose first column is one of challenges or lessons.
    """
    measured = {line.number for _, rows in _tables(read) if _are_others(rows, words) for line, _ in rows}
    return [(line, [] if line.number in measured else readings) for line, readings in read]


def _are_others(rows: Sequence[Read], words: Outline) -> bool:
    """Whether a table is one of indicators, without titles of what they belong to in a column before theirs."""
    names = [cell.lower().strip(" *:") for cell in rows[0][0].cells]
    if goal_column(rows[0][0].cells, words) is not None:
        return False
    if names and words.asides.fullmatch(names[0]):
        return True
    named = [
        place for place, name in enumerate(names) if name.removesuffix("s").removesuffix("en").endswith(words.captions)
    ]
    measured = any(words.measures.fullmatch(name) for name in names)
    return bool(named) and measured and not _are_titled(rows, named[0])


def _are_titled(rows: Sequence[Read], column: int) -> bool:
    """Whether the rows that begin with a number have words behind it in a column before that of the indicators."""
    counted = [line for line, readings in rows[1:] if readings]
    titled = sum(any(_TITLED.search(cell) for cell in line.cells[:column]) for line in counted)
    return titled > 0 and titled >= _MOST * len(counted)


def _tables(read: Sequence[Read]) -> Iterator[tuple[int, list[Read]]]:
    """Rows right below each other, with the place of the first."""
    for is_table, group in groupby(enumerate(read), key=lambda one: bool(one[1][0].cells)):
        rows = list(group)
        if is_table:
            yield rows[0][0], [row for _, row in rows]


def _filled(line: Line) -> list[str]:
    return [cell.strip(" *") for cell in line.cells if cell.strip(" *")]


def _letters(text: str) -> str:
    return "".join(_LETTERS.findall(text.lower()))[:_KEY]
