"""A person's verdict on a proposal in; a row of `data/verdicts/<document>.csv` and a new database version out."""

from __future__ import annotations

import csv
import io
import os
from datetime import date
from pathlib import Path
from typing import get_args

from pydantic import ValidationError

from etl.build import build
from etl.curated.reading import read_text
from etl.errors import DataError, DataErrors
from etl.places import Places, places
from model import contract
from model.review import FIELDS, Decision, Review

__all__ = ["DECISIONS", "FIELDS", "add", "may_edit", "record"]

COLUMNS = tuple(Review.model_fields)
DECISIONS = get_args(Decision)


def may_edit() -> bool:
    """Whether editing is switched on for this installation."""
    return os.environ.get(contract.EDITING_VARIABLE) == "1"


def record(document_id: str, verdicts: list[dict[str, str | None]]) -> list[str]:
    """What a page calls: add the verdicts if editing is switched on; what kept them from being added is returned."""
    if not may_edit():
        fix = f"Set {contract.EDITING_VARIABLE}=1 where the dashboard is started"
        return [str(DataError(f"verdicts/{document_id}.csv", "editing is switched off here", fix))]
    try:
        add(places(), document_id, verdicts)
    except DataErrors as error:
        return [str(fault) for fault in error.errors]
    return []


def add(at: Places, document_id: str, verdicts: list[dict[str, str | None]], today: date | None = None) -> None:
    """Add the verdicts and publish what they come to; if that fails, the file is as it was.

    `verdicts` have passage, item, decision, and where they apply field, value, reason. Raises DataErrors if a verdict
    does not fit, or if the data are not right with it.
    """
    path = at.data / "verdicts" / f"{document_id}.csv"
    file = f"verdicts/{document_id}.csv"
    rows = [_checked(file, verdict, today or date.today()) for verdict in verdicts]
    before = read_text(path, file) if path.exists() else None
    _write(path, (before or _line(COLUMNS)) + "".join(_line(row) for row in rows))
    try:
        build(at)
    except DataErrors:
        _restore(path, before)
        raise


def _checked(file: str, verdict: dict[str, str | None], today: date) -> list[str]:
    given = {name: value for name, value in verdict.items() if value not in (None, "")}
    try:
        review = Review.model_validate(given | {"decided_on": today})
    except ValidationError as error:
        faults = [DataError(file, str(fault["msg"]), "Correct the verdict") for fault in error.errors()]
        raise DataErrors(faults) from error
    return [str(value) if value is not None else "" for value in review.model_dump().values()]


def _line(cells: tuple[str, ...] | list[str]) -> str:
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerow(cells)
    return written.getvalue()


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".new")
    unfinished.write_text(text, encoding="utf-8")
    unfinished.replace(path)


def _restore(path: Path, before: str | None) -> None:
    if before is None:
        path.unlink(missing_ok=True)
    else:
        _write(path, before)
