"""A csv or xlsx file in; its first line and its rows with their numbers out, cells as texts or numbers."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from etl.errors import DataError, at
from etl.imports.bounded import decode, read_bytes
from etl.imports.table import workbook
from etl.imports.table.mapping import Written

ROWS, COLUMNS = 200_000, 500

# A text as the file writes it, or a number that the file itself holds as one.
Cell = str | float


@dataclass(frozen=True, slots=True)
class Sheet:
    """`rows` are numbered as the file counts them; each has as many cells as `header`."""

    file: str
    header: list[str]
    rows: list[tuple[int, list[Cell]]]


def read(path: Path, written: Written) -> Sheet:
    """Raises DataError if the file is no table, or larger than the bounds."""
    file = path.name
    readers = {".csv": _csv, ".txt": _csv, ".tsv": _csv, ".xlsx": workbook.rows}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise DataError(file, f"files of kind '{path.suffix[:20]}' are not read", "Save the table as csv or xlsx")
    header: list[str] = []
    rows: list[tuple[int, list[Cell]]] = []
    for number, cells in _bounded(reader(path, file, written), file):
        if number < written.header_row or (not header and not any(cells)):
            continue
        if not header:
            header = _header(cells, file, number)
        elif any(cell != "" for cell in cells):
            rows.append((number, _fitted(cells, header, file, number)))
    if not header:
        raise DataError(
            file, "there is no first line with names of columns", "Check header_row under [file] in the map"
        )
    return Sheet(file, header, rows)


def _bounded(rows: Iterator[tuple[int, list[Cell]]], file: str) -> Iterator[tuple[int, list[Cell]]]:
    for number, cells in rows:
        if number > ROWS or len(cells) > COLUMNS:
            what = f"the table has more than {ROWS:,} rows or {COLUMNS} columns"
            raise DataError(at(file, number), what, "Split it, or remove what lies beyond the figures")
        yield number, cells


def _header(cells: list[Cell], file: str, number: int) -> list[str]:
    names = [_name(cell) for cell in cells]
    while names and not names[-1]:
        names.pop()
    for name in names:
        if name and names.count(name) > 1:
            raise DataError(at(file, number, name), f"column '{name}' stands twice", "Give each column its own name")
    return names


def _name(cell: Cell) -> str:
    return " ".join(cell.split()) if isinstance(cell, str) else f"{cell:.15g}"


def _fitted(cells: list[Cell], header: list[str], file: str, number: int) -> list[Cell]:
    beyond = [cell for cell in cells[len(header) :] if cell != ""]
    if beyond:
        what = f"the row has cells beyond the {len(header)} columns of the first line"
        raise DataError(at(file, number), what, "Put a text with the separator between quotation marks")
    return [*cells[: len(header)], *([""] * (len(header) - len(cells)))]


def _csv(path: Path, file: str, written: Written) -> Iterator[tuple[int, list[Cell]]]:
    raw = read_bytes(path, file)
    text = _decoded(raw, file) if written.encoding == "windows-1252" else decode(raw, file)
    first = text.split("\n", written.header_row)[min(written.header_row, text.count("\n") + 1) - 1]
    separator = written.separator or max(",;\t|", key=first.count)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    number = 1
    try:
        for cells in lines:
            yield number, [cell.strip() for cell in cells]
            number = lines.line_num + 1
    except csv.Error as error:
        what = f"the table cannot be read ({error})"
        raise DataError(at(file, number), what, "Check the quotation marks") from error


def _decoded(raw: bytes, file: str) -> str:
    try:
        return decode(raw.decode("windows-1252").encode(), file)
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        what = f"the text is not windows-1252 (first at byte {error.start})"
        raise DataError(at(file, line), what, "Save the file as UTF-8, and leave encoding out of the map") from error
