"""What a list of goals can be narrowed to: themes, verdicts, promises, rungs and framework items, with their counts."""

from __future__ import annotations

from collections.abc import Sequence

from board.questions.database import Database, Row, rows


def counts(
    database: Database,
    document_id: str | None = None,
    among: Sequence[str] | None = None,
    theme_id: str | None = None,
    verdict: str | None = None,
    commitment: str | None = None,
    rung: int | None = None,
    item_id: str | None = None,
) -> list[Row]:
    """For every filter and each of its values how many goals it would leave, the other filters being as they are.

    `among` names the goals that come into question, or None for all. A goal of two themes counts in both.
    """
    return rows(
        database,
        """
        WITH goal AS (
            SELECT s.objective_id, s.commitment, s.rung, coalesce(s.verdict, 'not_measured') AS verdict,
                $theme_id IS NULL OR EXISTS (
                    FROM objective_theme t WHERE t.objective_id = s.objective_id AND t.theme_id = $theme_id
                ) AS of_theme,
                $verdict IS NULL OR coalesce(s.verdict, 'not_measured') = $verdict AS of_verdict,
                $commitment IS NULL OR s.commitment = $commitment AS of_commitment,
                $rung IS NULL OR s.rung = $rung AS of_rung,
                $item_id IS NULL OR EXISTS (
                    FROM objective_framework f WHERE f.objective_id = s.objective_id AND f.item_id = $item_id
                ) AS of_item
            FROM objective_summary s
            WHERE ($document_id IS NULL OR s.document_id = $document_id)
                AND ($among IS NULL OR list_contains($among::VARCHAR[], s.objective_id))
        )
        SELECT 'theme_id' AS filter, t.theme_id AS value, count(*) AS goals
        FROM goal JOIN objective_theme t USING (objective_id)
        WHERE of_verdict AND of_commitment AND of_rung AND of_item GROUP BY ALL
        UNION ALL
        SELECT 'verdict', verdict, count(*) FROM goal
        WHERE of_theme AND of_commitment AND of_rung AND of_item GROUP BY ALL
        UNION ALL
        SELECT 'commitment', commitment, count(*) FROM goal
        WHERE of_theme AND of_verdict AND of_rung AND of_item GROUP BY ALL
        UNION ALL
        SELECT 'rung', CAST(rung AS VARCHAR), count(*) FROM goal
        WHERE of_theme AND of_verdict AND of_commitment AND of_item GROUP BY ALL
        UNION ALL
        SELECT 'item_id', f.item_id, count(DISTINCT objective_id)
        FROM goal JOIN objective_framework f USING (objective_id)
        WHERE of_theme AND of_verdict AND of_commitment AND of_rung GROUP BY ALL
        """,
        {
            "document_id": document_id,
            "among": among,
            "theme_id": theme_id,
            "verdict": verdict,
            "commitment": commitment,
            "rung": rung,
            "item_id": item_id,
        },
    )


def framework_items(database: Database) -> list[Row]:
    """The items of all frameworks, each framework in the order of its codes."""
    return rows(
        database,
        """
        SELECT * FROM framework_item
        ORDER BY framework <> 'sdg', framework,
            list_transform(string_split(code, '.'), lambda part: TRY_CAST(part AS INTEGER)), code
        """,
    )


def with_ancestors(database: Database, objective_ids: Sequence[str] | None = None) -> list[Row]:
    """Goals (None: all) together with those above them, in the order of the documents; `matched` marks the former."""
    return rows(
        database,
        """
        SELECT s.*, i.short_name_nl, i.short_name_en,
            $objective_ids IS NULL OR list_contains($objective_ids::VARCHAR[], s.objective_id) AS matched
        FROM objective_summary s
        JOIN institution i USING (institution_id)
        WHERE $objective_ids IS NULL OR s.objective_id IN (
            SELECT ancestor_id FROM objective_tree
            WHERE objective_id IN (SELECT unnest($objective_ids::VARCHAR[])))
        ORDER BY i.position, s.position
        """,
        {"objective_ids": objective_ids},
    )
