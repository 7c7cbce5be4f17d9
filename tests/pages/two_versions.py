"""A published version in; a folder out in which it is the newest of two, the older one changed by statements."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import duckdb

from board.questions.database import Database
from model import contract

OLDER, NEWEST = "000001", "000002"

# What differs: of the City of Leuven a verdict, a target, a title, a document and figures; of KU Leuven a goal.
DIFFERENCES = (
    "UPDATE verdict SET code = 'on_track' WHERE target_id = 'leuven_social_dwellings_share'",
    "UPDATE target SET value = 8 WHERE target_id = 'leuven_social_dwellings_share'",
    "UPDATE objective SET title_nl = 'Wonen <b>voor</b> iedereen', title_en = 'Homes <b>for</b> everyone' "
    "WHERE objective_id = 'leuven:2.1/6'",
    "UPDATE document SET published = '2018' WHERE document_id = 'leuven'",
    "DELETE FROM observation WHERE indicator_id = 'house_price_median' AND institution_id = 'leuven' "
    "AND period IN ('2023', '2024')",
    "DELETE FROM objective WHERE objective_id = 'kuleuven:1'",
)


def publish_two(served: Database, folder: Path, differences: tuple[str, ...] = DIFFERENCES) -> Path:
    """The folder, with both versions, their indexes and the pointer to the newest."""
    folder.mkdir()
    for version in (OLDER, NEWEST):
        path = folder / f"koersbord-{version}.duckdb"
        shutil.copy(served.path, path)
        shutil.copy(served.path.with_suffix(contract.SEARCH_ENDING), path.with_suffix(contract.SEARCH_ENDING))
        with duckdb.connect(str(path)) as connection:
            connection.execute("UPDATE build SET version = $version", {"version": version})
            if version == OLDER:
                connection.execute("UPDATE build SET built_at = built_at - INTERVAL 3 DAY")
                for sql in differences:
                    connection.execute(sql)
    pointer = json.loads((served.path.parent / contract.POINTER).read_text())
    told = pointer | {"version": NEWEST, "file": f"koersbord-{NEWEST}.duckdb"}
    (folder / contract.POINTER).write_text(json.dumps(told))
    return folder
