"""A build that is killed, fails or finds no room leaves the last good version served, and the next build works."""

import json
import signal
from pathlib import Path

import duckdb
import pytest

from etl.build import build
from etl.errors import DataErrors
from etl.places import Places
from etl.store import publish
from tests.etl.bad_input import PLAN, TREES, change
from tests.etl.publishing import ON, files, pointer, run, served_version, versions

KILLED_AT = "def step(name):\n    if name == '{}': os.kill(os.getpid(), signal.SIGKILL)"
DISK_OF = "resource.setrlimit(resource.RLIMIT_FSIZE, ({0}, {0}))\n" + ON


@pytest.mark.parametrize("step", ["data", "database", "checks", "search", "publish"])
def test_a_killed_build_leaves_the_pointer_and_the_next_build_works(small: Places, step: str) -> None:
    build(small)
    before = pointer(small)
    killed = run(small, KILLED_AT.format(step))
    assert killed.returncode == -signal.SIGKILL
    assert pointer(small) == before
    assert served_version(small) == "000001"
    assert (publish.UNFINISHED in files(small)) == (step != "data")
    assert build(small).build["version"] == "000002"
    assert files(small) == versions(1, 2)
    assert served_version(small) == "000002"


@pytest.mark.parametrize("garbage", [b"", b"not a database", b"\0" * 20_000])
def test_an_unfinished_file_of_any_kind_is_thrown_away(small: Places, garbage: bytes) -> None:
    small.database.mkdir()
    (small.database / publish.UNFINISHED).write_bytes(garbage)
    (small.database / f"{publish.UNFINISHED}.wal").write_bytes(garbage)
    build(small)
    assert files(small) == versions(1)


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
    assert set(files(small)) <= {*versions(1), publish.UNFINISHED}
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
    assert files(small) == versions(1)


def test_the_pointer_is_replaced_last(small: Places) -> None:
    build(small)
    before = pointer(small)

    def step(name: str) -> None:
        if name == "publish":
            (small.database / "koersbord-000002.duckdb").mkdir()

    with pytest.raises(DataErrors):
        build(small, step=step)
    assert pointer(small) == before


def test_a_failed_fill_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(publish.StoreError), publish.unfinished(tmp_path) as connection:
        connection.execute("CREATE TABLE half (n INTEGER); SELECT * FROM nowhere")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (TREES, ",900,", ",455.000,"),
        (PLAN, "actie = 16", "actie = 17"),
        (TREES, "veldstad,2022", "bergstad,2022"),
        ("lists/units.csv", "kiloton,kilotonnes,after", "kiloton,kilotonnes,left"),
    ],
)
def test_a_fault_leaves_the_last_good_version_served(small: Places, file: str, old: str, new: str) -> None:
    build(small)
    before = sorted(path.name for path in small.database.iterdir())
    written = (small.database / "current.json").read_bytes()
    change(small.data / file, old, new)
    with pytest.raises(DataErrors):
        build(small)
    assert (small.database / "current.json").read_bytes() == written
    assert sorted(path.name for path in small.database.iterdir()) == before
    with duckdb.connect(str(small.database / json.loads(written)["file"]), read_only=True) as served:
        assert served.table("target").count("*").fetchall() == [(11,)]
