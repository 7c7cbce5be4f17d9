"""Titles and themes of goals in; for each goal the most alike of other institutions, with the words they share, out.

Two goals are alike as far as they share words that say something: the cosine of their words, each weighed by how few
goals have it (tf-idf; Salton and Buckley 1988, https://doi.org/10.1016/0306-4573(88)90021-0) and by how much it tells
of their themes ("improve" stands under all of them, "heritage" under one).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import duckdb
import numpy as np
from scipy.sparse import csr_array

from model.words import Stemming, stem, words

Row = dict[str, Any]
# A stem or a theme, with its language.
Key = tuple[str, str]


class Trait(NamedTuple):
    """One thing that a goal is about: how it stands in the title, and how much of a word it is."""

    shown: str
    share: float


Told = dict[Key, Trait]

# Set by reading pairs of the five plans, and by sentence vectors as a second reader (docs/decisions/0010).
LOWEST = 0.25
MOST = 5
_SHOWN = 4  # shared words that are named

# Only goals with a theme in common are alike, but a theme says less than a rare word.
_THEME_WEIGHT = 1.5
# A part of a word that is written together, beside the word itself.
_PART, _SHORTEST = 0.7, 4
# What a word weighs that tells nothing of a theme, and how much more one that does; a word of few goals is thought to
# be spread like all words as far as so many goals would make it.
_BARE, _TELLING, _HIGHEST, _DOUBT = 0.3, 1.5, 1.2, 8

_GOALS = """
SELECT o.objective_id, o.institution_id, o.title_nl, o.title_en,
    list(t.theme_id ORDER BY t.position) FILTER (t.theme_id IS NOT NULL) AS themes
FROM objective o LEFT JOIN objective_theme t USING (objective_id)
WHERE o.title_nl IS NOT NULL OR o.title_en IS NOT NULL
GROUP BY ALL ORDER BY o.objective_id
"""


def alike(connection: duckdb.DuckDBPyConnection, stemmings: dict[str, Stemming]) -> list[Row]:
    """Rows of `similar_goal`: at most five per goal, all of other institutions, the most alike first."""
    goals = connection.execute(_GOALS).fetchall()
    if not goals:
        return []
    told = _all_told(goals, stemmings, _names(connection))
    vectors, weights = _vectors(told)
    scores = (vectors @ vectors.T).toarray()
    owners = np.array([goal[1] for goal in goals])
    about = csr_array(vectors[:, [key[0] == "theme" for key in weights]])
    scores[(owners[:, None] == owners[None, :]) | ((about @ about.T).toarray() == 0)] = 0
    return [row for n in range(len(goals)) for row in _nearest(n, scores[n], goals, told, weights)]


def _names(connection: duckdb.DuckDBPyConnection) -> set[str]:
    """The words of the institutions' names: that two goals name somebody does not make them alike."""
    rows = connection.execute("SELECT name, name_nl, name_en, short_name_nl, short_name_en FROM institution").fetchall()
    return {word.plain for row in rows for name in row for word in words(name)}


def _all_told(goals: list[tuple], stemmings: dict[str, Stemming], names: set[str]) -> list[Told]:
    """What each goal is about: the words of its title in every language, their parts, its themes."""
    said = {
        code: [_spelled(goal[place], names, stemmings[code]) for goal in goals] for code, place in _titles(stemmings)
    }
    known = {code: {word for one in texts for word in one} for code, texts in said.items()}
    return [
        _traits(stemmings, known, {code: texts[n] for code, texts in said.items()})
        | {("theme", theme): Trait("", 1.0) for theme in goal[4] or ()}
        for n, goal in enumerate(goals)
    ]


def _titles(stemmings: dict[str, Stemming]) -> Iterator[tuple[str, int]]:
    """The languages of titles that have rules, with the place of the title in a goal."""
    return ((code, place) for code, place in (("nl", 2), ("en", 3)) if code in stemmings)


def _spelled(title: str | None, names: set[str], stemming: Stemming) -> dict[str, str]:
    """The telling words of a title, plain, with how they stand in it."""
    found = {word.plain: (title or "")[word.start : word.end].lower() for word in words(title or "")}
    return {word: shown for word, shown in found.items() if word not in names and word not in stemming.common}


def _traits(stemmings: dict[str, Stemming], known: dict[str, set[str]], said: dict[str, dict[str, str]]) -> Told:
    traits: Told = {}
    for code, spelled in said.items():
        for word, shown in spelled.items():
            # A word with accents is not taken apart: its parts could not be shown as they are written.
            parts = _parts(word, known[code]) if stemmings[code].compounds and word == shown else ()
            traits |= {
                key: Trait(part, _PART) for part in parts if (key := (code, stem(part, stemmings[code]))) not in traits
            }
        traits |= {(code, stem(word, stemmings[code])): Trait(shown, 1.0) for word, shown in spelled.items()}
    return traits


def _parts(word: str, known: set[str]) -> tuple[str, ...]:
    """The two words of which a word is made, with or without an s between them; none if they do not stand alone."""
    for place in range(_SHORTEST, len(word) - _SHORTEST + 1):
        first, second = word[:place], word[place:]
        if second in known:
            found = next((one for one in (first, first.removesuffix("s")) if one in known), "")
            if len(found) >= _SHORTEST:
                return found, second
    return ()


def _vectors(told: list[Told]) -> tuple[csr_array, dict[Key, float]]:
    """A row per goal, a column per stem or theme; and the weight of each.

    Rows have length 1; that of a title of few words is shorter, or one word in common would make it like any other.
    """
    columns = {key: n for n, key in enumerate(dict.fromkeys(key for one in told for key in one))}
    row = np.array([n for n, one in enumerate(told) for _ in one])
    column = np.array([columns[key] for one in told for key in one])
    share = np.array([trait.share for one in told for trait in one.values()])
    rarity = np.log(len(told) / np.bincount(column, minlength=len(columns)))
    theme = np.array([key[0] == "theme" for key in columns])
    stands = csr_array((np.ones(len(row)), (row, column)), shape=(len(told), len(columns)))
    weights = np.where(theme, np.minimum(rarity, _THEME_WEIGHT), rarity * _telling(stands, theme))
    values = weights[column] * share
    lengths = np.sqrt(np.bincount(row, values**2, minlength=len(told)))
    vectors = csr_array((values / np.maximum(lengths, lengths.mean())[row], (row, column)), shape=stands.shape)
    return vectors, dict(zip(columns, weights, strict=True))


def _telling(stands: csr_array, theme: np.ndarray) -> np.ndarray:
    """How much each column tells of themes: how far its themes are from those of all goals (relative entropy)."""
    if theme.sum() < 2:  # where all are of one theme no word tells which
        return np.ones(len(theme))
    among = csr_array(stands[:, theme])
    usual = among.sum(axis=0) / among.sum()
    counted = (stands.T @ among).toarray() + _DOUBT * usual
    spread = counted / counted.sum(axis=1, keepdims=True)
    far = (spread * np.log(spread / usual)).sum(axis=1) / np.log(1 / usual).mean()
    return np.minimum(_BARE + _TELLING * far, _HIGHEST)


def _nearest(n: int, scores: np.ndarray, goals: list, told: list[Told], weights: dict) -> Iterator[Row]:
    for other in np.argsort(-scores, kind="stable")[:MOST]:
        if scores[other] < LOWEST:
            return
        shared = sorted(told[n].keys() & told[other].keys(), key=lambda key: (-weights[key], key))
        named = {code: _named(told[n][key].shown for key in shared if key[0] == code) for code in ("nl", "en")}
        yield {
            "objective_id": goals[n][0],
            "similar_id": goals[other][0],
            "score": float(scores[other]),
            "shared_nl": named["nl"],
            "shared_en": named["en"],
        }


def _named(shared: Iterable[str]) -> list[str]:
    """The words that are named: no part beside the word it is of."""
    found = list(shared)
    return [word for word in found if not any(word != other and word in other for other in found)][:_SHOWN]
