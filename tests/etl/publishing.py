"""Publishing: a build in a process of its own, and what then stands in the folder of the database."""

import json
import subprocess
import sys
from pathlib import Path

import duckdb

from etl.places import ROOT, Places
from etl.store.publish import KEPT

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


def arguments(places: Places, step: str) -> list[str | Path]:
    return [sys.executable, "-c", PROGRAM.format(step), places.data, places.documents, places.database]


def run(places: Places, step: str = ON) -> subprocess.CompletedProcess[str]:
    return subprocess.run(arguments(places, step), cwd=ROOT, capture_output=True, text=True, check=False)


def fill(places: Places) -> None:
    """Let so many versions stand beside the published ones that the next build forgets the oldest of these."""
    for number in range(2, KEPT + 1):
        (places.database / f"koersbord-{number:06d}.duckdb").touch()


def pointer(places: Places) -> dict:
    return json.loads((places.database / "current.json").read_text(encoding="utf-8"))


def files(places: Places) -> list[str]:
    return sorted(path.name for path in places.database.iterdir())


def served_version(places: Places) -> str:
    with duckdb.connect(str(places.database / pointer(places)["file"]), read_only=True) as connection:
        return connection.execute("SELECT version FROM build").fetchall()[0][0]


def versions(*numbers: int) -> list[str]:
    """All there is in the folder if these versions are: the pointer, and of each its database and its index."""
    return ["current.json", *(f"koersbord-{n:06d}{end}" for n in numbers for end in (".duckdb", ".search.sqlite"))]
