"""The goals of every document as a person has read them.

Renew: KOERSBORD_DOCUMENTS=<folder> pytest tests/etl/extract/test_golden.py --renew-golden
"""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest

from etl.extract.keep import keep
from etl.places import ROOT
from model.objective import ExtractedObjective

GOLDEN = ROOT / "tests" / "golden"
KEPT = ROOT / "data" / "extracted"
DOCUMENTS = sorted(card.stem for card in (ROOT / "data" / "documents").glob("*.toml"))
COLUMNS = ["code", "level", "parent", "line_start", "line_end", "commitment", "see_also"]


def written(goals: list[ExtractedObjective]) -> str:
    table = io.StringIO()
    writer = csv.DictWriter(table, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(goal.model_dump(include=set(COLUMNS)) | {"see_also": " ".join(goal.see_also)} for goal in goals)
    return table.getvalue()


@pytest.mark.documents
@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_document_reads_as_a_person_has_read_it(
    document: str, goals_of: Callable[[str], list[ExtractedObjective]], pytestconfig: pytest.Config
) -> None:
    golden, found = GOLDEN / f"{document}.csv", written(goals_of(document))
    if pytestconfig.getoption("--renew-golden"):
        golden.write_text(found, encoding="utf-8")
    assert found.splitlines() == golden.read_text(encoding="utf-8").splitlines()


@pytest.mark.documents
@pytest.mark.parametrize("document", DOCUMENTS)
def test_the_list_kept_of_a_document_is_what_it_reads(
    document: str, goals_of: Callable[[str], list[ExtractedObjective]], tmp_path: Path
) -> None:
    fresh = keep(tmp_path, document, goals_of(document))
    assert fresh.read_text(encoding="utf-8") == (KEPT / f"{document}.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_the_list_kept_of_a_document_has_its_golden_goals(document: str) -> None:
    with (KEPT / f"{document}.csv").open(encoding="utf-8", newline="") as kept:
        rows = [{column: row[column] for column in COLUMNS} for row in csv.DictReader(kept)]
    with (GOLDEN / f"{document}.csv").open(encoding="utf-8", newline="") as golden:
        assert rows == list(csv.DictReader(golden))


def test_golden_files_are_renewed_only_when_asked(pytestconfig: pytest.Config) -> None:
    assert not pytestconfig.getoption("--renew-golden"), "renewed: read what changed, then run without the switch"


def test_every_golden_file_belongs_to_a_document() -> None:
    assert sorted(path.stem for path in GOLDEN.glob("*.csv")) == DOCUMENTS
