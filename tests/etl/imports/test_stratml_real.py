"""The two real plans: all of it comes in, all of it goes out again, and going round once more changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest
from lxml import etree

from etl.imports.xml import Node, read_tree
from etl.places import Places
from model.stratml import FORMERLY
from tests.etl.imports.conftest import STRATML, counted, exported, imported, needs_reference, planned, published, valid

PLANS = {
    "plan-cnxt": {"plan": 1, "goal": 5, "objective": 7, "indicator": 7, "target": 7, "actual": 7},
    "plan-strattest": {"plan": 1, "goal": 3, "objective": 10, "indicator": 11, "target": 11, "actual": 11},
}
pytestmark = needs_reference
every_plan = pytest.mark.parametrize("name", PLANS)
Bare = Callable[[str], Places]


def texts(node: Node) -> list[str]:
    own = [node.text, *node.attributes.values()] if node.text.strip() else [*node.attributes.values()]
    return own + [text for child in node.children for text in texts(child)]


@every_plan
def test_everything_is_counted_and_nothing_refused(bare: Bare, name: str) -> None:
    made = planned(bare("one"), STRATML / f"{name}.xml", "auhl")
    assert counted(made) == PLANS[name]
    assert all(counts["added"] == counts.total() for counts in made.counts().values())


@every_plan
def test_the_database_holds_every_goal_indicator_and_target(bare: Bare, name: str) -> None:
    at = bare("one")
    imported(at, STRATML / f"{name}.xml", "auhl")
    with duckdb.connect(str(published(at).path), read_only=True) as connection:
        counts = [connection.table(table).count("*").fetchall()[0][0] for table in ("objective", "indicator", "target")]
        told = connection.execute("SELECT DISTINCT code FROM verdict WHERE target_id IS NOT NULL").fetchall()
    # None of their targets names a number: no figure can meet one.
    assert told == [("cannot_tell",)]
    expected = PLANS[name]
    assert counts == [expected["goal"] + expected["objective"], expected["indicator"], expected["target"]]


@every_plan
def test_a_second_import_changes_nothing(bare: Bare, name: str) -> None:
    at = bare("one")
    imported(at, STRATML / f"{name}.xml", "auhl")
    again = planned(at, STRATML / f"{name}.xml", "auhl")
    assert again.texts == {}
    assert {result for counts in again.counts().values() for result in counts} == {"unchanged"}


@every_plan
def test_out_in_and_out_again_is_the_same_valid_file_with_every_word(bare: Bare, tmp_path: Path, name: str) -> None:
    source = STRATML / f"{name}.xml"
    document = name.replace("-", "_")
    imported(bare("one"), source, "auhl")
    first = exported(Places(*_of(tmp_path, "one")), document, "en", tmp_path / "first.xml")
    imported(bare("two"), tmp_path / "first.xml", "auhl")
    second = exported(Places(*_of(tmp_path, "two")), document, "en", tmp_path / "second.xml")
    assert first == second
    assert valid(first) == []
    written = first.decode()
    for text in texts(read_tree(source.read_bytes(), source.name, FORMERLY)):
        for line in text.split("\n"):
            assert _escaped(line) in written, text


def _of(folder: Path, name: str) -> tuple[Path, Path, Path]:
    return folder / name / "data", folder / name / "texts", folder / name / "database"


def _escaped(text: str) -> str:
    element = etree.Element("x")
    element.text = text.strip()
    return etree.tostring(element, encoding="unicode").removeprefix("<x>").removesuffix("</x>").removesuffix("<x/>")


def test_original_identifiers_are_kept(bare: Bare) -> None:
    at = bare("one")
    imported(at, STRATML / "plan-strattest.xml", "auhl")
    kept = (at.data / "originals" / "plan_strattest.csv").read_text()
    for identifier in ("a578ae20-e023-4135-8961-3f775bee3412", "8c60e70d-55b5-4ee6-9db3-3a0e202179f2"):
        assert f",Identifier,{identifier}\n" in kept


def test_figures_and_days_of_the_plan_are_read(bare: Bare) -> None:
    at = bare("one")
    imported(at, STRATML / "plan-strattest.xml", "auhl")
    rows = [path.read_text().splitlines()[1:] for path in sorted((at.data / "indicators").glob("*.csv"))]
    figures = {tuple(row.split(",")[1:5:3]) for table in rows for row in table}
    assert {("2012-01-26", "829"), ("2011", "8"), ("2012-01-26", "13"), ("2012-01-28", "2")} <= figures
