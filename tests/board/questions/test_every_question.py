"""Every question runs, has an answer, takes hostile words for words, and says nothing of what it does not know."""

import ast
import importlib
import inspect
import shutil
from itertools import product
from pathlib import Path

import duckdb
import pytest

from board.questions import indicators, objectives, verdicts
from board.questions.database import Database, rows
from etl.build import build
from etl.places import ROOT, Places

FOLDER = ROOT / "board" / "questions"
HOSTILE = "'; DROP TABLE objective; --"

# What a question may be asked about, by the name of its argument.
ASKABLE = {
    "institution_id": "SELECT institution_id FROM institution ORDER BY position",
    "document_id": "SELECT document_id FROM document",
    "objective_id": "SELECT objective_id FROM objective ORDER BY document_id DESC, position",
    "ancestor_id": "SELECT objective_id FROM objective WHERE depth = 0",
    "indicator_id": "SELECT indicator_id FROM indicator",
    "story_id": "SELECT story_id FROM story",
    "objective_ids": "SELECT list(objective_id) FROM objective WHERE depth = 0",
    "publisher": "SELECT DISTINCT publisher FROM source",
    "theme_id": "SELECT theme_id FROM theme ORDER BY position",
    "choice_id": "SELECT indicator_id FROM indicator UNION ALL SELECT family_id FROM family",
    "depth": "SELECT 0",
    "table": "SELECT 'document'",
    "form": "SELECT 'stratml'",
}


def questions():
    for path in sorted(FOLDER.glob("*.py")):
        module = importlib.import_module(f"board.questions.{path.stem}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            asks = list(inspect.signature(function).parameters)[:1] == ["database"]
            if function.__module__ == module.__name__ and asks and name not in ("rows", "arrow"):
                yield pytest.param(function, id=f"{path.stem}.{name}")


def needed(function):
    parameters = list(inspect.signature(function).parameters.values())[1:]
    return [one.name for one in parameters if one.default is inspect.Parameter.empty]


def asked_about(published, question):
    choices = [[next(iter(row.values())) for row in rows(published, ASKABLE[name])] for name in needed(question)]
    return (dict(zip(needed(question), chosen, strict=True)) for chosen in product(*choices))


@pytest.fixture(scope="module")
def example(tmp_path_factory):
    """The plan that ships as example: the only one out of which a machine proposes."""
    at = Places(ROOT / "example" / "data", ROOT / "example" / "documents", tmp_path_factory.mktemp("example"))
    version = build(at).build["version"]
    return Database(at.database / f"koersbord-{version}.duckdb", version)


@pytest.fixture(scope="module")
def imported(published, tmp_path_factory):
    """A plan that came as StratML: the only one of which the words of another format are kept."""
    path = shutil.copy(published.path, tmp_path_factory.mktemp("imported"))
    with duckdb.connect(str(path)) as connection:
        connection.execute(
            """
            INSERT INTO original
            SELECT 'stratml', 'document', document_id, '@Type', 'Strategic_Plan',
                'originals/' || document_id || '.csv', 2
            FROM document
            """
        )
    return Database(Path(path), published.version)


@pytest.mark.parametrize("question", list(questions()))
def test_every_question_has_an_answer(published, example, imported, question):
    databases = (published, example, imported)
    asked = ((database, words) for database in databases for words in asked_about(database, question))
    assert any(question(database, **words) for database, words in asked)


def hostile(word):
    return HOSTILE if isinstance(word, str) else [HOSTILE] if isinstance(word, list) else word


@pytest.mark.parametrize("question", [one for one in questions() if needed(one.values[0])])
def test_hostile_words_are_words(published, question):
    words = next(asked_about(published, question))
    found = question(published, **{name: hostile(word) for name, word in words.items()})
    assert not found or (question is indicators.gallery and not any(row["figures"] for row in found))
    assert rows(published, "SELECT count(*) AS n FROM objective")[0]["n"] > 1600


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.py")), ids=lambda path: path.stem)
def test_every_statement_is_a_constant(path):
    calls = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]
    asked = [call.args[1] for call in calls if isinstance(call.func, ast.Name) and call.func.id == "rows"]
    assert all(isinstance(sql, ast.Constant) for sql in asked)


def test_unknown_names_have_no_answer(published):
    assert objectives.goal(published, "leuven:99") is None
    assert indicators.indicator(published, "nothing") is None
    assert verdicts.trend_of(published, "nothing", "leuven") is None
