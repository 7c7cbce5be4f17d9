"""Questions about goals: the tree of a plan, one goal, what stands around it."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from board.questions.database import Database, Row, rows


def upper_goals(database: Database, document_id: str | None, depth: int) -> list[Row]:
    """Goals of a plan, or of all, down to a depth (0: the strategic goals), in the order of the documents."""
    return rows(
        database,
        """
        SELECT s.*, i.short_name_nl, i.short_name_en
        FROM objective_summary s JOIN institution i USING (institution_id)
        WHERE ($document_id IS NULL OR document_id = $document_id) AND depth <= $depth
        ORDER BY i.position, s.position
        """,
        {"document_id": document_id, "depth": depth},
    )


def distributions(database: Database, document_id: str) -> list[Row]:
    """For every strategic goal of a plan: how many goals below it, itself included, have which verdict."""
    return rows(
        database,
        """
        SELECT r.objective_id, r.code, r.goals
        FROM rollup r JOIN objective o USING (objective_id)
        WHERE o.document_id = $document_id AND o.depth = 0
        ORDER BY o.position
        """,
        {"document_id": document_id},
    )


def search(
    database: Database,
    document_id: str | None = None,
    words: str = "",
    theme_id: str | None = None,
    verdict: str | None = None,
    commitment: str | None = None,
    rung: int | None = None,
    item_id: str | None = None,
    among: Sequence[str] | None = None,
    limit: int = 100,
) -> list[Row]:
    """Goals whose title, passage or code holds every word, with the filters given; `found` counts them all.

    `among` names the goals that come into question, in the order in which they are wanted.
    """
    return rows(
        database,
        """
        SELECT s.*, i.short_name_nl, i.short_name_en, o.passage, d.language, count(*) OVER () AS found
        FROM objective_summary s
        JOIN institution i USING (institution_id)
        JOIN objective o USING (objective_id)
        JOIN document d ON d.document_id = o.document_id
        LEFT JOIN (
            SELECT unnest($among::VARCHAR[]) AS objective_id, generate_subscripts($among::VARCHAR[], 1) AS place
        ) a USING (objective_id)
        WHERE ($among IS NULL OR a.place IS NOT NULL)
            AND ($document_id IS NULL OR s.document_id = $document_id)
            AND ($theme_id IS NULL OR EXISTS (
                FROM objective_theme t WHERE t.objective_id = s.objective_id AND t.theme_id = $theme_id))
            AND ($verdict IS NULL OR coalesce(s.verdict, 'not_measured') = $verdict)
            AND ($commitment IS NULL OR s.commitment = $commitment)
            AND ($rung IS NULL OR s.rung = $rung)
            AND ($item_id IS NULL OR EXISTS (
                FROM objective_framework f WHERE f.objective_id = s.objective_id AND f.item_id = $item_id))
            AND list_bool_and([true] || list_transform($words, lambda word: contains(
                strip_accents(lower(concat_ws(' ', s.code, s.title_nl, s.title_en, o.passage))), word)))
        ORDER BY a.place, i.position, s.position
        LIMIT $limit
        """,
        {
            "document_id": document_id,
            "words": list(dict.fromkeys(_folded(words).split())),
            "theme_id": theme_id,
            "verdict": verdict,
            "commitment": commitment,
            "rung": rung,
            "item_id": item_id,
            "among": among,
            "limit": limit,
        },
    )


def _folded(words: str) -> str:
    """Lower case without accents, as the statement folds the texts it looks in."""
    return "".join(
        letter for letter in unicodedata.normalize("NFD", words.lower()) if not unicodedata.combining(letter)
    )


def goal(database: Database, objective_id: str) -> Row | None:
    """One goal with its document, institution, verdict and place on the measurability ladder."""
    found = rows(
        database,
        """
        SELECT o.*, d.title AS document_title, d.text_found, d.language AS document_language,
            i.name_nl, i.name_en, i.short_name_nl, i.short_name_en,
            v.code AS verdict, v.target_id, v.indicator_id, l.rung, s.goals, s.measured, s.told,
            s.mean_score, s.scored, s.worst_id, s.worst_code, w.code AS worst_number,
            w.title_nl AS worst_title_nl, w.title_en AS worst_title_en
        FROM objective o
        JOIN document d USING (document_id)
        JOIN institution i ON i.institution_id = o.institution_id
        JOIN objective_ladder l USING (objective_id)
        JOIN rollup_summary s USING (objective_id)
        LEFT JOIN objective_verdict v USING (objective_id)
        LEFT JOIN objective w ON w.objective_id = s.worst_id
        WHERE o.objective_id = $objective_id
        """,
        {"objective_id": objective_id},
    )
    return found[0] if found else None


def ancestors(database: Database, objective_id: str) -> list[Row]:
    """The goals above a goal, highest first, the goal itself not included."""
    return rows(
        database,
        """
        SELECT o.objective_id, o.code, o.title_nl, o.title_en, o.level
        FROM objective_tree t JOIN objective o ON o.objective_id = t.ancestor_id
        WHERE t.objective_id = $objective_id AND t.ancestor_id <> $objective_id
        ORDER BY o.depth
        """,
        {"objective_id": objective_id},
    )


def children(database: Database, objective_id: str) -> list[Row]:
    """The goals right below a goal, in the order of the document."""
    return rows(
        database,
        "SELECT * FROM objective_summary WHERE parent_id = $objective_id ORDER BY position",
        {"objective_id": objective_id},
    )


def neighbours(database: Database, objective_id: str) -> list[Row]:
    """The goals before and after a goal under the same parent; `side` is -1 or 1."""
    return rows(
        database,
        """
        WITH row AS (
            SELECT objective_id, code, title_nl, title_en,
                row_number() OVER (ORDER BY position) AS n, objective_id = $objective_id AS here
            FROM objective
            WHERE document_id = (SELECT document_id FROM objective WHERE objective_id = $objective_id)
                AND parent_id IS NOT DISTINCT FROM
                    (SELECT parent_id FROM objective WHERE objective_id = $objective_id)
        )
        SELECT r.*, r.n - h.n AS side FROM row r, row h WHERE h.here AND abs(r.n - h.n) = 1 ORDER BY r.n
        """,
        {"objective_id": objective_id},
    )


def links(database: Database, objective_id: str) -> list[Row]:
    """Goals that a goal points to (`direction` to) or that point to it (from)."""
    return rows(
        database,
        """
        WITH link AS (
            SELECT kind, 'to' AS direction, linked_id AS other_id FROM objective_link
            WHERE objective_id = $objective_id
            UNION
            SELECT kind, 'from', objective_id FROM objective_link WHERE linked_id = $objective_id
        )
        SELECT l.kind, l.direction, o.objective_id, o.code, o.title_nl, o.title_en,
            i.short_name_nl, i.short_name_en
        FROM link l
        JOIN objective o ON o.objective_id = l.other_id
        JOIN institution i USING (institution_id)
        ORDER BY l.kind, l.direction DESC, i.position, o.position
        """,
        {"objective_id": objective_id},
    )


def similar(database: Database, objective_id: str) -> list[Row]:
    """Goals of other institutions that share telling words with a goal, the most alike first, with those words.

    Where none is like it, those that are like the nearest goal above it: `above` is that goal's code, else null.
    """
    return rows(
        database,
        """
        WITH nearest AS (
            SELECT t.ancestor_id FROM objective_tree t JOIN objective a ON a.objective_id = t.ancestor_id
            WHERE t.objective_id = $objective_id
                AND EXISTS (SELECT 1 FROM similar_goal g WHERE g.objective_id = t.ancestor_id)
            ORDER BY a.depth DESC LIMIT 1
        )
        SELECT g.score, g.shared_nl, g.shared_en, o.objective_id, o.code, o.level, o.title_nl, o.title_en,
            i.short_name_nl, i.short_name_en, CASE WHEN a.objective_id <> $objective_id THEN a.code END AS above
        FROM nearest n
        JOIN similar_goal g ON g.objective_id = n.ancestor_id
        JOIN objective a ON a.objective_id = n.ancestor_id
        JOIN objective o ON o.objective_id = g.similar_id
        JOIN institution i ON i.institution_id = o.institution_id
        ORDER BY g.score DESC, i.position, o.position
        """,
        {"objective_id": objective_id},
    )


def themes_of(database: Database, objective_id: str) -> list[Row]:
    """The one or two themes of a goal, most fitting first."""
    return rows(
        database,
        """
        SELECT t.theme_id, t.name_nl, t.name_en
        FROM objective_theme o JOIN theme t USING (theme_id)
        WHERE o.objective_id = $objective_id
        ORDER BY o.position
        """,
        {"objective_id": objective_id},
    )


def themes(database: Database) -> list[Row]:
    """The closed list of themes, with how many goals and indicators each has."""
    return rows(
        database,
        """
        SELECT t.*,
            (SELECT count(*) FROM objective_theme o WHERE o.theme_id = t.theme_id) AS goals,
            (SELECT count(*) FROM indicator i WHERE i.theme_id = t.theme_id) AS indicators
        FROM theme t ORDER BY t.position
        """,
    )
