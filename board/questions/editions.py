"""Questions about a document that was issued again: what its former edition said, and what became of it."""

from __future__ import annotations

from board.questions.database import Database, Row, rows


def former(database: Database, document_id: str) -> Row | None:
    """How many passages stayed, changed, came and went, and how many verdicts were kept and lost.

    `version` and `until` say when the former edition was last served, null if its text was named by the card.
    None for a document of which no former edition is known.
    """
    found = rows(
        database,
        """
        SELECT e.version, e.until,
            count(*) FILTER (c.kind = 'same') AS same,
            count(*) FILTER (c.kind = 'changed') AS changed,
            count(*) FILTER (c.kind = 'added') AS added,
            count(*) FILTER (c.kind = 'removed') AS removed,
            count(*) FILTER (b.decision IS NOT NULL AND b.fingerprint = n.fingerprint) AS kept,
            count(*) FILTER (b.decision IS NOT NULL AND b.fingerprint IS DISTINCT FROM n.fingerprint) AS lost
        FROM edition e
        JOIN edition_change c USING (document_id)
        LEFT JOIN edition_passage b
            ON b.document_id = e.document_id AND b.edition = 'before' AND b.position = c.before
        LEFT JOIN edition_passage n
            ON n.document_id = e.document_id AND n.edition = 'now' AND n.position = c.now
        WHERE e.document_id = $document_id AND e.edition = 'before'
        GROUP BY ALL
        """,
        {"document_id": document_id},
    )
    return found[0] if found else None


def changes(database: Database, document_id: str) -> list[Row]:
    """What changed, came or went, in the order of the new edition, with both wordings and what a verdict came to.

    `verdict` is null where nobody had judged the former passage, else kept, given (anew) or lost.
    """
    return rows(
        database,
        """
        SELECT c.kind, coalesce(n.item, b.item) AS item, n.fingerprint AS passage, d.language,
            b.code AS code_before, n.code, b.words AS words_before, n.words,
            b.line AS line_before, n.line, b.page AS page_before, n.page,
            b.value AS value_before, n.value, b.value_high AS value_high_before, n.value_high,
            b.due AS due_before, n.due, coalesce(n.unit, b.unit) AS unit, b.unit AS unit_before,
            u.symbol_nl, u.symbol_en, u.position AS unit_position,
            CASE
                WHEN b.decision IS NULL THEN NULL
                WHEN b.fingerprint = n.fingerprint THEN 'kept'
                WHEN n.decision IS NOT NULL THEN 'given'
                ELSE 'lost'
            END AS verdict
        FROM edition_change c
        JOIN document d USING (document_id)
        LEFT JOIN edition_passage b
            ON b.document_id = c.document_id AND b.edition = 'before' AND b.position = c.before
        LEFT JOIN edition_passage n
            ON n.document_id = c.document_id AND n.edition = 'now' AND n.position = c.now
        LEFT JOIN unit u ON u.unit_id = coalesce(n.unit, b.unit)
        WHERE c.document_id = $document_id AND c.kind <> 'same'
        ORDER BY c.now NULLS LAST, c.before
        """,
        {"document_id": document_id},
    )
