"""A search without its index, or with one that cannot be read, is answered by the database."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from board.questions import objectives, search, vocabulary
from board.questions.database import Database
from model.contract import SEARCH_ENDING


def ids(found: search.Found) -> list[str]:
    return [row["objective_id"] for row in found.rows]


@pytest.fixture
def copied(published: Database, tmp_path: Path):
    """The published database under another name, with the index that is given to it."""

    def copy(index: bytes | None) -> Database:
        path = Path(shutil.copy(published.path, tmp_path / "copied.duckdb"))
        if index is not None:
            path.with_suffix(SEARCH_ENDING).write_bytes(index)
        return Database(path, published.version)

    return copy


@pytest.mark.parametrize("index", [None, b"", b"no index", b"\0" * 10_000], ids=["none", "empty", "text", "zeros"])
def test_without_an_index_that_can_be_read_the_database_answers(copied, index):
    database = copied(index)
    found = search.search(database, words="sociale woningen", limit=20)
    assert found.rows == objectives.search(database, words="sociale woningen", limit=20) != []
    assert found.count == len(found.rows)
    assert found.replaced == found.hits == {}


def test_an_index_of_another_shape_is_as_good_as_none(copied, published):
    database = copied(published.path.with_suffix(SEARCH_ENDING).read_bytes())
    with sqlite3.connect(database.path.with_suffix(SEARCH_ENDING)) as connection:
        connection.execute("UPDATE language SET stemming = '{}'")
    connection.close()
    assert search.search(database, words="sociale woningen").rows == objectives.search(
        database, words="sociale woningen"
    )


def test_reading_leaves_the_index_as_it_is(copied, published):
    database = copied(published.path.with_suffix(SEARCH_ENDING).read_bytes())
    search.search(database, words="sociale woonigen")
    index = database.path.with_suffix(SEARCH_ENDING)
    assert index.read_bytes() == published.path.with_suffix(SEARCH_ENDING).read_bytes()
    assert sorted(path.name for path in index.parent.iterdir()) == ["copied.duckdb", index.name]
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        vocabulary.opened(index).execute("DELETE FROM goal")
