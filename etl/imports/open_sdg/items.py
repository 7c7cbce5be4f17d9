"""The folder of an Open SDG repository in; everything that was read in it, with the rows and cards it comes to, out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from etl.errors import DataError
from etl.imports import known
from etl.imports.defaults import UNSORTED, UNSTATED, unsorted_theme, unstated_unit
from etl.imports.open_sdg import aims, attributes, breakdown, cards, columns, figures, progress, repository, sources
from etl.imports.open_sdg.breakdown import Placed
from etl.imports.open_sdg.figures import Kind
from etl.imports.open_sdg.repository import Entry
from etl.imports.open_sdg.wording import truth
from etl.imports.plan import Item, Part
from model.institution import Institution

FORMAT = "open_sdg"


@dataclass(frozen=True, slots=True)
class Reading:
    """What holds for the whole repository."""

    institution: Institution
    units: dict[str, str]
    described: frozenset[str]
    texts: dict[str, str]
    first_month: int
    own_source: dict[str, Any] | None

    @property
    def originals(self) -> str:
        return f"originals/{self.institution.institution_id}_{FORMAT}.csv"


def read(
    folder: Path, data: Path, institution: str | None = None, first_month: int = 10, address: str | None = None
) -> Iterator[Item]:
    """An item for every indicator, figure, category, target and file that was found.

    `address`: where the repository is published, as the source of indicators that name none.
    Raises DataError or DataErrors if this is no such repository, or if nobody says whose figures they are.
    """
    whose = known.institution(data, institution)
    found = repository.entries(folder)
    own = sources.repository(f"Open SDG, {whose.name_en}", address) if address else None
    described = columns.told(repository.settings(folder))
    texts = repository.translations(folder, "en")
    reading = Reading(whose, known.units(data), described, texts, first_month, own)
    for entry in found:
        yield from _indicator(reading, entry)
    for file in repository.unread(folder):
        fix = "Name it as the format does, if it is meant"
        yield Item("file", file, refusal=DataError(file, "the format knows no file of this name", fix))


def _indicator(reading: Reading, entry: Entry) -> Iterator[Item]:
    where = f"meta/{entry.number}" if entry.data is None else f"data/{entry.data.name}"
    refusal = _refusal(reading, entry, where)
    try:
        if refusal or entry.data is None:
            raise refusal or DataError(where, "there are no figures", "Add them")
        table = figures.read(entry.data, where, reading.described, reading.first_month)
        if not any(table.kinds.values()):
            raise DataError(where, "no row of the table is a figure", "Remove the file, or correct it")
    except DataError as error:
        yield Item("indicator", where, refusal=error)
        return
    options, faults = progress.options(entry.meta, f"meta/{entry.number}")
    yield from (Item("target", fault.where, refusal=fault) for fault in faults)
    yield from (Item("figure", fault.where, refusal=fault) for fault in table.refused)
    everything = {}
    for kind, read_figures in table.kinds.items():
        everything[kind] = breakdown.place(read_figures, table.names, where)
    for number, (kind, (placed, refused)) in enumerate(everything.items()):
        yield from _series(reading, entry, kind, list(everything), placed, options, where, number == 0)
        yield from (Item("figure", fault.where, refusal=fault) for fault in refused)
    yield from _impossible(options, list(everything), where)


def _refusal(reading: Reading, entry: Entry, where: str) -> DataError | None:
    """Why an indicator is not taken over at all, None if it is."""
    if entry.faults:
        return entry.faults[0]
    if truth(entry.meta, "data_non_statistical"):
        return DataError(where, "the metadata says that it is no statistic", "Change data_non_statistical if it is")
    if entry.data is None:
        status = entry.meta.get("reporting_status") or "unknown"
        return DataError(where, f"there are no figures (status: {str(status)[:40]})", "Add the table of figures")
    if not sources.sources(entry.meta) and reading.own_source is None:
        fix = "Name it in the metadata (source_active_1, source_url_1), or the repository's own address with --address"
        return DataError(where, "the indicator names no source with an address", fix)
    return None


def _series(
    reading: Reading,
    entry: Entry,
    kind: Kind,
    kinds: list[Kind],
    placed: list[Placed],
    options: list[progress.Option],
    where: str,
    is_first: bool,
) -> Iterator[Item]:
    """One series: its indicator, its categories, its figures, its targets."""
    named = cards.name(
        reading.institution.institution_id + " sdg", entry.number, entry.meta, kind, kinds, reading.texts
    )
    cited = sources.sources(entry.meta) or [reading.own_source or {}]
    unit, unit_row = cards.unit(named.unit, reading.units)
    about = [option for option in options if progress.concerns(option, kind, kinds)]
    usual = attributes.usual(placed)
    declared = _aim(about)
    card = {"direction": "none", "theme": UNSORTED} | cards.card(placed, named, entry.meta, reading.texts)
    facts = {"number": entry.number, "Series": kind.series, "Units": kind.unit, "Unit multiplier": kind.multiplier}
    facts |= dict(usual.fields()) | (_metadata(entry) if is_first else {})
    # What a person has made of the words or the direction since stays; what the repository declares holds.
    file = f"indicators/{named.indicator_id}.toml"
    parts = [Part(file, {"unit": unit or UNSTATED} | declared, otherwise=card), unsorted_theme()]
    parts += [_unit(unit_row)] if unit_row else [] if unit else [unstated_unit()]
    parts += [Part("lists/sources.csv", row) for row in cited]
    parts += [_original(reading, named.indicator_id, field, value) for field, value in facts.items() if value]
    yield Item("indicator", where, tuple(parts))
    yield from _categories(placed, where)
    yield from _figures(reading, named.indicator_id, cited[0]["source_id"], placed, usual, where)
    source = (reading.own_source or cited[0])["source_id"]
    if reading.own_source:
        parts.append(Part("lists/sources.csv", reading.own_source))
    for number, option in enumerate([one for one in about if one.target is not None and one.direction], 1):
        whose = reading.institution
        row = progress.target(option, placed) | {"unit": unit or UNSTATED, "source": source}
        yield aims.item(whose, entry.number, named.indicator_id, number, row, where)


def _unit(row: dict[str, Any]) -> Part:
    return Part("lists/units.csv", {"unit_id": row["unit_id"]}, otherwise=row)


def _aim(about: list[progress.Option]) -> dict[str, Any]:
    """Direction and limit where they are declared; two options of one series that differ say nothing."""
    directions = {option.direction for option in about if option.direction}
    limits = {float(option.limit) for option in about if option.limit}
    said = {"direction": directions, "limit_value": limits}
    return {name: values.pop() for name, values in said.items() if len(values) == 1}


def _impossible(options: list[progress.Option], kinds: list[Kind], where: str) -> Iterator[Item]:
    """Targets that cannot be held, each with the reason."""
    for option in options:
        reason = progress.doubt(option, kinds)
        if option.target is not None and reason:
            fix = "Write it as a target by hand, if it is meant"
            yield Item("target", where, refusal=DataError(where, reason, fix))


def _metadata(entry: Entry) -> dict[str, str]:
    """Every field of the metadata as it was written; lists and tables as JSON."""
    said = {name: value for name, value in entry.meta.items() if value is not None}
    return {
        f"meta/{name}": value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        for name, value in said.items()
    }


def _original(reading: Reading, indicator_id: str, field: str, value: str) -> Part:
    row = {"format": FORMAT, "item": "indicator", "item_id": indicator_id, "field": field, "value": value}
    return Part(reading.originals, row)


def _categories(placed: list[Placed], where: str) -> Iterator[Item]:
    for dimension, category in breakdown.categories(placed):
        words = breakdown.shown(category)
        row = {"dimension": dimension, "category": category}
        yield Item("category", where, (Part("lists/categories.csv", row, {"name_nl": words, "name_en": words}),))


def _figures(
    reading: Reading, indicator_id: str, source: str, placed: list[Placed], usual: attributes.Usual, where: str
) -> Iterator[Item]:
    file, whose = f"indicators/{indicator_id}.csv", reading.institution.institution_id
    notes: dict[tuple, dict[str, str | None]] = {}
    for one in placed:
        figure = one.figure
        alike = (one.dimension, one.category, figure.described, not figure.value)
        if alike not in notes:
            notes[alike] = attributes.note(one, usual)
        row = {
            "institution": whose,
            "period": figure.period,
            "dimension": one.dimension,
            "category": one.category,
            "value": figure.value,
            "bound": "exact",
            "status": attributes.status(figure.status),
            "series_break": attributes.is_break(figure.status),
            "source": source,
            **notes[alike],
        }
        yield Item("figure", f"{where}:{figure.line}", (Part(file, row),))
