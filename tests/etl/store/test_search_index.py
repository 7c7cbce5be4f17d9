"""The search index: published and forgotten with its database, whole, and true to it; goals that are like others."""

import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import duckdb
import pytest

from etl.build import build, check
from etl.errors import DataErrors
from etl.places import Places
from etl.store import publish, search
from model.words import Stemming, stem, words
from tests.etl.publishing import fill

HERE = "koersbord-{:06d}.search.sqlite"
BOTH = {"nl", "en"}


def asked(index: Path, sql: str, *values) -> list[tuple]:
    with closing(sqlite3.connect(index)) as connection:
        return connection.execute(sql, values).fetchall()


def rules(index: Path) -> dict[str, Stemming]:
    return {code: Stemming.model_validate_json(card) for code, card in asked(index, "SELECT * FROM language")}


def matching(index: Path, expression: str) -> list[str]:
    sql = (
        "SELECT objective_id FROM goal_text JOIN goal ON number = goal_text.rowid WHERE goal_text MATCH ? ORDER BY rank"
    )
    return [name for (name,) in asked(index, sql, expression)]


def indexes(places: Places) -> list[str]:
    return sorted(path.name for path in places.database.glob("*.sqlite*"))


@pytest.fixture
def index(small: Places) -> Path:
    build(small)
    return small.database / HERE.format(1)


def test_every_version_has_its_index_and_they_are_forgotten_together(small: Places) -> None:
    build(small)
    build(small)
    assert indexes(small) == [HERE.format(1), HERE.format(2)]
    fill(small)
    build(small)
    assert indexes(small) == [HERE.format(2), HERE.format(publish.KEPT + 1)]
    assert not (small.database / "koersbord-000001.duckdb").exists()


def test_a_build_with_a_fault_leaves_the_index_that_is_served_and_no_other(small: Places, index: Path) -> None:
    before = index.read_bytes()
    goals = small.data / "objectives" / "veldstad.csv"
    goals.write_text(goals.read_text().replace(",environment,", ",nothing,"))
    with pytest.raises(DataErrors):
        build(small)
    assert indexes(small) == [index.name]
    assert index.read_bytes() == before


def test_a_check_writes_no_index(small: Places) -> None:
    check(small)
    assert not small.database.exists()


@pytest.mark.parametrize("garbage", [b"", b"not an index", b"\0" * 20_000])
def test_a_leftover_of_any_kind_is_not_taken_over(small: Places, garbage: bytes) -> None:
    small.database.mkdir()
    (small.database / publish.UNFINISHED_SEARCH).write_bytes(garbage)
    build(small)
    assert indexes(small) == [HERE.format(1)]
    assert matching(small.database / HERE.format(1), "bom") != []


def test_the_index_of_a_file_that_is_gone_is_not_taken_for_the_new_one(small: Places) -> None:
    small.database.mkdir()
    (small.database / HERE.format(1)).write_bytes(b"of a database that somebody removed")
    build(small)
    assert matching(small.database / HERE.format(1), "bom") != []
    assert indexes(small) == [HERE.format(1)]


def test_an_index_that_cannot_be_published_leaves_no_version(small: Places, index: Path) -> None:
    def step(name: str) -> None:
        if name == "publish":
            (small.database / HERE.format(2)).mkdir()

    with pytest.raises(DataErrors) as raised:
        build(small, step=step)
    assert "could not be written" in raised.value.errors[0].what
    assert [path.name for path in small.database.glob("koersbord-*.duckdb")] == ["koersbord-000001.duckdb"]
    assert publish.current(small.database)["version"] == "000001"
    assert index.exists()


def test_a_place_that_cannot_be_written_is_an_error(tmp_path: Path, index: Path) -> None:
    with (
        duckdb.connect(str(index.parent / "koersbord-000001.duckdb"), read_only=True) as connection,
        pytest.raises(publish.WriteError),
    ):
        search.write(connection, tmp_path / "no folder" / "index.sqlite", rules(index))


def test_every_goal_is_in_the_index_with_its_code(small: Places, index: Path) -> None:
    with duckdb.connect(str(small.database / "koersbord-000001.duckdb"), read_only=True) as connection:
        goals = connection.execute("SELECT objective_id, lower(code) FROM objective ORDER BY objective_id").fetchall()
    assert asked(index, "SELECT objective_id, code FROM goal ORDER BY objective_id") == goals
    assert len(goals) == 30


def test_the_vocabulary_counts_the_goals_that_hold_a_word(small: Places, index: Path) -> None:
    with duckdb.connect(str(small.database / "koersbord-000001.duckdb"), read_only=True) as connection:
        texts = connection.execute("SELECT concat_ws(' ', title_nl, passage), title_en FROM objective").fetchall()
    for code, column in (("nl", 0), ("en", 1)):
        counted = Counter(plain for row in texts for plain in {word.plain for word in words(row[column] or "")})
        kept = asked(index, "SELECT word, goals FROM word WHERE language = ?", code)
        assert dict(kept) == counted
        stems = asked(index, "SELECT word, stem FROM word WHERE language = ?", code)
        assert all(stem(word, rules(index)[code]) == own for word, own in stems)


def test_a_word_is_kept_as_it_is_written(small: Places) -> None:
    goals = small.data / "objectives" / "veldstad.csv"
    goals.write_text(goals.read_text().replace("Meer bomen", "Coördinatie van bomen"))
    build(small)
    shown = asked(small.database / HERE.format(1), "SELECT shown FROM word WHERE word = 'coordinatie'")
    assert shown == [("coördinatie",)]


def test_a_title_weighs_more_than_a_passage(index: Path) -> None:
    found = matching(index, '{"title_nl" "passage_nl"} : "stadsbos"')
    assert found[0] == "veldstad:1.1/3"
    titled = matching(index, '{"title_nl" "passage_nl"} : "dak"')
    assert titled[0] == "veldstad:1.1/4"


def test_languages_are_kept_apart(index: Path) -> None:
    assert matching(index, '{"title_en" "passage_en"} : "tree"') != []
    assert matching(index, '{"title_nl" "passage_nl"} : "tree"') == []


def test_a_passage_in_a_language_without_rules_counts_for_every_language(small: Places) -> None:
    (small.data / "rules" / "search" / "nl.toml").unlink()
    build(small)
    index = small.database / HERE.format(1)
    assert set(rules(index)) == {"en"}
    assert matching(index, '{"passage_en"} : "stadsbo"') == ["veldstad:1.1/3"]


def test_a_third_language_is_one_file(small: Places) -> None:
    french = 'stemmer = "french"\ncompounds = false\ncommon = "le la les"\n'
    (small.data / "rules" / "search" / "fr.toml").write_text(french)
    build(small)
    assert set(rules(small.database / HERE.format(1))) == BOTH | {"fr"}


def test_a_wrong_rule_is_told_with_its_file(small: Places) -> None:
    (small.data / "rules" / "search" / "fr.toml").write_text('stemmer = "klingon"\ncompounds = false\ncommon = ""\n')
    with pytest.raises(DataErrors) as raised:
        build(small)
    [fault] = raised.value.errors
    assert fault.where.startswith("rules/search/fr.toml")
    assert "'klingon' is not a stemmer" in str(fault)
