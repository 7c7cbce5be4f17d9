"""A text in; the cells of those lines that are rows of a table out, each with its head, whatever sets them apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import repeat, zip_longest

from etl.documents.text import Text
from etl.extract.quantities.boxes import boxes
from etl.extract.quantities.card import Quantities
from etl.extract.quantities.columns import Cells, Chunk, Head, below, chunks, goes_on, heads_on, opens, over, placed
from etl.extract.quantities.heads import are_heads
from etl.extract.quantities.layouts import Grid, head_of, row_of
from etl.extract.quantities.series import series_of
from etl.extract.quantities.stacks import stacks
from etl.extract.quantities.tables import heads_row, merged

_FARTHEST = 12  # lines within a table from one row to the next, blank ones and the foot of a page among them
_OTHERS = 4  # of these, lines that say something, such as the title of a part
_LATER = re.compile(r"[a-z(]")
_RULE = re.compile(r":?-+:?")
_SIGNS = ("\t", ";")  # between the cells of a line
_FEWEST = 3  # years in a row that stand alone above a table whose cells run over many lines


def grids(text: Text, card: Quantities) -> Grid:
    """The lines that head or fill columns of values.

    Indicator 2023 2026 2030. A row may stand far below years that stand alone, as the cells of the table run over many
    lines: it is known by its first word, share or rate, and has a value for each year. A reader of files may have told
    the cells of some rows of a table and not of others.
    """
    found = stacks(text.lines, card)
    told = {number: hint.cells for number, hint in enumerate(text.hints, 1) if hint.cells}
    boxed = boxes(dict(_rows(text)))
    reading = _Reading(found, card)
    for number, line in enumerate(text.lines, 1):
        barred = _barred(line)
        if number in boxed.cells:
            continue
        if number in told:
            reading.cells(number, told[number])
        elif barred and reading.takes(number, barred):
            reading.cells(number, barred)
        elif line.strip() and number not in found.cells:
            reading.line(number, line)
    ended = reading.ended()
    return Grid(ended.cells | boxed.cells, ended.heads | boxed.heads, ended.rows)


class _Reading:
    """The head of the table being read, its last row, and the words that may begin the name of the next.

    Above is the row of cells right above, if there is one.
    """

    def __init__(self, found: Grid, card: Quantities) -> None:
        self.found, self.card = found, card
        self.opened: dict[int, Cells] = {}
        self.head: Head | None = None
        self.last = self.row = self.others = 0
        self.counted = 0
        self.ends = 0
        self.top: list[int] = []
        self.waiting: Cells = ()
        self.before: tuple[int, list[Chunk]] = 0, []
        self.above: Cells = ()

    def cells(self, number: int, given: Cells) -> None:
        """A row of which the reader of the file has told the cells; those of an empty first one may lack it."""
        near, head, frames = self._is_near(number), self.head, self.card.frames
        whole = ("", *given) if head and len(given) == len(head.columns) else given
        fits = bool(head and near and len(whole) == len(head.cells))
        joined = merged(head.cells, whole, frames) if head and fits and not self.row else ()
        if joined or heads_row(given, head.cells if head and fits else self.above, frames):
            columns = joined or given
            self.head = Head(columns[0], columns[1:], ())
            self.found.cells[number], self.last, self.row, self.waiting = whole if joined else given, number, 0, ()
        elif head and fits:
            self._keep(number, whole, head)
            self.last = number
        else:
            self.head = None
        self.above = given

    def takes(self, number: int, given: Cells) -> bool:
        """Whether words with bars between them are cells: they head columns of values or stand below such."""
        others = self.others if self.counted == self.last else 0
        near = number - self.last <= _FARTHEST and others <= _OTHERS
        fits = self.head and near and len(given) == len(self.head.cells)
        return bool(fits or are_heads(given, self.card.frames))

    def line(self, number: int, line: str) -> None:
        """A line that heads columns, fills them, or says more of the row before or after it."""
        near, head, frames = self._is_near(number), self.head, self.card.frames
        self.above = ()
        told = series_of(line, frames)
        if told:
            self._keep(number, _whole(told[1], self.waiting) or told[1], told[0])
            return
        if self._wraps(number, line):
            return
        heads = self._heads(number, line, near)
        if heads:
            self.head = heads
            self.opened |= dict.fromkeys((*self.top, number), heads.cells)
            self.last, self.row, self.waiting, self.top = number, 0, (), [*self.top, number]
            self.before = number, chunks(line)
            return
        row = row_of(line, head, self.card) if head and (near or self._alone(line)) else ()
        whole = _whole(row, self.waiting)
        if head and whole:
            if whole != row and len(whole) == len(self.waiting):
                self.found.cells[self.before[0]] = ("",) * len(whole)
            self._keep(number, whole, head)
            self.last = number if near else self.last
            return
        self._more(number, line, near)

    def _heads(self, number: int, line: str, near: bool) -> Head | None:
        """The head of which a line is the first, or that it goes on with."""
        last, head, frames = self.head, head_of(line, self.card), self.card.frames
        opened = last and last.spans and near and not self.row
        if last and opened and heads_on(chunks(line), last, frames):
            return below(last, chunks(line), frames)
        self.top = []
        if head and head.spans and number == self.before[0] + 1 and opens(self.before[1], head, frames):
            self.top = [self.before[0]]
            return over(self.before[1], head, frames)
        return head

    def _wraps(self, number: int, line: str) -> bool:
        """Whether a line goes on with the row right above: with its name, or with a value that is not whole."""
        head, row = self.head, self.found.cells.get(self.row, ())
        if not (head and row and head.spans and number == self.ends + 1):
            return False
        cells = placed(chunks(line), head, self.card.frames)
        if len(cells) != len(row) or not goes_on(row, cells, head, self.card.frames):
            return False
        self.found.cells[self.row] = _joined(row, cells)
        self.found.cells[number], self.ends, self.last = ("",) * len(row), number, number
        return True

    def _more(self, number: int, line: str, near: bool) -> None:
        """Words of the row right above, or else perhaps of the name of the next."""
        if self.row and number == self.row + 1 and re.match(r"\s*[a-z(]", line):
            name, *values = self.found.cells[self.row]
            self.found.cells[self.row] = (f"{name} {line.strip()}", *values)
        found, head = chunks(line), self.head
        cells = placed(found, head, self.card.frames) if head and head.spans and near else ()
        self.waiting = (cells or (line.strip(),)) if near else ()
        self.before = number, found

    def _is_near(self, number: int) -> bool:
        """Whether a line, one more behind the last row, may still be of its table."""
        self.others = 1 if self.counted != self.last else self.others + 1
        self.counted = self.last
        return number - self.last <= _FARTHEST and self.others <= _OTHERS

    def ended(self) -> Grid:
        """All cells, with the heads below which there are rows."""
        filled = set(self.found.heads.values())
        self.found.cells |= {number: cells for number, cells in self.opened.items() if cells in filled}
        return self.found

    def _keep(self, number: int, cells: Cells, head: Head) -> None:
        self.found.cells[number], self.found.heads[number] = cells, head.cells
        self.row, self.ends, self.waiting = number, number, ()

    def _alone(self, line: str) -> bool:
        head = self.head
        return bool(head and len(head.columns) >= _FEWEST and not head.corner) and _measures(line, self.card)


def _rows(text: Text) -> Iterator[tuple[int, Cells]]:
    """The lines with cells that a reader of files has told or that stand between bars, without ruled lines."""
    for number, (line, hint) in enumerate(zip(text.lines, text.hints or repeat(None), strict=False), 1):
        cells = (hint and hint.cells) or _barred(line) or _barred(line.strip().strip("|"))
        if cells and not all(_RULE.fullmatch(cell) for cell in cells):
            yield number, cells


def _barred(line: str) -> Cells:
    """What stands between the bars of a line that has none around it, or else between its tabs or semicolons."""
    bare = line.strip()
    if " | " in bare and bare[0] != "|":
        cells = tuple(cell.strip() for cell in bare.split("|"))
    else:
        sign = next((sign for sign in _SIGNS if line.count(sign) >= _FEWEST - 1 and "|" not in line), "")
        cells = tuple(cell.strip(' "') for cell in line.split(sign)) if sign else ()
    return cells if any(cell.strip(":- ") for cell in cells) else ()


def _whole(cells: Cells, waiting: Cells) -> Cells:
    """A row with its whole name, of which the first words may stand on the line before it."""
    name = next((at for at, words in enumerate(waiting) if words), 0)
    name = name if name < len(cells) else 0
    if not cells or (cells[name] and not _LATER.match(cells[name])):
        return cells
    if not waiting:
        return cells if name or cells[0] else ()
    return _joined(waiting if len(waiting) == len(cells) else (" ".join(filter(None, waiting)),), cells)


def _joined(upper: Cells, lower: Cells) -> Cells:
    """The cells of two lines of a row; words that are not told apart belong to the first of them."""
    return tuple(" ".join(filter(None, pair)) for pair in zip_longest(upper, lower, fillvalue=""))


def _measures(line: str, card: Quantities) -> bool:
    """Whether a line opens with the name of what is measured: proportion of, number of."""
    first = re.match(r"\W*([^\W\d_]+)", line)
    return bool(first and card.units.parts_of.fullmatch(first[1]))
