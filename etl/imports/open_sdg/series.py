"""One series of an Open SDG indicator in; its card, categories, figures and targets as items of an import out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from etl.imports.defaults import UNSORTED, UNSTATED, unsorted_theme, unstated_unit
from etl.imports.open_sdg import aims, attributes, breakdown, cards, progress, sources
from etl.imports.open_sdg.breakdown import Placed
from etl.imports.open_sdg.figures import Kind
from etl.imports.plan import Item, Part
from model.institution import Institution

FORMAT = "open_sdg"


@dataclass(frozen=True, slots=True)
class Reading:
    """What holds for the whole repository. `told` are the categories that have been read so far: each is one item."""

    institution: Institution
    units: dict[str, str]
    described: frozenset[str]
    texts: dict[str, str]
    first_month: int
    own_source: dict[str, Any] | None
    told: set[tuple[str, str]] = field(default_factory=set)

    @property
    def originals(self) -> str:
        return f"originals/{self.institution.institution_id}_{FORMAT}.csv"


@dataclass(frozen=True, slots=True)
class Series:
    """The figures of one kind with what the repository says of them. `kinds` are all those of the indicator,
    `options` the progress options that are about this one.
    """

    number: str
    meta: dict[str, Any]
    kind: Kind
    kinds: list[Kind]
    placed: list[Placed]
    options: list[progress.Option]
    where: str


def items(reading: Reading, series: Series, metadata: dict[str, str]) -> Iterator[Item]:
    """Its indicator, its categories, its figures, its targets. `metadata` are fields to be kept as they are."""
    prefix = f"{reading.institution.institution_id} sdg"
    named = cards.name(prefix, series.number, series.meta, series.kind, series.kinds, reading.texts)
    cited = sources.sources(series.meta) or [reading.own_source or {}]
    unit, unit_parts = _unit(named.unit, reading.units)
    usual = attributes.usual(series.placed)
    yield _indicator(reading, series, named, unit, unit_parts, cited, dict(usual.fields()) | metadata)
    yield from _categories(reading, series.placed, series.where)
    yield from _figures(reading, named.indicator_id, cited[0]["source_id"], series.placed, usual, series.where)
    yield from _targets(reading, series, named.indicator_id, unit, reading.own_source or cited[0])


def _indicator(
    reading: Reading,
    series: Series,
    named: cards.Named,
    unit: str,
    unit_parts: list[Part],
    cited: list[dict[str, Any]],
    kept: dict[str, str],
) -> Item:
    kind = series.kind
    facts = {"number": series.number, "Series": kind.series, "Units": kind.unit, "Unit multiplier": kind.multiplier}
    # What a person has made of the words or the direction since stays; what the repository declares holds.
    card = {"direction": "none", "theme": UNSORTED} | cards.card(series.placed, named, series.meta, reading.texts)
    parts = [
        Part(f"indicators/{named.indicator_id}.toml", {"unit": unit} | _aim(series.options), otherwise=card),
        unsorted_theme(),
        *unit_parts,
        *(Part("lists/sources.csv", row) for row in cited),
        *(_original(reading, named.indicator_id, name, said) for name, said in (facts | kept).items() if said),
    ]
    return Item("indicator", series.where, tuple(parts))


def _unit(written: str, units: dict[str, str]) -> tuple[str, list[Part]]:
    """The unit's id, and the row it needs in the list; words that a person has given it since stay."""
    unit, row = cards.unit(written, units)
    if row:
        return row["unit_id"], [Part("lists/units.csv", {"unit_id": row["unit_id"]}, otherwise=row)]
    return (unit, []) if unit else (UNSTATED, [unstated_unit()])


def _aim(about: list[progress.Option]) -> dict[str, Any]:
    """Direction and limit where they are declared; two options of one series that differ say nothing."""
    directions = {option.direction for option in about if option.direction}
    limits = {float(option.limit) for option in about if option.limit}
    said = {"direction": directions, "limit_value": limits}
    return {name: values.pop() for name, values in said.items() if len(values) == 1}


def _original(reading: Reading, indicator_id: str, field: str, value: str) -> Part:
    row = {"format": FORMAT, "item": "indicator", "item_id": indicator_id, "field": field, "value": value}
    return Part(reading.originals, row)


def _categories(reading: Reading, placed: list[Placed], where: str) -> Iterator[Item]:
    for dimension, category in breakdown.categories(placed):
        if (dimension, category) in reading.told:
            continue
        reading.told.add((dimension, category))
        words = breakdown.shown(category)
        row = {"dimension": dimension, "category": category}
        yield Item("category", where, (Part("lists/categories.csv", row, {"name_nl": words, "name_en": words}),))


def _figures(
    reading: Reading, indicator_id: str, source: str, placed: list[Placed], usual: attributes.Usual, where: str
) -> Iterator[Item]:
    file, whose = f"indicators/{indicator_id}.csv", reading.institution.institution_id
    shared: dict[tuple, dict[str, str]] = {}
    for one in placed:
        figure = one.figure
        # A table keeps each description once: that it is the same one is known without looking at its words.
        alike = (one.dimension, one.category, id(figure.described), not figure.value)
        if alike not in shared:
            shared[alike] = {"institution": whose, "source": source, **_of_alike(one, usual)}
        row = {"period": figure.period, "value": figure.value, **shared[alike]}
        yield Item("figure", f"{where}:{figure.line}", (Part(file, row),))


def _of_alike(one: Placed, usual: attributes.Usual) -> dict[str, str]:
    """What a row says beside its period and value."""
    return {
        "dimension": one.dimension,
        "category": one.category,
        "bound": "exact",
        "status": attributes.status(one.figure.status),
        "series_break": attributes.series_break(one.figure.status),
        **attributes.note(one, usual),
    }


def _targets(reading: Reading, series: Series, indicator_id: str, unit: str, source: dict[str, Any]) -> Iterator[Item]:
    held = [option for option in series.options if option.target is not None and option.direction]
    for position, option in enumerate(held, 1):
        row = progress.target(option, series.placed) | {"unit": unit, "source": source["source_id"]}
        made = aims.item(reading.institution, series.number, indicator_id, position, row, series.where)
        yield Item(made.kind, made.where, (*made.parts, Part("lists/sources.csv", source)))
