"""The first line of an Open SDG table in; which column says what out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from etl.errors import DataError, at

YEAR, VALUE = "Year", "Value"

# Two ways of writing them: words (the format's own) and the codes of SDMX, which newer repositories use.
_SERIES = ("Series", "SERIES")
_UNITS = ("Units", "UNIT_MEASURE", "Unit measure")
_MULTIPLIER = ("Unit multiplier", "UNIT_MULT")
STATUS = ("Observation status", "OBS_STATUS")
PLACE = "GeoCode"
_ATTRIBUTES = (
    PLACE,
    "Progress",
    *_UNITS,
    *_MULTIPLIER,
    *STATUS,
    "NATURE",
    "COMMENT_OBS",
    "COMMENT_TS",
    "SOURCE_DETAIL",
    "TIME_DETAIL",
    "GEO_INFO_URL",
    "GEO_INFO_TYPE",
    "DATA_LAST_UPDATE",
)

MOST = 100  # columns of one table


@dataclass(frozen=True, slots=True)
class Columns:
    """Positions in a row. `kind` are series, unit and multiplier; `breakdown` the columns that split the figures,
    `attributes` those that describe one.
    """

    names: list[str]
    year: int
    value: int
    kind: tuple[int | None, int | None, int | None]
    status: int | None
    breakdown: list[int]
    attributes: list[int]


def told(settings: dict[str, Any]) -> frozenset[str]:
    """Columns that the repository itself says do not split the figures (`indicator_options` in config_data.yml)."""
    options = settings.get("indicator_options")
    lists = [options.get(name) for name in _LISTS] if isinstance(options, dict) else []
    return frozenset(name for names in lists if isinstance(names, list) for name in names if isinstance(name, str))


_LISTS = ("non_disaggregation_columns", "observation_attributes")


def columns(header: list[str], file: str, described: frozenset[str]) -> Columns:
    """Raises DataError if year or value is missing, a name stands twice or is empty, or there are too many."""
    names = [name.strip() for name in header]
    _must_be_a_header(names, file)
    series, unit, multiplier, status = (_first(names, known) for known in (_SERIES, _UNITS, _MULTIPLIER, STATUS))
    year, value = names.index(YEAR), names.index(VALUE)
    other = [number for number in range(len(names)) if number not in (year, value, series, unit, multiplier)]
    known = {*_ATTRIBUTES, *described}
    return Columns(
        names=names,
        year=year,
        value=value,
        kind=(series, unit, multiplier),
        status=status,
        breakdown=[number for number in other if names[number] not in known],
        attributes=[number for number in other if names[number] in known],
    )


def _first(names: list[str], known: Iterable[str]) -> int | None:
    return next((names.index(name) for name in known if name in names), None)


def _must_be_a_header(names: list[str], file: str) -> None:
    for name in (YEAR, VALUE):
        if name not in names:
            raise DataError(at(file, 1), f"column '{name}' is missing", "The first line of the table names its columns")
    if len(names) > MOST:
        raise DataError(at(file, 1), f"there are {len(names)} columns, at most {MOST} are read", "Split the table")
    for name in names:
        if not name:
            raise DataError(at(file, 1), "a column has no name", "Name it, or remove it")
        if names.count(name) > 1:
            raise DataError(at(file, 1, name), f"column '{name}' stands twice", "Remove one of them")
