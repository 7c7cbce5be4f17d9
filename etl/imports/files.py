"""The files of `data/` as an import finds them in; drafts of rows and cards, and the texts they come to, out."""

from __future__ import annotations

import csv
import io
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ValidationError

from etl.curated.catalogue import KEYS, LISTS, PER_DOCUMENT, TOGETHER
from etl.curated.reading import in_words, read_text
from etl.errors import DataError, DataErrors, at
from etl.imports.written import card_text, cell, columns, table_text
from model.document import Document
from model.indicator import Indicator, Observation

CARDS: dict[str, type[BaseModel]] = {"documents": Document, "indicators": Indicator}
TABLES: dict[str, type[BaseModel]] = {**PER_DOCUMENT, **TOGETHER, "indicators": Observation}

_NAME = re.compile(r"([a-z]+)/([a-z][a-z0-9_]*)\.(csv|toml)")


@dataclass(frozen=True, slots=True)
class Draft:
    """A row or card as it would stand; `take` puts it there."""

    result: Literal["added", "changed", "unchanged"]
    take: Callable[[], None]
    changes: tuple[str, ...] = ()


@dataclass(slots=True)
class Table:
    """A CSV as it is and as it would be. Rows keep their order; new ones stand below."""

    model: type[BaseModel]
    keys: tuple[str, ...]
    header: list[str]
    rows: list[dict[str, str]]
    index: dict[tuple[str, ...], int] = field(default_factory=dict)
    taken: dict[tuple[str, ...], str] = field(default_factory=dict)
    touched: bool = False

    def __post_init__(self) -> None:
        for position, row in enumerate(self.rows):
            self.index.setdefault(self._key(row), position)

    def _key(self, row: Mapping[str, str]) -> tuple[str, ...]:
        return tuple(row.get(name, "") for name in self.keys)

    def draft(self, values: Mapping[str, Any], where: str) -> Draft:
        """Raises DataErrors if the row does not fit, or if the same import says something else of it elsewhere."""
        given = _cells(values, where)
        place = self.index.get(self._key(given))
        before = self.rows[place] if place is not None else {}
        after = before | given
        same = before and all(before.get(name, "") == value for name, value in given.items())
        if same:
            return Draft("unchanged", lambda: self._keep(given, where))
        row = _checked(self.model, {name: value for name, value in after.items() if value != ""}, where)
        if place is None:
            return Draft("added", lambda: self._add(after, where))
        if self._key(given) in self.taken:
            raise _twice(self._key(given), self.taken[self._key(given)], where)
        if row == _read(self.model, before):
            return Draft("unchanged", lambda: self._keep(given, where))
        return Draft("changed", lambda: self._replace(place, after, where), _differences(before, after))

    def _keep(self, row: Mapping[str, str], where: str) -> None:
        self.taken.setdefault(self._key(row), where)

    def _add(self, row: dict[str, str], where: str) -> None:
        self.index[self._key(row)] = len(self.rows)
        self.taken[self._key(row)] = where
        self.rows.append(row)
        self.touched = True

    def _replace(self, place: int, row: dict[str, str], where: str) -> None:
        self.taken[self._key(row)] = where
        self.rows[place] = row
        self.touched = True

    def text(self) -> str:
        """Its first line keeps its columns unless a row needs another one."""
        used = {name for row in self.rows for name, value in row.items() if value != ""}
        return table_text(self.header if used <= set(self.header) else columns(self.model), self.rows)


@dataclass(slots=True)
class Card:
    """A TOML card as it is, if it is there, and as it would be."""

    model: type[BaseModel]
    values: dict[str, Any]
    taken: str | None = None

    @property
    def touched(self) -> bool:
        return self.taken is not None

    def draft(self, values: Mapping[str, Any], where: str) -> Draft:
        """Raises DataErrors if the card does not fit, or if the same import says something else of it elsewhere."""
        after = {name: value for name, value in (self.values | dict(values)).items() if value is not None}
        checked = _checked(self.model, after, where)
        if self.values and checked == self.model.model_validate(self.values):
            return Draft("unchanged", lambda: None)
        if self.taken:
            raise _twice((), self.taken, where)
        result = "changed" if self.values else "added"
        return Draft(result, lambda: self._take(after, where), _differences(self.values, after) if self.values else ())

    def _take(self, values: dict[str, Any], where: str) -> None:
        self.values, self.taken = values, where

    def text(self) -> str:
        return card_text(self.values)


class Files:
    """Tables and cards, opened as they are asked for."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.opened: dict[str, Table | Card] = {}

    def draft(self, file: str, values: Mapping[str, Any], where: str) -> Draft:
        """A row or card as it would stand in a file. Raises DataErrors."""
        if file not in self.opened:
            self.opened[file] = _opened(self.data, file, where)
        return self.opened[file].draft(values, where)

    def texts(self) -> dict[str, str]:
        """The whole new text of every file that something was put in."""
        return {file: one.text() for file, one in self.opened.items() if one.touched}


def _opened(data: Path, file: str, where: str) -> Table | Card:
    named = _NAME.fullmatch(file)
    model = (_card_model if file.endswith(".toml") else _row_model)(file)
    if named is None or model is None:
        what = f"'{file}' is not a name that the data can have"
        raise DataErrors([DataError(where, what, "Use small letters, digits and _ in names, a letter first")])
    try:
        text = read_text(data / file, file) if (data / file).exists() else ""
        if file.endswith(".toml"):
            return Card(model, tomllib.loads(text))
        return _table(model, KEYS[named[2] if named[1] == "lists" else named[1]], file, text)
    except DataError as error:
        raise DataErrors([error]) from error
    except (tomllib.TOMLDecodeError, csv.Error) as error:
        raise DataErrors([DataError(file, f"the file cannot be read ({error})", "Mend it first")]) from error


def _card_model(file: str) -> type[BaseModel] | None:
    return CARDS.get(file.partition("/")[0])


def _row_model(file: str) -> type[BaseModel] | None:
    folder, _, name = file.partition("/")
    return LISTS.get(name.removesuffix(".csv")) if folder == "lists" else TABLES.get(folder)


def _table(model: type[BaseModel], keys: tuple[str, ...], file: str, text: str) -> Table:
    lines = csv.reader(io.StringIO(text, newline=""), strict=True)
    header = next(lines, []) or columns(model)
    rows = []
    for cells in lines:
        if len(cells) != len(header):
            what = f"the row has {len(cells)} cells, the first line has {len(header)} columns"
            raise DataError(at(file, lines.line_num), what, "Mend it first")
        rows.append(dict(zip(header, cells, strict=True)))
    return Table(model, keys, header, rows)


def _cells(values: Mapping[str, Any], where: str) -> dict[str, str]:
    try:
        return {name: cell(value) for name, value in values.items()}
    except ValueError as error:
        what, _, fix = str(error).partition(". ")
        raise DataErrors([DataError(where, what, fix or "Correct it")]) from error


def _checked(model: type[BaseModel], values: Mapping[str, Any], where: str) -> BaseModel:
    try:
        return model.model_validate(values)
    except ValidationError as error:
        raise DataErrors([_fault(where, fault) for fault in error.errors()]) from error


def _fault(where: str, fault: Any) -> DataError:
    name = ".".join(str(part) for part in fault["loc"])
    what, fix = in_words(fault)
    return DataError(where, f"{name}: {what}" if name else what, fix)


def _read(model: type[BaseModel], cells: Mapping[str, str]) -> BaseModel | None:
    try:
        return model.model_validate({name: value for name, value in cells.items() if value != ""})
    except ValidationError:
        return None


def _differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[str, ...]:
    names = [name for name in after if cell_or_repr(before.get(name)) != cell_or_repr(after[name])]
    return tuple(f"{name}: {cell_or_repr(before.get(name))!r} → {cell_or_repr(after[name])!r}" for name in names)


def cell_or_repr(value: Any) -> str:
    """A value as it is told to a person."""
    return str(dict(value)) if isinstance(value, Mapping) else cell(value)


def _twice(key: tuple[str, ...], before: str, where: str) -> DataErrors:
    named = f"'{', '.join(key)}'" if key else "the same card"
    fix = "Keep one of the two, or give it another name"
    return DataErrors([DataError(where, f"{named} stands already at {before}, with other values", fix)])
