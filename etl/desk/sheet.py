"""Proposals in, a sheet to fill in out; and a sheet that was filled in, back as verdicts.

The sheet quotes the document, so it stands beside the document's text and never among the data.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

from etl.curated.reading import read_text
from etl.errors import DataError
from etl.extract.proposal import FigureProposal, GoalProposal
from etl.extract.reviewed import Reviewed

ANSWERS = ("decision", "field", "value", "reason")
COLUMNS = (*ANSWERS, "item", "code", "level", "parent", "commitment", "line", "words", "confidence", "rule", "passage")


def path_of(documents: Path, document_id: str) -> Path:
    """Where the sheet of a document stands."""
    return documents / f"{document_id}.review.csv"


def write(path: Path, reviewed: list[Reviewed]) -> int:
    """Write a row for every proposal without a verdict, the least certain first; how many there are is returned."""
    waiting = sorted((one for one in reviewed if one.decision is None), key=lambda one: one.proposal.confidence)
    text = io.StringIO()
    table: csv.DictWriter[str] = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    table.writeheader()
    table.writerows(_row(one) for one in waiting)
    path.write_text(text.getvalue(), encoding="utf-8")
    return len(waiting)


def _row(one: Reviewed) -> dict[str, Any]:
    found = one.proposal
    common: dict[str, Any] = {
        "item": one.item,
        "passage": one.passage,
        "confidence": f"{found.confidence:.2f}",
        "rule": found.rule,
    }
    if isinstance(found, GoalProposal):
        place = {"line": found.line_start, "words": found.head}
        return common | place | {name: getattr(found, name) for name in ("code", "level", "parent", "commitment")}
    return common | {"line": found.line, "code": found.goal, "level": found.kind, "words": _target_words(found)}


def _target_words(found: FigureProposal) -> str:
    due = f" ({found.due.year})" if found.due else ""
    return f"{found.quote} = {found.value:g} {found.unit or ''}{due}" if found.value is not None else found.quote


def read(path: Path, errors: list[DataError]) -> list[dict[str, str | None]]:
    """The verdicts of a sheet: its rows with a decision. Faults are added to `errors`."""
    if not path.exists():
        errors.append(DataError(path.name, "this sheet does not exist", "Write it with python -m etl propose"))
        return []
    rows = csv.DictReader(io.StringIO(read_text(path, path.name)))
    missing = {*ANSWERS, "item", "passage"} - set(rows.fieldnames or ())
    if missing:
        what = f"the columns {', '.join(sorted(missing))} are missing"
        errors.append(DataError(path.name, what, "Keep the first line as it was written"))
        return []
    kept = ("item", "passage", *ANSWERS)
    return [{name: row[name] for name in kept} for row in rows if row["decision"]]
