"""What an Open SDG repository comes to: series, units, breakdowns, descriptions, metadata."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.errors import DataErrors
from etl.imports import writing
from etl.imports.names import slug
from etl.imports.open_sdg.items import read
from etl.places import Places
from tests.etl.imports.repositories import SOURCED, faults, one, planned, rows, write

TABLE = "Year,Sex,Age,Units,Value\n2015,,,Number,10\n2015,F,,Number,6\n2015,F,Young,Number,2\n2016,,,Number,12.345\n"
CARD = "indicators/veldstad_sdg_6_2_1.toml"


def test_columns_that_are_filled_in_make_the_dimension_together(small: Places, tmp_path: Path) -> None:
    made = planned(small, one(tmp_path / "r", TABLE))
    assert rows(made) == [
        ["2015", "", "", "10"],
        ["2015", "sex", "F", "6"],
        ["2015", "sex_x_age", "F × Young", "2"],
        ["2016", "", "", "12.3450"],
    ]
    assert "sex_x_age,F × Young,F · Young,F · Young" in made.texts["lists/categories.csv"]


def test_the_card_is_the_metadata(small: Places, tmp_path: Path) -> None:
    made = planned(small, one(tmp_path / "r", TABLE))
    card = tomllib.loads(made.texts[CARD])
    assert (card["name"]["en"], card["definition"]["nl"]) == ("Pools in use", "Pools that people swim in.")
    assert (card["unit"], card["direction"], card["periodicity"], card["decimals"]) == ("count", "none", "yearly", 2)
    assert "Pools counted,Bureau of Pools,https://pools.example/figures" in made.texts["lists/sources.csv"]


@pytest.mark.parametrize("table", [TABLE.replace(",", ";"), "\ufeff" + TABLE, TABLE.replace("\n", "\r\n")])
def test_separator_mark_and_line_ends_make_no_difference(small: Places, tmp_path: Path, table: str) -> None:
    assert rows(planned(small, one(tmp_path / "r", table))) == rows(planned(small, one(tmp_path / "s", TABLE)))


def test_the_first_word_of_a_name_may_be_left_out(small: Places, tmp_path: Path) -> None:
    folder = write(tmp_path / "r", {}, {"data/6-2-1.csv": TABLE, "data/TEST.csv": TABLE, "meta/6-2-1.yml": SOURCED})
    made = planned(small, folder)
    assert len(rows(made)) == 4
    assert [fault.where for fault in made.faults] == ["data/TEST.csv"]


def test_columns_of_sdmx_are_known(small: Places, tmp_path: Path) -> None:
    table = "Year,SERIES,UNIT_MEASURE,SEX,OBS_STATUS,Value\n2015,A,PT,,E,10\n2015,A,PT,F,B,6\n"
    made = planned(small, one(tmp_path / "r", table))
    text = made.texts["indicators/veldstad_sdg_6_2_1_a.csv"]
    assert "2015,,,10,exact,estimate,false" in text
    assert "2015,sex,F,6,exact,final,true" in text
    assert 'unit = "percent"' in made.texts["indicators/veldstad_sdg_6_2_1_a.toml"]
    assert 'name = { nl = "Pools in use (A)"' in made.texts["indicators/veldstad_sdg_6_2_1_a.toml"]


def test_the_repository_may_say_which_columns_describe(small: Places, tmp_path: Path) -> None:
    table = "Year,Reliability,Value\n2015,good,1\n2016,poor,2\n"
    settings = "indicator_options:\n  observation_attributes:\n    - Reliability\n"
    folder = write(one(tmp_path / "r", table), {}, {"config_data.yml": settings})
    text = planned(small, folder).texts["indicators/veldstad_sdg_6_2_1.csv"]
    assert "2015,,,1,exact" in text
    assert text.splitlines()[1].endswith("Reliability: good,Reliability: good")


def test_a_number_without_value_is_kept_as_unknown(small: Places, tmp_path: Path) -> None:
    made = planned(small, one(tmp_path / "r", "Year,Value\n2015,\n2016,1\n"))
    assert rows(made)[0] == ["2015", "", "", ""]
    assert "De bron geeft geen waarde.,The source gives no value." in made.texts["indicators/veldstad_sdg_6_2_1.csv"]


@pytest.mark.parametrize("absent", ["NA", "N/A", "n/a", "#N/A", "null", "None"])
def test_words_for_nothing_are_figures_without_a_value(small: Places, tmp_path: Path, absent: str) -> None:
    table = f'Year,Geography,Value\n2015,,14.5\n2015,"Calgary, Alberta",{absent}\n'
    made = planned(small, one(tmp_path / "r", table))
    assert made.counts()["figure"] == {"added": 2}
    assert ',"Calgary, Alberta",,exact' in made.texts["indicators/veldstad_sdg_6_2_1.csv"]


def test_a_definition_is_preferred_to_a_title_and_read_in_the_translations(small: Places, tmp_path: Path) -> None:
    meta = (
        "indicator_available: national.6-2-1-title\nindicator_definition: How many swim.\n"
        "computation_calculations: sums.6-2-1\nperiodicity: Annual\n"
    )
    files = {
        "meta/6-2-1.yml": meta + SOURCED.partition("\n")[2].partition("\n")[2].rpartition("source_periodicity_1")[0],
        "translations/en/national.yml": "6-2-1-title: Swimmers\n",
        "translations/en/sums.yml": "6-2-1: Counted at the gate\n",
    }
    card = tomllib.loads(planned(small, write(tmp_path / "r", {"6-2-1": TABLE}, files)).texts[CARD])
    assert (card["name"]["en"], card["periodicity"]) == ("Swimmers", "yearly")
    assert card["definition"]["en"] == "How many swim. Counted at the gate."


def test_a_category_of_several_tables_is_one_item(small: Places, tmp_path: Path) -> None:
    files = {"meta/6-2-1.yml": SOURCED, "meta/6-2-2.yml": SOURCED}
    made = planned(small, write(tmp_path / "r", {"6-2-1": TABLE, "6-2-2": TABLE}, files))
    assert made.counts()["category"] == {"added": 2}


def test_rows_that_are_no_figures_are_refused_with_line_and_column(small: Places, tmp_path: Path) -> None:
    table = "Year,Value\n2015,1\nsoon,2\n2016,about 3\n2017\n2018,4\n2018,4\n2019,5\n2019,6\n"
    made = planned(small, one(tmp_path / "r", table))
    assert made.counts()["figure"] == {"added": 2, "refused": 6}
    assert rows(made) == [["2015", "", "", "1"], ["2018", "", "", "4"]]
    places = {fault.where for fault in made.faults}
    file = "data/indicator_6-2-1.csv"
    assert places == {f"{file}:3, column Year", f"{file}:4, column Value", *(f"{file}:{n}" for n in (5, 7, 8, 9))}


def test_indicators_without_figures_are_told(small: Places, tmp_path: Path) -> None:
    bare = {"meta/1-1-1.md": "---\nreporting_status: notstarted\n---\nText.", "data/notes.txt": "x"}
    told = {"meta/6-3-1.yml": f"{SOURCED}data_non_statistical: true\n", "meta/6-4-1.yml": "graph_title: x"}
    folder = write(one(tmp_path / "r", TABLE), {"6-3-1": TABLE, "6-4-1": TABLE}, bare | told)
    made = planned(small, folder)
    assert made.counts()["indicator"] == {"added": 1, "refused": 3}
    said = "\n".join(faults(made))
    assert "meta/1-1-1: there are no figures (status: notstarted)" in said
    assert "data/indicator_6-3-1.csv: the metadata says that it is no statistic" in said
    assert "data/indicator_6-4-1.csv: the indicator names no source with an address" in said
    assert "data/notes.txt: the format knows no file of this name" in said


def test_an_address_of_the_repository_is_the_source_of_what_names_none(small: Places, tmp_path: Path) -> None:
    made = planned(small, one(tmp_path / "r", TABLE, "graph_title: x"), address="https://data.example/sdg")
    assert "https://data.example/sdg" in made.texts["lists/sources.csv"]
    assert made.faults == []


def test_keys_are_read_in_the_translations_at_hand(small: Places, tmp_path: Path) -> None:
    meta = SOURCED.replace("Pools in use", "global_indicators.6-2-1-title")
    texts = {"translations/en/global_indicators.yml": "6-2-1-title: Pools of the country\n"}
    made = planned(small, write(one(tmp_path / "r", TABLE, meta), {}, texts))
    assert tomllib.loads(made.texts[CARD])["name"]["en"] == "Pools of the country"
    unknown = planned(small, one(tmp_path / "s", TABLE, meta))
    assert tomllib.loads(unknown.texts[CARD])["name"]["en"] == "Pools that people swim in."


def test_what_a_person_has_made_of_a_card_stays(small: Places, tmp_path: Path) -> None:
    folder = one(tmp_path / "r", TABLE)
    writing.carry_out(small, planned(small, folder))
    card, categories = small.data / CARD, small.data / "lists" / "categories.csv"
    card.write_text(card.read_text().replace('nl = "Pools in use"', 'nl = "Zwembaden"').replace('"none"', '"more"'))
    categories.write_text(categories.read_text().replace("F,F,F", "F,vrouwen,women"))
    again = planned(small, folder)
    assert (again.texts, again.faults) == ({}, [])


@pytest.mark.parametrize("named", ["nowhere", None])
def test_somebody_must_say_whose_figures_they_are(small: Places, tmp_path: Path, named: str | None) -> None:
    with pytest.raises(DataErrors) as caught:
        list(read(one(tmp_path / "r", TABLE), small.data, named))
    assert "bron, veldstad" in caught.value.errors[0].fix


@given(st.lists(st.text(min_size=1, max_size=80), min_size=2, max_size=2, unique=True))
def test_names_are_names_of_ours_and_the_same_each_time(words: list[str]) -> None:
    first, second = (slug(text) for text in words)
    assert slug(words[0]) == first
    assert all(part.isascii() and part[0].isalpha() and len(part) <= 52 for part in (first, second))
    assert not set(first) - set("abcdefghijklmnopqrstuvwxyz0123456789_")
