"""The folder of an Open SDG repository in; everything that was read in it, with the rows and cards it comes to, out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from etl.errors import DataError
from etl.imports import known
from etl.imports.open_sdg import breakdown, columns, figures, progress, repository, series, sources
from etl.imports.open_sdg.figures import Kind
from etl.imports.open_sdg.repository import Entry
from etl.imports.open_sdg.series import Reading, Series
from etl.imports.open_sdg.wording import truth
from etl.imports.plan import Item
from etl.imports.years import OCTOBER


def read(
    folder: Path, data: Path, institution: str | None = None, first_month: int = OCTOBER, address: str | None = None
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
    except DataError as error:
        yield Item("indicator", where, refusal=error)
        return
    yield from (Item("figure", fault.where, refusal=fault) for fault in table.refused)
    if table.kinds:
        yield from _all_series(reading, entry, table, where)
    else:
        fault = DataError(where, "no row of the table is a figure", "Remove the file, or correct it")
        yield Item("indicator", where, refusal=fault)


def _all_series(reading: Reading, entry: Entry, table: figures.Table, where: str) -> Iterator[Item]:
    options, faults = progress.options(entry.meta, f"meta/{entry.number}")
    yield from (Item("target", fault.where, refusal=fault) for fault in faults)
    kinds = list(table.kinds)
    for number, (kind, read_figures) in enumerate(table.kinds.items()):
        placed, refused = breakdown.place(read_figures, table.names, where)
        about = [option for option in options if progress.concerns(option, kind, kinds)]
        metadata = _metadata(entry) if number == 0 else {}
        yield from series.items(reading, Series(entry.number, entry.meta, kind, kinds, placed, about, where), metadata)
        yield from (Item("figure", fault.where, refusal=fault) for fault in refused)
    yield from _impossible(options, kinds, where)


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
