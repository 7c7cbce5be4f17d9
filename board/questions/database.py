"""The published database in; answers as rows out. Never shares a connection between two questions."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import duckdb

from model import contract

Row = dict[str, Any]

_ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Database:
    """A published version: `path` is the file, `version` its six digits."""

    path: Path
    version: str


class NoDatabase(Exception):
    """Nothing has been published yet."""


class Outdated(Exception):
    """The version served was made by an older program and cannot answer this question."""


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


def rows(database: Database, sql: str, parameters: dict[str, Any] | None = None) -> list[Row]:
    """The answer to one statement; `$name` in the statement stands for `parameters["name"]`.

    Raises Outdated if the version lacks a table or column that the statement names.
    """
    cursor = _connection(database.path).cursor()
    try:
        found = cursor.execute(sql, parameters or {})
    except (duckdb.CatalogException, duckdb.BinderException) as error:
        raise Outdated(str(error).splitlines()[0]) from error
    names = [column[0] for column in found.description or []]
    return [dict(zip(names, values, strict=True)) for values in found.fetchall()]


def arrow(database: Database, sql: str, parameters: dict[str, Any]) -> Any:
    """The answer to one statement as an Arrow table, its types kept; for files, not for pages."""
    return _connection(database.path).cursor().sql(sql, params=parameters).to_arrow_table()


@lru_cache(maxsize=4)
def _connection(path: Path) -> duckdb.DuckDBPyConnection:
    return duckdb.connect(str(path), read_only=True)
