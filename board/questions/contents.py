"""Questions about the database as a whole: which tables it has, what their columns must be, all of their rows."""

from __future__ import annotations

import re
from typing import Any

from board.questions.database import Database, Row, arrow, rows

# What is published for others, in the order in which it is best read. Proposals that wait for a verdict are not, nor
# the memory of former editions.
TABLES = (
    *("build", "institution", "document", "theme", "unit", "source", "category", "framework_item", "verdict_code"),
    *("objective", "objective_link", "objective_theme", "objective_framework", "indicator", "objective_indicator"),
    *("family", "divisor", "breakdown", "story", "slide", "slide_part"),
    *("observation", "target", "verdict", "forecast", "assessment", "implementation", "cycle_step", "headline"),
    *("passage", "similar_goal", "left_out", "issue", "original"),
)

# A column that is worked out of another one is that one again.
_WORKED_OUT = re.compile(r"CAST\(.*\)")


def tables(database: Database) -> list[str]:
    """The public tables of this version."""
    there = {row["table_name"] for row in rows(database, "SELECT table_name FROM duckdb_tables()")}
    return [name for name in TABLES if name in there]


def columns(database: Database, table: str) -> list[Row]:
    """Name, type and whether it may be empty, of every column that is stored."""
    found = rows(
        database,
        """
        SELECT column_name, data_type, is_nullable, column_default
        FROM duckdb_columns() WHERE table_name = $table AND NOT internal ORDER BY column_index
        """,
        {"table": table},
    )
    return [row for row in found if not _WORKED_OUT.match(row["column_default"] or "")]


def conditions(database: Database, table: str) -> list[Row]:
    """Keys and checks of a table, as the database states them."""
    return rows(
        database,
        """
        SELECT constraint_type, constraint_text, constraint_column_names
        FROM duckdb_constraints() WHERE table_name = $table AND constraint_type <> 'NOT NULL'
        """,
        {"table": table},
    )


def contents(database: Database, table: str) -> Any:
    """All rows of a public table as an Arrow table; None for any other name."""
    if table not in TABLES:
        return None
    found = arrow(database, "FROM query_table($table)", {"table": table})
    return found.select([column["column_name"] for column in columns(database, table)])


def figures(database: Database) -> list[Row]:
    """Every figure with the unit and the decimals of its indicator."""
    return rows(
        database,
        """
        SELECT b.*, n.unit, n.decimals FROM observation b JOIN indicator n USING (indicator_id)
        ORDER BY b.indicator_id, b.institution_id, b.period_start, b.period_end, b.dimension, b.category
        """,
    )
