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
    """The same without readings of rows of tables of indicators, and of those that list challenges or the like.

    The heads of the former name an indicator and what is measured, and no goals.
    """
    heads = (_are_indicators, _are_asides)
    tables = (rows for _, rows in _tables(read) if any(fits(rows[0][0], words) for fits in heads))
    measured = {line.number for rows in tables for line, _ in rows}
    return [(line, [] if line.number in measured else readings) for line, readings in read]


def _are_indicators(head: Line, words: Outline) -> bool:
    names = [cell.lower().strip(" *:") for cell in head.cells]
    named = any(name.removesuffix("s").removesuffix("en").endswith(words.captions) for name in names if name)
    measured = any(words.measures.fullmatch(name) for name in names)
    return named and measured and goal_column(head.cells, words) is None


def _are_asides(head: Line, words: Outline) -> bool:
    """Whether its first column is of what is no goal: Challenges | Solutions."""
    first = next(iter(_filled(head)), "")
    return words.asides.fullmatch(first.strip(" *:").lower()) is not None


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
