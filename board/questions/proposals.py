"""Questions about what the machine proposed out of a document, and what a person said of it."""

from __future__ import annotations

from board.questions.database import Database, Row, rows


def proposals(database: Database, document_id: str) -> list[Row]:
    """Every proposal of a document: those without a verdict first, the least certain of them first."""
    return rows(
        database,
        """
        SELECT p.*, d.language, d.sha256, u.symbol_nl, u.symbol_en, u.position AS unit_position,
            CASE WHEN p.value = round(p.value) THEN 0 ELSE 2 END AS decimals
        FROM proposal p
        JOIN document d USING (document_id)
        LEFT JOIN unit u ON u.unit_id = p.unit
        WHERE p.document_id = $document_id
        ORDER BY p.decision IS NOT NULL, p.confidence, p.line_start, p.passage
        """,
        {"document_id": document_id},
    )
