"""The data that a plan goes into: whose plan it is, which units there are, where its rows stand."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from etl.curated.reading import read_text
from etl.errors import at
from etl.imports.parts import Part
from etl.imports.stratml.leaves import Said
from etl.imports.xml import Node

FORMAT = "stratml"

# What an export says of items that have it elsewhere: no second copy is kept where the plan itself is at hand.
_ELSEWHERE = {
    "document": re.compile(r"@Type|(StrategicPlanCore/Organization\[1\]|AdministrativeInformation)/\w+"),
    "objective": re.compile("Description"),
    "indicator": re.compile("@PerformanceIndicatorType"),
}
# Texts that an export always writes: where there were none, that too has to be remembered.
_ALWAYS = ("MeasurementDimension", "UnitOfMeasurement")


@dataclass(slots=True)
class Here:
    """`tongue` is the language the plan is written in, `at_hand` whether the data had the plan before any import."""

    data: Path
    file: str
    document: str
    institution: str
    tongue: str
    at_hand: bool = False
    units: list[dict[str, str]] = field(default_factory=list)
    target_files: dict[str, str] = field(default_factory=dict)
    codes: dict[str, int] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        card = self.data / "documents" / f"{self.document}.toml"
        self.at_hand = card.exists() and not (self.data / "originals" / f"{self.document}.csv").exists()
        self.units = list(_rows(self.data, "lists/units.csv"))
        for path in sorted((self.data / "targets").glob("*.csv")):
            for row in _rows(self.data, f"targets/{path.name}"):
                self.target_files[row.get("target_id", "")] = f"targets/{path.name}"

    def knows_institution(self) -> bool:
        """Whether the plan's institution stands in the list."""
        return any(row["institution_id"] == self.institution for row in _rows(self.data, "lists/institutions.csv"))

    @property
    def other(self) -> str:
        return "en" if self.tongue == "nl" else "nl"

    def at(self, node: Node) -> str:
        return at(self.file, node.line)

    def both(self, name: str, text: str | None, other: str | None) -> dict[str, str | None]:
        """A text in the plan's language and in the other one; one that is there once only stands for both."""
        return {f"{name}_{self.tongue}": text or None, f"{name}_{self.other}": other or text or None}

    def originals(self, item: str, name: str, said: Said, expected: Mapping[str, str]) -> tuple[Part, ...]:
        """Rows for what an item says and an export would not say by itself."""
        texts = {place: "" for place in _ALWAYS if place in expected and place not in said.texts} | said.texts
        elsewhere = _ELSEWHERE.get(item)
        return tuple(
            self.original(item, name, place, text)
            for place, text in texts.items()
            if text != expected.get(place, None if place not in _ALWAYS else "")
            and not (self.at_hand and elsewhere and elsewhere.fullmatch(place))
        )

    def original(self, item: str, name: str, place: str, text: str) -> Part:
        row = {"format": FORMAT, "item": item, "item_id": name, "field": place, "value": text}
        return Part(f"originals/{self.document}.csv", row)


def slug(text: str) -> str:
    """A name that a file may have, out of any text."""
    return re.sub(r"[^a-z0-9]+", "_", text.casefold()).strip("_")


def _rows(data: Path, file: str) -> Iterator[dict[str, str]]:
    if (data / file).exists():
        yield from csv.DictReader(read_text(data / file, file).splitlines())
