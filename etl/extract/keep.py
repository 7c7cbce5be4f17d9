"""Extracted goals in; `data/extracted/<document>.csv` out: what is loaded where the text is not at hand."""

from __future__ import annotations

import csv
from pathlib import Path

from model.objective import ExtractedObjective


def keep(folder: Path, document_id: str, goals: list[ExtractedObjective]) -> Path:
    """Write the list of a document's goals, whole or not at all."""
    path = folder / "extracted" / f"{document_id}.csv"
    path.parent.mkdir(exist_ok=True)
    unfinished = path.with_suffix(".new")
    with unfinished.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(ExtractedObjective.model_fields), lineterminator="\n")
        writer.writeheader()
        writer.writerows(goal.model_dump() | {"see_also": " ".join(goal.see_also)} for goal in goals)
    unfinished.replace(path)
    return path
