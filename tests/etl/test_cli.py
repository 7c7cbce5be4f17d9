"""The command line, in a copy of the program with the small data: what is printed and how it ends."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from etl.places import ROOT

SMALL = ROOT / "tests" / "small"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for room in ("etl", "model"):
        shutil.copytree(ROOT / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(SMALL / "data", tmp_path / "data")
    shutil.copytree(ROOT / "data" / "rules", tmp_path / "data" / "rules")
    shutil.copytree(SMALL / "documents", tmp_path / "texts")
    return tmp_path


def run(project: Path, *words: str) -> tuple[int, str]:
    """Exit code and what was printed, its lines joined."""
    surroundings = os.environ | {"KOERSBORD_DOCUMENTS": "texts", "KOERSBORD_DATABASE": "database", "COLUMNS": "200"}
    command = [sys.executable, "-m", "etl", *words]
    done = subprocess.run(command, cwd=project, env=surroundings, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stdout + done.stderr, done.stderr
    return done.returncode, " ".join((done.stdout + done.stderr).split())


def test_build_says_what_was_loaded_and_publishes(project: Path) -> None:
    code, said = run(project, "build")
    assert code == 0, said
    assert "veldstad 21 2 programma · 16 actie · 3 actieprogramma read" in said
    assert "bron 9 2 kernboodschap · 5 punt · 2 pijler read" in said
    assert re.search(r"12 indicators · 22 observations · 11 targets · \d\d verdicts · 3 sources", said), said
    assert re.search(r"\d × an indicator is out of date", said), said
    assert "version 000001 published" in said
    assert (project / "database" / "koersbord-000001.duckdb").exists()


def test_build_says_which_text_is_not_at_hand(project: Path) -> None:
    (project / "texts" / "bron.txt").unlink()
    code, said = run(project, "build")
    assert code == 0
    assert "2 pijler not at hand" in said
    assert "1 × the text of a document is not at hand" in said


def test_check_finds_nothing_wrong_and_publishes_nothing(project: Path) -> None:
    assert run(project, "check") == (0, "✓ nothing is wrong")
    assert not (project / "database").exists()


@pytest.mark.parametrize("word", ["check", "build", "extract"])
def test_every_fault_is_printed_with_its_remedy_and_the_exit_code_is_one(project: Path, word: str) -> None:
    figures = project / "data" / "indicators" / "trees_planted.csv"
    figures.write_text(figures.read_text().replace(",900,", ",455.000,"))
    later = project / "data" / "indicators" / "dust.csv"
    later.write_text(later.read_text().replace(",2018,", ",18,"))
    (project / "data" / "lists" / "colours.csv").write_text("x")
    card = project / "data" / "documents" / "bron.toml"
    card.write_text(card.read_text().replace("punt = 5", "punt = 6"))
    (project / "texts" / "veldstad.txt").write_text("")
    code, said = run(project, word)
    assert code == 1
    for expected in (
        "indicators/trees_planted.csv:2, column value '455.000' can be read two ways. Write 455000",
        "indicators/dust.csv:3, column period period '18' is not one of 2024, 2024-25",
        "lists/colours.csv nothing reads this file. Correct its name or folder, or remove it.",
        "documents/bron.toml, key expect.punt 5 goals of level punt were found, 6 are expected",
        "veldstad.txt the document is empty",
        "5 faults; nothing was published, the last version is still served.",
    ):
        assert expected in said
    assert not (project / "database").exists()


def test_a_broken_sentence_is_printed_too(project: Path) -> None:
    targets = project / "data" / "targets" / "veldstad.csv"
    targets.write_text(targets.read_text().replace(",11,minstens", ",53,minstens"))
    code, said = run(project, "check")
    assert code == 1
    assert "targets/veldstad.csv:2 line 53 is beyond the end of veldstad (52 lines). Correct source_line." in said
    assert "1 fault;" in said


def test_extract_keeps_lists_only_when_asked(project: Path) -> None:
    assert run(project, "extract") == (0, "bron: 9 goals, as kept veldstad: 21 goals, as kept")
    kept = project / "data" / "extracted" / "bron.csv"
    right = kept.read_text()
    kept.write_text(right.replace(",14,14,study,", ",14,14,continue,"))
    assert run(project, "extract")[1].startswith("bron: 9 goals, changed veldstad")
    assert kept.read_text() != right
    code, said = run(project, "extract", "--keep")
    assert code == 0
    assert "written to bron.csv" in said
    assert kept.read_text() == right
    assert sorted(path.name for path in kept.parent.iterdir()) == ["bron.csv", "veldstad.csv"]


def test_without_a_command_the_commands_are_listed(project: Path) -> None:
    _, said = run(project)
    for command in ("build", "check", "extract"):
        assert command in said
