"""The public tables of a version in; each as CSV and as parquet out."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import Any

from board.exports import cells
from board.questions import contents
from board.questions.database import Database

# Without it many a spreadsheet takes UTF-8 for something else.
BYTE_ORDER_MARK = "\ufeff"


def for_spreadsheets(database: Database) -> dict[str, bytes]:
    """A CSV per table; no text in it can be a formula. The table `build` names version and day."""
    return {
        f"{name}.csv": (BYTE_ORDER_MARK + csv_text(contents.contents(database, name), cells.harmless)).encode()
        for name in contents.tables(database)
    }


def csv_text(table: Any, written: Callable[[Any], str]) -> str:
    """An Arrow table as CSV, its first line the names of its columns."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(table.column_names)
    writer.writerows([written(value) for value in row] for row in zip(*_columns(table), strict=True))
    return text.getvalue()


def _columns(table: Any) -> list[list[Any]]:
    return [column.to_pylist() for column in table.columns]


def parquet_bytes(table: Any) -> bytes:
    """An Arrow table as parquet, its types kept."""
    # A page that only offers the file need not wait for what writes it.
    import pyarrow.parquet as parquet

    content = io.BytesIO()
    parquet.write_table(table, content)
    return content.getvalue()
