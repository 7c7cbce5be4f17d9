"""Proposals beside their passage: the least certain first, three buttons for whoever may edit, none for others."""

import re
import shutil

import pytest
import streamlit as st

from board.wording.language import codes, language
from etl.build import build
from etl.places import ROOT, Places
from model import contract
from model.review import FIELDS


@pytest.fixture
def example(tmp_path, monkeypatch):
    """The example plan without any verdict, served instead of the real data."""
    shutil.copytree(ROOT / "example" / "data", tmp_path / "data")
    shutil.rmtree(tmp_path / "data" / "verdicts", ignore_errors=True)
    shutil.copytree(ROOT / "example" / "documents", tmp_path / "documents")
    at = Places(tmp_path / "data", tmp_path / "documents", tmp_path / "database")
    monkeypatch.setenv(contract.DATA_FOLDER_VARIABLE, str(at.data))
    monkeypatch.setenv(contract.DOCUMENTS_FOLDER_VARIABLE, str(at.documents))
    monkeypatch.setenv(contract.DATABASE_FOLDER_VARIABLE, str(at.database))
    monkeypatch.delenv(contract.EDITING_VARIABLE, raising=False)
    build(at)
    yield at
    st.cache_resource.clear()


@pytest.mark.usefixtures("example")
@pytest.mark.parametrize("lang", codes())
def test_a_reader_sees_proposals_and_no_buttons(look, lang):
    view = look("documents", lang=lang, document="waterlinie")
    words = language(lang)
    assert view.fault is None
    assert "<mark>" in view.html
    assert not view.app.button
    assert "Een campus zonder uitstoot" in view.words
    assert words.say("commitment.study") in look("objectives", lang=lang, goal="waterlinie:1.1.2").words


def test_an_editor_accepts_changes_and_rejects(look, example, monkeypatch):
    monkeypatch.setenv(contract.EDITING_VARIABLE, "1")
    view = look("documents", lang="en", document="waterlinie")
    assert [button.label for button in view.app.button] == ["Accept", "Change", "Reject"]
    first = view.html
    view.app.text_input[0].input("seen in the plan")
    view.app.button[0].click().run()
    assert not view.app.exception
    rows = (example.data / "verdicts" / "waterlinie.csv").read_text(encoding="utf-8").splitlines()
    assert len(rows) == 2
    assert rows[1].split(",")[2] == "accept"
    assert rows[1].endswith("seen in the plan")
    assert "<mark>" in first


def test_a_change_that_does_not_fit_is_told_and_nothing_is_written(look, example, monkeypatch):
    monkeypatch.setenv(contract.EDITING_VARIABLE, "1")
    view = look("documents", lang="en", document="waterlinie")
    field = view.app.selectbox[0]
    assert len(field.options) in {len(names) for names in FIELDS.values()}
    view.app.text_input[1].input("nonsense")
    view.app.button[1].click().run()
    assert not view.app.exception
    assert any("kb-faults" in one.proto.body for one in view.app.get("html"))
    assert not (example.data / "verdicts").exists()


def test_the_page_stands_beside_its_words_for_as_long_as_the_file_is_at_hand(look, example):
    view = look("documents", lang="en", document="waterlinie")
    [shown] = [attributes for tag, attributes in view.reading.elements if tag == "img"]
    assert (shown["src"] or "").startswith("data:image/jpeg;base64,")
    [page] = re.findall(r"Page (\d), with the words framed\.", view.words)
    assert shown["alt"] == f"Page {page} of the document; the marked words stand beside it as text"
    (example.documents / "waterlinie.pdf").unlink()
    view = look("documents", lang="en", document="waterlinie")
    assert not [tag for tag, _ in view.reading.elements if tag == "img"]
    assert "<mark>" in view.html


def test_documents_with_a_profile_have_no_proposals(look):
    view = look("documents", lang="en", document="leuven")
    assert "Proposals out of this document" not in view.words
