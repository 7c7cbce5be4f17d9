"""A new document from file to verdict on the command line, with the example plan that ships with the project."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from etl.places import ROOT

EXAMPLE = ROOT / "example"
CODES = ["1", "1.1", "1.1.1", "1.1.2", "1.1.3", "1.2", "1.2.1", "1.2.2", "2", "2.1", "2.1.1", "2.1.2"]
CODES += ["2.2", "2.2.1", "2.2.2", "3", "3.1", "3.1.1", "3.1.2"]


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The example's data without its document."""
    shutil.copytree(EXAMPLE / "data", tmp_path / "data")
    for path in (tmp_path / "data" / "documents").glob("*.toml"):
        path.unlink()
    shutil.rmtree(tmp_path / "data" / "verdicts", ignore_errors=True)
    return tmp_path


def run(folder: Path, *words: str) -> tuple[int, str, str]:
    places = {f"KOERSBORD_{name.upper()}": str(folder / name) for name in ("data", "documents", "database")}
    command = [sys.executable, "-m", "etl", *words]
    surroundings = os.environ | places | {"COLUMNS": "200"}
    done = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stdout + done.stderr, done.stderr
    return done.returncode, done.stdout, " ".join((done.stdout + done.stderr).split())


@pytest.mark.parametrize("file", ["documents/waterlinie.pdf", "waterlinie.txt"])
def test_a_file_is_looked_into_without_writing_anything(own: Path, file: str) -> None:
    before = sorted(own.rglob("*"))
    code, printed, said = run(own, "extract", str(EXAMPLE / file))
    assert code == 0, said
    rows = [json.loads(line) for line in printed.splitlines()]
    goals = {row["code"]: row for row in rows if row["type"] == "goal"}
    assert list(goals) == CODES
    assert {code: goals[code]["parent"] for code in ("1", "1.1", "1.1.2")} == {"1": None, "1.1": "1", "1.1.2": "1.1"}
    assert [goals[code]["commitment"] for code in ("1.1.2", "1.1.3", "1.2.2")] == ["study", "continue", "advocacy"]
    targets = {(row["goal"], row["value"], row["due"]): row for row in rows if row["type"] == "target"}
    assert targets["2.2", 65.0, "2031-12-31"]["own"] is True
    assert targets["2.2", 55.0, "2030-12-31"]["own"] is False
    assert targets["1.2.1", 600.0, "2027-12-31"]["bound"] == "at_least"
    assert goals["2.1"]["page"] == (3 if file.endswith("pdf") else None)
    assert sorted(own.rglob("*")) == before


def test_a_document_is_added_proposed_and_reviewed(own: Path) -> None:
    facts = ("--institution", "waterlinie", "--start", "2026", "--end", "2031")
    code, _, said = run(own, "add", "document", str(EXAMPLE / "documents" / "waterlinie.pdf"), *facts)
    assert (code, "documents/waterlinie.toml is written" in said) == (0, True), said
    assert (own / "documents" / "waterlinie.pdf").exists()
    code, _, said = run(own, "propose", "waterlinie")
    assert (code, "wait for a verdict in waterlinie.review.csv" in said) == (0, True), said
    sheet = own / "documents" / "waterlinie.review.csv"
    lines = sheet.read_text(encoding="utf-8").splitlines(keepends=True)
    sheet.write_text("".join([lines[0], *(f"accept{line}" for line in lines[1:])]), encoding="utf-8")
    code, _, said = run(own, "review", "waterlinie")
    assert (code, f"{len(lines) - 1} verdicts stand in" in said) == (0, True), said
    code, _, said = run(own, "propose", "waterlinie")
    assert "✓ 0 of" in said


def test_what_is_wrong_with_an_addition_is_told(own: Path) -> None:
    facts = ("--institution", "waterlinie", "--start", "2026", "--end", "2031")
    plan = str(EXAMPLE / "documents" / "waterlinie.pdf")
    assert run(own, "add", "document", plan, *facts)[0] == 0
    code, _, said = run(own, "add", "document", plan, *facts)
    assert (code, "there is a document of this name already" in said) == (1, True)
    broken = own / "broken.pdf"
    broken.write_bytes(b"%PDF-1.4 nothing follows")
    code, _, said = run(own, "extract", str(broken))
    assert (code, "broken.pdf" in said) == (1, True)
    code, _, said = run(own, "propose", "nothing")
    assert (code, "there is no such document to propose from" in said) == (1, True)


def test_evaluate_says_precision_recall_and_f1() -> None:
    surroundings = os.environ | {"COLUMNS": "200"}
    command = [sys.executable, "-m", "etl", "evaluate"]
    done = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "precision" in done.stdout
