"""The command that judges the series of a CSV, on rows of our own and on the published results."""

import csv
import io
import json
import os
from pathlib import Path

import pytest
from typer.testing import CliRunner

from board.cli import app

HEADER = "series,base_year,base_value,current_year,current_value,target_year,target,direction,limit\n"
PUBLISHED = Path(os.environ.get("KOERSBORD_REFERENCE", "../shared/reference")) / "progress/statcan-global.csv"


def judge(folder: Path, text: str, *options: str):
    file = folder / "series.csv"
    file.write_text(text, encoding="utf-8")
    return CliRunner().invoke(app, ["judge", str(file), *options])


def test_every_method_judges_a_row(tmp_path: Path) -> None:
    answer = judge(tmp_path, HEADER + "rent,2015,14.5,2023,10.2,2030,7.25,-1,\n")
    row = next(csv.DictReader(io.StringIO(answer.stdout)))
    assert answer.exit_code == 0
    assert (row["series"], row["relative_status"], row["un_status"]) == ("rent", "substantial_progress", "on_track")
    assert float(row["relative_value"]) == pytest.approx(0.9525901792032172, abs=1e-9)
    assert row["linear_value"]


def test_a_row_that_cannot_be_read_is_named_and_the_others_are_judged(tmp_path: Path) -> None:
    text = HEADER + "a,2015,ten,2023,10,,,1,\nb,2015,10,2023,12,,,1,\nc,2015,10,2023,12,,,up,\nd,2015,,2023,12,,,1,\n"
    answer = judge(tmp_path, text, "--format", "json")
    assert answer.exit_code == 1
    assert [json.loads(line)["series"] for line in answer.stdout.splitlines()] == ["b"]
    for line, word in ((2, "base_value 'ten'"), (4, "direction 'up'"), (5, "base_year and base_value go together")):
        assert f"line {line}: " in answer.stderr
        assert word in answer.stderr


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    answer = judge(tmp_path, "series,base_year\na,2015\n")
    assert answer.exit_code == 1
    assert "current_value" in answer.stderr


def test_a_row_without_figures_is_not_available(tmp_path: Path) -> None:
    answer = judge(tmp_path, HEADER + "a,,,,,,,1,\n", "--format", "json")
    assert json.loads(answer.stdout)["relative_status"] == "not_available"


@pytest.mark.skipif(not PUBLISHED.exists(), reason="the published results are not at hand (KOERSBORD_REFERENCE)")
def test_published_results_come_out_of_the_command() -> None:
    answer = CliRunner().invoke(app, ["judge", str(PUBLISHED)])
    rows = list(csv.DictReader(io.StringIO(answer.stdout)))
    assert len(rows) == 247
    assert [row["relative_status"] for row in rows] == [row["status"] for row in rows]
