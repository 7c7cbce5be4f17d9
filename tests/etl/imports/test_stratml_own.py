"""Our own five plans as StratML: valid, nothing lost on the way round, and nothing changed where they come from."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from lxml import etree

from board.exports.stratml.document import document
from board.questions import plans
from board.questions.database import Database
from etl.build import build
from etl.places import ROOT, Places, places
from tests.etl.imports.conftest import exported, fault_of, imported, needs_reference, planned, undated, valid

PLANS = {
    "kuleuven": "kuleuven",
    "uhasselt": "uhasselt",
    "auhl": "auhl",
    "leiden": "leiden_university",
    "leuven": "leuven",
}
NAMESPACE = {"s": "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport"}
every_plan = pytest.mark.parametrize("name", PLANS)
both_tongues = pytest.mark.parametrize("tongue", ["nl", "en"])
Bare = Callable[[str], Places]


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Database:
    """The real data, with the texts of the documents where they are at hand."""
    folder = tmp_path_factory.mktemp("own")
    version = build(places(database=folder), today=date(2025, 6, 1)).build["version"]
    return Database(folder / f"koersbord-{version}.duckdb", version)


@needs_reference
@every_plan
@both_tongues
def test_it_is_valid_by_the_schema(database: Database, name: str, tongue: str) -> None:
    assert valid(document(database, name, tongue)) == []


@every_plan
def test_each_goal_target_and_figure_is_in_it(database: Database, name: str) -> None:
    root = etree.fromstring(document(database, name, "nl"))

    def count(path: str) -> int:
        return len(root.findall(f".//s:{path}", NAMESPACE))

    goals = plans.goals(database, name)
    stand_ins = {row["objective_id"] for row in plans.measures(database, name)} & {
        row["objective_id"] for row in goals if row["depth"] == 0
    }
    figures = {row["indicator_id"]: 0 for row in plans.measures(database, name)}
    for row in plans.figures(database, name):
        figures[row["indicator_id"]] += 1
    assert count("Goal") == sum(row["depth"] == 0 for row in goals)
    assert count("Objective") == sum(row["depth"] > 0 for row in goals) + len(stand_ins)
    assert count("TargetResult") == len(plans.targets(database, name))
    linked = sum(figures[row["indicator_id"]] for row in plans.measures(database, name))
    assert count("ActualResult") == linked


@pytest.mark.parametrize(("name", "tongue"), [*((name, "nl") for name in PLANS), ("auhl", "en")])
def test_out_and_in_and_out_again_is_the_same_file(
    database: Database, bare: Bare, tmp_path: Path, name: str, tongue: str
) -> None:
    first = document(database, name, tongue)
    (tmp_path / "first.xml").write_bytes(first)
    at = bare("one")
    imported(at, tmp_path / "first.xml", PLANS[name])
    assert exported(at, name, tongue, tmp_path / "second.xml") == undated(first)


@every_plan
def test_it_changes_nothing_where_it_comes_from(database: Database, tmp_path: Path, name: str) -> None:
    (tmp_path / "plan.xml").write_bytes(document(database, name, "nl"))
    shutil.copytree(ROOT / "data", tmp_path / "data")
    at = Places(tmp_path / "data", tmp_path / "none", tmp_path / "database")
    made = planned(at, tmp_path / "plan.xml", PLANS[name])
    assert [(outcome.item.where, outcome.changes) for outcome in made.outcomes if outcome.result != "unchanged"] == []
    assert made.faults == []


def test_a_change_made_elsewhere_comes_back_as_that_change(database: Database, tmp_path: Path) -> None:
    content = document(database, "leuven", "nl").decode()
    [target] = [row for row in plans.targets(database, "leuven") if row["target_id"] == "leuven_social_dwellings_share"]
    assert target["value"] == 8.5
    before, found, after = content.partition("<NumberOfUnits>8.5</NumberOfUnits>")
    assert found
    (tmp_path / "plan.xml").write_text(f"{before}<NumberOfUnits>9.25</NumberOfUnits>{after}", encoding="utf-8")
    made = planned(Places(ROOT / "data", tmp_path, tmp_path), tmp_path / "plan.xml", "leuven")
    [changed] = [outcome for outcome in made.outcomes if outcome.result != "unchanged"]
    assert (changed.item.kind, changed.result) == ("target", "changed")
    assert "value: '8.5' → '9.25'" in changed.changes


def test_a_plan_of_somebody_else_is_refused(database: Database, tmp_path: Path) -> None:
    (tmp_path / "plan.xml").write_bytes(document(database, "auhl", "nl"))
    said = fault_of(lambda: planned(Places(ROOT / "data", tmp_path, tmp_path), tmp_path / "plan.xml", "leuven"))
    assert "the plan says that it is one of 'auhl'. Import it with --institution auhl" in said
