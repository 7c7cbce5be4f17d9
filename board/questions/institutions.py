"""Questions about institutions and their plans."""

from __future__ import annotations

from board.questions.database import Database, Row, rows


def plans(database: Database) -> list[Row]:
    """Every plan with its institution, in the fixed order of institutions, and what its goals come to."""
    return rows(
        database,
        """
        SELECT i.institution_id, i.name_nl, i.name_en, i.short_name_nl, i.short_name_en, i.kind, i.position,
            d.document_id, d.title, d.kind AS document_kind, d.period_start, d.period_end, d.text_found,
            count(o.objective_id) AS goals,
            count(*) FILTER (WHERE m.measured) AS measured,
            (SELECT count(*) FROM target t
             WHERE t.institution_id = i.institution_id AND t.own AND t.replaced_by IS NULL) AS targets
        FROM document d
        JOIN institution i USING (institution_id)
        JOIN objective o USING (document_id)
        JOIN objective_measured m USING (objective_id)
        GROUP BY ALL
        ORDER BY i.position
        """,
    )


def institutions(database: Database) -> list[Row]:
    """All institutions, reference values last, in their fixed order."""
    return rows(database, "SELECT * FROM institution ORDER BY position")


def distribution(database: Database, document_id: str) -> list[Row]:
    """How many goals of a plan have which verdict; `not_measured` for those without one."""
    return rows(
        database,
        """
        SELECT coalesce(v.code, 'not_measured') AS code, count(*) AS goals
        FROM objective o LEFT JOIN objective_verdict v USING (objective_id)
        WHERE o.document_id = $document_id
        GROUP BY ALL
        """,
        {"document_id": document_id},
    )


def headlines(database: Database, institution_id: str | None) -> list[Row]:
    """The figures an institution puts first, each with its newest value and the one before it.

    None: the first figure of every institution that is its own.
    """
    return rows(
        database,
        """
        SELECT h.indicator_id, n.name_nl, n.name_en, n.decimals, n.direction, n.unit, u.symbol_nl, u.symbol_en,
            u.position AS unit_position, h.institution_id,
            i.short_name_nl, i.short_name_en, l.value, l.period, l.bound, l.series_break, l.previous, l.previous_period
        FROM headline h
        JOIN indicator n USING (indicator_id)
        JOIN unit u ON u.unit_id = n.unit
        JOIN institution i ON i.institution_id = h.institution_id
        JOIN latest l ON l.indicator_id = h.indicator_id AND l.institution_id = h.institution_id AND l.is_latest
        JOIN institution s ON s.institution_id = h.shown_for
        WHERE coalesce($institution_id, h.institution_id) = h.shown_for
        QUALIFY $institution_id IS NOT NULL OR row_number() OVER (PARTITION BY h.shown_for ORDER BY h.position) = 1
        ORDER BY s.position, h.position
        """,
        {"institution_id": institution_id},
    )
