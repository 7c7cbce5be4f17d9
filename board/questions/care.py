"""Questions of quality care: what was reported, steps of cycles, frameworks served, how good the data are."""

from __future__ import annotations

from board.questions.database import Database, Row, rows


def reported(database: Database, institution_id: str | None) -> list[Row]:
    """Every goal that something was reported about, with the newest report, under its strategic goal."""
    return rows(
        database,
        """
        SELECT o.objective_id, o.code, o.level, o.title_nl, o.title_en, i.institution_id, i.name_nl, i.name_en,
            t.objective_id AS top_id, t.code AS top_code, t.title_nl AS top_title_nl, t.title_en AS top_title_en,
            a.status, a.assessed_on, a.note_nl, a.note_en, a.source_line, s.title AS source_title,
            s.publisher, NULL AS verified
        FROM assessment a
        JOIN objective o USING (objective_id)
        JOIN objective_tree w USING (objective_id)
        JOIN objective t ON t.objective_id = w.ancestor_id AND t.depth = 0
        JOIN institution i ON i.institution_id = o.institution_id
        JOIN source s ON s.source_id = a.source_id
        WHERE $institution_id IS NULL OR i.institution_id = $institution_id
        QUALIFY row_number() OVER (
            PARTITION BY o.objective_id ORDER BY a.assessed_on DESC, a.source_line
        ) = 1
        ORDER BY i.position, t.position, o.position
        """,
        {"institution_id": institution_id},
    )


def reported_of(database: Database) -> list[Row]:
    """Per institution: how many goals it has, about how many something was reported, and since when."""
    return rows(
        database,
        """
        SELECT i.institution_id, i.name_nl, i.name_en, count(DISTINCT o.objective_id) AS goals,
            count(DISTINCT a.objective_id) AS reported, max(a.assessed_on) AS newest
        FROM objective o JOIN institution i USING (institution_id) LEFT JOIN assessment a USING (objective_id)
        GROUP BY ALL
        ORDER BY any_value(i.position)
        """,
    )


def counted(database: Database, institution_id: str | None) -> list[Row]:
    """What was counted of the implementation of goals, in the order of the plan."""
    return rows(
        database,
        """
        SELECT m.*, o.code, o.title_nl, o.title_en, s.title AS source_title, s.kind AS source_kind, s.url, s.publisher
        FROM implementation m
        JOIN objective o USING (objective_id)
        JOIN institution i USING (institution_id)
        JOIN source s USING (source_id)
        WHERE $institution_id IS NULL OR o.institution_id = $institution_id
        ORDER BY i.position, o.position, m.period DESC, m.source_line, m.line
        """,
        {"institution_id": institution_id},
    )


def cycle(database: Database, institution_id: str | None) -> list[Row]:
    """Each unit's steps in its quality cycle, by institution, unit and period."""
    return rows(
        database,
        """
        SELECT c.institution_id, c.unit, c.cycle, c.step, c.step_nl, c.step_en, c.period, c.source_line,
            s.title AS source_title, s.publisher, NULL AS verified
        FROM cycle_step c JOIN institution i USING (institution_id) JOIN source s USING (source_id)
        WHERE $institution_id IS NULL OR c.institution_id = $institution_id
        ORDER BY i.position, c.unit, c.period, c.source_line
        """,
        {"institution_id": institution_id},
    )


def crosswalk(database: Database) -> list[Row]:
    """For every item of every framework and every institution with a plan: how many goals serve it, none included."""
    return rows(
        database,
        """
        WITH planner AS (SELECT DISTINCT institution_id FROM document)
        SELECT f.item_id, f.framework, f.code, f.name_nl, f.name_en, p.institution_id, i.kind, i.position,
            count(o.objective_id) AS goals
        FROM framework_item f
        CROSS JOIN planner p
        JOIN institution i USING (institution_id)
        LEFT JOIN objective_framework l ON l.item_id = f.item_id
        LEFT JOIN objective o ON o.objective_id = l.objective_id AND o.institution_id = p.institution_id
        GROUP BY f.item_id, f.framework, f.code, f.name_nl, f.name_en, p.institution_id, i.kind, i.position
        ORDER BY f.framework, length(f.code), f.code, i.position
        """,
    )


def soundness(database: Database) -> list[Row]:
    """Per institution with a plan: figures, those looked up and found in a text, series out of date, text at hand."""
    return rows(
        database,
        """
        SELECT i.institution_id, i.name_nl, i.name_en, bool_and(d.text_found) AS text_found,
            (SELECT count(*) FROM observation o WHERE o.institution_id = i.institution_id) AS figures,
            (SELECT count(*) FROM observation o
             WHERE o.institution_id = i.institution_id AND o.verified) AS verified,
            (SELECT count(*) FROM observation o
             WHERE o.institution_id = i.institution_id AND o.source_line IS NOT NULL AND o.verified IS FALSE
            ) AS unverified,
            (SELECT count(*) FROM verdict v
             WHERE v.institution_id = i.institution_id AND v.target_id IS NULL AND list_contains(v.flags, 'stale')
            ) AS stale
        FROM document d JOIN institution i USING (institution_id)
        GROUP BY i.institution_id, i.name_nl, i.name_en, i.position
        ORDER BY i.position
        """,
    )


def stale(database: Database, institution_id: str | None) -> list[Row]:
    """Series whose next figure is overdue, the longest overdue first."""
    return rows(
        database,
        """
        SELECT n.indicator_id, n.name_nl, n.name_en, i.institution_id, i.short_name_nl, i.short_name_en, l.period,
            n.expected_interval_months
        FROM verdict v
        JOIN indicator n USING (indicator_id)
        JOIN institution i ON i.institution_id = v.institution_id
        JOIN latest l ON l.indicator_id = v.indicator_id AND l.institution_id = v.institution_id AND l.is_latest
        WHERE v.target_id IS NULL AND list_contains(v.flags, 'stale')
            AND ($institution_id IS NULL OR v.institution_id = $institution_id)
        ORDER BY l.period_end, n.name_nl, i.position
        """,
        {"institution_id": institution_id},
    )


def conflicting(database: Database, institution_id: str | None) -> list[Row]:
    """Figures of one institution and year, in one unit and under one first word, that two publishers give differently.

    They stand apart as indicators of their own because they are counted differently; up to a quarter they differ.
    """
    return rows(
        database,
        """
        WITH figure AS (
            SELECT l.indicator_id, l.institution_id, l.period, year(l.period_start) AS year, l.value, l.bound,
                n.name_nl, n.name_en, n.unit, n.theme_id, n.decimals, u.symbol_nl, u.symbol_en,
                u.position AS unit_position, s.publisher, i.short_name_nl, i.short_name_en, i.position
            FROM latest l
            JOIN indicator n USING (indicator_id)
            JOIN unit u ON u.unit_id = n.unit
            JOIN institution i USING (institution_id)
            JOIN source s USING (source_id)
        )
        SELECT a.*, b.indicator_id AS other_id, b.name_nl AS other_nl, b.name_en AS other_en, b.value AS other_value,
            b.bound AS other_bound, b.period AS other_period, b.publisher AS other_publisher
        FROM figure a JOIN figure b USING (institution_id, year, unit, theme_id)
        WHERE a.indicator_id < b.indicator_id AND a.publisher <> b.publisher AND a.value <> b.value
            AND split_part(a.name_nl, ' ', 1) = split_part(b.name_nl, ' ', 1)
            AND abs(a.value - b.value) <= 0.25 * greatest(abs(a.value), abs(b.value))
            AND ($institution_id IS NULL OR institution_id = $institution_id)
        ORDER BY a.position, a.name_nl, a.year DESC
        """,
        {"institution_id": institution_id},
    )


def notices(database: Database) -> list[Row]:
    """What the build noticed, by rule, most first."""
    return rows(database, "SELECT rule, count(*) AS times FROM issue GROUP BY rule ORDER BY times DESC, rule")
