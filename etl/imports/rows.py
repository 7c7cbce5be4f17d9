"""A table of `data/` as it is in; drafts of rows that an import wants, and the text with them, out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import repeat
from typing import Any

from pydantic import BaseModel, ValidationError

from etl.errors import DataError, DataErrors
from etl.imports.parts import Draft, Part, checked, differences, twice
from etl.imports.written import cell, columns, table_text


@dataclass(slots=True)
class Table:
    """A CSV as it is and as it would be. Rows keep their order; new ones stand below."""

    model: type[BaseModel]
    keys: tuple[str, ...]
    header: list[str]
    rows: list[Mapping[str, str]]
    index: dict[tuple[str, ...], int] = field(default_factory=dict)
    there: bool = True
    taken: dict[tuple[str, ...], str] = field(default_factory=dict)
    touched: bool = False

    def __post_init__(self) -> None:
        for position, row in enumerate(self.rows):
            self.index.setdefault(self._key(row), position)

    def _key(self, row: Mapping[str, str]) -> tuple[str, ...]:
        return tuple(map(row.get, self.keys, repeat("")))

    def draft(self, part: Part, where: str) -> Draft:
        """Raises DataErrors if the row does not fit, or if the same import says something else of it elsewhere."""
        if not part.values:
            return Draft("unchanged" if self.there else "added", self._ask_for)
        given = _cells(part.values, where)
        key = self._key(given)
        place = self.index.get(key)
        if place is None:
            return self._new(key, {**_cells(part.otherwise, where), **given} if part.otherwise else given, where)
        before = self.rows[place]
        if all(before.get(name, "") == value for name, value in given.items()):
            return Draft("unchanged", lambda: self._keep(key, where))
        after = {**before, **given}
        row = checked(self.model, _filled(after), where)
        if key in self.taken:
            raise twice(key, self.taken[key], where)
        if row == _read(self.model, before):
            return Draft("unchanged", lambda: self._keep(key, where))
        return Draft("changed", lambda: self._replace(key, place, after, where), differences(before, after))

    def _new(self, key: tuple[str, ...], row: Mapping[str, str], where: str) -> Draft:
        checked(self.model, _filled(row), where)
        return Draft("added", lambda: self._add(key, row, where))

    def _ask_for(self) -> None:
        self.touched, self.there = self.touched or not self.there, True

    def _keep(self, key: tuple[str, ...], where: str) -> None:
        self.taken.setdefault(key, where)

    def _add(self, key: tuple[str, ...], row: Mapping[str, str], where: str) -> None:
        self.index[key] = len(self.rows)
        self.taken[key] = where
        self.rows.append(row)
        self.touched = True

    def _replace(self, key: tuple[str, ...], place: int, row: Mapping[str, str], where: str) -> None:
        self.taken[key] = where
        self.rows[place] = row
        self.touched = True

    def text(self) -> str:
        """Its first line keeps its columns unless a row needs another one."""
        known = set(self.header)
        fits = not any(row[name] for row in self.rows for name in row.keys() - known)
        return table_text(self.header if fits else columns(self.model), self.rows)


def _cells(values: Mapping[str, Any], where: str) -> Mapping[str, str]:
    # Most rows of a large table are texts already; no second copy of them is kept.
    if set(map(type, values.values())) == {str}:
        return values
    try:
        return {name: cell(value) for name, value in values.items()}
    except ValueError as error:
        what, _, fix = str(error).partition(". ")
        raise DataErrors([DataError(where, what, fix or "Correct it")]) from error


def _filled(cells: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in cells.items() if value}


def _read(model: type[BaseModel], cells: Mapping[str, str]) -> BaseModel | None:
    try:
        return model.model_validate(_filled(cells))
    except ValidationError:
        return None
