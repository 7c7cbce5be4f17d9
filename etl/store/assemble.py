"""A Harvest in; a database file, filled and checked, out. Nothing is published here."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd

from etl.errors import DataError, DataErrors, at
from etl.gather import Harvest
from etl.store.likeness import alike
from etl.store.rows import tables
from etl.store.verdicts import judged

HERE = Path(__file__).parent

# Rows are sorted as they are read most: by what they measure, for whom, when.
_SORTED = {
    "observation": ["indicator_id", "institution_id", "period_start", "dimension", "category"],
    "objective": ["document_id", "position"],
}


def assemble(connection: duckdb.DuckDBPyConnection, harvest: Harvest, version: str, today: date) -> None:
    """Create the schema and fill every table. Raises DataErrors if a row breaks the schema's own conditions."""
    connection.execute((HERE / "schema.sql").read_text(encoding="utf-8"))
    for table, rows in tables(harvest):
        _append(connection, table, rows)
    for table, rows in judged(connection, version, today):
        _append(connection, table, rows)
    _append(connection, "similar_goal", alike(connection, harvest.stemmings))
    connection.execute((HERE / "views.sql").read_text(encoding="utf-8"))


def faults(connection: duckdb.DuckDBPyConnection) -> list[DataError]:
    """What breaks the sentences in checks/errors: one SQL file per sentence, returning the rows that break it."""
    return [DataError(at(file, line), what, fix) for _, file, line, what, fix in _broken(connection, "errors")]


def note_doubts(connection: duckdb.DuckDBPyConnection) -> int:
    """Write what was noticed into the table `issue`; the number of notices is returned."""
    keys = ("rule", "file", "line", "what", "fix")
    rows = [dict(zip(keys, found, strict=True)) for found in _broken(connection, "notices")]
    _append(connection, "issue", [row | {"severity": "notice"} for row in rows])
    return _count(connection, "issue")


def sign(
    connection: duckdb.DuckDBPyConnection, version: str, data_hash: str, built_at: datetime, today: date
) -> dict[str, Any]:
    """Write the one row of `build`; it is returned, to stand in the pointer file as well."""
    names = (
        "institution",
        "document",
        "objective",
        "indicator",
        "observation",
        "target",
        "verdict",
        "source",
    )
    build = {
        "version": version,
        "built_at": built_at.isoformat(timespec="seconds"),
        "computed_on": today.isoformat(),
        "data_hash": data_hash,
        "counts": {name: _count(connection, name) for name in names},
        "warnings": _count(connection, "issue"),
    }
    row = build | {"built_at": built_at, "computed_on": today, "counts": json.dumps(build["counts"])}
    _append(connection, "build", [row])
    return build


def _broken(connection: duckdb.DuckDBPyConnection, kind: str) -> list[tuple]:
    found = []
    for path in sorted((HERE / "checks" / kind).glob("*.sql")):
        rows = connection.execute(path.read_text(encoding="utf-8")).fetchall()
        found += [(path.stem, *row) for row in sorted(rows, key=lambda row: (row[0], row[1] or 0))]
    return found


def _append(connection: duckdb.DuckDBPyConnection, table: str, rows: list[dict[str, Any]]) -> None:
    """Raises DataError if a row breaks the conditions that the schema sets for its table."""
    if not rows:
        return
    ordered = sorted(rows, key=lambda row: [row[name] for name in _SORTED[table]]) if table in _SORTED else rows
    try:
        connection.append(table, pd.DataFrame(ordered, dtype=object), by_name=True)
    except duckdb.ConstraintException as error:
        what = f"a row does not fit the table '{table}' ({str(error).splitlines()[0]})"
        raise DataErrors([DataError("database", what, "Look for the value that is named and correct it")]) from error


def _count(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    return connection.table(table).count("*").fetchall()[0][0]
