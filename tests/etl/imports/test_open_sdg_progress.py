"""Progress options of an Open SDG repository: direction, limit and targets, each only as far as it is declared."""

from __future__ import annotations

import csv
import tomllib
from pathlib import Path

import pytest

from etl.build import build
from etl.imports import writing
from etl.places import Places
from tests.etl.imports.repositories import faults, one, planned, write

TABLE = "Year,Sex,Value\n2014,,9\n2016,,10\n2016,F,6\n2020,,12\n"
CARD = "indicators/veldstad_sdg_6_2_1.toml"
TARGETS = "targets/veldstad_agenda_2030.csv"


def with_options(folder: Path, options: str, table: str = TABLE) -> Path:
    settings = f"auto_progress_calculation: true\nprogress_calculation_options:\n{options}"
    return write(one(folder, table), {}, {"indicator-config/6-2-1.yml": settings})


def test_direction_and_limit_are_taken_over(small: Places, tmp_path: Path) -> None:
    made = planned(small, with_options(tmp_path / "r", "- direction: positive\n  limit: 100\n"))
    card = tomllib.loads(made.texts[CARD])
    assert (card["direction"], card["limit_value"]) == ("more", 100)
    assert TARGETS not in made.texts


def test_a_target_gets_its_years_and_its_base_from_the_format_and_the_figures(small: Places, tmp_path: Path) -> None:
    made = planned(small, with_options(tmp_path / "r", "- direction: negative\n  target: 7.5\n"))
    (target,) = csv.DictReader(made.texts[TARGETS].splitlines())
    assert (target["operator"], target["value"], target["due"]) == ("at_most", "7.5", "2030-12-31")
    assert (target["baseline_period"], target["baseline_value"]) == ("2016", "10")
    writing.carry_out(small, made)
    assert build(small).build["counts"]["target"] == 12
    assert planned(small, tmp_path / "r").texts == {}


def test_the_repository_is_the_source_of_a_target_where_its_address_is_given(small: Places, tmp_path: Path) -> None:
    folder = with_options(tmp_path / "r", "- direction: negative\n  target: 7.5\n")
    made = planned(small, folder, address="https://data.example/sdg")
    (target,) = csv.DictReader(made.texts[TARGETS].splitlines())
    assert f'{target["source"]},"Open SDG, City of Veldstad"' in made.texts["lists/sources.csv"]
    writing.carry_out(small, made)


def test_years_that_are_given_hold(small: Places, tmp_path: Path) -> None:
    options = "- direction: positive\n  target: 20\n  base_year: 2014\n  target_year: 2028\n"
    (target,) = csv.DictReader(planned(small, with_options(tmp_path / "r", options)).texts[TARGETS].splitlines())
    assert (target["baseline_period"], target["due"]) == ("2014", "2028-12-31")


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ("- target: 7\n", "the target says no direction"),
        ("- target: 7\n  direction: negative\n  series: Other\n", "does not say for which series"),
        ("- target: 7\n  direction: negative\n  disaggregation:\n  - field: Sex\n    value: F\n", "for one category"),
        ("- group:\n  - target: 7\n", "the target says no direction"),
        ("- target: seven\n", "target 'seven' is not a number"),
        ("- target: 7\n  target_year: soon\n", "target_year 'soon' is not a year"),
        ("- direction: up\n", "direction 'up' is neither positive nor negative"),
        ("- target: .nan\n", "target '.nan' is not a number"),
        ("- seven\n", "an option is a list of names with values"),
    ],
)
def test_a_target_that_cannot_be_held_is_refused(small: Places, tmp_path: Path, options: str, reason: str) -> None:
    made = planned(small, with_options(tmp_path / "r", options))
    assert made.counts()["target"] == {"refused": 1}
    assert reason in faults(made)[0]
    assert tomllib.loads(made.texts[CARD])["direction"] == "none"


def test_an_option_names_its_series_where_there_are_several(small: Places, tmp_path: Path) -> None:
    table = "Year,Series,Value\n2015,Deep,1\n2015,Wide,2\n"
    options = "- series: Deep\n  direction: positive\n- series: Wide\n  direction: negative\n  target: 1\n"
    made = planned(small, with_options(tmp_path / "r", options, table))
    said = {name: tomllib.loads(made.texts[CARD.replace(".toml", f"_{name}.toml")]) for name in ("deep", "wide")}
    assert {name: card["direction"] for name, card in said.items()} == {"deep": "more", "wide": "less"}
    assert "veldstad_sdg_6_2_1_wide" in made.texts[TARGETS]
    unnamed = planned(small, with_options(tmp_path / "s", "- direction: positive\n  target: 1\n", table))
    assert unnamed.counts()["target"] == {"refused": 1}
