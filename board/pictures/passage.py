"""The text of a page of a pdf and a passage in; the boxes around the lines in which the passage stands, out.

Only letters and digits are compared: line ends, hyphens, bullets and spaces are set otherwise on paper than in a
passage. What runs over a page, a column or a footnote is found piece by piece.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

import pypdfium2.raw as pdfium

# Left, bottom, right and top, in points of the page.
Box = tuple[float, float, float, float]

_LEAST = 12  # letters of a piece that is sought on its own
_PIECES = 6
# Boxes of one line: they overlap by half their height, and less than that lies between them.
_SHARED, _APART = 0.5, 1.0


def boxes(text_page: Any, words: str) -> list[list[Box]]:
    """The lines of each piece of the passage; none if it is not on the page, or if only a few of its letters are."""
    signs = [chr(pdfium.FPDFText_GetUnicode(text_page, place)) for place in range(text_page.count_chars())]
    letters, places = _letters(signs)
    sought, _ = _letters([words])
    return [_lines(_around(text_page, places[start], places[end])) for start, end in _pieces(sought, letters)]


def _letters(signs: list[str]) -> tuple[str, list[int]]:
    """Letters and digits in small plain form, and the place of the sign that each came out of."""
    found = [(letter, place) for place, sign in enumerate(signs) for letter in _plain(sign)]
    return "".join(letter for letter, _ in found), [place for _, place in found]


def _plain(sign: str) -> Iterator[str]:
    return (letter for letter in unicodedata.normalize("NFKD", sign).casefold() if letter.isalnum())


def _pieces(sought: str, letters: str) -> Iterator[tuple[int, int]]:
    """First and last letter of each piece, the longest that is there at a time; its pieces follow each other."""
    after = 0
    for _ in range(_PIECES):
        length = _longest(sought, letters, after)
        if length < min(_LEAST, len(sought)) or not length:
            return
        start = letters.index(sought[:length], after)
        yield start, start + length - 1
        sought, after = sought[length:], start + length


def _longest(sought: str, letters: str, after: int) -> int:
    """How many letters at the beginning of what is sought stand together after that place."""
    low, high = 0, len(sought)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if letters.find(sought[:middle], after) >= 0 else (low, middle - 1)
    return low


def _around(text_page: Any, first: int, last: int) -> Iterator[Box]:
    count = text_page.count_rects(first, last - first + 1)
    return (text_page.get_rect(number) for number in range(count))


def _lines(found: Iterable[Box]) -> list[Box]:
    """The boxes, those beside each other made one."""
    lines: list[Box] = []
    for box in found:
        if lines and _beside(lines[-1], box):
            lines[-1] = around([lines[-1], box])
        else:
            lines.append(box)
    return lines


def _beside(one: Box, other: Box) -> bool:
    high = min(one[3] - one[1], other[3] - other[1])
    overlap = min(one[3], other[3]) - max(one[1], other[1])
    return overlap >= _SHARED * high and -_APART * high <= other[0] - one[2] <= _APART * high


def around(found: Iterable[Box]) -> Box:
    """The one box around all; left and bottom (or top) first."""
    lefts, lows, rights, highs = zip(*found, strict=True)
    return min(lefts), min(lows), max(rights), max(highs)
