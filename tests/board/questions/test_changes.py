"""Between two versions exactly what differs is told, the other way round as its mirror image, and else nothing."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from board.questions import changes
from board.questions.database import Database, Outdated, rows
from board.questions.versions import Pair

MIRROR = {"added": "removed", "removed": "added", "changed": "changed"}
GOAL = "leuven:2.1/6"

# A statement on the older version, and what is told of the newer: subject, action, and what it is about.
DIFFERENCES = {
    "UPDATE verdict SET code = 'on_track' WHERE target_id = 'leuven_social_dwellings_share'": (
        "verdict",
        "changed",
        GOAL,
    ),
    "UPDATE target SET value = 9 WHERE target_id = 'leuven_social_dwellings_share'": ("target", "changed", GOAL),
    "UPDATE target SET due = '2030-12-31' WHERE target_id = 'leuven_social_dwellings_share'": (
        "target",
        "changed",
        GOAL,
    ),
    "DELETE FROM target WHERE target_id = 'leuven_social_dwellings_share'": ("target", "added", GOAL),
    "DELETE FROM objective WHERE objective_id = 'leuven:2.1/6'": ("goal", "added", GOAL),
    "UPDATE objective SET title_en = 'Homes' WHERE objective_id = 'leuven:2.1/6'": ("goal", "changed", GOAL),
    "UPDATE objective SET commitment = 'study' WHERE objective_id = 'leuven:2.1/6'": ("goal", "changed", GOAL),
    "UPDATE document SET published = '1999' WHERE document_id = 'leuven'": ("document", "changed", None),
    "DELETE FROM document WHERE document_id = 'leuven'": ("document", "added", None),
    """
    UPDATE observation SET value = value + 1
    WHERE indicator_id = 'inhabitants' AND institution_id = 'leuven' AND period = '2023-01' AND dimension = ''
    """: ("figure", "changed", None),
    """
    UPDATE observation SET status = 'estimate'
    WHERE indicator_id = 'inhabitants' AND institution_id = 'leuven' AND period = '2023-01' AND dimension = ''
    """: ("figure", "changed", None),
}

# What a rebuild may change without changing what anybody is told.
IMMATERIAL = (
    "UPDATE observation SET line = line + 7, source_line = source_line + 1",
    "UPDATE target SET line = line + 7, source_line = source_line + 1",
    "UPDATE objective SET line_start = line_start + 1, line_end = line_end + 1, passage = NULL",
    "UPDATE document SET sha256 = NULL, text_found = false, lines = NULL",
    "UPDATE build SET version = '000009', built_at = built_at + INTERVAL 1 DAY",
    "CREATE TABLE turned AS FROM observation ORDER BY value; DELETE FROM observation; "
    "INSERT INTO observation BY NAME SELECT * EXCLUDE note FROM turned",
)


@pytest.fixture
def before(published: Database, tmp_path: Path) -> Callable[..., Pair]:
    """The published version as the newer one, and as the older a copy in which statements were carried out."""

    def before(*statements: str, **parameters: Any) -> Pair:
        path = Path(shutil.copy(published.path, tmp_path / f"older{len(list(tmp_path.iterdir()))}.duckdb"))
        with duckdb.connect(str(path)) as connection:
            for sql in statements:
                connection.execute(sql, parameters)
        return Pair(Database(path, "000000"), published)

    return before


@pytest.mark.parametrize("sql", DIFFERENCES)
def test_what_differs_is_told_and_nothing_else(before, sql):
    pair = before(sql)
    found = [(row["subject"], row["action"], row.get("objective_id")) for row in changes.changes(pair)]
    assert found == [DIFFERENCES[sql]]
    [mirrored] = changes.changes(Pair(pair.newer, pair.older))
    subject, action, goal = DIFFERENCES[sql]
    assert (mirrored["subject"], mirrored["action"], mirrored.get("objective_id")) == (subject, MIRROR[action], goal)


@pytest.mark.parametrize("sql", IMMATERIAL)
def test_build_of_the_same_content_has_no_changes(before, sql):
    assert changes.changes(before(sql)) == []


def test_gravest_comes_first(before):
    pair = before(*DIFFERENCES, "UPDATE verdict SET trend = 'improving' WHERE code = 'trend_only'")
    found = changes.changes(pair)
    assert [row["rank"] for row in found] == sorted(row["rank"] for row in found)
    assert found[0]["subject"] == "verdict"
    assert {row["subject"] for row in found} == {"verdict", "target", "document", "goal", "figure"}


def test_verdict_that_got_worse_goes_before_one_that_got_better(before):
    worse = "UPDATE verdict SET code = 'achieved' WHERE target_id = 'leuven_social_dwellings_share'"
    better = "UPDATE verdict SET code = 'missed' WHERE target_id = 'auhl_study_choice_survey'"
    found = changes.verdicts(before(better, worse))
    assert [(row["rank"], row["old"]["code"], row["new"]["code"] != row["old"]["code"]) for row in found] == [
        (0, "achieved", True),
        (1, "missed", True),
    ]


def test_replaced_target_has_no_verdict_to_compare(before):
    sql = """
    INSERT INTO verdict BY NAME SELECT * REPLACE ('leuven_co2_2030_40' AS target_id, 'missed' AS code)
    FROM verdict WHERE target_id = 'leuven_social_dwellings_share'
    """
    assert changes.verdicts(before(sql)) == []


@pytest.mark.parametrize("sql", ["DROP TABLE unit", "ALTER TABLE target DROP COLUMN due", "DROP TABLE document"])
def test_version_that_lacks_something_cannot_be_compared(before, sql):
    with pytest.raises(Outdated):
        changes.changes(before(sql))


def test_path_with_quotes_is_a_path(published, tmp_path):
    folder = tmp_path / "o'hare; DROP TABLE x --"
    folder.mkdir()
    older = Database(Path(shutil.copy(published.path, folder)), "000000")
    assert changes.changes(Pair(older, published)) == []


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(removed=st.sets(st.integers(0, 400), max_size=9), shifted=st.sets(st.integers(401, 800), max_size=9))
def test_figures_told_are_those_that_differ(before, published, removed, shifted):
    marks = {row["place"] for row in rows(published, "SELECT rowid AS place FROM observation WHERE value IS NOT NULL")}
    pair = before(
        "UPDATE observation SET value = value + 0.5 WHERE rowid IN (SELECT unnest($shifted)) AND $removed IS NOT NULL",
        "DELETE FROM observation WHERE rowid IN (SELECT unnest($removed)) AND $shifted IS NOT NULL",
        removed=[-1, *(marks & removed)],
        shifted=[-1, *(marks & shifted)],
    )
    told = Counter(row["action"] for row in changes.figures(pair))
    assert told == Counter(added=len(marks & removed), changed=len(marks & shifted))
    mirrored = Counter(row["action"] for row in changes.figures(Pair(pair.newer, pair.older)))
    assert mirrored == Counter(removed=told["added"], changed=told["changed"])
