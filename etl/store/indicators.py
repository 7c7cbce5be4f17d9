"""Cards of indicators in; rows out: what is measured, for which goals, and how its figures may be compared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from etl.curated.reading import Placed
from etl.gather import Harvest
from etl.store.proposed import accepted_targets
from model.indicator import Indicator

Row = dict[str, Any]
Cards = dict[str, Placed[Indicator]]

# What stands in a table of its own, or under another name.
_ELSEWHERE = {"name", "definition", "theme", "family", "per", "groups", "parts", "measures", "context", "expect"}


def indicators(cards: Cards) -> Iterator[Row]:
    """One row per card."""
    for name, card in cards.items():
        row = card.row
        yield row.model_dump(exclude=_ELSEWHERE) | {
            "indicator_id": name,
            "name_nl": row.name.nl,
            "name_en": row.name.en,
            "definition_nl": row.definition.nl,
            "definition_en": row.definition.en,
            "theme_id": row.theme,
            "family_id": row.family,
            "file": card.file,
        }


def measures(harvest: Harvest) -> Iterator[Row]:
    """Links of indicators to goals: those of the cards, and of every target its own."""
    links: dict[tuple[str, str], tuple[str, str]] = {}
    for placed in harvest.catalogue.targets:
        if placed.row.indicator:
            links[placed.row.objective, placed.row.indicator] = ("measures", placed.file)
    for target in accepted_targets(harvest):
        links[target["objective_id"], target["indicator_id"]] = ("measures", target["file"])
    for name, card in harvest.catalogue.indicators.items():
        for role in ("measures", "context"):
            for objective in getattr(card.row, role):
                links.setdefault((objective, name), (role, card.file))
    for (objective, indicator), (role, file) in links.items():
        yield {"objective_id": objective, "indicator_id": indicator, "role": role, "file": file}


def divisors(cards: Cards) -> Iterator[Row]:
    """By which other indicators each may be divided."""
    for name, card in cards.items():
        for divisor in card.row.per:
            yield {
                "indicator_id": name,
                "per_id": divisor.indicator,
                "without": list(divisor.without),
                "reason_nl": divisor.reason.nl if divisor.reason else None,
                "reason_en": divisor.reason.en if divisor.reason else None,
                "file": card.file,
            }


def breakdowns(cards: Cards) -> Iterator[Row]:
    """What the categories of each dimension are to the whole: groups measured alike, or its parts."""
    for name, card in cards.items():
        for kind in ("groups", "parts"):
            for dimension in getattr(card.row, kind):
                yield {"indicator_id": name, "dimension": dimension, "kind": kind, "file": card.file}
