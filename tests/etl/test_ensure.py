"""When the door builds: the fingerprint of what a database is made of, and what `ensure` does about it."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from etl.build import build
from etl.ensure import ensure
from etl.fingerprint import fingerprint
from etl.places import ROOT, Places, places
from etl.store.publish import current

CODE_CHANGES = """
import sys
from pathlib import Path
from etl.fingerprint import fingerprint
from etl.places import ROOT, places

print(fingerprint(places()))
for file in sys.argv[1:]:
    with (ROOT / file).open("a") as code:
        code.write("\\n")
    print(fingerprint(places()))
"""


def append(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"\n")


def version(at: Places) -> str:
    pointer = current(at.database)
    assert pointer
    return pointer["version"]


@pytest.mark.parametrize(
    "file",
    [
        "data/indicators/dust.csv",
        "data/indicators/dust.toml",
        "data/targets/veldstad.csv",
        "data/lists/themes.csv",
        "data/rules/nl.toml",
        "data/rules/profiles/city_programmes.toml",
        "data/extracted/bron.csv",
        "documents/veldstad.txt",
    ],
)
def test_a_changed_file_changes_the_fingerprint(small: Places, file: str) -> None:
    before = fingerprint(small)
    assert fingerprint(small) == before
    append(small.data.parent / file)
    assert fingerprint(small) != before


@pytest.mark.parametrize(
    "act",
    [
        lambda at: (at.data / "links" / "bron.csv").write_text("code,linked,kind,note\n"),
        lambda at: (at.data / "links" / "veldstad.csv").unlink(),
        lambda at: (at.data / "links" / "veldstad.csv").rename(at.data / "links" / "bron.csv"),
        lambda at: (at.data / "targets" / "veldstad.csv").rename(at.data / "rules" / "veldstad.csv"),
        lambda at: (at.documents / "bron.txt").unlink(),
        lambda at: shutil.rmtree(at.documents),
    ],
    ids=["added", "removed", "renamed", "moved", "text gone", "no texts"],
)
def test_a_file_added_moved_or_removed_changes_the_fingerprint(small: Places, act: Callable[[Places], object]) -> None:
    before = fingerprint(small)
    act(small)
    assert fingerprint(small) != before


def test_changed_code_changes_the_fingerprint(tmp_path: Path) -> None:
    for room in ("etl", "model", "data"):
        shutil.copytree(ROOT / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__"))
    changed = ["etl/store/rows.py", "etl/store/views.sql", "etl/store/checks/errors/every_figure_has_a_source.sql"]
    changed += ["model/progress/relative.py", "etl/extract/by_line.py"]
    command = [sys.executable, "-c", CODE_CHANGES, *changed]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    found = done.stdout.split()
    assert len(found) == len(set(found)) == len(changed) + 1


def test_ensure_builds_what_is_missing_and_nothing_twice(small: Places) -> None:
    assert ensure(small) == []
    assert version(small) == "000001"
    assert ensure(small) == []
    assert version(small) == "000001"


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [("data/indicators/dust.csv", ",36,", ",35,"), ("documents/veldstad.txt", "aantrekkelijker", "fijner")],
)
def test_ensure_builds_again_when_something_changed(small: Places, file: str, old: str, new: str) -> None:
    build(small)
    path = small.data.parent / file
    path.write_text(path.read_text().replace(old, new))
    assert ensure(small) == []
    assert version(small) == "000002"


def test_ensure_builds_again_when_the_published_file_is_gone(small: Places) -> None:
    build(small)
    (small.database / "koersbord-000001.duckdb").unlink()
    assert ensure(small) == []
    assert version(small) == "000001"


@pytest.mark.parametrize("written", ["", "{", "null", '{"file": "koersbord-000001.duckdb"}'])
def test_ensure_builds_again_when_the_pointer_is_damaged(small: Places, written: str) -> None:
    build(small)
    (small.database / "current.json").write_text(written)
    assert ensure(small) == []
    assert version(small) == "000002"


def test_ensure_returns_faults_and_leaves_the_last_version(small: Places) -> None:
    build(small)
    append(small.data / "targets" / "veldstad.csv")
    (fault,) = ensure(small)
    assert fault.where == "targets/veldstad.csv:13"
    assert version(small) == "000001"


def test_places_come_from_the_environment_else_from_the_project(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("KOERSBORD_DATABASE", str(tmp_path / "db"))
    monkeypatch.setenv("KOERSBORD_DOCUMENTS", "texts")
    assert places() == Places(ROOT / "data", ROOT / "texts", tmp_path / "db")
    monkeypatch.delenv("KOERSBORD_DATABASE")
    monkeypatch.delenv("KOERSBORD_DOCUMENTS")
    assert places() == Places(ROOT / "data", ROOT / "data" / "documents", ROOT / "database")
    assert places(data=tmp_path).data == tmp_path
