"""Data without any plan, into which plans are imported; the schema and the real plans; exports of what came of it."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from board.exports.stratml.document import document
from board.questions.database import Database
from etl.build import build
from etl.errors import DataError
from etl.imports import writing
from etl.imports.plan import Plan, plan
from etl.imports.stratml.document import read_stratml
from etl.places import ROOT, Places

STRATML = Path(os.environ.get("KOERSBORD_REFERENCE", ROOT.parent / "shared" / "reference")) / "stratml"
SCHEMA = STRATML / "PerformancePlanOrReport20160216.xsd"

needs_reference = pytest.mark.skipif(not SCHEMA.exists(), reason="set KOERSBORD_REFERENCE: no schema of StratML")


@pytest.fixture
def bare(tmp_path: Path) -> Callable[[str], Places]:
    """The real lists and rules, with no plan, no indicator and no figure."""

    def bare(name: str) -> Places:
        data = tmp_path / name / "data"
        for folder in ("lists", "rules"):
            shutil.copytree(ROOT / "data" / folder, data / folder)
        (data / "lists" / "headlines.csv").write_text("shown_for,institution,indicator,position\n")
        (tmp_path / name / "texts").mkdir()
        return Places(data, tmp_path / name / "texts", tmp_path / name / "database")

    return bare


def planned(at: Places, file: Path, institution: str, **more: str) -> Plan:
    return plan(at.data, read_stratml(file, at.data, institution, **more))


def imported(at: Places, file: Path, institution: str, **more: str) -> Plan:
    made = planned(at, file, institution, **more)
    assert made.faults == []
    writing.carry_out(at, made)
    return made


def published(at: Places) -> Database:
    version = build(at).build["version"]
    return Database(at.database / f"koersbord-{version}.duckdb", version)


def exported(at: Places, name: str, tongue: str, file: Path) -> bytes:
    """The plan as it leaves again, without the line that names the version of the database."""
    content = document(published(at), name, tongue)
    file.write_bytes(content)
    return undated(content)


def undated(content: bytes) -> bytes:
    return re.sub(rb"\ndatabase = version [^<\n]*", b"", content)


def counted(made: Plan) -> dict[str, int]:
    return {kind: counts.total() for kind, counts in made.counts().items()}


def valid(content: bytes) -> list[str]:
    """What the schema has against a file."""
    schema = etree.XMLSchema(file=str(SCHEMA))
    schema.validate(etree.fromstring(content))
    return [str(error) for error in schema.error_log]


def fault_of(read: Callable[[], Any]) -> str:
    """What an import is refused with."""
    with pytest.raises(DataError) as caught:
        list(read())
    return str(caught.value)
