"""The search index: published and forgotten with its database, whole, and true to it; goals that are like others."""

import math
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import duckdb
import pytest

from etl.build import build, check
from etl.errors import DataErrors
from etl.places import Places
from etl.store import likeness, publish, search
from model.words import Stemming, stem, words

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
    for _ in range(publish.KEPT + 2):
        build(small)
    assert indexes(small) == [HERE.format(n) for n in range(3, publish.KEPT + 3)]
    databases = sorted(path.name for path in small.database.glob("koersbord-*.duckdb"))
    assert [name.removesuffix(".duckdb") for name in databases] == [name[:16] for name in indexes(small)]


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


# What is alike


@pytest.fixture
def alike(small: Places) -> list[tuple]:
    """Rows for a city and a college of which two goals are about the same."""
    goals = small.data / "objectives" / "bron.csv"
    row = "2.R.1,Bomen planten op de campus,Plant trees on the campus,,,environment,\n"
    goals.write_text(goals.read_text() + row)
    build(small)
    with duckdb.connect(str(small.database / "koersbord-000001.duckdb"), read_only=True) as connection:
        return connection.execute("SELECT * FROM similar_goal ORDER BY objective_id, score DESC").fetchall()


def test_goals_that_share_rare_words_are_alike_both_ways_and_say_which(alike: list[tuple]) -> None:
    pairs = {(one, other): (nl, en) for one, other, _, nl, en in alike}
    assert set(pairs[("bron:2.R.1", "veldstad:1.1/2")][0]) == {"bomen", "planten"}
    assert set(pairs[("veldstad:1.1/2", "bron:2.R.1")][1]) == {"plant", "trees"}


def told(*titles: str) -> list[likeness.Told]:
    stemmings = {"nl": Stemming(stemmer="dutch_porter", compounds=True, common="")}
    goals = [(str(place), "", title, None, ["a" if place % 2 else "b"]) for place, title in enumerate(titles)]
    return likeness._all_told(goals, stemmings, set())


def test_a_word_written_together_is_known_by_its_parts_too() -> None:
    first, *_ = told("sportaanbod uitbreiden", "meer sport", "een ruim aanbod")
    assert {trait.shown: trait.share for trait in first.values() if trait.share < 1} == {"sport": 0.7, "aanbod": 0.7}
    [alone] = told("sportaanbod")
    assert [trait.shown for trait in alone.values() if trait.shown] == ["sportaanbod"]


def test_a_word_of_one_theme_weighs_more_than_one_of_all() -> None:
    _, weights = likeness._vectors(told(*["erfgoed", "water"] * 4, *["verder sport", "verder bos"] * 4))
    assert weights["nl", "sport"] > 1.5 * weights["nl", "verder"] > 0
    assert math.isclose(weights["nl", "sport"], weights["nl", "bos"])


def test_a_theme_in_common_is_needed(small: Places) -> None:
    goals = small.data / "objectives" / "bron.csv"
    row = "2.R.1,Bomen planten op de campus,Plant trees on the campus,,,education,\n"
    goals.write_text(goals.read_text() + row)
    build(small)
    with duckdb.connect(str(small.database / "koersbord-000001.duckdb"), read_only=True) as connection:
        assert connection.execute("FROM similar_goal").fetchall() == []


def test_the_likeness_of_all_goals_keeps_its_promises(database: duckdb.DuckDBPyConnection) -> None:
    rows = database.execute(
        """
        SELECT g.*, a.institution_id = b.institution_id AS own, a.title_nl, a.title_en
        FROM similar_goal g
        JOIN objective a USING (objective_id) JOIN objective b ON b.objective_id = g.similar_id
        ORDER BY g.objective_id, g.score DESC
        """
    ).fetchall()
    assert len(rows) > 100
    assert max(Counter(row[0] for row in rows).values()) <= likeness.MOST
    scores = {(row[0], row[1]): row[2] for row in rows}
    assert len(scores) == len(rows)
    for one, other, score, nl, en, own, title_nl, title_en in rows:
        assert not own
        assert likeness.LOWEST <= score <= 1 + 1e-9
        assert nl or en
        assert all(word in title_nl.lower() for word in nl)
        assert all(word in title_en.lower() for word in en)
        assert math.isclose(scores.get((other, one), score), score)


def test_nothing_is_like_the_name_of_somebody(database: duckdb.DuckDBPyConnection) -> None:
    names = database.execute("SELECT short_name_nl FROM institution").fetchall()
    single = {name.lower() for (name,) in names if " " not in name}
    shared = database.execute("SELECT DISTINCT unnest(shared_nl) FROM similar_goal").fetchall()
    assert {"leuven"} <= single
    assert not single & {word for (word,) in shared}


def test_where_there_are_no_goals_nothing_is_alike() -> None:
    with duckdb.connect() as connection:
        connection.execute((Path(likeness.__file__).parent / "schema.sql").read_text(encoding="utf-8"))
        assert likeness.alike(connection, {}) == []
