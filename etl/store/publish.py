"""A finished database and its search index in; a new version beside the old ones out, the pointer replaced last.

Readers open the file that `current.json` names. Until the pointer is replaced they see the old version; a build that
is killed or fails leaves only its unfinished file, which the next build removes.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

import duckdb

from etl.errors import DataError
from model.contract import DATABASE_FILE, POINTER, SEARCH_ENDING

StoreError = duckdb.Error
WriteError = (duckdb.IOException, duckdb.FatalException, sqlite3.OperationalError)

# DuckDB lets one process open a file twice; its lock only keeps other processes out.
_BUILDING = Lock()

UNFINISHED = "unfinished.duckdb"
UNFINISHED_SEARCH = f"unfinished{SEARCH_ENDING}"
KEPT = 20  # versions that stay readable, some 17 MB each: what a board was shown can be shown again


def current(folder: Path) -> dict[str, Any] | None:
    """The pointer to the published version, or None if there is none that can be opened."""
    try:
        pointer = json.loads((folder / POINTER).read_text(encoding="utf-8"))
        return pointer if (folder / pointer["file"]).is_file() else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def notices(folder: Path) -> list[tuple[str, int]]:
    """What the published build noticed: each rule with how often, most first."""
    pointer = current(folder)
    if pointer is None:
        return []
    with duckdb.connect(str(folder / pointer["file"]), read_only=True) as connection:
        counted = "SELECT rule, count(*) FROM issue GROUP BY rule ORDER BY count(*) DESC, rule"
        return connection.execute(counted).fetchall()


def published(folder: Path) -> list[Path]:
    """The versions that can be read, newest first: never one that was published after a fault had the pointer stay."""
    pointer = current(folder)
    names = (f"koersbord-{version}.duckdb" for version in sorted(_versions(folder), reverse=True))
    return [folder / name for name in names if pointer and name <= pointer["file"]]


def next_version(folder: Path) -> str:
    """Six digits, one more than the highest there is."""
    return f"{max(map(int, _versions(folder)), default=0) + 1:06d}"


def in_memory() -> duckdb.DuckDBPyConnection:
    """A database that is checked and thrown away."""
    return duckdb.connect()


@contextmanager
def unfinished(folder: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """An empty database to fill. DuckDB's lock on it keeps a second build out.

    Raises DataError if another build is at work or the folder cannot be written.
    """
    path = folder / UNFINISHED
    if not _BUILDING.acquire(blocking=False):
        raise DataError(str(folder.name), "another build is at work", "Wait for the other build")
    try:
        yield from _opened(folder, path)
    finally:
        _BUILDING.release()


def _opened(folder: Path, path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        connection = _empty(path)
    except (OSError, *WriteError) as error:
        what = f"the database cannot be written here ({str(error).splitlines()[0]})"
        raise DataError(str(folder.name), what, "Wait for the other build, free space or grant access") from error
    try:
        yield connection
        connection.close()
    except BaseException:
        connection.close()
        discard(folder)
        raise


def publish(folder: Path, build: dict[str, Any]) -> Path:
    """Give the finished files their version, then replace the pointer. Raises OSError if the disk is full."""
    name = f"koersbord-{build['version']}.duckdb"
    (folder / UNFINISHED).replace(folder / name)
    try:
        _publish_search(folder, (folder / name).with_suffix(SEARCH_ENDING))
        _point(folder, build | {"file": name})
    except OSError:
        _remove(folder, build["version"])
        raise
    _forget(folder)
    return folder / name


def _publish_search(folder: Path, index: Path) -> None:
    """Put the index beside its database; one of an earlier file of that name is not taken for it."""
    if (folder / UNFINISHED_SEARCH).exists():
        (folder / UNFINISHED_SEARCH).replace(index)
    else:
        index.unlink(missing_ok=True)


def _point(folder: Path, pointer: dict[str, Any]) -> None:
    unfinished_pointer = folder / f"{POINTER}.new"
    with unfinished_pointer.open("w", encoding="utf-8") as file:
        json.dump(pointer, file, indent=2)
        file.flush()
        os.fsync(file.fileno())
    unfinished_pointer.replace(folder / POINTER)


def discard(folder: Path) -> None:
    """Remove what a failed build left."""
    for name in (UNFINISHED, UNFINISHED_SEARCH):
        for path in folder.glob(f"{name}*"):
            path.unlink(missing_ok=True)


def _empty(path: Path) -> duckdb.DuckDBPyConnection:
    """Open the file first: only who holds its lock may throw a leftover of a killed build away."""
    try:
        connection = duckdb.connect(str(path))
        left_over = bool(connection.execute("SHOW TABLES").fetchall())
        connection.close()
    except duckdb.IOException as error:
        if "lock" in str(error).lower():
            raise
        left_over = True
    if left_over:
        discard(path.parent)
    return duckdb.connect(str(path))


def _forget(folder: Path) -> None:
    for version in sorted(_versions(folder))[:-KEPT]:
        _remove(folder, version)


def _versions(folder: Path) -> set[str]:
    """The numbers of which there is a database."""
    return {found[1] for path in folder.glob("*.duckdb") if (found := DATABASE_FILE.fullmatch(path.name))}


def _remove(folder: Path, version: str) -> None:
    for ending in (".duckdb", SEARCH_ENDING):
        (folder / f"koersbord-{version}{ending}").unlink(missing_ok=True)
