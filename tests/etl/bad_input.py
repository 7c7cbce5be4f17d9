"""Bad input: the small data with a fault put in, and what the editor is told about it."""

from pathlib import Path

import pytest

from etl.build import check
from etl.errors import DataError, DataErrors
from etl.places import Places

TREES = "indicators/trees_planted.csv"
DUST = "indicators/dust.toml"
GOALS = "objectives/veldstad.csv"
TARGETS = "targets/veldstad.csv"
PLAN = "documents/veldstad.toml"
PROFILE = "rules/profiles/city_programmes.toml"

# What is wrong: the file, the words there, the words put in their place; the place and the words the editor reads.
Case = tuple[str, str, str, str, str]


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) >= 1, f"{old} is not in {path.name}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def faults(places: Places) -> list[DataError]:
    with pytest.raises(DataErrors) as raised:
        check(places)
    return raised.value.errors


def must_be_told(small: Places, case: Case) -> None:
    file, old, new, where, what = case
    change(small.data / file, old, new)
    told = faults(small)
    found = [fault for fault in told if fault.where == where or fault.where.startswith(f"{where}, ")]
    assert found, [str(fault) for fault in told]
    assert any(what in fault.what for fault in found), [str(fault) for fault in found]
    assert all(len(fault.fix) > 3 for fault in found), [str(fault) for fault in found]
