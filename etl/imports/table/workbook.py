"""An xlsx file in; the rows of one sheet out, after a look at what it would unpack to.

Cells that count (formulas) give what the spreadsheet last counted; nothing is counted here. No macro, link or picture
is opened.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl

from etl.errors import DataError, at
from etl.imports.bounded import CHARACTERS_OF_A_LINE, read_bytes
from etl.imports.table.mapping import Written

PARTS, MEGABYTES = 2_000, 100  # of the zip that an xlsx is, and what it unpacks to
# Formats of cells, which a reader keeps thirty times as large in its memory. The largest seen takes 1 MB.
STYLES, MEGABYTES_OF_STYLES = "xl/styles.xml", 5
_DECLARATION = "<!DOCTYPE"
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
_COMMON = "Open it in a spreadsheet program and save it again as xlsx, or as csv"


def rows(path: Path, file: str, written: Written) -> Iterator[tuple[int, list[Any]]]:
    """Row numbers as the sheet counts them, with texts and numbers; days as 2024-12-31. Raises DataError."""
    raw = read_bytes(path, file)
    _must_unpack_within_bounds(raw, file)
    try:
        counted, formulas = (openpyxl.load_workbook(io.BytesIO(raw), True, data_only=only) for only in (True, False))
        pages = [_sheet(book, written.sheet, file) for book in (counted, formulas)]
        pairs = zip(*(page.iter_rows() for page in pages), strict=False)
        for number, (values, sources) in enumerate(pairs, 1):
            yield number, [_cell(*both, file, number, written) for both in zip(values, sources, strict=False)]
    except DataError:
        raise
    # The library gives up on damaged files in ways it does not document: key, type, index, parse and zip errors.
    except Exception as error:
        raise DataError(file, "the workbook is damaged and cannot be read", _COMMON) from error


def _must_unpack_within_bounds(raw: bytes, file: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as package:
            parts = package.infolist()
            if len(parts) > PARTS or sum(part.file_size for part in parts) > MEGABYTES * 1_000_000:
                what = f"it unpacks to more than {MEGABYTES} MB or {PARTS:,} parts"
                raise DataError(file, what, "Save only the sheet with the figures, as csv")
            if any(part.filename == STYLES and part.file_size > MEGABYTES_OF_STYLES * 1_000_000 for part in parts):
                what = f"the formats of its cells take more than {MEGABYTES_OF_STYLES} MB"
                raise DataError(file, what, "Save only the sheet with the figures, as csv")
            for part in parts:
                _must_be_harmless(package, part, file)
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, RuntimeError, NotImplementedError, EOFError) as error:
        raise DataError(file, "the file is no workbook, or damaged", _COMMON) from error


def _must_be_harmless(package: zipfile.ZipFile, part: zipfile.ZipInfo, file: str) -> None:
    """A part that would be unpacked elsewhere, or declares entities (how a few bytes become gigabytes)."""
    if part.filename.startswith("/") or ".." in part.filename.split("/"):
        raise DataError(file, "a part of the workbook names a place outside it", "Do not trust it; ask for another")
    # Reading ends at the size the zip names, which was checked; one that lies fails its checksum.
    if part.filename.endswith((".xml", ".rels")):
        content = package.read(part)
        if any(_DECLARATION.encode(encoding) in content for encoding in _ENCODINGS):
            what = "the workbook declares entities, which no spreadsheet program writes"
            raise DataError(file, what, "Do not trust it; ask for another")


def _sheet(book: Any, name: str | None, file: str) -> Any:
    if name is not None and name not in book.sheetnames:
        names = ", ".join(book.sheetnames[:20])
        raise DataError(file, f"there is no sheet '{name}'", f"Name one of: {names}")
    if name is None and len(book.worksheets) > 1:
        names = ", ".join(book.sheetnames[:20])
        raise DataError(file, "there are several sheets", f"Name one under [file] in the map, sheet = …: {names}")
    page = book[name] if name else book.worksheets[0]
    # What a sheet says of its own size may be anything.
    page.reset_dimensions()
    return page


def _cell(cell: Any, source: Any, file: str, number: int, written: Written) -> str | float:
    value = cell.value
    if value is None:
        if source.value is not None:
            place = at(file, number, getattr(source, "coordinate", None))
            raise DataError(place, "a formula stands here that was never counted", "Open and save it in a spreadsheet")
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return _number(float(value), cell, file, number, written)
    if isinstance(value, datetime | date):
        return value.isoformat()[:10]
    return _words(str(value), at(file, number, cell.coordinate))


def _words(text: str, place: str) -> str:
    if len(text) > CHARACTERS_OF_A_LINE:
        what = f"the cell has {len(text):,} characters, at most {CHARACTERS_OF_A_LINE:,} are read"
        raise DataError(place, what, "Look whether this is the right sheet")
    return " ".join(text.split())


def _number(value: float, cell: Any, file: str, number: int, written: Written) -> float:
    if "%" not in str(cell.number_format):
        return value
    if written.percent is None:
        what = f"the cell shows {value * 100:.15g} % and holds {value:.15g}"
        fix = 'Say under [file] in the map which is meant: percent = "as_shown" or "as_stored"'
        raise DataError(at(file, number, cell.coordinate), what, fix)
    return float(f"{value * 100:.15g}") if written.percent == "as_shown" else value
