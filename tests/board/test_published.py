"""The board opens the version that is published, only to read, and shares no connection between questions."""

import hashlib
import shutil
from concurrent.futures import ThreadPoolExecutor

import duckdb
import pytest

from board.questions import database, documents
from board.questions.database import Database, NoDatabase, current, rows
from etl.build import build
from etl.places import places
from model import contract


@pytest.fixture
def folder(monkeypatch, tmp_path):
    monkeypatch.setenv(contract.DATABASE_FOLDER_VARIABLE, str(tmp_path))
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_no_database_is_said():
    with pytest.raises(NoDatabase):
        current()


def test_newest_version_is_served(folder, published):
    for file in published.path.parent.iterdir():
        shutil.copy(file, folder)
    assert current() == Database(folder / "koersbord-000001.duckdb", "000001")
    build(places(database=folder))
    assert current() == Database(folder / "koersbord-000002.duckdb", "000002")
    assert documents.build(current())["version"] == "000002"


def test_older_version_stays_readable_beside_the_newer(folder, published):
    for file in published.path.parent.iterdir():
        shutil.copy(file, folder)
    older = current()
    build(places(database=folder))
    assert documents.build(older)["version"] == "000001"


def test_relative_folder_is_meant_from_the_project(monkeypatch, tmp_path):
    monkeypatch.delenv(contract.DATABASE_FOLDER_VARIABLE, raising=False)
    monkeypatch.chdir(tmp_path)
    assert database.folder() == places().database


@pytest.mark.parametrize(
    "sql", ["DELETE FROM objective", "DROP TABLE objective", "UPDATE build SET version = 'x'", "CREATE TABLE x (y INT)"]
)
def test_nothing_can_be_written(published, sql):
    before = hashlib.sha256(published.path.read_bytes()).hexdigest()
    with pytest.raises(duckdb.Error, match="read-only"):
        rows(published, sql)
    assert hashlib.sha256(published.path.read_bytes()).hexdigest() == before


def test_questions_may_be_asked_at_once(published):
    sql = "SELECT $n AS n, count(*) AS goals FROM objective"
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda n: rows(published, sql, {"n": n})[0], range(200)))
    assert [answer["n"] for answer in answers] == list(range(200))
    assert len({answer["goals"] for answer in answers}) == 1
