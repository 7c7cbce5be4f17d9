"""The published database in; answers as rows out. Never shares a connection between two questions."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol

import duckdb

from model import contract

Row = dict[str, Any]

_ROOT = Path(__file__).resolve().parents[2]
_OPEN = 8  # versions kept open at a time: those that are kept, and one or two that were forgotten since


class Readable(Protocol):
    """What can be asked: one published version, or two side by side."""

    def cursor(self) -> duckdb.DuckDBPyConnection: ...


@dataclass(frozen=True, slots=True)
class Database:
    """A published version: `path` is the file, `version` its six digits."""

    path: Path
    version: str

    def cursor(self) -> duckdb.DuckDBPyConnection:
        """A connection for one question."""
        return _connection(self.path).cursor()


class NoDatabase(Exception):
    """Nothing has been published yet."""


class Outdated(Exception):
    """The version asked was made by an older program and cannot answer this question, or its file is damaged."""


def folder() -> Path:
    """Where versions are published, as the environment says or else beside the project."""
    return _ROOT / os.environ.get(contract.DATABASE_FOLDER_VARIABLE, contract.DATABASE_FOLDER)


def current() -> Database:
    """The version that is served now. Raises NoDatabase if there is none that can be opened."""
    try:
        pointer = json.loads((folder() / contract.POINTER).read_text(encoding="utf-8"))
        database = Database(folder() / pointer["file"], pointer["version"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise NoDatabase from error
    if not database.path.is_file():
        raise NoDatabase
    return database


def rows(database: Readable, sql: str, parameters: dict[str, Any] | None = None) -> list[Row]:
    """The answer to one statement; `$name` in the statement stands for `parameters["name"]`.

    Raises Outdated if the version lacks a table or column that the statement names, or cannot be read.
    """
    try:
        found = database.cursor().execute(sql, parameters or {})
    except (duckdb.CatalogException, duckdb.BinderException, duckdb.IOException) as error:
        raise Outdated(str(error).splitlines()[0]) from error
    names = [column[0] for column in found.description or []]
    return [dict(zip(names, values, strict=True)) for values in found.fetchall()]


def arrow(database: Database, sql: str, parameters: dict[str, Any]) -> Any:
    """The answer to one statement as an Arrow table, its types kept; for files, not for pages."""
    return _connection(database.path).cursor().sql(sql, params=parameters).to_arrow_table()


@lru_cache(maxsize=_OPEN)
def _connection(path: Path) -> duckdb.DuckDBPyConnection:
    return duckdb.connect(str(path), read_only=True)
