"""The shared part of every import: what would be added, changed and refused, and writing all of it or nothing."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.errors import DataError, DataErrors
from etl.imports import writing
from etl.imports.plan import Item, Part, Plan, plan
from etl.imports.written import card_text, cell, plain_number
from etl.places import Places

FIGURES = "indicators/trees_planted.csv"


def figure(period: str, value: object, **more: object) -> Part:
    row = {"institution": "veldstad", "period": period, "dimension": None, "category": None, "value": value}
    return Part(FIGURES, row | {"bound": "exact", "status": "final", "series_break": False, "source": "counts"} | more)


def items(*parts: Part) -> list[Item]:
    return [Item("observation", f"x.csv:{number}", (part,)) for number, part in enumerate(parts, 2)]


def results(made: Plan) -> list[str]:
    return [outcome.result for outcome in made.outcomes]


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def first_figure(small: Places) -> tuple[str, str]:
    cells = (small.data / FIGURES).read_text().splitlines()[1].split(",")
    return cells[1], cells[4]


def test_each_item_is_added_changed_left_or_refused(small: Places) -> None:
    period, value = first_figure(small)
    made = plan(small.data, items(figure(period, value), figure("2031", 7.5), figure("2032", "7,5")))
    assert results(made) == ["unchanged", "added", "refused"]
    assert str(made.faults[0]) == "x.csv:4: value: '7,5' has a decimal comma. Write 7.5."
    made = plan(small.data, items(figure(period, float(value) + 1)))
    assert results(made) == ["changed"]
    assert made.outcomes[0].changes == (f"value: {value!r} → {cell(float(value) + 1)!r}",)
    assert made.counts() == {"observation": {"changed": 1}}


def test_the_same_number_written_otherwise_is_no_change(small: Places) -> None:
    period, value = first_figure(small)
    made = plan(small.data, items(figure(period, f"{value}.00")))
    assert results(made) == ["unchanged"]
    assert made.texts == {}


def test_a_number_with_three_decimals_is_not_taken_for_thousands(small: Places) -> None:
    made = plan(small.data, items(figure("2031", 12.345), figure("2032", Decimal("-7.125"))))
    assert made.faults == []
    assert [line.split(",")[4] for line in made.texts[FIGURES].splitlines()[-2:]] == ["12.3450", "-7.1250"]


def test_cells_that_the_import_does_not_know_stay(small: Places) -> None:
    period, value = first_figure(small)
    path = small.data / FIGURES
    before = path.read_text().splitlines()
    path.write_text("\n".join([before[0], f"veldstad,{period},,,{value},exact,final,false,counts,,,,Let op,Mind", ""]))
    writing.carry_out(small, plan(small.data, items(figure(period, 1))))
    assert path.read_text().splitlines()[1].endswith("counts,,,,Let op,Mind")


def test_two_values_for_one_key_are_refused_and_twice_the_same_is_not(small: Places) -> None:
    made = plan(small.data, items(figure("2031", 7), figure("2031", 7), figure("2031", 8)))
    assert results(made) == ["added", "unchanged", "refused"]
    assert "stands already at x.csv:2, with other values" in str(made.faults[0])


def test_an_item_of_which_one_part_does_not_fit_leaves_nothing(small: Places) -> None:
    parts = (figure("2031", 7), figure("18", 7))
    made = plan(small.data, [Item("observation", "x.csv:2", parts)])
    assert results(made) == ["refused"]
    assert made.texts == {}


@pytest.mark.parametrize(
    "name", ["../x", "indicators/../../x", "indicators/X", "indicators/x/y", "rules/nl", "lists/x"]
)
def test_no_name_leads_out_of_the_data(small: Places, name: str) -> None:
    for ending in (".csv", ".toml"):
        made = plan(small.data, [Item("indicator", "x.csv:2", (Part(name + ending, {}),))])
        assert results(made) == ["refused"]
        assert "is not a name that the data can have" in str(made.faults[0])


def test_what_is_written_passes_the_checks_and_a_second_time_changes_nothing(small: Places) -> None:
    wanted = items(figure("2031", 7.25))
    writing.carry_out(small, plan(small.data, wanted))
    assert (small.data / FIGURES).read_text().splitlines()[-1].startswith("veldstad,2031,,,7.25,exact,final,false")
    again = plan(small.data, wanted)
    assert results(again) == ["unchanged"]
    assert again.texts == {}


def test_nothing_is_written_if_the_checks_find_a_fault(small: Places) -> None:
    before = contents(small.data)
    wrong = plan(small.data, items(figure("2031", 7, source="nobody")))
    with pytest.raises(DataErrors) as caught:
        writing.carry_out(small, wrong)
    assert "source 'nobody' is unknown" in str(caught.value.errors[0])
    assert contents(small.data) == before


def test_nothing_is_left_if_a_file_cannot_be_replaced(small: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    before = contents(small.data)
    unit = Part("lists/units.csv", {"unit_id": "oaks", "name_nl": "Eiken", "name_en": "Oaks"})
    made = plan(small.data, [*items(figure("2031", 7)), Item("unit", "x.csv:9", (unit,))])
    replace: Callable[[Path, Path], Path] = Path.replace

    def fail(path: Path, target: Path) -> Path:
        if target.name == "units.csv":
            raise OSError("no room")
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(DataErrors, match="1 faults"):
        writing.carry_out(small, made)
    assert contents(small.data) == before


def test_a_refusal_of_the_reader_is_counted(small: Places) -> None:
    fault = DataError("x.csv:3", "it is deleted there", "Remove the row by hand")
    made = plan(small.data, [Item("observation", "x.csv:3", refusal=fault)])
    assert made.counts() == {"observation": {"refused": 1}}


VALUES = st.one_of(st.text(), st.booleans(), st.integers(), st.dates(), st.lists(st.text()))


@given(st.dictionaries(st.sampled_from(["a", "b", "c"]), st.one_of(VALUES, st.fixed_dictionaries({"nl": st.text()}))))
def test_a_card_reads_back_as_what_was_written(values: dict) -> None:
    assert tomllib.loads(card_text(values)) == values


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_is_written_in_digits_and_reads_back(value: float) -> None:
    assert float(plain_number(value)) == value
    assert "e" not in plain_number(value).casefold()


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_what_is_no_number_is_refused(small: Places, value: float) -> None:
    assert "is not a figure" in str(plan(small.data, items(figure("2031", value))).faults[0])
