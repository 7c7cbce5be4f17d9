"""Figures by category in; the newest of every breakdown out, with the gap of each category to the whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Row = dict[str, Any]

LARGEST = 3  # gaps that are named


@dataclass(frozen=True, slots=True)
class Split:
    """The categories of one dimension in one period; `kind` tells what they are to the whole, None if nobody said.

    `against` is what a category is measured against: the total of the same period, else the reference category.
    """

    dimension: str
    kind: str | None
    categories: tuple[Row, ...]
    total: Row | None
    against: Row | None

    @property
    def period(self) -> str:
        return self.categories[0]["period"]

    def gap(self, row: Row) -> float | None:
        """How far a category lies from what it is measured against, in the unit of the indicator; only of groups."""
        against = self.against
        if self.kind != "groups" or against is None or row is against or not (_exact(row) and _exact(against)):
            return None
        return row["value"] - against["value"]

    def share(self, row: Row) -> float | None:
        """Which part of the total a category is, from 0 to 1; only of parts."""
        if self.kind != "parts" or self.total is None or not (_exact(row) and _exact(self.total)):
            return None
        return row["value"] / self.total["value"] if self.total["value"] else None


def splits(figures: list[Row], kinds: dict[str, str]) -> list[Split]:
    """The newest breakdown of every dimension for every institution, in the order of the figures.

    `figures` are measured ones of one indicator, totals included; a suppressed one has no value and is kept.
    """
    newest: dict[tuple[str, str], Row] = {}
    for row in figures:
        key = row["institution_id"], row["dimension"]
        if row["dimension"] and (key not in newest or row["period_start"] > newest[key]["period_start"]):
            newest[key] = row
    return [_split(figures, row, kinds.get(row["dimension"])) for row in newest.values()]


def _split(figures: list[Row], newest: Row, kind: str | None) -> Split:
    same = [
        row for row in figures if (row["institution_id"], row["period"]) == (newest["institution_id"], newest["period"])
    ]
    categories = tuple(row for row in same if row["dimension"] == newest["dimension"])
    total = next((row for row in same if not row["dimension"] and row["value"] is not None), None)
    reference = next((row for row in categories if row["reference"] and row["value"] is not None), None)
    return Split(newest["dimension"], kind, categories, total, total or reference)


def largest_gaps(found: list[Split]) -> list[tuple[Row, Row, float]]:
    """The three categories furthest from what they are measured against: category, what against, gap."""
    gaps = [
        (row, split.against, gap)
        for split in found
        for row in split.categories
        if split.against is not None and (gap := split.gap(row))
    ]
    return sorted(gaps, key=lambda one: -abs(one[2]))[:LARGEST]


def _exact(row: Row) -> bool:
    return row["value"] is not None and row["bound"] in ("exact", "about")
