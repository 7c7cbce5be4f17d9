"""Titles and themes of goals in; for each goal the most alike of other institutions, with the words they share, out.

Two goals are alike as far as they share rare words: the cosine of their words, each weighed by how few goals have it
(tf-idf; Salton and Buckley 1988, https://doi.org/10.1016/0306-4573(88)90021-0).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import duckdb
import numpy as np
from scipy.sparse import csr_array

from model.words import Stemming, stem, words

Row = dict[str, Any]

# What a goal is about: each stem or theme with its language, and the word as it stands in the title.
Told = dict[tuple[str, str], str]

# Set by reading pairs of the five plans: above it three of four are about the same, just below it half.
LOWEST = 0.18
MOST = 5
_SHOWN = 4  # shared words that are named

# Only goals with a theme in common are alike, but a theme says less than a rare word.
_THEME_WEIGHT = 1.5

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
    names = _names(connection)
    told = [_told(goal, stemmings, names) for goal in goals]
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


def _told(goal: tuple, stemmings: dict[str, Stemming], names: set[str]) -> Told:
    titles = {"nl": goal[2], "en": goal[3]}
    told = {
        (code, stem(word.plain, stemmings[code])): titles[code][word.start : word.end].lower()
        for code in stemmings.keys() & titles.keys()
        for word in words(titles[code] or "")
        if word.plain not in names and word.plain not in stemmings[code].common
    }
    return told | {("theme", theme): "" for theme in goal[4] or ()}


def _vectors(told: list[Told]) -> tuple[csr_array, dict[tuple[str, str], float]]:
    """A row per goal, a column per stem or theme; and the weight of each.

    Rows have length 1; that of a title of few words is shorter, or one word in common would make it like any other.
    """
    columns = {key: n for n, key in enumerate(dict.fromkeys(key for one in told for key in one))}
    row = np.array([n for n, one in enumerate(told) for _ in one])
    column = np.array([columns[key] for one in told for key in one])
    rarity = np.log(len(told) / np.bincount(column, minlength=len(columns)))
    theme = np.array([key[0] == "theme" for key in columns])
    weights = np.where(theme, np.minimum(rarity, _THEME_WEIGHT), rarity)
    lengths = np.sqrt(np.bincount(row, weights[column] ** 2, minlength=len(told)))
    values = weights[column] / np.maximum(lengths, lengths.mean())[row]
    return csr_array((values, (row, column)), shape=(len(told), len(columns))), dict(zip(columns, weights, strict=True))


def _nearest(n: int, scores: np.ndarray, goals: list, told: list[Told], weights: dict) -> Iterator[Row]:
    for other in np.argsort(-scores, kind="stable")[:MOST]:
        if scores[other] < LOWEST:
            return
        shared = sorted(told[n].keys() & told[other].keys(), key=lambda key: (-weights[key], key))
        named = {code: [told[n][key] for key in shared if key[0] == code][:_SHOWN] for code in ("nl", "en")}
        yield {
            "objective_id": goals[n][0],
            "similar_id": goals[other][0],
            "score": float(scores[other]),
            "shared_nl": named["nl"],
            "shared_en": named["en"],
        }
