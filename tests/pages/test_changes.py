"""A document that was issued again: the page sets both wordings side by side and marks what differs."""

import re
import shutil

import pytest
import streamlit as st

from board.wording.language import codes
from etl.build import build
from etl.places import ROOT, Places
from model import contract


@pytest.fixture
def example(tmp_path, monkeypatch):
    """The example plan, whose card names its draft, served instead of the real data."""
    shutil.copytree(ROOT / "example" / "data", tmp_path / "data")
    shutil.copytree(ROOT / "example" / "documents", tmp_path / "documents")
    at = Places(tmp_path / "data", tmp_path / "documents", tmp_path / "database")
    monkeypatch.setenv(contract.DATABASE_FOLDER_VARIABLE, str(at.database))
    monkeypatch.setenv(contract.DATA_FOLDER_VARIABLE, str(at.data))
    monkeypatch.setenv(contract.DOCUMENTS_FOLDER_VARIABLE, str(at.documents))
    build(at)
    yield at
    st.cache_resource.clear()


def marked(view, mark):
    return re.findall(rf"<{mark}>(.*?)</{mark}>", view.html)


@pytest.mark.usefixtures("example")
@pytest.mark.parametrize("lang", codes())
def test_what_changed_stands_beside_what_it_was(look, lang):
    view = look("documents", lang=lang, document="waterlinie")
    assert view.wrong == []
    assert {"68", "2030.", "400", "300"} <= set(marked(view, "del"))
    assert {"70", "2031.", "600", "400"} <= set(marked(view, "ins"))
    assert "2.1.2" in view.words
    assert any("waterfonds" in quoted for quoted in view.reading.quoted)


@pytest.mark.usefixtures("example")
def test_counts_and_verdicts_are_said_in_words(look):
    view = look("documents", lang="en", document="waterlinie")
    assert "25 stayed word for word, 7 changed, 2 are new, 2 are gone" in view.words
    assert "17 still hold, 5 were lost" in view.words
    [waits] = re.findall(r'proposal=([0-9a-f]{16})"[^>]*>the verdict was lost', view.html)
    assert "400 overdekte" in " ".join(
        look("documents", lang="en", document="waterlinie", proposal=waits).reading.quoted
    )


def test_a_new_file_is_compared_with_what_was_served(look, example):
    card = example.data / "documents" / "waterlinie.toml"
    card.write_text(card.read_text(encoding="utf-8").replace('replaces = "waterlinie_ontwerp"\n', ""), encoding="utf-8")
    build(example)
    assert "Changed since" not in look("documents", lang="en", document="waterlinie").words
    text = (ROOT / "example" / "waterlinie.txt").read_text(encoding="utf-8").replace("600 laptops", "900 laptops")
    (example.documents / "waterlinie.txt").write_text(text, encoding="utf-8")
    build(example)
    view = look("documents", lang="en", document="waterlinie")
    assert "served up to version 000002" in view.words
    assert "900" in marked(view, "ins")


def test_a_document_that_was_issued_once_has_nothing_to_compare(look):
    assert "Changed since" not in look("documents", lang="en", document="leuven").words
