"""Tables and cards: strictly read, every complaint with file, line, column and remedy."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.curated.reading import read_card, read_table
from etl.errors import DataError
from model.fields import Number, Slug, Strict, Text, Words


class Row(Strict):
    name: Slug
    value: Number | None = None
    note: str | None = None


class Card(Strict):
    title: Words
    note: Text | None = None


@pytest.fixture
def table(tmp_path: Path):
    def read(content: str | bytes) -> tuple[list[tuple[int | None, str, float | None]], list[DataError]]:
        path, errors = tmp_path / "x.csv", []
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        placed = read_table(path, "lists/x.csv", Row, errors)
        return [(one.line, one.row.name, one.row.value) for one in placed], errors

    return read


@pytest.fixture
def card(tmp_path: Path):
    def read(content: str) -> tuple[Card | None, list[DataError]]:
        path, errors = tmp_path / "x.toml", []
        path.write_text(content)
        placed = read_card(path, "documents/x.toml", Card, errors)
        return placed.row if placed else None, errors

    return read


def test_rows_come_with_their_line(table) -> None:
    rows, errors = table("name,value,note\na,1,\nb,,leeg\nc,2.5,\n")
    assert rows == [(2, "a", 1.0), (3, "b", None), (4, "c", 2.5)]
    assert not errors


def test_columns_may_stand_in_any_order_and_optional_ones_be_left_out(table) -> None:
    assert table("value,name\n1,a\n") == ([(2, "a", 1.0)], [])
    assert table("name\na\n") == ([(2, "a", None)], [])


def test_a_cell_over_several_lines_keeps_the_count(table) -> None:
    rows, errors = table('name,note\na,"een\ntwee\ndrie"\nb,\nC,\n')
    assert [line for line, _, _ in rows] == [2, 5]
    assert [error.where for error in errors] == ["lists/x.csv:6, column name"]


@given(
    st.lists(st.tuples(st.integers(0, 9), st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))))
)
def test_what_a_spreadsheet_writes_reads_back(tmp_path_factory: pytest.TempPathFactory, rows: list) -> None:
    path = tmp_path_factory.mktemp("table") / "x.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["name", "value", "note"], *(["a", value, note] for value, note in rows)])
    placed = read_table(path, "lists/x.csv", Row, errors := [])
    assert not errors
    assert [(one.row.value, one.row.note or "") for one in placed] == rows


@pytest.mark.parametrize(
    ("content", "where", "what", "fix"),
    [
        ("", "lists/x.csv", "empty", "name,value,note"),
        ("name,colour\na,red\n", "lists/x.csv:1, column colour", "unknown", "Known are name, value, note"),
        ("name;value\na;1\n", "lists/x.csv:1, column name;value", "unknown", "Known are"),
        ("Name,value\na,1\n", "lists/x.csv:1, column Name", "unknown", "Known are"),
        ("value\n1\n", "lists/x.csv:1", "column 'name' is missing", "Add it to the first line"),
        ("name,value,value\na,1,2\n", "lists/x.csv:1, column value", "stands twice", "Remove one"),
        ("name,value\na,1\nb\n", "lists/x.csv:3", "1 cells, the first line has 2", "quotation marks"),
        ("name,value\na,1,\n", "lists/x.csv:2", "3 cells, the first line has 2", "quotation marks"),
        ("name,value\na,1\n\nb,2\n", "lists/x.csv:3", "0 cells", ""),
        ("name,value\n,1\n", "lists/x.csv:2, column name", "a value is missing", "Fill it in"),
        ("name,value\na,455.000\n", "lists/x.csv:2, column value", "two ways", "Write 455000"),
        ("name,value\na,nan\n", "lists/x.csv:2, column value", "'nan' is not a number", "Write digits"),
        ('name,note\na,"open\n', "lists/x.csv", "cannot be read", "Check the quotation marks"),
        (b"name,note\na,ok\nb,\xeb\n", "lists/x.csv:3", "not UTF-8", "Save the file as UTF-8"),
    ],
)
def test_a_fault_in_a_table_has_place_and_remedy(table, content: str | bytes, where: str, what: str, fix: str) -> None:
    _, errors = table(content)
    places = {error.where: error for error in errors}
    assert where in places
    assert what in places[where].what
    assert fix in places[where].fix
    assert places[where].fix


def test_every_fault_of_a_table_is_found_at_once(table) -> None:
    rows, errors = table("name,value\na,1\nB,2\nc,x\nd\ne,12;5\nf,3\n")
    assert [line for line, _, _ in rows] == [2, 7]
    assert [error.where for error in errors] == [
        "lists/x.csv:3, column name",
        "lists/x.csv:4, column value",
        "lists/x.csv:5",
        "lists/x.csv:6, column value",
    ]


def test_a_card_is_read(card) -> None:
    found, errors = card('title = { nl = "Wonen", en = "Housing" }\n')
    assert found
    assert found.title.en == "Housing"
    assert not errors


@pytest.mark.parametrize(
    ("content", "where", "what"),
    [
        ('title = { nl = "Wonen" }', "documents/x.toml, key title.en", "a value is missing"),
        ('title = { nl = "Wonen", en = "" }', "documents/x.toml, key title.en", "does not fit"),
        ("", "documents/x.toml, key title", "a value is missing"),
        ('title = { nl = "W", en = "H" }\ncolour = 1', "documents/x.toml, key colour", "this key is unknown"),
        ('title = { nl = "W", en = "H", fr = "L" }', "documents/x.toml, key title.fr", "this key is unknown"),
        ('note = "a"\ntitle = {', "documents/x.toml:2", "not valid TOML"),
        ("note = 1\nnote = 2\n", "documents/x.toml:2", "not valid TOML"),
        ('title = { nl = "W", en = "H" }\nnote = 3', "documents/x.toml, key note", "'3' does not fit"),
    ],
)
def test_a_fault_in_a_card_has_place_and_remedy(card, content: str, where: str, what: str) -> None:
    found, errors = card(content)
    assert found is None
    places = {error.where: error for error in errors}
    assert where in places, [str(error) for error in errors]
    assert what in places[where].what
    assert places[where].fix


def test_every_fault_of_a_card_is_found_at_once(card) -> None:
    _, errors = card('title = { nl = "", en = "" }\ncolour = 1\n')
    assert len(errors) == 3


def test_a_fault_reads_as_a_sentence() -> None:
    fault = DataError("indicators/x.csv:12, column value", "'455.000' can be read two ways", "Write 455000")
    assert str(fault) == "indicators/x.csv:12, column value: '455.000' can be read two ways. Write 455000."
