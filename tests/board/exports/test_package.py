"""The Data Package: valid by its own schema, complete, the same rows as CSV and as parquet; spreadsheets kept safe."""

from __future__ import annotations

import csv
import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest
from frictionless import Package

from board.exports import cells, writing
from board.exports.package import DESCRIPTOR, data_package
from board.exports.tables import for_spreadsheets
from board.questions import contents, documents
from board.questions.database import Database

HOSTILE = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "<script>alert(1)</script>", 'a "quoted", text']


@pytest.fixture(scope="module")
def folder(published: Database, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("package")
    writing.write(data_package(published), folder)
    return folder


def test_it_is_valid_with_every_type_key_and_condition(folder: Path) -> None:
    report = Package(str(folder / DESCRIPTOR)).validate()
    assert report.valid, report.flatten(["name", "title", "message"])[:10]
    assert len(report.tasks) == 2 * len(list(folder.glob("tables/*.csv")))


SPOILED = {
    "observation": (",final,", ",certain,", "constraint-error"),
    "target": ("leuven_social_dwellings_share,leuven:2.1/6", "leuven_social_dwellings_share,leuven:99", "foreign-key"),
    "document": ("2019-01-01", "soon", "type-error"),
    "institution": ("\nleuven,", "\nkuleuven,", "primary-key"),
}


def test_spoiled_tables_are_no_longer_valid(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / "spoiled")
    for table, (before, after, _) in SPOILED.items():
        path = tmp_path / "spoiled" / "tables" / f"{table}.csv"
        text = path.read_text(encoding="utf-8")
        assert before in text
        path.write_text(text.replace(before, after, 1), encoding="utf-8")
    report = Package(str(tmp_path / "spoiled" / DESCRIPTOR)).validate()
    for table, (_, _, said) in SPOILED.items():
        told = {error.type for task in report.tasks if task.name == table for error in task.errors}
        assert told >= {said, "hash-count"}, table


def test_it_names_version_day_and_sources(published: Database, folder: Path) -> None:
    described = json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8"))
    build = documents.build(published)
    assert described["version"] == build["version"]
    assert described["created"].startswith(build["built_at"].date().isoformat())
    assert len(described["sources"]) == contents.contents(published, "source").num_rows
    named = {row["licence"] for row in contents.contents(published, "source").to_pylist() if row["licence"]}
    assert {licence["title"] for licence in described.get("licenses", [])} == named


def test_csv_and_parquet_hold_the_rows_of_the_database(published: Database, folder: Path) -> None:
    for name in contents.tables(published):
        files = [str(folder / "tables" / f"{name}.{ending}") for ending in ("csv", "parquet")]
        stored = contents.contents(published, name).num_rows
        read = duckdb.sql("SELECT count(*) FROM read_csv($file, all_varchar = true)", params={"file": files[0]})
        assert read.fetchall() == [(stored,)], name
        read = duckdb.sql("SELECT count(*) FROM read_parquet($file)", params={"file": files[1]})
        assert read.fetchall() == [(stored,)], name


def test_every_table_of_the_database_is_in_it_or_left_out_on_purpose(published: Database) -> None:
    with duckdb.connect(str(published.path), read_only=True) as connection:
        there = {name for (name,) in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()}
    worked_out = {"objective_tree", "objective_measured", "objective_verdict", "objective_ladder", "rollup"}
    not_yet = {"proposal", "edition", "edition_passage", "edition_change"}
    assert there - set(contents.TABLES) == worked_out | not_yet | {"rollup_summary"}


def test_no_text_is_a_formula_for_a_spreadsheet_and_machines_get_it_as_it_is(changed: Callable[..., Database]) -> None:
    sql = "UPDATE objective SET title_nl = $texts[position + 1] WHERE document_id = 'leuven' AND position < len($texts)"
    database = changed(sql, {"texts": HOSTILE})
    for files, name, read in (
        (for_spreadsheets(database), "objective.csv", cells.harmless),
        (data_package(database), "tables/objective.csv", cells.text),
    ):
        rows = csv.DictReader(io.StringIO(files[name].decode("utf-8-sig"), newline=""))
        titles = {int(row["position"]): row["title_nl"] for row in rows if row["document_id"] == "leuven"}
        assert [titles[place] for place in range(len(HOSTILE))] == [read(text) for text in HOSTILE]
    assert [cells.harmless(text)[0] for text in HOSTILE] == ["'", "'", "'", "'", "'", "<", "a"]


def test_numbers_stay_numbers_in_a_spreadsheet(changed: Callable[..., Database]) -> None:
    database = changed("UPDATE observation SET value = -2.5 WHERE indicator_id = $name", {"name": "house_price_median"})
    rows = csv.DictReader(io.StringIO(for_spreadsheets(database)["observation.csv"].decode("utf-8-sig")))
    assert {row["value"] for row in rows if row["indicator_id"] == "house_price_median"} == {"-2.5"}
