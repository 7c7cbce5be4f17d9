"""How long the index of all goals takes, and a search in it, against one that reads every text letter by letter."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from board.questions import objectives, search
from board.questions.database import Database
from etl.build import build
from etl.places import Places, places

ROUNDS = 20
TYPED = ("sociale woningen", "sociaale woonigen", "climate neutral buildings", "2.1/6", "de", "ver", '"open data"')


def measure() -> None:
    """The index, and several kinds of searches of all plans."""
    given = places()
    with tempfile.TemporaryDirectory() as folder:
        at = Places(given.data, given.documents, Path(folder))
        begun: dict[str, float] = {}
        version = build(at, step=lambda name: begun.update({name: time.perf_counter()})).build["version"]
        database = Database(at.database / f"koersbord-{version}.duckdb", version)
        print(f"search index of all goals: {begun['publish'] - begun['search']:.2f} s (wanted: at most 2 s)")
        search.search(database, words="warm")
        taken = {typed: _seconds(search.search, database, typed) for typed in TYPED}
        slowest = max(taken, key=lambda typed: taken[typed])
        before = statistics.median(_seconds(objectives.search, database, typed) for typed in TYPED)
    middle = statistics.median(taken.values())
    print(f"search: median {middle:.3f} s, slowest {taken[slowest]:.3f} s ({slowest}; wanted: at most 0.05 s)")
    print(f"  against letter by letter: {middle / before:.2f} times as long")


def _seconds(ask: Callable, database: Database, typed: str) -> float:
    """The median of several times the same question."""
    taken = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        ask(database, words=typed)
        taken.append(time.perf_counter() - started)
    return statistics.median(taken)
