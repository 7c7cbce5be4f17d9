"""Versions that are kept are those of the folder up to the one served; none is found by anything but its digits."""

from __future__ import annotations

import json

import pytest

from board.questions import versions
from board.questions.database import NoDatabase
from model import contract


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Five files of which the fourth is served, and others that are no versions."""
    for name in ("000003", "000007", "000010", "000011", "000012"):
        (tmp_path / f"koersbord-{name}.duckdb").touch()
    for name in (
        "koersbord-00001.duckdb",
        "koersbord-000009.search.sqlite",
        "unfinished.duckdb",
        "koersbord-٠٠٠٠٠١.duckdb",
    ):
        (tmp_path / name).touch()
    (tmp_path / contract.POINTER).write_text(json.dumps({"version": "000011", "file": "koersbord-000011.duckdb"}))
    monkeypatch.setenv(contract.DATABASE_FOLDER_VARIABLE, str(tmp_path))
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_versions_kept_are_told_newest_first():
    assert [one.version for one in versions.kept()] == ["000011", "000010", "000007", "000003"]
    assert [one.version for one in versions.kept(before="000010")] == ["000007", "000003"]


def test_version_is_found_by_its_digits(folder):
    found = versions.named("000007")
    assert found is not None
    assert found.path == folder / "koersbord-000007.duckdb"


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    "asked", ["", "7", "000008", "000012", "000007.duckdb", "../000007", "koersbord-000007", "٠٠٠٠٠٧", "000007\n"]
)
def test_nothing_else_finds_a_version(asked):
    assert versions.named(asked) is None


def test_without_a_database_there_are_no_versions(tmp_path, monkeypatch):
    monkeypatch.setenv(contract.DATABASE_FOLDER_VARIABLE, str(tmp_path))
    with pytest.raises(NoDatabase):
        versions.kept()
