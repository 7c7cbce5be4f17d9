"""Goals that are alike: by rare words and a common theme, both ways, with the words that say so."""

import math
from collections import Counter
from pathlib import Path

import duckdb
import pytest

from etl.build import build
from etl.places import Places
from etl.store import likeness
from model.words import Stemming

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
