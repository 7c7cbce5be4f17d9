"""How long a whole Open SDG repository takes to be read and held against the data, then to be checked and written."""

from __future__ import annotations

import csv
import itertools
import os
import shutil
import tempfile
import time
from pathlib import Path

from etl.imports import writing
from etl.imports.open_sdg.items import read
from etl.imports.plan import plan
from etl.places import ROOT, Places

INDICATORS, ROWS, ROUNDS = 264, 170_000, 3
WANTED = 3.0  # seconds
DATA = ROOT / "tests" / "small"


def measure() -> None:
    """A repository made by repeating seven real indicators with one more column, into a small set of data."""
    real = Path(os.environ.get("KOERSBORD_REFERENCE", "")) / "open-sdg"
    if not (real / "data").is_dir():
        print("an Open SDG repository: not measured, KOERSBORD_REFERENCE names no folder with open-sdg in it")
        return
    with tempfile.TemporaryDirectory() as folder:
        repository, data = Path(folder) / "repository", Path(folder) / "data"
        rows = _write(real, repository)
        shutil.copytree(DATA / "data", data)
        seconds, worked = (
            min(times) for times in zip(*(_planned(repository, data) for _ in range(ROUNDS)), strict=True)
        )
        print(f"an Open SDG repository of {INDICATORS} indicators and {rows:,} rows, read and held against the data: "
              f"{seconds:.2f} s, {rows / seconds:,.0f} rows/s (wanted: at most {WANTED:.0f} s)")  # fmt: skip
        started = time.perf_counter()
        writing.carry_out(
            Places(data, DATA / "documents", Path(folder)), plan(data, read(repository, data, "veldstad"))
        )
        print(f"  of which the processor worked {worked:.2f} s (more than that is waiting for other programs)")
        print(f"  with the check of all data and the writing: {time.perf_counter() - started:.1f} s")
        print(f"  once more, when all of it is there: {_planned(repository, data)[0]:.2f} s")


def _planned(repository: Path, data: Path) -> tuple[float, float]:
    """Seconds by the clock and of the processor."""
    started, worked = time.perf_counter(), time.process_time()
    made = plan(data, read(repository, data, "veldstad"))
    seconds = time.perf_counter() - started, time.process_time() - worked
    # What was made is let go after the clock has stopped: an import tells it first.
    assert made.texts is not None
    return seconds


def _write(real: Path, repository: Path) -> int:
    """As many indicators and rows as wanted; the number of rows."""
    for kind in ("data", "meta"):
        (repository / kind).mkdir(parents=True)
    models = itertools.cycle(sorted((real / "data").glob("*.csv")))
    wanted, written = ROWS // INDICATORS, 0
    for number, model in zip(range(INDICATORS), models, strict=False):
        name = f"{number // 20 + 1}-{number % 20 + 1}-1"
        shutil.copyfile(real / "meta" / f"{model.stem[10:]}.md", repository / "meta" / f"{name}.md")
        written += _repeated(model, repository / "data" / f"indicator_{name}.csv", wanted)
    return written


def _repeated(model: Path, path: Path, wanted: int) -> int:
    with model.open(encoding="utf-8", newline="") as opened:
        header, *rows = csv.reader(opened)
    areas = itertools.chain([""], (f"Area {number}" for number in itertools.count(1)))
    repeated = itertools.islice(((area, *row) for area in areas for row in rows), wanted)
    with path.open("w", encoding="utf-8", newline="") as opened:
        csv.writer(opened).writerows([("Area", *header), *repeated])
    return wanted
