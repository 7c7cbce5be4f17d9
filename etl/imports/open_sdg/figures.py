"""One table of an Open SDG repository in; its figures by series and unit out, and every row that is none with why.

A row is a figure of one series in one unit: `len(rows read) == len(figures) + len(refused)`, always.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from operator import itemgetter
from pathlib import Path

from etl.errors import DataError, at
from etl.imports import numbers, years
from etl.imports.bounded import read_text
from etl.imports.open_sdg.columns import VALUE, YEAR, Columns, columns

ROWS = 200_000  # of one table; the largest in a national repository has some tens of thousands
DIGITS = 40  # of one number

# As spreadsheets and pandas write numbers: 12, -0.5, 1e-05.
# Words for "there is none" that Open SDG's own build reads so. NaN is not among them: it is what a fault looks like.
_ABSENT = frozenset({"NA", "N/A", "n/a", "#N/A", "#NA", "<NA>", "NULL", "null", "None"})
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,2})?", re.ASCII)


@dataclass(slots=True)
class Figure:
    """One row. `cells` of the breakdown columns, empty for all; `described` holds attributes with their names.

    `value` as our own files write a number, empty where the source has none.
    """

    line: int
    period: str
    cells: tuple[str, ...]
    value: str
    status: str
    described: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Kind:
    """What figures of one quantity share: the series, the unit and what it is multiplied with, as written."""

    series: str
    unit: str
    multiplier: str


@dataclass(slots=True)
class Table:
    """The figures by their kind, in the order of the file; `read` counts the rows below the first line."""

    names: list[str] = field(default_factory=list)
    kinds: dict[Kind, list[Figure]] = field(default_factory=dict)
    refused: list[DataError] = field(default_factory=list)
    read: int = 0


def read(path: Path, file: str, described: frozenset[str] = frozenset(), first_month: int = years.OCTOBER) -> Table:
    """Raises DataError if the file as a whole cannot be read; a row that cannot is `refused` with its line."""
    text = read_text(path, file)
    separator = ";" if text.partition("\n")[0].count(";") > text.partition("\n")[0].count(",") else ","
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        found = columns(next(lines, []), file, described)
        table = Table([found.names[number] for number in found.breakdown])
        _Rows(file, found, table, first_month).take(lines)
    except csv.Error as error:
        what = f"the table cannot be read ({error})"
        raise DataError(at(file, lines.line_num), what, "Check the quotation marks") from error
    return table


def _picked(positions: list[int]) -> Callable[[list[str]], tuple[str, ...]]:
    """What takes the cells at these positions out of a row."""
    if len(positions) > 1:
        return itemgetter(*positions)
    return lambda cells: tuple([cells[position] for position in positions])


class _Rows:
    """Takes the rows of one table; what a period, a kind or a description means is worked out once for each text."""

    def __init__(self, file: str, found: Columns, table: Table, first_month: int) -> None:
        self.file, self.columns, self.table, self.first_month = file, found, table, first_month
        # A column that is not there is read from an empty cell behind the last.
        self._kind, self._breakdown, self._attributes = (
            _picked(positions)
            for positions in ([-1 if n is None else n for n in found.kind], found.breakdown, found.attributes)
        )
        self._status = -1 if found.status is None else found.status
        self._kinds: dict[tuple[str, ...], list[Figure]] = {}
        self._periods: dict[str, str | ValueError] = {}
        self._described: dict[tuple[str, ...], tuple[tuple[str, str], ...]] = {}

    def take(self, lines: Iterator[list[str]]) -> None:
        end = 1
        for cells in lines:
            line, end = end + 1, lines.line_num  # pyright: ignore[reportAttributeAccessIssue]
            if not any(cells):
                continue
            self.table.read += 1
            if self.table.read > ROWS:
                raise DataError(self.file, f"there are more than {ROWS:,} rows", "Split the table")
            try:
                self._take(line, [*map(str.strip, cells), ""])
            except DataError as error:
                self.table.refused.append(error)

    def _take(self, line: int, cells: list[str]) -> None:
        known = self.columns
        if len(cells) - 1 != len(known.names):
            what = f"the row has {len(cells) - 1} cells, the first line has {len(known.names)} columns"
            raise DataError(at(self.file, line), what, "Put a text with the separator between quotation marks")
        figure = Figure(
            line,
            self._period(cells[known.year], line),
            self._breakdown(cells),
            self._value(cells[known.value], line),
            cells[self._status],
            self._description(self._attributes(cells)),
        )
        self._of_kind(self._kind(cells)).append(figure)

    def _of_kind(self, words: tuple[str, ...]) -> list[Figure]:
        if words not in self._kinds:
            self._kinds[words] = self.table.kinds[Kind(*words)] = []
        return self._kinds[words]

    def _description(self, cells: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
        if cells not in self._described:
            names = [self.columns.names[number] for number in self.columns.attributes]
            self._described[cells] = tuple((name, cell) for name, cell in zip(names, cells, strict=True) if cell)
        return self._described[cells]

    def _period(self, written: str, line: int) -> str:
        known = self._periods.get(written)
        if known is None:
            try:
                known = years.read(written, self.first_month)
            except ValueError as error:
                known = error
            self._periods[written] = known
        if isinstance(known, ValueError):
            raise DataError(at(self.file, line, YEAR), str(known), "Write the year, such as 2015 or 2011/12")
        return known

    def _value(self, written: str, line: int) -> str:
        if not written or written in _ABSENT:
            return ""
        if len(written) > DIGITS or not _NUMBER.fullmatch(written):
            fix = "Write digits only, with a point as decimal sign, or leave the cell empty"
            raise DataError(at(self.file, line, VALUE), f"'{written[:40]}' is not a number", fix)
        return numbers.plain(written)
