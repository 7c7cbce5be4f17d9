"""A page of a pdf with its words in, the tables drawn with lines on it out, and the words that are in none."""

from __future__ import annotations

from itertools import compress
from pathlib import Path
from typing import Any

from etl.documents import bounds
from etl.documents.pdf.pieces import Piece, running_text
from etl.documents.pdf.words import Word

_LEAST = 2


class RuledTables:
    """The tables of one document. The library for tables reads a page ten times slower than the one for text, so it
    is asked only for pages on which lines are drawn, and for bounds.TABLE_PAGES pages at most."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._left = bounds.TABLE_PAGES
        self._document: Any = None

    def split(self, number: int, page: Any, words: list[Word], quarter: int) -> tuple[list[Piece], list[Word]]:
        """Tables of page `number` (0-based), and the words outside them. Text turned against its page has none."""
        if self._left < 1 or page.get_rotation() != _clockwise(quarter):
            return [], words
        self._left -= 1
        right, down = _offset(page, quarter)
        found: list[Piece] = []
        for table in self._tables(number):
            rows = [row.cells for row in table.rows]
            inside = [word for word in words if _within(word, table.bbox, right, down)]
            block = _block(rows, inside, table.bbox, (right, down))
            if block:
                taken = set(map(id, inside))
                words = [word for word in words if id(word) not in taken]
                found.append(block)
        return found, words

    def _tables(self, number: int) -> list[Any]:
        import pdfplumber

        try:
            if self._document is None:
                self._document = pdfplumber.open(self._path)
            page = self._document.pages[number]
            found = page.find_tables()
            page.close()
        except Exception:
            # Whatever that library stumbles over, the page can still be read as text.
            return []
        return found

    def close(self) -> None:
        if self._document is not None:
            self._document.close()


def _block(rows: list[list[tuple | None]], words: list[Word], box: tuple, offset: tuple[float, float]) -> Piece | None:
    """The table as one piece with rows of cells; None if it is a frame around text: fewer than two rows of two."""
    right, down = offset
    texts = []
    for cells in rows:
        # No cell: another one reaches over its place.
        held = [[word for word in words if cell and _within(word, cell, right, down)] for cell in cells]
        texts.append([running_text(one) for one in held])
    # Double lines make columns that hold nothing.
    used = [any(column) for column in zip(*texts, strict=True)]
    filled = [tuple(compress(row, used)) for row in texts if any(row)]
    if sum(sum(map(bool, row)) >= _LEAST for row in filled) < _LEAST:
        return None
    size = words[0].style.size
    return Piece([], box[0] - right, box[2] - right, down - box[1], down - box[3], size, rows=tuple(filled))


def _within(word: Word, box: tuple, right: float, down: float) -> bool:
    """Whether the middle of a word lies in a box, given in points from the upper left corner of the page."""
    x = (word.x0 + word.x1) / 2 + right
    y = down - word.y - word.style.size / 3
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def _clockwise(quarter: int) -> int:
    """The turn of the page that sets text turned so many quarters upright, in degrees."""
    return quarter * 90


def _offset(page: Any, quarter: int) -> tuple[float, float]:
    """What is added to x and subtracted from y to count from the upper left corner of the page as shown."""
    x0, y0, x1, y1 = page.get_mediabox()
    return ((-x0, y1), (-y0, -x0), (x1, -y0), (y1, x1))[quarter]
