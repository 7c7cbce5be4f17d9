"""Questions for the report on a whole plan: everything below each strategic goal, in one answer."""

from __future__ import annotations

from board.questions.database import Database, Row, rows


def targets(database: Database, document_id: str) -> list[Row]:
    """Every target of a plan that holds, with the strategic goal it is below (`strategic_id`), in their order."""
    return rows(
        database,
        """
        SELECT a.objective_id AS strategic_id, s.*
        FROM target_standing s
        JOIN objective_tree t USING (objective_id)
        JOIN objective a ON a.objective_id = t.ancestor_id AND a.depth = 0
        WHERE a.document_id = $document_id AND s.replaced_by IS NULL
        ORDER BY a.position, s.goal_position, s.due, s.target_id
        """,
        {"document_id": document_id},
    )


def assessments(database: Database, document_id: str) -> list[Row]:
    """The newest that was reported about each goal of a plan, with the strategic goal it is below."""
    return rows(
        database,
        """
        SELECT a.objective_id AS strategic_id, o.code AS goal_code, o.title_nl, o.title_en, m.*,
            s.title AS source_title, s.publisher
        FROM assessment m
        JOIN objective o USING (objective_id)
        JOIN objective_tree t USING (objective_id)
        JOIN objective a ON a.objective_id = t.ancestor_id AND a.depth = 0
        JOIN source s USING (source_id)
        WHERE a.document_id = $document_id
        QUALIFY m.assessed_on = max(m.assessed_on) OVER (PARTITION BY m.objective_id)
        ORDER BY o.position, m.source_line
        """,
        {"document_id": document_id},
    )


def implementation(database: Database, document_id: str) -> list[Row]:
    """How far each goal of a plan was said to be, with the strategic goal it is below."""
    return rows(
        database,
        """
        SELECT a.objective_id AS strategic_id, o.code AS goal_code, m.*, s.title AS source_title, s.publisher
        FROM implementation m
        JOIN objective o USING (objective_id)
        JOIN objective_tree t USING (objective_id)
        JOIN objective a ON a.objective_id = t.ancestor_id AND a.depth = 0
        JOIN source s USING (source_id)
        WHERE a.document_id = $document_id
        ORDER BY o.position, m.period DESC, m.source_line, m.line
        """,
        {"document_id": document_id},
    )


def untold(database: Database, document_id: str) -> list[Row]:
    """Why nothing can be said of targets of a plan: each reason with its number of targets, the most frequent first."""
    return rows(
        database,
        """
        SELECT s.reason, count(*) AS targets, list(DISTINCT s.goal_code ORDER BY s.goal_code) AS codes
        FROM target_standing s JOIN objective o USING (objective_id)
        WHERE o.document_id = $document_id AND s.replaced_by IS NULL AND s.verdict = 'cannot_tell'
        GROUP BY s.reason
        ORDER BY count(*) DESC, s.reason
        """,
        {"document_id": document_id},
    )


def sources(database: Database, document_id: str) -> list[Row]:
    """The sources of the targets of a plan and of the figures they are measured by."""
    return rows(
        database,
        """
        WITH held AS (
            SELECT s.indicator_id, s.institution_id, s.source_id
            FROM target_standing s JOIN objective o USING (objective_id)
            WHERE o.document_id = $document_id AND s.replaced_by IS NULL
        )
        SELECT s.source_id, s.title, s.publisher, s.url, s.published, s.kind
        FROM source s
        WHERE s.source_id IN (
            SELECT source_id FROM held
            UNION
            SELECT o.source_id FROM observation o JOIN held USING (indicator_id, institution_id)
            WHERE o.value IS NOT NULL AND o.dimension = ''
        )
        ORDER BY s.kind <> 'document', s.publisher, s.title
        """,
        {"document_id": document_id},
    )
