"""Questions about the source documents, and about the build that read them."""

from __future__ import annotations

from board.questions.database import Database, Row, rows


def documents(database: Database) -> list[Row]:
    """The documents with what was found in each."""
    return rows(
        database,
        """
        SELECT d.*, i.short_name_nl, i.short_name_en, i.name_nl, i.name_en,
            (SELECT count(*) FROM objective o WHERE o.document_id = d.document_id) AS goals,
            (SELECT count(*) FROM observation o WHERE o.source_id = d.document_id) AS figures,
            (SELECT count(*) FROM target t WHERE t.source_id = d.document_id) AS targets
        FROM document d JOIN institution i USING (institution_id)
        ORDER BY i.position
        """,
    )


def levels(database: Database, document_id: str) -> list[Row]:
    """How many goals each level of a document has, highest level first."""
    return rows(
        database,
        """
        SELECT level, min(depth) AS depth, count(*) AS goals, count(title_nl) AS titled,
            count(passage) AS passages
        FROM objective WHERE document_id = $document_id
        GROUP BY level ORDER BY depth, min(position)
        """,
        {"document_id": document_id},
    )


def goals_with_passages(database: Database, ancestor_id: str) -> list[Row]:
    """A goal and all below it with the passage each stands for."""
    return rows(
        database,
        """
        SELECT o.objective_id, o.code, o.level, o.depth, o.title_nl, o.title_en, o.commitment, o.line_start,
            o.line_end, o.passage
        FROM objective_tree t JOIN objective o USING (objective_id)
        WHERE t.ancestor_id = $ancestor_id
        ORDER BY o.position
        """,
        {"ancestor_id": ancestor_id},
    )


def figures(database: Database, document_id: str) -> list[Row]:
    """Figures and targets taken from a document, by line, with the words around them if the text is at hand."""
    return rows(
        database,
        """
        WITH figure AS (
            SELECT 'observation' AS kind, indicator_id, source_line, value, bound, period, verified,
                dimension, category, NULL AS target_id, NULL AS objective_id
            FROM observation WHERE source_id = $document_id
            UNION ALL
            SELECT 'target', indicator_id, source_line, value, NULL, CAST(year(due) AS VARCHAR), verified,
                '', '', target_id, objective_id
            FROM target WHERE source_id = $document_id
        )
        SELECT f.*, n.name_nl, n.name_en, n.decimals, u.symbol_nl, u.symbol_en, u.position AS unit_position,
            o.title_nl, o.title_en, p.text, c.name_nl AS category_nl, c.name_en AS category_en
        FROM figure f
        LEFT JOIN category c ON c.dimension = f.dimension AND c.category = f.category
        LEFT JOIN indicator n USING (indicator_id)
        LEFT JOIN unit u ON u.unit_id = n.unit
        LEFT JOIN objective o ON o.objective_id = f.objective_id
        LEFT JOIN passage p ON p.document_id = $document_id AND p.line_start = f.source_line
        ORDER BY f.source_line, f.kind, f.indicator_id, f.category
        """,
        {"document_id": document_id},
    )


def build(database: Database) -> Row:
    """The one row that says which version this is, when it was made and how much it holds."""
    return rows(database, "SELECT * FROM build")[0]


def issues(database: Database) -> list[Row]:
    """What the build noticed and did not stop for."""
    return rows(database, "SELECT * FROM issue ORDER BY rule, file, line")
