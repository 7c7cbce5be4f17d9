"""How long a full build takes, and what share of it is reading the documents."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path

from etl.build import build
from etl.places import Places, places

ROUNDS = 5


def measure() -> None:
    """A full build with the documents at hand, against one from the lists kept of them."""
    given = places()
    with tempfile.TemporaryDirectory() as folder:
        with_texts = Places(given.data, given.documents, Path(folder) / "texts")
        without = Places(given.data, Path(folder) / "nothing", Path(folder) / "lists")
        read, kept = [], []
        for _ in range(ROUNDS):
            read.append(_seconds(with_texts))
            kept.append(_seconds(without))
    texts = len(list(given.documents.glob("*.txt"))) if given.documents.is_dir() else 0
    slowest, middle = max(read), statistics.median(read)
    print(f"build, {texts} documents read: median {middle:.2f} s, slowest {slowest:.2f} s (wanted: at most 10 s)")
    print(f"  against the lists kept of them: {middle / statistics.median(kept):.2f} times as long")


def _seconds(where: Places) -> float:
    started = time.perf_counter()
    build(where)
    return time.perf_counter() - started
