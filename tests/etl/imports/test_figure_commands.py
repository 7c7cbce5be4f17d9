"""The commands that take over figures: what they say, what they write, and how they end."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from etl.cli import app
from etl.places import Places
from tests.etl.imports.repositories import one
from tests.etl.imports.test_table import LONG, MAP

TABLE = "Year,Sex,Value\n2015,,10\n2015,F,6\n"


@pytest.fixture
def run(small: Places, monkeypatch: pytest.MonkeyPatch):
    """Run a command on the small data."""
    for name in ("data", "documents", "database"):
        monkeypatch.setenv(f"KOERSBORD_{name.upper()}", str(getattr(small, name)))

    def command(*words: str) -> Result:
        return CliRunner().invoke(app, ["import", *words])

    return command


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_repository_is_looked_at_then_taken_over_then_left_alone(small: Places, tmp_path: Path, run) -> None:
    words = ("open-sdg", str(one(tmp_path / "r", TABLE)), "--institution", "veldstad")
    before = contents(small.data)
    looked = run(*words, "--dry-run")
    assert (looked.exit_code, contents(small.data)) == (0, before)
    assert "nothing was (--dry-run)" in looked.output
    assert run(*words).exit_code == 0
    assert (small.data / "indicators" / "veldstad_sdg_6_2_1.csv").exists()
    assert "all of it is there already" in run(*words).output


def test_what_is_refused_is_told_and_the_end_says_so(small: Places, tmp_path: Path, run) -> None:
    done = run("open-sdg", str(one(tmp_path / "r", f"{TABLE}soon,,1\n")), "--institution", "veldstad")
    assert done.exit_code == 1
    assert "data/indicator_6-2-1.csv:4, column Year" in " ".join(done.output.split())
    assert (small.data / "indicators" / "veldstad_sdg_6_2_1.csv").exists()


def test_a_fault_in_a_table_stops_all_of_it(small: Places, tmp_path: Path, run) -> None:
    (tmp_path / "t.csv").write_text(LONG.replace(",12,", ",veel,"), encoding="utf-8")
    (tmp_path / "m.toml").write_text(MAP, encoding="utf-8")
    before = contents(small.data)
    done = run("table", str(tmp_path / "t.csv"), "--map", str(tmp_path / "m.toml"))
    assert (done.exit_code, contents(small.data)) == (1, before)
    assert "'veel' is not a number" in done.output
    assert "nothing was written" in done.output


@pytest.mark.parametrize("words", [("open-sdg", "nowhere"), ("table", "nowhere.csv", "--map", "nowhere.toml")])
def test_what_is_not_there_is_told(run, words: tuple[str, ...]) -> None:
    done = run(*words, *(("--institution", "veldstad") if words[0] == "open-sdg" else ()))
    assert done.exit_code == 1
    assert "nothing was written" in done.output
