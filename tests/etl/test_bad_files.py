"""A file that is missing, spoilt or read by nothing is told; what is read elsewhere is left alone."""

from collections.abc import Callable
from pathlib import Path

import pytest

from etl.build import check
from etl.places import Places
from tests.etl.bad_input import faults


def test_the_small_data_are_without_fault(small: Places) -> None:
    check(small)


def _remove(path: Path) -> None:
    path.unlink()


def _empty(path: Path) -> None:
    path.write_text("")


def _latin(path: Path) -> None:
    path.write_bytes(path.read_text(encoding="utf-8").replace("e", "ë", 1).encode("latin-1"))


@pytest.mark.parametrize(
    ("file", "spoil", "where", "what"),
    [
        ("data/indicators/dust.csv", _remove, "indicators/dust.toml", "no observations beside it"),
        ("data/indicators/dust.toml", _remove, "indicators/dust.csv", "no card beside them"),
        ("data/documents/bron.toml", _remove, "objectives/bron.csv", "no document of this name"),
        ("data/lists/themes.csv", _remove, "indicators/dust.toml", "theme 'environment' is unknown"),
        ("data/lists/themes.csv", _empty, "lists/themes.csv", "the file is empty"),
        ("data/lists/sources.csv", _latin, "lists/sources.csv:1", "not UTF-8"),
        ("data/documents/veldstad.toml", _latin, "documents/veldstad.toml:1", "not UTF-8"),
        ("documents/veldstad.txt", _empty, "veldstad.txt", "the document is empty"),
        ("documents/veldstad.txt", _latin, "veldstad.txt:1", "not UTF-8"),
    ],
)
def test_a_spoilt_file_is_told(small: Places, file: str, spoil: Callable[[Path], None], where: str, what: str) -> None:
    spoil(small.data.parent / file)
    found = {fault.where: fault for fault in faults(small)}
    assert where in found, [str(fault) for fault in found.values()]
    assert what in found[where].what


@pytest.mark.parametrize(
    "file",
    [
        "lists/colours.csv",
        "targets/old.toml",
        "notes.txt",
        "indicators/dust.xlsx",
        "sketches/a.csv",
        "documents/plan.csv",
    ],
)
def test_a_file_that_nothing_reads_is_told(small: Places, file: str) -> None:
    (small.data / file).parent.mkdir(exist_ok=True)
    (small.data / file).write_text("x")
    (fault,) = faults(small)
    assert (fault.where, fault.what) == (file, "nothing reads this file")


@pytest.mark.parametrize("file", ["documents/veldstad.pdf", ".hidden", "languages/nl.toml"])
def test_a_file_read_elsewhere_is_left_alone(small: Places, file: str) -> None:
    (small.data / file).parent.mkdir(exist_ok=True)
    (small.data / file).write_text("x")
    check(small)
