"""Seven real indicators of a national Open SDG repository: every row is a figure of ours or refused at its line."""

from __future__ import annotations

import csv
import re
from collections import Counter

import duckdb
import pytest

from etl.build import build
from etl.imports import writing
from etl.imports.open_sdg.items import read
from etl.imports.plan import Item
from etl.places import Places
from tests.etl.imports.repositories import REAL, planned

pytestmark = pytest.mark.skipif(not REAL.exists(), reason="the repository is not at hand (KOERSBORD_REFERENCE)")

NO_BREAKDOWN = {"Year", "Value", "Series", "Units", "Unit measure", "Unit multiplier", "GeoCode", "Observation status"}


def written() -> dict[str, dict[str, str]]:
    """Every row of the seven files under its place."""
    found = {}
    for path in (REAL / "data").glob("*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as opened:
            for line, row in enumerate(csv.DictReader(opened), 2):
                found[f"data/{path.name}:{line}"] = row
    return found


def figures(items: list[Item]) -> dict[str, Item]:
    return {item.where: item for item in items if item.kind == "figure"}


def test_each_row_is_a_figure_or_refused_with_a_reason(small: Places) -> None:
    source, found = written(), figures(list(read(REAL, small.data, "veldstad")))
    assert found.keys() == source.keys()
    taken = {where: item for where, item in found.items() if item.refusal is None}
    assert (len(source), len(taken)) == (1576, 1552)
    for where, item in taken.items():
        row, said = source[where], item.parts[0].values
        cells = [cell for name, cell in row.items() if name not in NO_BREAKDOWN and cell]
        assert said["category"] == " × ".join(cells)
        assert (said["value"] == "") == (row["Value"] == "")
        assert not row["Value"] or float(said["value"]) == float(row["Value"])
        assert said["period"][:4] == row["Year"][:4]


def test_rows_that_contradict_each_other_are_refused(small: Places) -> None:
    source, found = written(), figures(list(read(REAL, small.data, "veldstad")))
    refused = {where: str(item.refusal) for where, item in found.items() if item.refusal}
    assert Counter(where.split(":")[0] for where in refused) == {
        "data/indicator_4-3-1.csv": 22,
        "data/indicator_16-1-1.csv": 2,
    }
    same = Counter(tuple(cell for name, cell in source[where].items() if name != "Value") for where in refused)
    assert min(same.values()) > 1
    assert all("which holds cannot be told" in reason for reason in refused.values())


def test_periods_are_those_of_the_source(small: Places) -> None:
    periods = {item.parts[0].values["period"] for item in read(REAL, small.data, "veldstad") if is_figure(item)}
    assert {"2005", "2003/2005", "1985/1987", "2011-12", "2021-22"} <= periods
    begun_in_april = read(REAL, small.data, "veldstad", first_month=4)
    assert "2011-04/2012-03" in {item.parts[0].values["period"] for item in begun_in_april if is_figure(item)}


def is_figure(item: Item) -> bool:
    return item.kind == "figure" and item.refusal is None


def test_two_series_in_two_units_are_two_indicators_with_their_titles(small: Places) -> None:
    made = planned(small, REAL)
    cards = {file: text for file, text in made.texts.items() if re.search(r"sdg_3_1_1.*toml", file)}
    assert {file: 'unit = "rate_per_100_000_live_births"' in text for file, text in cards.items()} == {
        "indicators/veldstad_sdg_3_1_1_maternal_mortality_rate.toml": False,
        "indicators/veldstad_sdg_3_1_1_maternal_mortality_ratio.toml": True,
    }
    assert all('direction = "none"' in text for text in cards.values())


def test_codes_of_places_and_metadata_are_kept_as_they_were(small: Places) -> None:
    kept = list(csv.DictReader(planned(small, REAL).texts["originals/veldstad_open_sdg.csv"].splitlines()))
    said = {(row["item_id"], row["field"]): row["value"] for row in kept}
    assert said["veldstad_sdg_12_5_1", "number"] == "12-5-1"
    assert said["veldstad_sdg_12_5_1", "GeoCode[country=England]"] == "E92000001"
    assert said["veldstad_sdg_12_5_1", "meta/indicator_number"] == "12.5.1"
    assert said["veldstad_sdg_3_1_1_maternal_mortality_ratio", "Units"] == "Rate per 100,000 live births"


def test_they_are_built_and_a_second_time_changes_nothing(small: Places) -> None:
    writing.carry_out(small, planned(small, REAL))
    version = build(small).build["version"]
    with duckdb.connect(str(small.database / f"koersbord-{version}.duckdb"), read_only=True) as database:
        counts = database.execute(
            "SELECT count(*), count(*) FILTER (value IS NULL), count(DISTINCT indicator_id)"
            " FROM observation WHERE indicator_id LIKE 'veldstad_sdg_%'"
        ).fetchone()
        note = database.execute(
            "SELECT DISTINCT note_en FROM observation WHERE indicator_id = 'veldstad_sdg_16_1_1' AND value IS NULL"
        ).fetchall()
    assert counts == (1552, 5, 9)
    assert note == [("The source gives no value. Observation status: Missing data; suppressed",)]
    again = planned(small, REAL)
    assert again.texts == {}
    assert again.counts()["figure"] == {"unchanged": 1552, "refused": 24}
