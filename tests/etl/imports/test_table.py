"""Tables of figures with a map: long and wide, csv and xlsx, into indicators that are there and new ones."""

from __future__ import annotations

import re
import tomllib
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from etl.build import build
from etl.errors import DataErrors
from etl.imports import writing
from etl.imports.plan import Plan, plan
from etl.imports.table.items import read
from etl.imports.table.mapping import Map
from etl.places import ROOT, Places

LONG = "Jaar,Wie,Geslacht,Aantal,Opmerking\n2021,Veldstad,V,12,zacht jaar\n2021,Veldstad,,30,\n2022,Veldstad,V,14,\n"
MAP = """\
ignore = ["Opmerking"]
[columns]
period = "Jaar"
institution = "Wie"
value = "Aantal"
[dimensions]
sex = "Geslacht"
[fixed]
indicator = "swimmers"
source = "counts"
[words.institution]
Veldstad = "veldstad"
[words.sex]
V = "women"
[indicators.swimmers]
name = { nl = "Zwemmers", en = "Swimmers" }
definition = { nl = "Zwemmers per dag.", en = "Swimmers a day." }
unit = "count"
direction = "more"
theme = "mobility"
"""
WIDE = "Wie;Geslacht;2021;2022\nVeldstad;V;12;14\nVeldstad;;30;\n"
WIDE_MAP = 'periods = "years"\n' + MAP.replace('ignore = ["Opmerking"]\n', "").replace('period = "Jaar"\n', "").replace(
    'value = "Aantal"\n', ""
)
FIGURES = "indicators/swimmers.csv"


def planned(small: Places, folder: Path, table: str | bytes | Path, told: str = MAP) -> Plan:
    path = table if isinstance(table, Path) else folder / "t.csv"
    if not isinstance(table, Path):
        path.write_bytes(table.encode() if isinstance(table, str) else table)
    (folder / "m.toml").write_text(told, encoding="utf-8")
    return plan(small.data, read(path, folder / "m.toml", small.data))


def refused(small: Places, folder: Path, table: str | bytes | Path, told: str = MAP) -> list[str]:
    with pytest.raises(DataErrors) as caught:
        planned(small, folder, table, told)
    return [str(error) for error in caught.value.errors]


def rows(made: Plan) -> list[str]:
    return sorted(",".join(line.split(",")[:5]) for line in made.texts[FIGURES].splitlines()[1:])


EXPECTED = ["veldstad,2021,,,30", "veldstad,2021,sex,women,12", "veldstad,2022,sex,women,14"]


def workbook(path: Path, rows: list[list[object]], name: str = "Blad1", **formats: str) -> Path:
    book = openpyxl.Workbook()
    page = book.worksheets[0]
    page.title = name
    for row in rows:
        page.append(row)
    for cell, shown in formats.items():
        page[cell].number_format = shown
    book.save(path)
    return path


def test_a_long_table_becomes_figures_and_a_card(small: Places, tmp_path: Path) -> None:
    made = planned(small, tmp_path, LONG)
    assert rows(made) == EXPECTED
    card = tomllib.loads(made.texts["indicators/swimmers.toml"])
    assert (card["name"]["nl"], card["unit"], card["direction"]) == ("Zwemmers", "count", "more")
    assert {kind: counts.total() for kind, counts in made.counts().items()} == {
        "indicator": 1,
        "category": 1,
        "figure": 3,
    }


def test_a_wide_table_says_the_same_and_counts_its_empty_cells(small: Places, tmp_path: Path) -> None:
    made = planned(small, tmp_path, WIDE, WIDE_MAP)
    assert rows(made) == EXPECTED
    assert made.counts()["empty cell"] == {"unchanged": 1}


def test_what_is_taken_over_is_built_and_a_second_time_nothing_changes(small: Places, tmp_path: Path) -> None:
    before = build(small).build["counts"]["observation"]
    writing.carry_out(small, planned(small, tmp_path, LONG))
    assert build(small).build["counts"]["observation"] == before + 3
    assert planned(small, tmp_path, LONG).texts == {}
    changed = planned(small, tmp_path, LONG.replace(",30,", ",31,"))
    assert changed.counts()["figure"] == {"unchanged": 2, "changed": 1}
    assert "value: '30' → '31'" in changed.outcomes[3].changes


def test_a_workbook_says_the_same(small: Places, tmp_path: Path) -> None:
    table = workbook(
        tmp_path / "t.xlsx", [["Wie", "Geslacht", 2021, "2022"], ["Veldstad", "V", 12, 14.0], ["Veldstad", None, "30"]]
    )
    assert rows(planned(small, tmp_path, table, WIDE_MAP)) == EXPECTED


def test_a_day_and_a_number_of_a_workbook_are_read_as_they_are(small: Places, tmp_path: Path) -> None:
    day = datetime(2021, 3, 1)
    table = workbook(
        tmp_path / "t.xlsx", [["Jaar", "Wie", "Geslacht", "Aantal", "Opmerking"], [day, "Veldstad", "", 0.1]]
    )
    assert rows(planned(small, tmp_path, table)) == ["veldstad,2021-03-01,,,0.1"]


def test_a_share_is_read_as_shown_or_as_stored_once_that_is_said(small: Places, tmp_path: Path) -> None:
    cells = [["Jaar", "Wie", "Geslacht", "Aantal", "Opmerking"], [2021, "Veldstad", "", 0.455]]
    table = workbook(tmp_path / "t.xlsx", cells, D2="0.0%")
    assert "the cell shows 45.5 % and holds 0.455" in refused(small, tmp_path, table)[0]
    for said, value in (("as_shown", "45.5"), ("as_stored", "0.455")):
        made = planned(small, tmp_path, table, f'{MAP}\n[file]\npercent = "{said}"\n')
        assert rows(made)[0].split(",")[4].startswith(value)


def test_the_sheet_is_named_where_there_are_several(small: Places, tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    book = openpyxl.load_workbook(workbook(path, [line.split(",") for line in LONG.splitlines()]))
    book.create_sheet("Toelichting")
    book.save(path)
    assert "there are several sheets" in refused(small, tmp_path, path)[0]
    assert "there is no sheet 'Blad9'" in refused(small, tmp_path, path, MAP + '[file]\nsheet = "Blad9"\n')[0]
    assert rows(planned(small, tmp_path, path, MAP + '[file]\nsheet = "Blad1"\n')) == EXPECTED


def test_lines_above_the_header_and_texts_for_nothing_may_be_named(small: Places, tmp_path: Path) -> None:
    table = "Zwemmers in Veldstad\n\n" + LONG.replace(",14,", ",n.b.,")
    made = planned(small, tmp_path, table, MAP + '[file]\nheader_row = 3\nmissing = ["n.b."]\n')
    assert (rows(made), made.counts()["empty cell"].total()) == (EXPECTED[:2], 1)


def test_another_encoding_may_be_named(small: Places, tmp_path: Path) -> None:
    table = LONG.replace("Opmerking", "Café").encode("windows-1252")
    told = MAP.replace("Opmerking", "Café")
    assert "t.csv:1: the text is not UTF-8" in refused(small, tmp_path, table, told)[0]
    assert rows(planned(small, tmp_path, table, told + '[file]\nencoding = "windows-1252"\n')) == EXPECTED


def test_figures_join_an_indicator_that_is_there_and_leave_its_card(small: Places, tmp_path: Path) -> None:
    told = MAP.partition("[indicators")[0].replace("swimmers", "bicycle_racks")
    made = planned(small, tmp_path, LONG, told)
    assert sorted(made.texts) == ["indicators/bicycle_racks.csv"]
    assert made.counts()["figure"] == {"added": 3}


def test_several_dimensions_stand_together(small: Places, tmp_path: Path) -> None:
    table = "Jaar,Wie,Geslacht,Leeftijd,Aantal\n2021,Veldstad,V,jong,12\n"
    told = MAP.replace('ignore = ["Opmerking"]\n', "").replace('sex = "Geslacht"', 'sex = "Geslacht"\nage = "Leeftijd"')
    told += '[categories.age]\njong = { nl = "jongeren", en = "young people" }\n'
    made = planned(small, tmp_path, table, told)
    assert rows(made) == ["veldstad,2021,sex_x_age,women × jong,12"]
    assert "sex_x_age,women × jong,women · jongeren,women · young people" in made.texts["lists/categories.csv"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (",12,", ",veel,", "t.csv:2, column Aantal: 'veel' is not a number with a decimal point"),
        ("2022,", "22,", "t.csv:4, column Jaar: period '22' is not one of 2024"),
        ("2021,Veldstad,,", "2021,Velstad,,", "t.csv:3, column Aantal: there is no institution 'Velstad'"),
        ("2021,Veldstad,,", "2021,,,", "t.csv:3, column Wie: the institution is missing"),
        ("Opmerking", "Nota", "there is no column 'Opmerking'. Correct the map; there are: Jaar, Wie"),
        (",Opmerking", ",Opmerking,Extra", "nothing says what column 'Extra' means"),
        (",30,", ",30,,x,", "t.csv:3: the row has cells beyond the 5 columns"),
        (LONG.partition("\n")[2], "", "there is no figure in the table"),
    ],
)
def test_a_fault_is_told_with_row_and_column(small: Places, tmp_path: Path, old: str, new: str, said: str) -> None:
    assert said in refused(small, tmp_path, LONG.replace(old, new, 1))[0]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('period = "Jaar"\n', "", "nothing says the period of a figure"),
        ('source = "counts"', 'source = "counts"\nperiod = "2021"', "period is told in two ways"),
        ('sex = "Geslacht"', 'sex = "Wie"', "a column is used twice"),
        ('"counts"', '"nobody"', "there is no source 'nobody'"),
        ("indicators.swimmers", "indicators.divers", "there is no indicator 'swimmers'"),
        ('direction = "more"', 'direction = "up"', "key indicators.swimmers.direction: 'up' is not one of"),
        ("[columns]", "[column]", "key column: this key is unknown"),
        ("[columns]", "[columns", "the map is not valid TOML"),
    ],
)
def test_a_fault_in_the_map_is_told_with_its_key(small: Places, tmp_path: Path, old: str, new: str, said: str) -> None:
    assert any(said in told for told in refused(small, tmp_path, LONG, MAP.replace(old, new)))


def test_a_figure_in_another_unit_is_refused(small: Places, tmp_path: Path) -> None:
    told = MAP.replace('value = "Aantal"', 'value = "Aantal"\nunit = "Opmerking"').replace(
        'ignore = ["Opmerking"]\n', ""
    )
    assert "the figure is in 'zacht jaar', its indicator in 'count'" in refused(small, tmp_path, LONG, told)[0]
    assert rows(planned(small, tmp_path, LONG, told + '[words.unit]\n"zacht jaar" = "Number"\n')) == EXPECTED


def test_the_map_in_the_readme_is_one() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (written,) = re.findall(r"```\n(periods = .*?)```", readme, re.DOTALL)
    told = Map.model_validate(tomllib.loads(written))
    assert (told.periods, told.dimensions, told.file.decimal) == ("years", {"sex": "Geslacht"}, ",")
