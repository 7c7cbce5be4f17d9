"""Publishing: versions beside each other, the pointer last, and what a killed, crowded or failing build leaves."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from threading import Event, Thread

import duckdb
import pytest

from etl.build import build, check
from etl.errors import DataErrors
from etl.places import ROOT, Places
from etl.store import publish

# A build in a process of its own; what it does at each step is put before it.
PROGRAM = """
import os, resource, signal, sys
from pathlib import Path
from etl.build import build
from etl.errors import DataErrors
from etl.places import Places

{}

try:
    made = build(Places(*map(Path, sys.argv[1:])), step=step)
except DataErrors as error:
    print(*error.errors, sep="\\n")
    sys.exit(1)
print(made.build["version"])
"""
ON = "def step(name): pass"
KILLED_AT = "def step(name):\n    if name == '{}': os.kill(os.getpid(), signal.SIGKILL)"
WAITS = "def step(name):\n    if name == 'checks': print('waiting', flush=True); sys.stdin.readline()"
DISK_OF = "resource.setrlimit(resource.RLIMIT_FSIZE, ({0}, {0}))\n" + ON


def arguments(places: Places, step: str) -> list[str | Path]:
    return [sys.executable, "-c", PROGRAM.format(step), places.data, places.documents, places.database]


def run(places: Places, step: str = ON) -> subprocess.CompletedProcess[str]:
    return subprocess.run(arguments(places, step), cwd=ROOT, capture_output=True, text=True, check=False)


@contextmanager
def waiting_build(places: Places) -> Iterator[subprocess.Popen[str]]:
    """A build that has opened its unfinished file and goes on when a line is written to it."""
    pipe = subprocess.PIPE
    process = subprocess.Popen(arguments(places, WAITS), cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe, text=True)
    try:
        assert process.stdout
        assert process.stdout.readline() == "waiting\n"
        yield process
    finally:
        process.kill()
        process.communicate()


def pointer(places: Places) -> dict:
    return json.loads((places.database / "current.json").read_text(encoding="utf-8"))


def files(places: Places) -> list[str]:
    return sorted(path.name for path in places.database.iterdir())


def served_version(places: Places) -> str:
    with duckdb.connect(str(places.database / pointer(places)["file"]), read_only=True) as connection:
        return connection.execute("SELECT version FROM build").fetchall()[0][0]


def test_the_first_version_is_one_and_the_pointer_names_it(small: Places) -> None:
    made = build(small)
    assert files(small) == ["current.json", "koersbord-000001.duckdb"]
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


def test_five_versions_are_kept_and_files_of_others_are_left_alone(small: Places) -> None:
    small.database.mkdir()
    for name in (*(f"koersbord-{number:06d}.duckdb" for number in range(1, 7)), "koersbord-old.duckdb", "notes.txt"):
        (small.database / name).write_text("mine")
    build(small)
    kept = [f"koersbord-{number:06d}.duckdb" for number in range(3, 8)]
    assert files(small) == ["current.json", *kept, "koersbord-old.duckdb", "notes.txt"]
    assert pointer(small)["file"] == kept[-1]


def test_a_number_is_not_used_twice_even_if_it_was_never_published(small: Places) -> None:
    build(small)
    (small.database / "koersbord-000009.duckdb").write_bytes(b"")
    assert build(small).build["version"] == "000010"


def test_a_reader_of_an_old_version_keeps_reading(small: Places) -> None:
    build(small)
    with duckdb.connect(str(small.database / pointer(small)["file"]), read_only=True) as reader:
        before = reader.execute("SELECT * FROM objective ORDER BY objective_id").fetchall()
        for _ in range(5):
            build(small)
        assert "koersbord-000001.duckdb" not in files(small)
        assert reader.execute("SELECT * FROM objective ORDER BY objective_id").fetchall() == before


def test_a_check_publishes_nothing(small: Places) -> None:
    check(small)
    assert not small.database.exists()


@pytest.mark.parametrize("step", ["data", "database", "checks", "publish"])
def test_a_killed_build_leaves_the_pointer_and_the_next_build_works(small: Places, step: str) -> None:
    build(small)
    before = pointer(small)
    killed = run(small, KILLED_AT.format(step))
    assert killed.returncode == -signal.SIGKILL
    assert pointer(small) == before
    assert served_version(small) == "000001"
    assert (publish.UNFINISHED in files(small)) == (step != "data")
    assert build(small).build["version"] == "000002"
    assert files(small) == ["current.json", "koersbord-000001.duckdb", "koersbord-000002.duckdb"]
    assert served_version(small) == "000002"


@pytest.mark.parametrize("garbage", [b"", b"not a database", b"\0" * 20_000])
def test_an_unfinished_file_of_any_kind_is_thrown_away(small: Places, garbage: bytes) -> None:
    small.database.mkdir()
    (small.database / publish.UNFINISHED).write_bytes(garbage)
    (small.database / f"{publish.UNFINISHED}.wal").write_bytes(garbage)
    build(small)
    assert files(small) == ["current.json", "koersbord-000001.duckdb"]


@pytest.mark.parametrize("size", [1_000, 300_000, 2_000_000])
def test_a_full_disk_is_told_and_the_last_version_is_still_served(small: Places, size: int) -> None:
    build(small)
    before = pointer(small)
    full = run(small, DISK_OF.format(size))
    assert full.returncode == 1, full.stderr
    assert "Traceback" not in full.stderr
    assert "space" in full.stdout
    assert "database" in full.stdout
    assert pointer(small) == before
    assert set(files(small)) <= {"current.json", "koersbord-000001.duckdb", publish.UNFINISHED}
    assert build(small).build["version"] == "000002"


def test_a_folder_that_cannot_be_made_is_told(small: Places) -> None:
    small.database.write_text("a file stands here")
    with pytest.raises(DataErrors) as raised:
        build(small)
    (fault,) = raised.value.errors
    assert fault.where == "database"
    assert "cannot be written" in fault.what


def test_a_pointer_that_cannot_be_written_leaves_the_last_version_and_nothing_else(small: Places) -> None:
    build(small)
    before = pointer(small)
    blocked = small.database / "current.json.new"
    blocked.mkdir()
    with pytest.raises(DataErrors) as raised:
        build(small)
    (fault,) = raised.value.errors
    assert "could not be written" in fault.what
    assert pointer(small) == before
    blocked.rmdir()
    assert files(small) == ["current.json", "koersbord-000001.duckdb"]


def test_the_pointer_is_replaced_last(small: Places) -> None:
    build(small)
    before = pointer(small)

    def step(name: str) -> None:
        if name == "publish":
            (small.database / "koersbord-000002.duckdb").mkdir()

    with pytest.raises(DataErrors):
        build(small, step=step)
    assert pointer(small) == before


def test_of_two_builds_at_once_the_second_says_so(small: Places) -> None:
    with waiting_build(small) as first:
        second = run(small)
        assert second.returncode == 1, second.stderr
        assert "cannot be written here" in second.stdout
        assert "Wait for the other build" in second.stdout
        said, _ = first.communicate("go on\n")
        assert first.returncode == 0
    assert said.strip() == "000001"
    assert files(small) == ["current.json", "koersbord-000001.duckdb"]
    assert build(small).build["version"] == "000002"


def test_of_two_builds_in_one_process_the_second_says_so(small: Places) -> None:
    at_work, go_on, results = Event(), Event(), []

    def step(name: str) -> None:
        if name == "checks":
            at_work.set()
            go_on.wait()

    def first() -> None:
        try:
            results.append(build(small, step=step).build["version"])
        except DataErrors as error:
            results.append(error.errors)

    thread = Thread(target=first)
    thread.start()
    at_work.wait()
    try:
        with pytest.raises(DataErrors) as raised:
            build(small)
    finally:
        go_on.set()
        thread.join()
    assert "Wait for the other build" in raised.value.errors[0].fix
    assert results == ["000001"]
    assert served_version(small) == "000001"


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


def test_a_failed_fill_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(publish.StoreError), publish.unfinished(tmp_path) as connection:
        connection.execute("CREATE TABLE half (n INTEGER); SELECT * FROM nowhere")
    assert list(tmp_path.iterdir()) == []
