"""A table of figures and its map in; everything that was read in it, with the rows and cards it comes to, out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from etl.errors import DataError, DataErrors
from etl.imports import known, numbers
from etl.imports.defaults import UNSORTED, UNSTATED, unsorted_theme, unstated_unit
from etl.imports.plan import Item, Part
from etl.imports.table import figures, mapping, sheets
from etl.imports.table.figures import Figure
from etl.imports.table.mapping import Map, NewIndicator

JOINED, SHOWN = " × ", " · "
MOST_DECIMALS = 2


def read(file: Path, map_file: Path, data: Path) -> Iterator[Item]:
    """An item for every figure, every empty cell where one may stand, every new indicator and category.

    Raises DataErrors with all that is wrong, each with row and column; then nothing is taken over.
    """
    told = mapping.read(map_file)
    try:
        found = figures.read(sheets.read(file, told.file), told)
    except DataError as error:
        raise DataErrors([error]) from error
    units = known.units(data)
    _must_agree(found.figures, told, data, units, map_file.name)
    by_indicator: dict[str, list[Figure]] = {}
    for figure in found.figures:
        by_indicator.setdefault(figure.said["indicator"], []).append(figure)
    yield from _sources(told, map_file.name)
    for indicator_id, own in by_indicator.items():
        if indicator_id in told.indicators:
            yield _indicator(indicator_id, told.indicators[indicator_id], own, units, map_file.name)
    yield from _categories(found.figures, told)
    yield from (_figure(figure) for figure in found.figures)
    yield from (Item("empty cell", where) for where in found.empty)


def _must_agree(found: Iterable[Figure], told: Map, data: Path, units: dict[str, str], map_name: str) -> None:
    """Raises DataErrors: names that nothing explains, figures in another unit than their indicator; each once."""
    there = known.indicator_units(data)
    names = {
        "indicator": ({*there, *told.indicators}, f"describe it under [indicators] in {map_name}"),
        "institution": (set(known.institutions(data)), "add a row to lists/institutions.csv"),
        "source": ({*known.sources(data), *told.sources}, f"describe it under [sources] in {map_name}"),
    }
    faults: dict[tuple[str, str], DataError] = {}
    for figure in found:
        for meaning, (explained, otherwise) in names.items():
            name = figure.said[meaning]
            if name not in explained:
                fix = f"Correct the name, say under [words.{meaning}] in {map_name} what it is, or {otherwise}"
                what = f"there is no {meaning} '{name[:60]}'"
                faults.setdefault((meaning, name), DataError(figure.where, what, fix))
        new = told.indicators.get(figure.said["indicator"])
        unit = there.get(figure.said["indicator"]) or (new.unit if new else None)
        written = figure.said.get("unit")
        if written and unit and units.get(written.lower(), written) != unit:
            what = f"the figure is in '{written[:60]}', its indicator in '{unit}'"
            fix = f"Take another indicator, or say under [words.unit] in {map_name} that this is the same"
            faults.setdefault((unit, written), DataError(figure.where, what, fix))
    if faults:
        raise DataErrors(list(faults.values())[: figures.FAULTS])


def _sources(told: Map, map_name: str) -> Iterator[Item]:
    for source_id, source in told.sources.items():
        where = f"{map_name}, key sources.{source_id}"
        try:
            yield Item("source", where, (Part("lists/sources.csv", source.row(source_id)),))
        except ValidationError as error:
            what = f"the source does not fit ({error.errors()[0]['msg'].lower()})"
            raise DataErrors([DataError(where, what, "Correct it")]) from error


def _indicator(indicator_id: str, new: NewIndicator, own: list[Figure], units: dict[str, str], map_name: str) -> Item:
    """A card for an indicator that is not there yet; one that is there keeps what it says."""
    values = [float(figure.value) for figure in own]
    written = next((figure.said["unit"] for figure in own if figure.said.get("unit")), None)
    unit = new.unit or (units.get(written.lower()) if written else None) or UNSTATED
    decimals = min(max(numbers.decimals(figure.value) for figure in own), MOST_DECIMALS)
    card: dict[str, Any] = new.model_dump(exclude_none=True) | {
        "unit": unit,
        "theme": new.theme or UNSORTED,
        "decimals": decimals if new.decimals is None else new.decimals,
        "expect": {
            "rows": [1, 2 * len(own) + 100],
            "values": [2 * min(0.0, *values), 2 * max(0.0, *values)],
        },
    }
    parts = [Part(f"indicators/{indicator_id}.toml", {}, otherwise=card), Part(f"indicators/{indicator_id}.csv", {})]
    parts += [] if new.theme else [unsorted_theme()]
    parts += [unstated_unit()] if unit == UNSTATED else []
    return Item("indicator", f"{map_name}, key indicators.{indicator_id}", tuple(parts))


def _categories(found: Iterable[Figure], told: Map) -> Iterator[Item]:
    """Every category once, with the words of the map, else its own; words that are there already stay."""
    first: dict[tuple[str, str], Figure] = {}
    for figure in found:
        if figure.split:
            first.setdefault(_category(figure), figure)
    for (dimension, category), figure in first.items():
        words = [told.categories.get(name, {}).get(one) for name, one in figure.split.items()]
        parts = list(zip(words, figure.split.values(), strict=True))
        names = {
            "name_nl": SHOWN.join(word.nl if word else own for word, own in parts),
            "name_en": SHOWN.join(word.en if word else own for word, own in parts),
        }
        row = {"dimension": dimension, "category": category}
        yield Item("category", figure.where, (Part("lists/categories.csv", row, otherwise=names),))


def _category(figure: Figure) -> tuple[str, str]:
    return "_x_".join(figure.split), JOINED.join(figure.split.values())


def _figure(figure: Figure) -> Item:
    dimension, category = _category(figure) if figure.split else ("", "")
    said = {name: text for name, text in figure.said.items() if name not in ("indicator", "unit") and text}
    row = said | {"dimension": dimension, "category": category, "value": figure.value}
    otherwise = {"bound": "exact", "status": "final", "series_break": "false"}
    return Item("figure", figure.where, (Part(f"indicators/{figure.said['indicator']}.csv", row, otherwise=otherwise),))
