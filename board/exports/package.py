"""The whole public content of a version in; a Frictionless Data Package out: tables as CSV and parquet, described.

Specification: Data Package and Table Schema, https://specs.frictionlessdata.io
"""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any

from board.exports import cells
from board.exports.tables import csv_text, parquet_bytes
from board.questions import contents, documents
from board.questions.database import Database, Row, rows

DESCRIPTOR = "datapackage.json"

_TYPES = {
    "VARCHAR": "string",
    "INTEGER": "integer",
    "BIGINT": "integer",
    "DOUBLE": "number",
    "BOOLEAN": "boolean",
    "DATE": "date",
    "TIMESTAMP": "datetime",
    "JSON": "object",
    "VARCHAR[]": "array",
}

# JSON columns that hold a list.
_LISTS = frozenset({"others"})

# Columns that may be an empty text, which a CSV cannot tell from nothing.
_MAY_BE_EMPTY = frozenset({"dimension", "category", "file", "value"})

# Of tables without a key of their own in the database: what tells their rows apart.
_KEYS = {"observation": ["indicator_id", "institution_id", "period", "dimension", "category"]}

# table: (its columns, the table they point to, the columns there)
_POINTS_TO: dict[str, tuple[tuple[tuple[str, ...], str, tuple[str, ...]], ...]] = {
    "institution": ((("part_of",), "institution", ("institution_id",)),),
    "document": ((("institution_id",), "institution", ("institution_id",)),),
    "objective": (
        (("document_id",), "document", ("document_id",)),
        (("institution_id",), "institution", ("institution_id",)),
        (("parent_id",), "objective", ("objective_id",)),
    ),
    "objective_link": (
        (("objective_id",), "objective", ("objective_id",)),
        (("linked_id",), "objective", ("objective_id",)),
    ),
    "objective_theme": (
        (("objective_id",), "objective", ("objective_id",)),
        (("theme_id",), "theme", ("theme_id",)),
    ),
    "objective_framework": (
        (("objective_id",), "objective", ("objective_id",)),
        (("item_id",), "framework_item", ("item_id",)),
    ),
    "indicator": ((("unit",), "unit", ("unit_id",)), (("theme_id",), "theme", ("theme_id",))),
    "objective_indicator": (
        (("objective_id",), "objective", ("objective_id",)),
        (("indicator_id",), "indicator", ("indicator_id",)),
    ),
    "observation": (
        (("indicator_id",), "indicator", ("indicator_id",)),
        (("institution_id",), "institution", ("institution_id",)),
        (("source_id",), "source", ("source_id",)),
    ),
    "target": (
        (("objective_id",), "objective", ("objective_id",)),
        (("indicator_id",), "indicator", ("indicator_id",)),
        (("institution_id",), "institution", ("institution_id",)),
        (("source_id",), "source", ("source_id",)),
        (("replaced_by",), "target", ("target_id",)),
    ),
    "verdict": (
        (("target_id",), "target", ("target_id",)),
        (("indicator_id",), "indicator", ("indicator_id",)),
        (("institution_id",), "institution", ("institution_id",)),
        (("code",), "verdict_code", ("code",)),
    ),
    "forecast": (
        (("indicator_id",), "indicator", ("indicator_id",)),
        (("institution_id",), "institution", ("institution_id",)),
    ),
    "assessment": ((("objective_id",), "objective", ("objective_id",)), (("source_id",), "source", ("source_id",))),
    "implementation": ((("objective_id",), "objective", ("objective_id",)), (("source_id",), "source", ("source_id",))),
    "cycle_step": (
        (("institution_id",), "institution", ("institution_id",)),
        (("source_id",), "source", ("source_id",)),
    ),
    "headline": (
        (("institution_id",), "institution", ("institution_id",)),
        (("indicator_id",), "indicator", ("indicator_id",)),
    ),
    "divisor": ((("indicator_id",), "indicator", ("indicator_id",)),),
    "breakdown": ((("indicator_id",), "indicator", ("indicator_id",)),),
    "slide": ((("story_id",), "story", ("story_id",)),),
    "slide_part": ((("story_id",), "story", ("story_id",)),),
    "passage": ((("document_id",), "document", ("document_id",)),),
    "similar_goal": (
        (("objective_id",), "objective", ("objective_id",)),
        (("similar_id",), "objective", ("objective_id",)),
    ),
}


def data_package(database: Database) -> dict[str, bytes]:
    """Files by name: the descriptor, and of each table a CSV and a parquet file with the same rows."""
    files: dict[str, bytes] = {}
    resources: list[dict[str, Any]] = []
    for name in contents.tables(database):
        table = contents.contents(database, name)
        files[f"tables/{name}.csv"] = csv_text(table, cells.text).encode()
        files[f"tables/{name}.parquet"] = parquet_bytes(table)
        resources += [_csv_resource(database, name, files), _parquet_resource(name, files)]
    written = json.dumps(_descriptor(database, resources), ensure_ascii=False, indent=2)
    return files | {DESCRIPTOR: written.encode()}


def _descriptor(database: Database, resources: list[dict[str, Any]]) -> dict[str, Any]:
    build = documents.build(database)
    return {
        "profile": "data-package",
        "name": "koersbord",
        "title": f"Koersbord, database version {build['version']} of {build['built_at'].date().isoformat()}",
        "version": build["version"],
        "created": f"{build['built_at'].isoformat(timespec='seconds')}Z",
        "sources": [_source(row) for row in rows(database, "SELECT * FROM source ORDER BY source_id")],
        **_licences(database),
        "resources": resources,
    }


def _source(row: Row) -> dict[str, str]:
    return {"title": f"{row['title']} ({row['publisher']})"} | ({"path": row["url"]} if row["url"] else {})


def _licences(database: Database) -> dict[str, Any]:
    """The licences that sources name; what names none is not given one."""
    found = rows(database, "SELECT DISTINCT licence FROM source WHERE licence IS NOT NULL ORDER BY licence")
    named = [{"name": re.sub(r"[^\w.-]+", "-", row["licence"]), "title": row["licence"]} for row in found]
    return {"licenses": named} if named else {}


def _csv_resource(database: Database, name: str, files: dict[str, bytes]) -> dict[str, Any]:
    more = {"type": "table", "format": "csv", "mediatype": "text/csv", "encoding": "utf-8"}
    return _resource(name, f"tables/{name}.csv", files) | more | {"schema": _schema(database, name)}


def _parquet_resource(name: str, files: dict[str, bytes]) -> dict[str, Any]:
    more = {"type": "file", "format": "parquet", "mediatype": "application/vnd.apache.parquet"}
    return _resource(f"{name}-parquet".replace("_", "-"), f"tables/{name}.parquet", files) | more


def _resource(name: str, path: str, files: dict[str, bytes]) -> dict[str, Any]:
    content = files[path]
    return {
        "name": name,
        "path": path,
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
    }


def _schema(database: Database, table: str) -> dict[str, Any]:
    conditions = contents.conditions(database, table)
    found = [row["constraint_column_names"] for row in conditions if row["constraint_type"] == "PRIMARY KEY"]
    key = found[0] if found else _KEYS.get(table)
    fields = [_field(column, conditions) for column in contents.columns(database, table)]
    points = [_foreign_key(table, *one) for one in _POINTS_TO.get(table, ())]
    return {"fields": fields} | ({"primaryKey": key} if key else {}) | ({"foreignKeys": points} if points else {})


def _field(column: Row, conditions: list[Row]) -> dict[str, Any]:
    name = column["column_name"]
    limits: dict[str, Any] = {}
    if not column["is_nullable"] and name not in _MAY_BE_EMPTY:
        limits["required"] = True
    for condition in conditions:
        if condition["constraint_type"] == "CHECK" and condition["constraint_column_names"] == [name]:
            limits |= _limits(condition["constraint_text"])
    field = {"name": name, "type": "array" if name in _LISTS else _TYPES[column["data_type"]]}
    return field | ({"constraints": limits} if limits else {})


def _limits(condition: str) -> dict[str, Any]:
    """What a condition of the database says, as far as a schema can say it."""
    if " IN (" in condition:
        return {"enum": re.findall(r"'(\w+)'", condition)}
    if found := re.search(r"BETWEEN (\d+) AND (\d+)", condition):
        return {"minimum": int(found[1]), "maximum": int(found[2])}
    if found := re.search(r">= (\d+)", condition):
        return {"minimum": int(found[1])}
    return {}


def _foreign_key(table: str, columns: tuple[str, ...], other: str, there: tuple[str, ...]) -> dict[str, Any]:
    # A table that points to itself is named by an empty text.
    return {"fields": list(columns), "reference": {"resource": "" if other == table else other, "fields": list(there)}}
