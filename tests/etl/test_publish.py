"""Publishing: versions stand beside each other, the pointer names the newest, and old ones can be read on."""

import json
from datetime import date, datetime
from pathlib import Path

import duckdb
import pytest

from etl.build import build, check
from etl.places import Places
from etl.store import publish
from tests.etl.publishing import files, fill, pointer, served_version, versions


def test_the_first_version_is_one_and_the_pointer_names_it(small: Places) -> None:
    made = build(small)
    assert files(small) == versions(1)
    assert pointer(small) == made.build | {"file": "koersbord-000001.duckdb"}
    assert served_version(small) == "000001"


def test_the_pointer_says_what_the_table_build_says(small: Places) -> None:
    build(small)
    found = pointer(small)
    with duckdb.connect(str(small.database / found["file"]), read_only=True) as connection:
        columns = connection.table("build").project("version, built_at, data_hash, counts, warnings")
        ((version, built_at, data_hash, counts, warnings),) = columns.fetchall()
        told = {name: connection.table(name).count("*").fetchall()[0][0] for name in found["counts"]}
    assert (version, data_hash, warnings) == (found["version"], found["data_hash"], found["warnings"])
    assert built_at.replace(microsecond=0) == datetime.fromisoformat(found["built_at"])
    assert json.loads(counts) == found["counts"] == told
    assert told["objective"] == 30
    assert told["target"] == 11


def test_each_build_is_one_version_more(small: Places) -> None:
    for version in ("000001", "000002"):
        assert build(small).build["version"] == pointer(small)["version"] == served_version(small) == version


def test_twenty_versions_are_kept_and_files_of_others_are_left_alone(small: Places) -> None:
    small.database.mkdir()
    for name in (*(f"koersbord-{number:06d}.duckdb" for number in range(1, 22)), "koersbord-old.duckdb", "notes.txt"):
        (small.database / name).write_text("mine")
    build(small)
    kept = [f"koersbord-{number:06d}.duckdb" for number in range(3, 23)]
    assert files(small) == [
        "current.json",
        *kept,
        "koersbord-000022.search.sqlite",
        "koersbord-old.duckdb",
        "notes.txt",
    ]
    assert pointer(small)["file"] == kept[-1]


def test_a_number_is_not_used_twice_even_if_it_was_never_published(small: Places) -> None:
    build(small)
    (small.database / "koersbord-000009.duckdb").write_bytes(b"")
    assert build(small).build["version"] == "000010"


def test_a_reader_of_an_old_version_keeps_reading(small: Places) -> None:
    build(small)
    with duckdb.connect(str(small.database / pointer(small)["file"]), read_only=True) as reader:
        before = reader.execute("SELECT * FROM objective ORDER BY objective_id").fetchall()
        fill(small)
        build(small)
        assert "koersbord-000001.duckdb" not in files(small)
        assert reader.execute("SELECT * FROM objective ORDER BY objective_id").fetchall() == before


def test_a_check_publishes_nothing(small: Places) -> None:
    check(small)
    assert not small.database.exists()


@pytest.mark.parametrize("written", ["", "{", "null", "[]", "3", "{}", '{"file": 3}', '{"file": "gone.duckdb"}'])
def test_a_damaged_pointer_is_as_good_as_none(tmp_path: Path, written: str) -> None:
    assert publish.current(tmp_path) is None
    (tmp_path / "current.json").write_text(written)
    assert publish.current(tmp_path) is None
    assert publish.notices(tmp_path) == []


def test_what_a_build_noticed_is_counted_by_rule(small: Places) -> None:
    build(small, today=date(2025, 6, 1))
    found = dict(publish.notices(small.database))
    assert found["a_target_names_something_nobody_measured"] == 1
    assert found["an_indicator_is_out_of_date"] == 1
    assert list(found.values()) == sorted(found.values(), reverse=True)
    assert sum(found.values()) == pointer(small)["warnings"]
