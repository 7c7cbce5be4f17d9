"""Questions about indicators: the gallery, one indicator, its series, its targets, its sources."""

from __future__ import annotations

from board.questions.database import Database, Row, rows


def gallery(database: Database, institution_id: str | None) -> list[Row]:
    """Every indicator, by theme, with its newest total: of the institution given, or of the first that has one.

    `figures` counts all its figures there; `value` is null where there are only figures by breakdown, or none.
    """
    return rows(
        database,
        """
        WITH counted AS (
            SELECT indicator_id, count(*) AS figures
            FROM observation
            WHERE value IS NOT NULL AND ($institution_id IS NULL OR institution_id = $institution_id)
            GROUP BY indicator_id
        )
        SELECT n.indicator_id, n.name_nl, n.name_en, n.decimals, n.theme_id, t.name_nl AS theme_nl,
            t.name_en AS theme_en, u.symbol_nl, u.symbol_en, u.position AS unit_position,
            i.institution_id, i.short_name_nl, i.short_name_en, l.value, l.period, l.bound,
            coalesce(list_contains(v.flags, 'stale'), false) AS stale, coalesce(c.figures, 0) AS figures
        FROM indicator n
        JOIN theme t ON t.theme_id = n.theme_id
        JOIN unit u ON u.unit_id = n.unit
        LEFT JOIN counted c ON c.indicator_id = n.indicator_id
        LEFT JOIN latest l ON l.indicator_id = n.indicator_id AND l.is_latest
            AND ($institution_id IS NULL OR l.institution_id = $institution_id)
        LEFT JOIN institution i ON i.institution_id = l.institution_id
        LEFT JOIN verdict v ON v.indicator_id = l.indicator_id AND v.institution_id = l.institution_id
            AND v.target_id IS NULL
        QUALIFY row_number() OVER (PARTITION BY n.indicator_id ORDER BY i.position) = 1
        ORDER BY t.position, n.name_nl
        """,
        {"institution_id": institution_id},
    )


def trails(database: Database) -> list[Row]:
    """The values of every series of totals with their moments (unit: years), for sparklines; bounds left out."""
    return rows(
        database,
        """
        SELECT indicator_id, institution_id, list(value ORDER BY period_start) AS trail,
            list(time ORDER BY period_start) AS times, list(series_break ORDER BY period_start) AS breaks
        FROM latest
        WHERE bound IN ('exact', 'about')
        GROUP BY ALL
        """,
    )


def indicator(database: Database, indicator_id: str) -> Row | None:
    """One indicator with its unit and theme."""
    found = rows(
        database,
        """
        SELECT n.*, t.name_nl AS theme_nl, t.name_en AS theme_en, u.symbol_nl, u.symbol_en,
            u.name_nl AS unit_name_nl, u.name_en AS unit_name_en, u.position AS unit_position
        FROM indicator n
        JOIN theme t USING (theme_id)
        JOIN unit u ON u.unit_id = n.unit
        WHERE n.indicator_id = $indicator_id
        """,
        {"indicator_id": indicator_id},
    )
    return found[0] if found else None


def observations(database: Database, indicator_id: str) -> list[Row]:
    """Every figure of an indicator with its source, breakdowns included."""
    return rows(
        database,
        """
        SELECT o.*, i.short_name_nl, i.short_name_en, i.name_nl, i.name_en, i.position AS institution_position,
            s.title AS source_title, s.publisher, coalesce(o.source_url, s.url) AS url, s.kind AS source_kind,
            c.name_nl AS category_nl, c.name_en AS category_en, coalesce(c.reference, false) AS reference,
            i.kind AS institution_kind, i.part_of
        FROM observation o
        LEFT JOIN category c ON c.dimension = o.dimension AND c.category = o.category
        JOIN institution i USING (institution_id)
        JOIN source s USING (source_id)
        WHERE o.indicator_id = $indicator_id
        ORDER BY i.position, o.dimension, o.category, o.period_start
        """,
        {"indicator_id": indicator_id},
    )


def of_goal(database: Database, objective_id: str) -> list[Row]:
    """Indicators linked to a goal, those that measure it first; `figures` counts those of its own institution."""
    return rows(
        database,
        """
        SELECT oi.role, n.indicator_id, n.name_nl, n.name_en,
            count(l.indicator_id) AS figures,
            (SELECT count(*) FROM observation b
             WHERE b.indicator_id = n.indicator_id AND b.institution_id = any_value(o.institution_id)
                AND b.value IS NOT NULL) AS all_figures
        FROM objective_indicator oi
        JOIN objective o USING (objective_id)
        JOIN indicator n USING (indicator_id)
        LEFT JOIN latest l ON l.indicator_id = n.indicator_id AND l.institution_id = o.institution_id
        WHERE oi.objective_id = $objective_id
        GROUP BY oi.role, n.indicator_id, n.name_nl, n.name_en
        ORDER BY oi.role = 'context', count(l.indicator_id) = 0, n.name_nl
        """,
        {"objective_id": objective_id},
    )


def goals_of(database: Database, indicator_id: str) -> list[Row]:
    """Goals that an indicator measures or gives context for."""
    return rows(
        database,
        """
        SELECT oi.role, o.objective_id, o.code, o.title_nl, o.title_en, i.short_name_nl, i.short_name_en
        FROM objective_indicator oi
        JOIN objective o USING (objective_id)
        JOIN institution i USING (institution_id)
        WHERE oi.indicator_id = $indicator_id
        ORDER BY oi.role = 'context', i.position, o.position
        """,
        {"indicator_id": indicator_id},
    )


def forecast(database: Database, indicator_id: str, institution_id: str) -> Row | None:
    """The fitted drift of a series in the fields of `model.progress.Drift`; None if it has none."""
    found = rows(
        database,
        """
        SELECT level, time, pace, scale, span, freedom FROM forecast
        WHERE indicator_id = $indicator_id AND institution_id = $institution_id AND reason IS NULL
        """,
        {"indicator_id": indicator_id, "institution_id": institution_id},
    )
    return found[0] if found else None
