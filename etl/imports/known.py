"""What `data/` knows already, as far as an import must fit in with it: institutions, sources, units."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from etl.curated.reading import read_card, read_table
from etl.errors import DataError, DataErrors
from model.indicator import Indicator
from model.institution import Institution, Source, Unit

Row = TypeVar("Row", bound=BaseModel)


def institutions(data: Path) -> dict[str, Institution]:
    """Every institution under its id. Raises DataErrors if the list cannot be read."""
    return {row.institution_id: row for row in _rows(data, "lists/institutions.csv", Institution)}


def institution(data: Path, named: str | None) -> Institution:
    """The institution that figures are of: the one named, or the only one there is. Raises DataErrors."""
    known = institutions(data)
    if named is None and len(known) == 1:
        return next(iter(known.values()))
    if named in known:
        return known[named]
    what = f"there is no institution '{named}'" if named else "nothing says whose figures these are"
    names = ", ".join(sorted(known)[:20])
    fix = f"Name one with --institution ({names}), or add a row to lists/institutions.csv"
    raise DataErrors([DataError("lists/institutions.csv", what, fix)])


def sources(data: Path) -> set[str]:
    """Ids of all that may be cited without a line: the rows of lists/sources.csv. Raises DataErrors."""
    return {row.source_id for row in _rows(data, "lists/sources.csv", Source)}


def units(data: Path) -> dict[str, str]:
    """Ids of units under each of their words, in small letters: id, names and symbols."""
    rows = _rows(data, "lists/units.csv", Unit)
    found: dict[str, str] = {}
    for row in rows:
        for words in (row.symbol_en, row.symbol_nl, row.name_en, row.name_nl, row.unit_id):
            if words:
                found[words.lower()] = row.unit_id
    return found | {row.unit_id: row.unit_id for row in rows}


def indicator_units(data: Path) -> dict[str, str]:
    """The unit of every indicator that has a card. Raises DataErrors if a card cannot be read."""
    errors: list[DataError] = []
    paths = sorted((data / "indicators").glob("*.toml"))
    cards = {path.stem: read_card(path, f"indicators/{path.name}", Indicator, errors) for path in paths}
    if errors:
        raise DataErrors(errors)
    return {name: card.row.unit for name, card in cards.items() if card}


def _rows(data: Path, file: str, model: type[Row]) -> list[Row]:
    errors: list[DataError] = []
    rows = read_table(data / file, file, model, errors) if (data / file).exists() else []
    if errors:
        raise DataErrors(errors)
    return [placed.row for placed in rows]
