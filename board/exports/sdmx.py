"""All figures of a version in; one SDMX-CSV 2.0 file out. For machines: nothing in it is changed for spreadsheets."""

from __future__ import annotations

import csv
import io

from board.exports import cells
from board.questions import contents, documents
from board.questions.database import Database, Row
from model.sdmx import ATTRIBUTES, COLUMNS, DIMENSIONS, STRUCTURE, status_code, time_period, totals_written


def sdmx_csv(database: Database, institution: str | None = None) -> bytes:
    """Every figure, or those of one institution; the last two columns name version and day of the database."""
    build = documents.build(database)
    signed = (build["version"], build["built_at"].date().isoformat())
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(COLUMNS)
    for row in contents.figures(database):
        if institution in (None, row["institution_id"]):
            table.writerow([*STRUCTURE, *_cells(row), *signed])
    return text.getvalue().encode()


def _cells(row: Row) -> list[str]:
    return [
        *(row[name] for name in DIMENSIONS.values()),
        *totals_written(row).values(),
        time_period(row["period"]),
        cells.text(row["value"]),
        status_code(row["status"], row["series_break"], row["value"] is None),
        *(cells.text(row[name]) for name in ATTRIBUTES.values()),
    ]
