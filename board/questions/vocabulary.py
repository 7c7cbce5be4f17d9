"""The words of a search index in; which stems and words of it answer to a word somebody typed, out."""

from __future__ import annotations

import sqlite3
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from rapidfuzz import process
from rapidfuzz.distance import OSA

from model.words import Stemming, stem

# The shortest beginning of a word that may stand for all of it, and the shortest part that is sought in compounds.
_BEGINNING = 3
_PART = 4

# Slips allowed in a word of at least so many letters: a letter too many, too few, another one, or two changed places.
_SLIPS = ((7, 2), (4, 1))
_NEAREST = 3


@dataclass(frozen=True, slots=True)
class Tongue:
    """The words of the index in one language: the words of each stem, and in how many goals a word stands."""

    code: str
    stemming: Stemming
    words: dict[str, list[str]]
    stems: list[str]  # in alphabetical order
    goals: dict[str, int]
    shown: dict[str, str]

    def strict(self, word: str) -> list[str]:
        """The stem of the word, if it is in the index."""
        own = stem(word, self.stemming)
        return [own] if own in self.words else []

    def beginning(self, word: str) -> list[str]:
        """The stems that begin with the word or with its stem."""
        found = {one for start in {word, stem(word, self.stemming)} for one in self._beginning(start)}
        return sorted(found) if len(word) >= _BEGINNING else []

    def compounds(self, word: str) -> list[str]:
        """The stems of words that are written together with a form of the word, before or behind it."""
        forms = tuple(one for one in {word, *self.words.get(stem(word, self.stemming), ())} if len(one) >= _PART)
        if not self.stemming.compounds or not word.isalpha():
            return []
        found = (one for one in self.goals if one.startswith(forms) or one.endswith(forms))
        return sorted({stem(one, self.stemming) for one in found})

    def knows(self, word: str) -> bool:
        """Whether any stem begins with the word or its stem, or is written together with it."""
        starts = {word, stem(word, self.stemming)}
        return any(True for start in starts for _ in self._beginning(start)) or bool(self.compounds(word))

    def written(self, stems: Iterable[str]) -> frozenset[str]:
        """All words that have one of the stems."""
        return frozenset(word for one in stems for word in self.words[one])

    def _beginning(self, start: str) -> Iterator[str]:
        for place in range(bisect_left(self.stems, start), len(self.stems)):
            if not self.stems[place].startswith(start):
                return
            yield self.stems[place]


@lru_cache(maxsize=2)
def tongues(index: Path) -> tuple[Tongue, ...]:
    """The words of an index, by language. Raises sqlite3.Error if it cannot be read."""
    with closing(opened(index)) as connection:
        languages = connection.execute("SELECT code, stemming FROM language ORDER BY rowid").fetchall()
        return tuple(_tongue(connection, code, Stemming.model_validate_json(card)) for code, card in languages)


def opened(index: Path) -> sqlite3.Connection:
    """A published index, to be read only: nothing is written beside it. Raises sqlite3.Error if there is none."""
    return sqlite3.connect(f"{index.resolve().as_uri()}?mode=ro&immutable=1", uri=True)


def _tongue(connection: sqlite3.Connection, code: str, stemming: Stemming) -> Tongue:
    words: dict[str, list[str]] = {}
    goals: dict[str, int] = {}
    shown: dict[str, str] = {}
    rows = connection.execute("SELECT word, stem, shown, goals FROM word WHERE language = ?", (code,))
    for word, own, written, number in rows:
        words.setdefault(own, []).append(word)
        goals[word], shown[word] = number, written
    return Tongue(code, stemming, words, sorted(words), goals, shown)


def nearest(word: str, known: tuple[Tongue, ...]) -> tuple[str, ...]:
    """The words of the index that differ least from the word, the most frequent first; none if all differ much.

    A word is told apart from another by its slips (optimal string alignment distance).
    """
    allowed = next((slips for letters, slips in _SLIPS if len(word) >= letters), 0)
    if not allowed or not word.isalpha():
        return ()
    found: dict[str, tuple[float, int, str]] = {}
    for tongue in known:
        for other, slips, _ in process.extract(
            word, tongue.goals.keys(), scorer=OSA.distance, score_cutoff=allowed, limit=None
        ):
            own = stem(other, tongue.stemming)
            found[own] = min((slips, -tongue.goals[other], tongue.shown[other]), found.get(own, (9, 0, "")))
    least = min((slips for slips, _, _ in found.values()), default=0)
    alike = sorted(one for one in found.values() if one[0] == least)
    return tuple(dict.fromkeys(shown for _, _, shown in alike))[:_NEAREST]
