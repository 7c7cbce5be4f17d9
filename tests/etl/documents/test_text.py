"""A document's text: numbered lines, passages, and what is said of a file that cannot be read."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.documents.text import Text, read
from etl.errors import DataError


def test_lines_count_from_one_and_blank_lines_count(tmp_path: Path) -> None:
    raw = "Eerste\n\n  Derde, met ë\r\n\nVijfde zonder einde".encode()
    (tmp_path / "plan.txt").write_bytes(raw)
    text = read(tmp_path, "plan", [])
    assert text
    assert [text.line(number) for number in range(1, 6)] == ["Eerste", "", "  Derde, met ë", "", "Vijfde zonder einde"]
    assert text.sha256 == hashlib.sha256(raw).hexdigest()


@given(st.lists(st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"])), min_size=1).filter(any))
def test_lines_are_those_an_editor_counts(tmp_path_factory: pytest.TempPathFactory, lines: list[str]) -> None:
    folder = tmp_path_factory.mktemp("text")
    (folder / "plan.txt").write_text("\n".join([*lines, "einde"]), encoding="utf-8", newline="")
    text = read(folder, "plan", [])
    assert text
    assert text.line(len(lines) + 1) == "einde"


def test_a_passage_is_one_running_text() -> None:
    text = Text(("We planten ", "", "  veel bo\u00admen", "langs straten.", "Niet dit."), "")
    assert text.passage(1, 4) == "We planten veel bomen langs straten."
    assert text.passage(5, 5) == "Niet dit."


def test_a_mark_at_the_beginning_of_the_file_is_not_text(tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_text("PROGRAMMA 1: EEN", encoding="utf-8-sig")
    text = read(tmp_path, "plan", [])
    assert text
    assert text.line(1) == "PROGRAMMA 1: EEN"


def test_a_text_that_is_not_at_hand_is_no_error(tmp_path: Path) -> None:
    errors: list[DataError] = []
    assert read(tmp_path, "plan", errors) is None
    assert errors == []
    assert read(tmp_path / "nowhere", "plan", errors) is None


@pytest.mark.parametrize("content", ["", "\n\n", " \t\n"])
def test_an_empty_document_is_an_error(tmp_path: Path, content: str) -> None:
    (tmp_path / "plan.txt").write_text(content)
    errors: list[DataError] = []
    assert read(tmp_path, "plan", errors) is None
    assert [(error.where, error.what) for error in errors] == [("plan.txt", "the document is empty")]


def test_a_document_that_is_not_utf8_is_an_error_at_its_line(tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_bytes("een\ntwee\nfinanciële\n".encode("latin-1"))
    errors: list[DataError] = []
    assert read(tmp_path, "plan", errors) is None
    (error,) = errors
    assert error.where == "plan.txt:3"
    assert "not UTF-8" in error.what
    assert "Save the file as UTF-8" in error.fix
