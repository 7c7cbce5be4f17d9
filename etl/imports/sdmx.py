"""An SDMX-CSV file in; one item per figure, per new indicator and per column without a place out."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from etl.curated.reading import read_text
from etl.errors import DataError, at
from etl.imports.defaults import UNSORTED, UNSTATED, unsorted_theme, unstated_unit
from etl.imports.parts import Part
from etl.imports.plan import Item
from etl.imports.written import plain_number
from etl.imports.xml import read_bounded
from model.sdmx import ATTRIBUTES, BREAK, BREAKDOWN, COLUMNS, TOTAL, WITHOUT_VALUE, is_known, period_of, status_of

LARGEST = 200_000_000  # bytes
LONGEST_LINE = 100_000  # letters; the limit of Python's own reader can be lifted by any library
FORMAT = "sdmx_csv"
NEEDED = ("INDICATOR", "INSTITUTION", "TIME_PERIOD", "OBS_VALUE")

# Columns that say of the file what the data do not hold; DATAFLOW is that of version 1.0.
_OF_THE_FILE = frozenset({"STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION", "DATAFLOW"})
_OURS = frozenset({*COLUMNS, *_OF_THE_FILE})
_TAKEN = ("", "I", "A", "R", "M")
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?", re.ASCII)
_NAMES = {"source_id": "source", "dimension": "dimension", "category": "category"}


@dataclass(frozen=True, slots=True)
class Asked:
    """What the one who imports says: columns under other names, and what holds for every row."""

    columns: Mapping[str, str] = field(default_factory=dict)
    fixed: Mapping[str, str] = field(default_factory=dict)


def read_sdmx(file: Path, data: Path, asked: Asked) -> Iterator[Item]:
    """The items of a file. Raises DataError if it is no SDMX-CSV, or lacks a column that nobody named."""
    text = _decoded(read_bounded(file, LARGEST), file.name)
    try:
        if max(map(len, text.splitlines()), default=0) > LONGEST_LINE:
            raise csv.Error(f"a line is longer than {LONGEST_LINE} letters")
        lines = csv.reader(io.StringIO(text, newline=""), strict=True, delimiter=_delimiter(text))
        header = _header(next(lines, []), asked, file.name)
        yield from _strays(header, file.name)
        yield from _rows(lines, header, _Data.of(data), asked, file.name)
    except csv.Error as error:
        what = f"the table cannot be read ({error})"
        raise DataError(at(file.name, text.count("\n", 0, 1000) or 1), what, "Check the quotation marks") from error


def _decoded(content: bytes, file: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise DataError(at(file, line), "the text is not UTF-8", "Save the file as UTF-8") from error


def _delimiter(text: str) -> str:
    first = text.partition("\n")[0]
    return ";" if first.count(";") > first.count(",") else ","


def _header(written: list[str], asked: Asked, file: str) -> list[str]:
    """Our names of the columns; a label after a colon is no part of a name."""
    names = [name.partition(":")[0].strip() for name in written]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise DataError(at(file, 1), f"column '{twice[0]}' stands twice", "Remove one of them")
    renamed = {column: name for name, column in asked.columns.items()}
    if unknown := sorted(set(renamed) - set(names)):
        raise DataError(at(file, 1), f"there is no column '{unknown[0]}'", "Correct what --map says")
    header = [renamed.get(name, name) for name in names]
    if missing := [name for name in NEEDED if name not in header and name not in asked.fixed]:
        fix = f"Say with --map {missing[0]}=COLUMN which column holds it"
        raise DataError(at(file, 1), f"there is no column {', '.join(missing)}", fix)
    return header


def _strays(header: list[str], file: str) -> Iterator[Item]:
    for name in header:
        if name not in _OURS:
            fix = "Say with --map NAME=COLUMN what it is, or remove it"
            fault = DataError(at(file, 1, name), f"the data have no place for column '{name}'", fix)
            yield Item("column", at(file, 1, name), refusal=fault)


@dataclass(slots=True)
class _Data:
    """Names that the data know, and indicators that came in with this file."""

    folder: Path
    institutions: set[str]
    sources: set[str]
    units: set[str]
    new: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, folder: Path) -> _Data:
        documents = {path.stem for path in (folder / "documents").glob("*.toml")}
        institutions = _column(folder, "institutions", "institution_id")
        sources = _column(folder, "sources", "source_id") | documents
        return cls(folder, institutions, sources, _column(folder, "units", "unit_id"))


def _column(folder: Path, name: str, column: str) -> set[str]:
    path = folder / "lists" / f"{name}.csv"
    rows = csv.DictReader(io.StringIO(read_text(path, f"lists/{name}.csv"))) if path.exists() else ()
    return {row[column] for row in rows}


def _rows(lines: Any, header: list[str], data: _Data, asked: Asked, file: str) -> Iterator[Item]:
    end = lines.line_num
    for cells in lines:
        where, end = at(file, end + 1), lines.line_num
        if not cells:
            continue
        if len(cells) != len(header):
            what = f"the row has {len(cells)} cells, the first line has {len(header)} columns"
            fault = DataError(where, what, "Put a text with a comma between quotation marks")
            yield Item("observation", where, refusal=fault)
            continue
        row = {**asked.fixed, **{name: cell.strip() for name, cell in zip(header, cells, strict=True)}}
        yield from _figure(row, data, where)


def _figure(row: dict[str, str], data: _Data, where: str) -> Iterator[Item]:
    indicator = _slug(row["INDICATOR"])
    try:
        values = _values(row, data)
    except ValueError as error:
        what, _, fix = str(error).partition(". ")
        yield Item("observation", where, refusal=DataError(where, what, fix or "Correct it"))
        return
    if indicator not in data.new and not (data.folder / "indicators" / f"{indicator}.toml").exists():
        data.new.add(indicator)
        yield _card(indicator, row, data, where)
    yield Item("observation", where, (Part(f"indicators/{indicator}.csv", values),))


def _values(row: dict[str, str], data: _Data) -> dict[str, Any]:
    """A row of an indicator's table. Raises ValueError, in words, for what cannot be taken over."""
    if row.get("ACTION", "").upper() not in _TAKEN:
        raise ValueError(f"the row has ACTION '{row['ACTION']}'. Only I, A, R and M are carried out: delete by hand")
    if row["INSTITUTION"] not in data.institutions:
        raise ValueError(f"institution '{row['INSTITUTION']}' is unknown. Add it to lists/institutions.csv")
    if row.get("SOURCE", "") not in data.sources:
        raise ValueError(f"source '{row.get('SOURCE', '')}' is unknown. Name one of lists/sources.csv with --source")
    code = row.get("OBS_STATUS", "A") or "A"
    values: dict[str, Any] = {"institution": row["INSTITUTION"], "period": period_of(row["TIME_PERIOD"])}
    values |= {name: "" if row.get(column) == TOTAL else row.get(column) for column, name in BREAKDOWN.items()}
    values["value"] = None if code in WITHOUT_VALUE else _value(row["OBS_VALUE"])
    values |= {"bound": row.get("BOUND") or "exact", "status": row.get("STATUS") or status_of(code)}
    values["series_break"] = row.get("SERIES_BREAK") or code == BREAK
    stated = {_NAMES.get(name, name): row[column] for column, name in ATTRIBUTES.items() if column in row}
    values |= {name: stated[name] for name in stated if name.startswith(("source", "note_"))}
    return values if is_known(code) else _with_note(values, code)


def _with_note(values: dict[str, Any], code: str) -> dict[str, Any]:
    """A code that our words have none for stands in the note."""
    return values | {name: values.get(name) or f"OBS_STATUS {code}" for name in ("note_nl", "note_en")}


def _value(written: str) -> str | None:
    """The number in digits; what is no number is handed on, to be refused with its reason."""
    if written.casefold() in ("", "nan"):
        return None
    return plain_number(Decimal(written)) if _NUMBER.fullmatch(written) else written


def _card(indicator: str, row: dict[str, str], data: _Data, where: str) -> Item:
    """A card for an indicator that the data do not have: SDMX-CSV says no more of it than its code and its unit."""
    code = row["INDICATOR"]
    unit = _slug(row["UNIT_MEASURE"]) if row.get("UNIT_MEASURE") else UNSTATED
    lists = [unsorted_theme()]
    if unit == UNSTATED:
        lists.append(unstated_unit())
    elif unit not in data.units:
        names = {"name_nl": row["UNIT_MEASURE"], "name_en": row["UNIT_MEASURE"]}
        lists.append(Part("lists/units.csv", {"unit_id": unit} | names))
    decimals = row.get("DECIMALS", "")
    card = {
        "name": {"nl": code, "en": code},
        "definition": {"nl": code, "en": code},
        "unit": unit,
        "direction": "none",
        "periodicity": "irregular",
        "expected_interval_months": 12,
        "grace_months": 12,
        "decimals": int(decimals) if decimals in ("0", "1", "2", "3", "4", "5", "6") else 2,
        "theme": UNSORTED,
        "expect": {"rows": [0, 1_000_000], "values": [-1e15, 1e15]},
    }
    original = {"format": FORMAT, "item": "indicator", "item_id": indicator, "field": "INDICATOR", "value": code}
    parts = (*lists, Part(f"indicators/{indicator}.toml", card), Part(f"originals/{FORMAT}.csv", original))
    return Item("indicator", where, parts)


def _slug(written: str) -> str:
    """A name that a file may have; one of ours stays as it is."""
    name = re.sub(r"[^a-z0-9]+", "_", written.casefold()).strip("_")
    return name if name[:1].isalpha() else f"i_{name}"
