"""Published versions: which are kept, one of them by its digits, two of them side by side to be compared."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import duckdb

from board.questions.database import Database, current, folder
from model.contract import DATABASE_FILE

# What two versions call by name, as the newer one does; what only the older one knows, as that did.
_NAMES = """
CREATE VIEW goal AS
SELECT objective_id, code, level, position, title_nl, title_en FROM newer.objective
UNION ALL
SELECT objective_id, code, level, position, title_nl, title_en
FROM older.objective ANTI JOIN newer.objective USING (objective_id);

CREATE VIEW measure AS
WITH described AS (
    SELECT indicator_id, name_nl, name_en, decimals, unit FROM newer.indicator
    UNION ALL
    SELECT indicator_id, name_nl, name_en, decimals, unit
    FROM older.indicator ANTI JOIN newer.indicator USING (indicator_id)
)
SELECT d.indicator_id, d.name_nl, d.name_en, d.decimals, d.unit,
    coalesce(u.symbol_nl, v.symbol_nl) AS symbol_nl, coalesce(u.symbol_en, v.symbol_en) AS symbol_en,
    coalesce(u.position, v.position) AS unit_position
FROM described d
LEFT JOIN newer.unit u ON u.unit_id = d.unit
LEFT JOIN older.unit v ON v.unit_id = d.unit;

CREATE VIEW place AS
SELECT institution_id, short_name_nl, short_name_en, position FROM newer.institution
UNION ALL
SELECT institution_id, short_name_nl, short_name_en, position
FROM older.institution ANTI JOIN newer.institution USING (institution_id);
"""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two published versions; statements name their tables `older.<table>` and `newer.<table>`."""

    older: Database
    newer: Database

    def cursor(self) -> duckdb.DuckDBPyConnection:
        """A connection for one question to both, with the views `goal`, `measure` and `place` for their names."""
        return _side_by_side(self.older.path, self.newer.path).cursor()


def kept(before: str | None = None) -> list[Database]:
    """The versions that can be read, newest first; with `before` only those older than that one.

    Raises NoDatabase if nothing has been published. A file above the version served belongs to a build
    that is not published yet.
    """
    newest = current()
    names = ((DATABASE_FILE.fullmatch(path.name), path) for path in folder().iterdir())
    found = [Database(path, match[1]) for match, path in names if match and match[1] < newest.version]
    ordered = [newest, *sorted(found, key=lambda one: one.version, reverse=True)]
    return [one for one in ordered if before is None or one.version < before]


def named(version: str) -> Database | None:
    """The version of these six digits, if it is kept. What is asked for is compared, never made part of a path."""
    return next((one for one in kept() if one.version == version), None)


@lru_cache(maxsize=4)
def _side_by_side(older: Path, newer: Path) -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect()
    connection.execute("ATTACH $path AS older (READ_ONLY)", {"path": str(older)})
    connection.execute("ATTACH $path AS newer (READ_ONLY)", {"path": str(newer)})
    connection.execute(_NAMES)
    return connection
