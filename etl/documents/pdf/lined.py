"""Rules across a page and its words in, tables with lines between their rows only out, and the words in none.

Such a table has no lines between columns: a column begins after a strip that no row with several cells sets a word in.
"""

from __future__ import annotations

from itertools import pairwise
from statistics import median

from etl.documents.pdf.drawn import Rule
from etl.documents.pdf.pieces import Piece, running_text
from etl.documents.pdf.runs import Run, Strip, is_whole, runs, with_head
from etl.documents.pdf.words import Word

# Rules of one table begin and end within so many points of each other; two rows with two cells make a table.
_SAME, _LEAST = 4.0, 2
# The words of a usual cell, which no column of prose has.
_WORDS = 60
# How far above the first rule the heads of columns stand, and how far from each other, as shares of the type size.
_ABOVE, _LEVEL = 1.5, 0.3


def split(rules: list[Rule], words: list[Word]) -> tuple[list[Piece], list[Word]]:
    """Tables, each as one piece with rows of cells, and the words outside them."""
    found: list[Piece] = []
    for group in _groups(rules):
        for run in runs(group, [_between(words, upper, lower) for upper, lower in pairwise(group)]):
            table = _table(with_head(run, _head(words, run.rules[0])))
            if table:
                taken = {id(word) for row in run.rows for word in row}
                words = [word for word in words if id(word) not in taken]
                found.append(table)
    return found, words


def _groups(rules: list[Rule]) -> list[list[Rule]]:
    """Rules below each other of the same length and place."""
    groups: list[list[Rule]] = []
    for rule in rules:
        fits = (one for one in groups if abs(one[-1][0] - rule[0]) <= _SAME and abs(one[-1][1] - rule[1]) <= _SAME)
        group = next(fits, None)
        if group is None:
            groups.append([rule])
        else:
            group.append(rule)
    return [group for group in groups if len(group) > _LEAST]


def _between(words: list[Word], upper: Rule, lower: Rule) -> list[Word]:
    return [word for word in words if lower[2] < word.y < upper[2] and upper[0] <= (word.x0 + word.x1) / 2 <= upper[1]]


def _head(words: list[Word], rule: Rule) -> list[Word]:
    """The line just above the first rule: the heads of columns often have none above them."""
    left, right, y = rule
    above = [
        word
        for word in words
        if left <= (word.x0 + word.x1) / 2 <= right and y < word.y <= y + _ABOVE * word.style.size
    ]
    lowest = min((word.y for word in above), default=0.0)
    return [word for word in above if word.y - lowest <= _LEVEL * word.style.size]


def _table(run: Run) -> Piece | None:
    columns = run.columns()
    rows = [row for row in run.rows if row]
    texts = [tuple(running_text(cell) for cell in _cells(row, columns)) for row in rows]
    lengths = [len(cell.split()) for row in texts for cell in row if cell]
    if sum(sum(map(bool, row)) >= _LEAST for row in texts) < _LEAST or median(lengths) > _WORDS:
        return None
    left, right, top = run.rules[0]
    return Piece([], left, right, top, run.rules[-1][2], rows[0][0].style.size, rows=tuple(texts))


def _cells(row: list[Word], columns: list[Strip]) -> list[list[Word]]:
    """The words of a row by column; a single line over several columns is all in the first."""
    cells: list[list[Word]] = [[] for _ in range(len(columns) + 1)]
    whole = is_whole(row, columns)
    for word in row:
        cells[0 if whole else sum(word.x0 >= end for _, end in columns)].append(word)
    return cells
