"""Goals of a filled database in; a file with the index that searches them, beside it, out.

The index holds stems, not texts: which goals have a stem in their titles or passage (SQLite FTS5), every word there is
with its stem, and the rules by which words become stems, so that whoever asks brings a question down in the same way.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from model.words import Stemming, plain, stem, words

Row = dict[str, Any]
Stemmings = dict[str, Stemming]

# How much a word in the title says of a goal, beside the same word in its passage.
_WEIGHTS = {"title": 4.0, "passage": 1.0}

_TABLES = """
CREATE TABLE language (code TEXT PRIMARY KEY, stemming TEXT NOT NULL);
CREATE TABLE goal (number INTEGER PRIMARY KEY, objective_id TEXT NOT NULL, code TEXT NOT NULL, official_code TEXT);
CREATE TABLE word (
    language TEXT NOT NULL, word TEXT NOT NULL, stem TEXT NOT NULL, shown TEXT NOT NULL, goals INTEGER NOT NULL,
    PRIMARY KEY (language, word)
) WITHOUT ROWID;
"""

# Of a text: each word in plain letters, and as it is written.
Spelled = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Column:
    """One part of every goal in one language: its words, goal by goal."""

    part: str
    language: str
    stemming: Stemming
    texts: list[Spelled]

    def stemmed(self) -> Iterator[str]:
        """The stems of each goal as one text."""
        stems = {word: stem(word, self.stemming) for word in {word for text in self.texts for word, _ in text}}
        return (" ".join(stems[word] for word, _ in text) for text in self.texts)


_GOALS = """
SELECT o.*, d.language FROM objective o JOIN document d USING (document_id) JOIN institution i
    ON i.institution_id = o.institution_id
ORDER BY i.position, o.document_id, o.position
"""


def write(connection: duckdb.DuckDBPyConnection, path: Path, stemmings: Stemmings) -> None:
    """Write the index of all goals to `path`, in place of what is there; no file where SQLite has no FTS5.

    Raises sqlite3.OperationalError if the file cannot be written.
    """
    path.unlink(missing_ok=True)
    if not _has_full_text():
        return
    cursor = connection.execute(_GOALS)
    names = [column[0] for column in cursor.description or []]
    goals = [dict(zip(names, values, strict=True)) for values in cursor.fetchall()]
    columns = [column for code in stemmings for column in _columns(goals, code, stemmings)]
    with closing(sqlite3.connect(path)) as index, index:
        index.executescript(_TABLES)
        index.executemany("INSERT INTO language VALUES (?, ?)", _languages(stemmings))
        index.executemany("INSERT INTO goal VALUES (?, ?, ?, ?)", (_coded(n, goal) for n, goal in enumerate(goals)))
        for code in stemmings:
            vocabulary = _vocabulary([column for column in columns if column.language == code])
            index.executemany("INSERT INTO word VALUES (?, ?, ?, ?, ?)", vocabulary)
        _write_texts(index, [_codes(goal) for goal in goals], columns)


def _has_full_text() -> bool:
    with closing(sqlite3.connect(":memory:")) as probe:
        try:
            probe.execute("CREATE VIRTUAL TABLE probe USING fts5(text)")
        except sqlite3.OperationalError:
            return False
    return True


def _languages(stemmings: Stemmings) -> Iterator[tuple[str, str]]:
    for code, stemming in stemmings.items():
        yield code, stemming.model_dump_json()


def _coded(number: int, goal: Row) -> tuple[int, str, str, str | None]:
    official = goal["official_code"]
    return number, goal["objective_id"], plain(goal["code"]), plain(official) if official else None


def _columns(goals: list[Row], code: str, stemmings: Stemmings) -> Iterator[Column]:
    """Titles and passages in a language; a passage in a language without rules counts for every language."""
    stemming = stemmings[code]
    titles = (goal.get(f"title_{code}") for goal in goals)
    yield Column("title", code, stemming, [_spelled(title) for title in titles])
    spoken = (goal["language"] == code or goal["language"] not in stemmings for goal in goals)
    passages = (goal["passage"] if said else None for goal, said in zip(goals, spoken, strict=True))
    yield Column("passage", code, stemming, [_spelled(passage) for passage in passages])


def _spelled(text: str | None) -> Spelled:
    return [(word.plain, text[word.start : word.end]) for word in words(text)] if text else []


def _vocabulary(columns: list[Column]) -> Iterator[tuple[str, str, str, str, int]]:
    """Every word of a language with its stem, how it is written, and in how many goals it stands."""
    counted: Counter[str] = Counter()
    written: dict[str, str] = {}
    for texts in zip(*(column.texts for column in columns), strict=True):
        found = dict(pair for text in texts for pair in text)
        counted.update(found.keys())
        written.update(found)
    for word, number in counted.items():
        yield columns[0].language, word, stem(word, columns[0].stemming), written[word].lower(), number


def _codes(goal: Row) -> str:
    return " ".join(word.plain for name in ("code", "official_code") for word in words(goal[name] or ""))


def _write_texts(index: sqlite3.Connection, codes: list[str], columns: list[Column]) -> None:
    named = ", ".join(f'"{name}"' for name in ("code", *(f"{one.part}_{one.language}" for one in columns)))
    index.execute(f"CREATE VIRTUAL TABLE goal_text USING fts5({named}, content='')")
    weights = ", ".join(str(weight) for weight in (1.0, *(_WEIGHTS[one.part] for one in columns)))
    index.execute("INSERT INTO goal_text (goal_text, rank) VALUES ('rank', ?)", (f"bm25({weights})",))
    marks = ", ".join("?" * (len(columns) + 2))
    insert = f"INSERT INTO goal_text (rowid, {named}) VALUES ({marks})"  # noqa: S608  (columns are named above)
    stemmed = (one.stemmed() for one in columns)
    index.executemany(insert, zip(range(len(codes)), codes, *stemmed, strict=True))
