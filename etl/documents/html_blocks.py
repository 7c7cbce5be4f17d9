"""Words of a web page as they come in, lines out: blocks, list items, and rows of tables that hold data."""

from __future__ import annotations

from etl.documents import bounds, glyphs
from etl.documents.lines import Line, Unreadable, line_of, row_of
from etl.documents.text import Hint

_STEP = 2.0


class Blocks:
    """The block being filled, the row being filled, and the lines made so far.

    A table is taken for a layout as far as its cells hold headings, lists or tables: their blocks become lines of
    their own. Any other row with more than one filled cell becomes one line.
    """

    def __init__(self) -> None:
        self.depth = 0
        self._lines: list[Line] = []
        self._pieces: list[tuple[str, bool]] = []
        self._hint = Hint()
        self._mark = ""
        self._apart = True
        self._tables = 0
        self._cells: list[list[Line]] | None = None
        self._held: dict[int, int] = {}
        self._owed = 0
        self._rows = 0

    def add(self, words: str, bold: bool, raised: bool) -> None:
        self._pieces.append((glyphs.raised(words) if raised else words, bold))

    def wrap(self) -> None:
        """End the line, not the block."""
        hint = self._hint
        self.close()
        self._hint, self._apart = hint, False

    def open(self, heading: int) -> None:
        """A heading begins."""
        self.close()
        self.spill()
        self._hint = Hint(heading=heading)

    def item(self, mark: str, depth: int) -> None:
        """A list item begins, `depth` lists deep."""
        self.close()
        self.depth, self._mark, self._apart = depth, mark, False
        self._hint = Hint(indent=_STEP * (depth - 1))

    def close(self) -> None:
        """End the block; nothing happens if it is empty."""
        words = "".join(text for text, _ in self._pieces)
        if words.strip():
            mark = [(f"{self._mark} ", False)] if self._mark else []
            self._keep(line_of([*mark, *self._pieces], self._hint, apart=self._apart or not self._lines))
            self._mark, self._apart = "", True
        self._pieces = []
        if not self._mark:
            self._hint = Hint(indent=_STEP * self.depth)

    def table(self) -> None:
        self.close()
        if self._tables:
            self.spill()
        self._tables += 1
        self._rows, self._held = 0, {}

    def end_table(self) -> None:
        self.end_row()
        self._tables -= 1

    def row(self) -> None:
        self.end_row()
        self._cells, self._owed = [], 0

    def cell(self, columns: int, rows: int) -> None:
        """A cell begins that takes so many columns and rows; what it holds stands in the first of them."""
        self.close()
        if self._cells is None:
            return
        self._cells += [[] for _ in range(self._owed)]
        self._skip()
        at = len(self._cells)
        self._owed = max(min(columns, bounds.COLUMNS - at) - 1, 0)
        more = min(rows, bounds.SPANNED) - 1
        self._held |= {column: more for column in range(at, at + self._owed + 1) if more > 0}
        self._cells.append([])

    def _skip(self) -> None:
        """Leave the cells empty that one of a row above takes."""
        while self._cells is not None and self._held.get(len(self._cells), 0):
            self._held[len(self._cells)] -= 1
            self._cells.append([])

    def end_row(self) -> None:
        """The row as one line, or as the blocks of its only filled cell."""
        self.close()
        if self._cells:
            self._cells += [[] for _ in range(self._owed)]
            self._skip()
        cells, self._cells, self._owed = self._cells, None, 0
        filled = [cell for cell in cells or () if cell]
        if len(filled) > 1 and cells:
            self._lines.append(row_of(["\n".join(line.words for line in cell) for cell in cells], apart=not self._rows))
            self._rows += 1
            if self._rows > bounds.ROWS:
                raise Unreadable(f"a table has more than {bounds.ROWS:,} rows", "Save the table as csv instead")
        else:
            self._lines += [line for cell in filled for line in cell]

    def spill(self) -> None:
        """The cells of this row are no data: what they hold becomes lines."""
        if self._cells is not None:
            self._lines += [line for cell in self._cells for line in cell]
            self._cells = None

    def ended(self) -> list[Line]:
        self.end_row()
        return self._lines

    def _keep(self, line: Line) -> None:
        if self._cells:
            self._cells[-1].append(line)
        else:
            self._lines.append(line)
