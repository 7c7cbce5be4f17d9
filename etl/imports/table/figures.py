"""A table and its map in; every figure with what is said of it out, or every fault with its row and column."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import get_args

from etl.errors import DataError, DataErrors, at
from etl.imports import numbers, years
from etl.imports.table import amounts
from etl.imports.table.mapping import Map, Meaning
from etl.imports.table.sheets import Cell, Sheet
from model.kinds import Bound, ObservationStatus

FAULTS = 100  # told at most: beyond that they have one cause

_WORDS: dict[str, tuple[str, ...]] = {
    "bound": get_args(Bound),
    "status": get_args(ObservationStatus),
    "series_break": ("true", "false"),
}


@dataclass(slots=True)
class Figure:
    """One cell with a value. `said` holds the other meanings as we write them, `split` dimension = category."""

    where: str
    value: str
    said: dict[str, str] = field(default_factory=dict)
    split: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Found:
    """Every cell that a value may stand in: one with a figure, or an empty one."""

    figures: list[Figure] = field(default_factory=list)
    empty: list[str] = field(default_factory=list)


def read(sheet: Sheet, told: Map) -> Found:
    """Raises DataErrors with all faults (the first hundred)."""
    try:
        places = _places(sheet, told)
        sign = told.file.decimal or amounts.decimal_sign(_texts(sheet, told, places))
    except DataError as error:
        raise DataErrors([error]) from error
    reading = _Reading(sheet, told, places, sign)
    for number, cells in sheet.rows:
        reading.take(number, cells)
    if not reading.errors and not reading.found.figures:
        fix = "Check header_row and the columns in the map"
        reading.errors.append(DataError(sheet.file, "there is no figure in the table", fix))
    if reading.errors:
        raise DataErrors(reading.errors[:FAULTS])
    return reading.found


@dataclass(frozen=True, slots=True)
class _Places:
    """Positions: of meanings, of dimensions, and of the columns with values, each with its period in a wide table."""

    meanings: dict[Meaning, int]
    dimensions: dict[str, int]
    values: dict[int, str | None]


def _places(sheet: Sheet, told: Map) -> _Places:
    """Raises DataError if a column that the map names is not there, or one that is there has no meaning."""
    names = {name: number for number, name in enumerate(sheet.header) if name}
    wanted = [*told.columns.values(), *told.dimensions.values(), *told.ignore]
    periods = [name for name in names if _is_year(name, told) and name not in wanted] if told.periods == "years" else []
    periods = periods or [name for name in told.periods if told.periods != "years"]
    for name in (*wanted, *periods):
        if name not in names:
            known = ", ".join(list(names)[:20])
            raise DataError(sheet.file, f"there is no column '{name}'", f"Correct the map; there are: {known}")
    unused = [name for name in names if name not in {*wanted, *periods}]
    if unused:
        what = f"nothing says what column '{unused[0]}' means"
        raise DataError(sheet.file, what, "Give it a meaning in the map, or name it under ignore")
    if told.periods and not periods:
        raise DataError(sheet.file, "no column is named after a year", 'Name the columns: periods = ["2020", "2021"]')
    values = {names[name]: name for name in periods} or {names[told.columns["value"]]: None}
    return _Places(
        {meaning: names[name] for meaning, name in told.columns.items() if meaning != "value"},
        {dimension: names[name] for dimension, name in told.dimensions.items()},
        dict(values),
    )


def _is_year(name: str, told: Map) -> bool:
    try:
        years.read(name, told.file.year_begins)
    except ValueError:
        return False
    return True


def _texts(sheet: Sheet, told: Map, places: _Places) -> Iterator[tuple[str, str]]:
    for number, cells in sheet.rows:
        for position in places.values:
            cell = cells[position]
            if isinstance(cell, str) and cell and cell not in told.file.missing:
                yield cell, at(sheet.file, number, sheet.header[position])


class _Reading:
    """Takes the rows one by one; faults are collected with their row and column."""

    def __init__(self, sheet: Sheet, told: Map, places: _Places, sign: str | None) -> None:
        self.sheet, self.told, self.places, self.sign = sheet, told, places, sign
        self.found, self.errors = Found(), []

    def take(self, number: int, cells: list[Cell]) -> None:
        filled = [place for place in self.places.values if cells[place] != "" and cells[place] not in self._missing()]
        self.found.empty += [self._at(number, place) for place in self.places.values if place not in filled]
        if not filled:
            return
        said = dict(self.told.fixed)
        for meaning, place in self.places.meanings.items():
            said[meaning] = self._meant(meaning, number, place, cells)
        split = {name: self._word(name, cells[place]) for name, place in self.places.dimensions.items()}
        split = {name: category for name, category in split.items() if category}
        for place in filled:
            period = self.places.values[place]
            own = {"period": self._period(period, number, place)} if period else {}
            value = self._value(cells[place], number, place)
            self.found.figures.append(Figure(self._at(number, place), value, dict(said) | own, split))

    def _missing(self) -> tuple[str, ...]:
        return self.told.file.missing

    def _at(self, number: int, place: int) -> str:
        return at(self.sheet.file, number, self.sheet.header[place])

    def _word(self, meaning: str, cell: Cell) -> str:
        written = cell if isinstance(cell, str) else f"{cell:.15g}"
        return self.told.words.get(meaning, {}).get(written, written)

    def _meant(self, meaning: Meaning, number: int, place: int, cells: list[Cell]) -> str:
        word = self._word(meaning, cells[place])
        known = _WORDS.get(meaning)
        if known and word and word not in known:
            fix = f"Say under [words.{meaning}] in the map which it is: {', '.join(known)}"
            self._note(number, place, f"'{word[:40]}' is not one of our words", fix)
        if meaning == "period":
            return self._period(word, number, place)
        if not word and meaning in ("indicator", "institution", "source"):
            self._note(number, place, f"the {meaning} is missing", "Fill it in")
        return word

    def _period(self, written: str, number: int, place: int) -> str:
        try:
            return years.read(written, self.told.file.year_begins)
        except ValueError as error:
            self._note(number, place, str(error), "Correct the period")
            return ""

    def _value(self, cell: Cell, number: int, place: int) -> str:
        try:
            if isinstance(cell, str):
                return amounts.plain(cell, self.sign)
            if not math.isfinite(cell):
                raise ValueError(f"'{cell}' is not a figure. Write the figure itself, or leave the cell empty")
            return numbers.plain(f"{cell:.15g}")
        except ValueError as error:
            what, _, fix = str(error).partition(". ")
            self._note(number, place, what, fix)
            return ""

    def _note(self, number: int, place: int, what: str, fix: str) -> None:
        self.errors.append(DataError(self._at(number, place), what, fix))
