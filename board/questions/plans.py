"""Questions about one plan as a whole: its goals with everything that measures them, for files to take away."""

from __future__ import annotations

from board.questions.database import Database, Row, rows


def plan(database: Database, document_id: str) -> Row | None:
    """A document with its institution."""
    found = rows(
        database,
        """
        SELECT d.*, i.name_nl, i.name_en, i.short_name_nl, i.short_name_en
        FROM document d JOIN institution i USING (institution_id)
        WHERE d.document_id = $document_id
        """,
        {"document_id": document_id},
    )
    return found[0] if found else None


def goals(database: Database, document_id: str) -> list[Row]:
    """All goals in the order of the plan, each with the code of the one above, its themes and what it refers to."""
    return rows(
        database,
        """
        SELECT o.*, p.code AS parent, p.depth AS parent_depth,
            (SELECT string_agg(theme_id, ' ' ORDER BY position) FROM objective_theme t
                WHERE t.objective_id = o.objective_id) AS themes,
            (SELECT string_agg(substr(linked_id, length(o.document_id) + 2), ' ' ORDER BY rowid) FROM objective_link l
                WHERE l.objective_id = o.objective_id AND l.kind = 'see_also' AND l.file IS NULL) AS see_also
        FROM objective o LEFT JOIN objective p ON p.objective_id = o.parent_id
        WHERE o.document_id = $document_id
        ORDER BY o.position
        """,
        {"document_id": document_id},
    )


def measures(database: Database, document_id: str) -> list[Row]:
    """For every goal of a plan its indicators, the measuring ones first, and of targets without one a row as well."""
    return rows(
        database,
        """
        WITH linked AS (
            SELECT oi.objective_id, oi.indicator_id, oi.role, oi.file LIKE 'indicators/%' AS on_card
            FROM objective_indicator oi JOIN objective o USING (objective_id) WHERE o.document_id = $document_id
            UNION
            SELECT t.objective_id, NULL, 'measures', false
            FROM target t JOIN objective o USING (objective_id)
            WHERE o.document_id = $document_id AND t.indicator_id IS NULL AND t.target_id NOT IN (
                SELECT item_id FROM original WHERE item = 'target' AND field = 'PerformanceIndicator')
        )
        SELECT l.*, n.* EXCLUDE (indicator_id), u.name_nl AS unit_nl, u.name_en AS unit_en,
            u.symbol_nl, u.symbol_en, u.position AS unit_position
        FROM linked l LEFT JOIN indicator n USING (indicator_id) LEFT JOIN unit u ON u.unit_id = n.unit
        ORDER BY l.objective_id, l.role DESC, l.indicator_id
        """,
        {"document_id": document_id},
    )


def targets(database: Database, document_id: str) -> list[Row]:
    """All targets of a plan, each with the indicator it stands under in a file (`placed`)."""
    return rows(
        database,
        """
        SELECT t.*, coalesce(t.indicator_id, k.value) AS placed
        FROM target t JOIN objective o USING (objective_id)
        LEFT JOIN original k ON k.item = 'target' AND k.item_id = t.target_id AND k.field = 'PerformanceIndicator'
        WHERE o.document_id = $document_id
        ORDER BY t.objective_id, t.file, t.line
        """,
        {"document_id": document_id},
    )


def figures(database: Database, document_id: str) -> list[Row]:
    """Every figure of the plan's institution for an indicator of one of its goals."""
    return rows(
        database,
        """
        SELECT b.* FROM observation b
        JOIN document d ON d.institution_id = b.institution_id
        WHERE d.document_id = $document_id AND b.indicator_id IN (
            SELECT indicator_id FROM objective_indicator oi JOIN objective o USING (objective_id)
            WHERE o.document_id = $document_id)
        ORDER BY b.indicator_id, b.period_start, b.period_end, b.dimension, b.category
        """,
        {"document_id": document_id},
    )


def originals(database: Database, document_id: str, form: str) -> list[Row]:
    """What a plan in another format said beside what our tables hold, of the plan and of all that is in it."""
    return rows(
        database,
        """
        SELECT * EXCLUDE (file) FROM original
        WHERE format = $form AND file = 'originals/' || $document_id || '.csv'
        ORDER BY line
        """,
        {"document_id": document_id, "form": form},
    )
