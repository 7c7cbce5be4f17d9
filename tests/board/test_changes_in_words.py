"""A change says what it is about, how it was and how it is, in words that differ where the facts do."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import duckdb
import pytest

from board.questions import changes
from board.questions.database import Database
from board.questions.versions import Pair
from board.wording import changes as wording
from board.wording.language import codes, language

LANGUAGES = pytest.mark.parametrize("lang", codes())

# One kind of change after the other, on as many kinds of targets, figures, goals and documents as there are.
STATEMENTS = (
    "UPDATE verdict SET code = 'missed' WHERE code = 'cannot_tell' AND rowid % 2 = 0",
    "UPDATE verdict SET trend = CASE trend WHEN 'flat' THEN 'improving' ELSE 'flat' END WHERE code = 'trend_only'",
    "UPDATE target SET value = value + 1 WHERE rowid % 4 = 0",
    "UPDATE target SET due = '2041-12-31' WHERE rowid % 4 = 1 AND kind <> 'event'",
    "UPDATE target SET tolerance = coalesce(tolerance, 0) + 1, own = NOT own WHERE rowid % 4 = 2",
    "UPDATE target SET baseline_value = coalesce(baseline_value, 0) + 1 WHERE rowid % 16 = 3 AND value IS NOT NULL",
    "DELETE FROM target WHERE rowid % 16 = 7",
    "UPDATE objective SET title_nl = concat(title_nl, ' nu'), title_en = concat(title_en, ' now') WHERE rowid % 7 = 0",
    "UPDATE objective SET title_nl = concat(title_nl, ' nu') WHERE rowid % 7 = 1",
    "UPDATE objective SET commitment = 'advocacy', deadline = '2042-12-31' WHERE rowid % 7 = 2",
    "UPDATE objective SET parent_id = 'leuven:1', official_code = NULL WHERE rowid % 7 = 3",
    "DELETE FROM objective WHERE rowid % 7 = 4",
    "UPDATE observation SET value = value + 1 WHERE rowid % 5 = 0",
    "UPDATE observation SET bound = 'at_least' WHERE rowid % 5 = 1 AND bound = 'exact'",
    "UPDATE observation SET status = 'estimate' WHERE rowid % 5 = 2 AND status <> 'estimate'",
    "DELETE FROM observation WHERE rowid % 5 = 3",
    "UPDATE document SET published = '1999' WHERE rowid % 3 = 0",
    "UPDATE document SET sha256 = 'other' WHERE rowid % 3 = 1",
    "DELETE FROM document WHERE rowid % 3 = 2",
)


@pytest.fixture(scope="module")
def pairs(published: Database, tmp_path_factory: pytest.TempPathFactory) -> tuple[Pair, Pair]:
    """The published version as the newer one and as the older one, beside a copy in which everything was changed."""
    path = Path(shutil.copy(published.path, tmp_path_factory.mktemp("other") / "other.duckdb"))
    with duckdb.connect(str(path)) as connection:
        for sql in STATEMENTS:
            connection.execute(sql)
    other = Database(path, "000000")
    return Pair(other, published), Pair(published, other)


@LANGUAGES
@pytest.mark.parametrize("way", [0, 1])
def test_both_sides_are_said_and_differ(pairs, lang, way):
    words = language(lang)
    found = changes.changes(pairs[way])
    assert {(row["subject"], row["action"]) for row in found} >= {("verdict", "changed"), ("figure", "changed")}
    for row in found:
        was, now = wording.sides(row, words)
        assert was != now, row
        assert bool(was) == (row["action"] != "added") or now in (
            words.say("change.reworded"),
            words.say("change.titled_elsewhere"),
        )
        assert bool(now) == (row["action"] != "removed")
        said = " ".join([wording.subject(row, words), wording.action(row, words), was, now])
        assert not re.search(r"\bNone\b|\bnan\b|[{}]|\w_\w", said), said


@LANGUAGES
def test_count_names_every_kind_once(pairs, lang):
    found = changes.changes(pairs[0])
    said = wording.counted(found, language(lang))
    numbers = [int(re.sub(r"[.,]", "", one)) for one in re.findall(r"\d[\d.,]*\d|\d", said)]
    assert sum(numbers) == len(found)
    assert len(numbers) == len({(row["subject"], row["action"]) for row in found})


def test_moved_goal_names_both_places(pairs, nl):
    for row in changes.goals(pairs[0]):
        if (
            row["action"] == "changed"
            and row["old"]["parent_id"] == "leuven:1"
            and row["new"]["parent_id"] == "leuven:2.1"
        ):
            was, now = wording.sides(row, nl)
            assert was.split(" · ")[0] == "onder 1"
            assert now.split(" · ")[0] == "onder 2.1"
            return
    raise AssertionError("no goal was moved")
