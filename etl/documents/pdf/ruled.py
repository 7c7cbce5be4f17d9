"""A page of a pdf with its words in, the tables drawn with lines on it out, and the words that are in none."""

from __future__ import annotations

from itertools import compress
from typing import Any

from etl.documents import bounds
from etl.documents.pdf.pieces import Piece, running_text
from etl.documents.pdf.words import Word

_LEAST = 2

Place = tuple[float, float]


class RuledTables:
    """The tables of one document: sought only on pages on which lines are drawn, and on bounds.TABLE_PAGES at most."""

    def __init__(self) -> None:
        self._left = bounds.TABLE_PAGES

    def split(self, page: Any, words: list[Word], quarter: int) -> tuple[list[Piece], list[Word]]:
        """Tables of a page, and the words outside them. Text turned against its page has none."""
        if self._left < 1 or page.get_rotation() != _clockwise(quarter):
            return [], words
        self._left -= 1
        found: list[Piece] = []
        for table in _tables(page, quarter):
            box = table.bbox
            inside = [word for word in words if _within(_middle(word), box)]
            block = _block([row.cells for row in table.rows], inside, box)
            if block:
                taken = set(map(id, inside))
                words = [word for word in words if id(word) not in taken]
                found.append(block)
        return found, words


def _tables(page: Any, quarter: int) -> list[Any]:
    # Slow to import, and most documents have no table of this kind.
    from etl.documents.pdf.strokes import tables

    return tables(page, quarter)


def _block(rows: list[list[tuple | None]], words: list[Word], box: tuple) -> Piece | None:
    """The table as one piece with rows of cells; None if it is a frame around text: fewer than two rows of two."""
    middles = [(_middle(word), word) for word in words]
    texts = []
    for cells in rows:
        top = min(cell[1] for cell in cells if cell)
        bottom = max(cell[3] for cell in cells if cell)
        here = [(middle, word) for middle, word in middles if top <= middle[1] <= bottom]
        # No cell: another one reaches over its place.
        held = [[word for middle, word in here if cell and _within(middle, cell)] for cell in cells]
        texts.append([running_text(one) for one in held])
    # Double lines make columns that hold nothing.
    used = [any(column) for column in zip(*texts, strict=True)]
    filled = [tuple(compress(row, used)) for row in texts if any(row)]
    if sum(sum(map(bool, row)) >= _LEAST for row in filled) < _LEAST:
        return None
    size = words[0].style.size
    return Piece([], box[0], box[2], -box[1], -box[3], size, rows=tuple(filled))


def _middle(word: Word) -> Place:
    """Where a word stands, y counted downwards."""
    return (word.x0 + word.x1) / 2, -word.y - word.style.size / 3


def _within(place: Place, box: tuple) -> bool:
    """Whether a place lies in a box: left, top, right and bottom."""
    return box[0] <= place[0] <= box[2] and box[1] <= place[1] <= box[3]


def _clockwise(quarter: int) -> int:
    """The turn of the page that sets text turned so many quarters upright, in degrees."""
    return quarter * 90
