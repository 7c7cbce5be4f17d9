"""Words somebody typed in; the goals whose titles or passages hold them, best first, and what was looked for, out.

Without an index beside the database the goals are searched as they stand in it, letter by letter.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from board.questions import objectives, vocabulary
from board.questions.database import Database, Row
from board.questions.vocabulary import Tongue
from model.contract import SEARCH_ENDING
from model.words import plain, words

# Words that have to follow each other, each one of several.
Sequence = tuple[frozenset[str], ...]

ALL = 1_000_000  # more goals than there are

_TYPED = re.compile(r'"([^"]+)"|([^\s"]+)')


@dataclass(frozen=True, slots=True)
class Found:
    """Goals with their passage and its language, how many there are in all, and what answers to the words typed.

    `replaced` names for a word that occurs nowhere those that were sought in its place; `hits` are by language the
    words of a text that made it be found; `among` are all goals that hold the words, whatever the filters, or None
    if no words were typed.
    """

    rows: list[Row]
    count: int
    replaced: dict[str, tuple[str, ...]] = field(default_factory=dict)
    hits: dict[str, list[Sequence]] = field(default_factory=dict)
    among: list[str] | None = None


@dataclass(frozen=True, slots=True)
class _Term:
    """What was typed between two blanks or two quotation marks, as plain words that follow each other."""

    plain: tuple[str, ...]
    quoted: bool
    last: bool

    @property
    def word(self) -> str | None:
        """The word, if it stands alone and may be taken in a wider sense."""
        return self.plain[0] if len(self.plain) == 1 and not self.quoted else None


@dataclass(frozen=True, slots=True)
class _Sought:
    """The stems that answer to a term in one language, place by place: exactly, and in a wider sense."""

    tongue: Tongue
    strict: list[list[str]]
    wide: list[list[str]]


def search(
    database: Database,
    document_id: str | None = None,
    words: str = "",
    theme_id: str | None = None,
    verdict: str | None = None,
    commitment: str | None = None,
    rung: int | None = None,
    item_id: str | None = None,
    limit: int = 100,
) -> Found:
    """Goals that hold every word in one of its forms, the best first, with the filters given.

    The last word may be a beginning; words in quotation marks stand together; a word that occurs nowhere is replaced
    by the nearest that do; the goal whose code was typed comes first.
    """
    filters: dict[str, Any] = {"theme_id": theme_id, "verdict": verdict, "commitment": commitment, "rung": rung}
    filters |= {"item_id": item_id, "limit": limit}
    words = words.encode("utf-8", "replace").decode()  # half a sign, as an address can hold, is no text
    terms = _terms(words)
    try:
        if terms:
            return _indexed(words, terms, database, filters | {"document_id": document_id})
    except (sqlite3.Error, ValidationError):  # no index of this version, or none that this program can read
        pass
    rows = objectives.search(database, document_id, words, **filters)
    held = objectives.search(database, words=words, limit=ALL) if terms else None
    return Found(rows, _count(rows), among=[row["objective_id"] for row in held] if held is not None else None)


def _indexed(typed: str, terms: list[_Term], database: Database, filters: dict[str, Any]) -> Found:
    index = database.path.with_suffix(SEARCH_ENDING)
    tongues = vocabulary.tongues(index)
    replaced = {word: near for word in _unknown(terms, tongues) if (near := vocabulary.nearest(word, tongues))}
    sought = [(term, [_sought(term, tongue, replaced) for tongue in tongues]) for term in _telling(terms, tongues)]
    among = _ranked(index, typed, sought)
    rows = objectives.search(database, among=among, **filters) if among else []
    return Found(rows, _count(rows), replaced, _hits(sought), among)


def _count(rows: list[Row]) -> int:
    return rows[0]["found"] if rows else 0


def _terms(typed: str) -> list[_Term]:
    pieces = [(found[1] or found[2], bool(found[1])) for found in _TYPED.finditer(typed)]
    split = [(tuple(word.plain for word in words(piece)), quoted) for piece, quoted in pieces]
    kept = list(dict.fromkeys((plain, quoted) for plain, quoted in split if plain))
    return [_Term(plain, quoted, number == len(kept)) for number, (plain, quoted) in enumerate(kept, 1)]


def _telling(terms: list[_Term], tongues: tuple[Tongue, ...]) -> list[_Term]:
    """The terms that say something; all of them, if none does."""
    common = {word for tongue in tongues for word in tongue.stemming.common}
    return [term for term in terms if term.word not in common] or terms


def _unknown(terms: list[_Term], tongues: tuple[Tongue, ...]) -> Iterator[str]:
    for term in terms:
        if term.word and not any(tongue.knows(term.word) for tongue in tongues):
            yield term.word


def _sought(term: _Term, tongue: Tongue, replaced: dict[str, tuple[str, ...]]) -> _Sought:
    if term.word is None:
        stems = [tongue.strict(word) for word in term.plain]
        return _Sought(tongue, stems, stems)
    meant = [plain(near) for near in replaced.get(term.word, ())] or [term.word]
    strict = [own for one in meant for own in tongue.strict(one)]
    wide = [own for one in meant for own in tongue.compounds(one)]
    if term.word not in replaced and (term.last or not strict):
        wide += tongue.beginning(term.word)
    return _Sought(tongue, [strict], [list(dict.fromkeys(strict + wide))])


def _hits(sought: list[tuple[_Term, list[_Sought]]]) -> dict[str, list[Sequence]]:
    """The words to be marked, by language."""
    hits: dict[str, list[Sequence]] = {}
    for _, ways in sought:
        for way in ways:
            if all(way.wide):
                marked = tuple(way.tongue.written(stems) for stems in way.wide)
                hits.setdefault(way.tongue.code, []).append(marked)
    return hits


def _ranked(index: Path, typed: str, sought: list[tuple[_Term, list[_Sought]]]) -> list[str]:
    """Goals by how well they answer: the code itself, then the very words, then words that hold them."""
    code = " ".join(plain(typed).split())
    with closing(vocabulary.opened(index)) as connection:
        named = "SELECT objective_id FROM goal WHERE ? IN (code, official_code) ORDER BY code <> ?, number"
        found = dict.fromkeys(one for (one,) in connection.execute(named, (code, code)))
        for wide in (False, True):
            expression = _expression(sought, wide)
            if expression:
                found |= dict.fromkeys(_matching(connection, expression))
    return list(found)


def _matching(connection: sqlite3.Connection, expression: str) -> Iterator[str]:
    matching = """
    SELECT objective_id FROM goal_text JOIN goal ON goal.number = goal_text.rowid
    WHERE goal_text MATCH ? ORDER BY goal_text.rank, goal.number
    """
    return (one for (one,) in connection.execute(matching, (expression,)))


def _expression(sought: list[tuple[_Term, list[_Sought]]], wide: bool) -> str | None:
    """What FTS5 is asked (https://www.sqlite.org/fts5.html#full_text_query_syntax); None if a term is not there."""
    alone = len(sought) == 1
    terms = [_alternatives(term, ways, wide, alone or len(term.plain) > 1) for term, ways in sought]
    return " AND ".join(f"({' OR '.join(term)})" for term in terms) if all(terms) else None


def _alternatives(term: _Term, ways: list[_Sought], wide: bool, as_code: bool) -> list[str]:
    found = [f'{{"code"}} : {_phrase(term.plain)}'] if as_code else []
    for way in ways:
        places = way.wide if wide else way.strict
        if not all(places):
            continue
        columns = f'{{"title_{way.tongue.code}" "passage_{way.tongue.code}"}}'
        stems = [_phrase([one]) for one in places[0]] if len(places) == 1 else [_phrase([one for [one] in places])]
        found.append(f"{columns} : ({' OR '.join(stems)})")
    return found


def _phrase(stems: list[str] | tuple[str, ...]) -> str:
    return '"' + " ".join(stems).replace('"', '""') + '"'
