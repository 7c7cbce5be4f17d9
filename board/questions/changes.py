"""Two published versions in; what changed from the older to the newer out, what matters most first.

Every row has `subject` (verdict, target, document, goal, figure), `action` (added, changed, removed), `rank` (the
lower, the more consequential), the names of what it is about, and `old` and `new`: the facts on either side, null
where there are none. A build of the same content makes no rows.
"""

from __future__ import annotations

from board.questions.database import Row, rows
from board.questions.versions import Pair


def changes(pair: Pair) -> list[Row]:
    """Everything that changed, ordered by consequence."""
    found = [*verdicts(pair), *targets(pair), *documents(pair), *goals(pair), *figures(pair)]
    return sorted(found, key=lambda row: row["rank"])


def verdicts(pair: Pair) -> list[Row]:
    """Verdicts that are another one now: on targets that hold, and on the course of series without a target.

    `rank` tells those that got worse (0) from the others (1).
    """
    return rows(
        pair,
        """
        WITH judged AS (
            SELECT n.target_id, t.objective_id, t.institution_id, t.indicator_id,
                {'code': o.code, 'trend': o.trend, 'reason': o.reason} AS old,
                {'code': n.code, 'trend': n.trend, 'reason': n.reason} AS new
            FROM older.verdict o
            JOIN newer.verdict n USING (target_id)
            JOIN newer.target t USING (target_id)
            WHERE t.replaced_by IS NULL
            UNION ALL
            SELECT NULL, NULL, n.institution_id, n.indicator_id,
                {'code': o.code, 'trend': o.trend, 'reason': o.reason},
                {'code': n.code, 'trend': n.trend, 'reason': n.reason}
            FROM older.verdict o
            JOIN newer.verdict n USING (indicator_id, institution_id)
            WHERE o.target_id IS NULL AND n.target_id IS NULL
        )
        SELECT 'verdict' AS subject, 'changed' AS action,
            CASE WHEN s.severity < r.severity OR (j.new.code = 'trend_only' AND j.new.trend = 'worsening')
                THEN 0 ELSE 1 END AS rank,
            j.*, g.code, g.level, g.title_nl, g.title_en, m.name_nl, m.name_en,
            p.short_name_nl, p.short_name_en
        FROM judged j
        JOIN newer.verdict_code s ON s.code = j.new.code
        JOIN newer.verdict_code r ON r.code = j.old.code
        JOIN place p USING (institution_id)
        LEFT JOIN goal g USING (objective_id)
        LEFT JOIN measure m USING (indicator_id)
        WHERE j.old.code <> j.new.code
            OR (j.new.code = 'trend_only' AND j.old.trend IS DISTINCT FROM j.new.trend)
        ORDER BY rank, s.severity, p.position, g.position, j.indicator_id, j.target_id
        """,
    )


def targets(pair: Pair) -> list[Row]:
    """Targets that are new, ask something else or are gone."""
    return rows(
        pair,
        """
        WITH before AS (
            SELECT target_id, objective_id, institution_id, indicator_id, kind, operator, value, value_high, unit,
                baseline_value, baseline_period, tolerance, due, own, replaced_by, note_nl, note_en
            FROM older.target
        ), after AS (
            SELECT target_id, objective_id, institution_id, indicator_id, kind, operator, value, value_high, unit,
                baseline_value, baseline_period, tolerance, due, own, replaced_by, note_nl, note_en
            FROM newer.target
        ), matched AS (
            SELECT target_id,
                CASE WHEN o.target_id IS NOT NULL THEN o END AS old,
                CASE WHEN n.target_id IS NOT NULL THEN n END AS new
            FROM before o FULL JOIN after n USING (target_id)
            WHERE (o.objective_id, o.indicator_id, o.kind, o.operator, o.value, o.value_high, o.unit,
                    o.baseline_value, o.baseline_period, o.tolerance, o.due, o.own, o.replaced_by)
                IS DISTINCT FROM (n.objective_id, n.indicator_id, n.kind, n.operator, n.value, n.value_high, n.unit,
                    n.baseline_value, n.baseline_period, n.tolerance, n.due, n.own, n.replaced_by)
        )
        SELECT 'target' AS subject,
            CASE WHEN old IS NULL THEN 'added' WHEN new IS NULL THEN 'removed' ELSE 'changed' END AS action,
            CASE WHEN old IS NULL THEN 3 ELSE 2 END AS rank,
            t.target_id, t.old, t.new, objective_id, institution_id, indicator_id,
            g.code, g.level, g.title_nl, g.title_en, m.name_nl, m.name_en, m.decimals,
            coalesce(m.symbol_nl, u.symbol_nl) AS symbol_nl, coalesce(m.symbol_en, u.symbol_en) AS symbol_en,
            coalesce(m.unit_position, u.position) AS unit_position, p.short_name_nl, p.short_name_en
        FROM (
            SELECT *, coalesce(new.objective_id, old.objective_id) AS objective_id,
                coalesce(new.institution_id, old.institution_id) AS institution_id,
                coalesce(new.indicator_id, old.indicator_id) AS indicator_id,
                coalesce(new.unit, old.unit) AS unit
            FROM matched
        ) t
        JOIN place p USING (institution_id)
        LEFT JOIN goal g USING (objective_id)
        LEFT JOIN measure m USING (indicator_id)
        LEFT JOIN newer.unit u ON u.unit_id = t.unit
        ORDER BY rank, p.position, g.position, t.target_id
        """,
    )


def documents(pair: Pair) -> list[Row]:
    """Documents that came, went or were issued again: another text at hand, another title, date or period."""
    return rows(
        pair,
        """
        WITH before AS (
            SELECT document_id, institution_id, title, published, period_start, period_end, sha256 FROM older.document
        ), after AS (
            SELECT document_id, institution_id, title, published, period_start, period_end, sha256 FROM newer.document
        ), matched AS (
            SELECT document_id,
                CASE WHEN o.document_id IS NOT NULL THEN o END AS old,
                CASE WHEN n.document_id IS NOT NULL THEN n END AS new
            FROM before o FULL JOIN after n USING (document_id)
            WHERE (o.title, o.published, o.period_start, o.period_end)
                    IS DISTINCT FROM (n.title, n.published, n.period_start, n.period_end)
                OR o.sha256 <> n.sha256
        )
        SELECT 'document' AS subject,
            CASE WHEN old IS NULL THEN 'added' WHEN new IS NULL THEN 'removed' ELSE 'changed' END AS action,
            4 AS rank, d.document_id, d.old, d.new, coalesce(new.title, old.title) AS title,
            p.institution_id, p.short_name_nl, p.short_name_en
        FROM matched d
        JOIN place p ON p.institution_id = coalesce(d.new.institution_id, d.old.institution_id)
        ORDER BY p.position, d.document_id
        """,
    )


def goals(pair: Pair) -> list[Row]:
    """Goals that are new, gone, or have another title, promise, date or place in the plan, or other words in it."""
    return rows(
        pair,
        """
        WITH before AS (
            SELECT objective_id, institution_id, official_code, parent_id, title_nl, title_en, commitment, deadline,
                passage
            FROM older.objective
        ), after AS (
            SELECT objective_id, institution_id, official_code, parent_id, title_nl, title_en, commitment, deadline,
                passage
            FROM newer.objective
        ), matched AS (
            SELECT objective_id,
                CASE WHEN o.objective_id IS NOT NULL THEN o END AS old,
                CASE WHEN n.objective_id IS NOT NULL THEN n END AS new
            FROM before o FULL JOIN after n USING (objective_id)
            WHERE (o.official_code, o.parent_id, o.title_nl, o.title_en, o.commitment, o.deadline)
                    IS DISTINCT FROM (n.official_code, n.parent_id, n.title_nl, n.title_en, n.commitment, n.deadline)
                OR o.passage <> n.passage
        )
        SELECT 'goal' AS subject,
            CASE WHEN old IS NULL THEN 'added' WHEN new IS NULL THEN 'removed' ELSE 'changed' END AS action,
            CASE WHEN old IS NULL THEN 6 ELSE 5 END AS rank,
            c.objective_id, c.old, c.new, g.code, g.level, g.title_nl, g.title_en,
            p.institution_id, p.short_name_nl, p.short_name_en
        FROM matched c
        JOIN goal g USING (objective_id)
        JOIN place p ON p.institution_id = coalesce(c.new.institution_id, c.old.institution_id)
        ORDER BY rank, p.position, g.position
        """,
    )


def figures(pair: Pair) -> list[Row]:
    """Figures that are new, corrected or gone; those that an overview shows or a goal is measured by go first."""
    return rows(
        pair,
        """
        WITH before AS (
            SELECT indicator_id, institution_id, period, dimension, category, period_start, value, bound, status
            FROM older.observation
        ), after AS (
            SELECT indicator_id, institution_id, period, dimension, category, period_start, value, bound, status
            FROM newer.observation
        ), matched AS (
            SELECT indicator_id, institution_id, period, dimension, category,
                coalesce(n.period_start, o.period_start) AS period_start,
                CASE WHEN o.indicator_id IS NOT NULL THEN o END AS old,
                CASE WHEN n.indicator_id IS NOT NULL THEN n END AS new
            FROM before o FULL JOIN after n USING (indicator_id, institution_id, period, dimension, category)
            WHERE (o.value, o.bound, o.status) IS DISTINCT FROM (n.value, n.bound, n.status)
        )
        SELECT 'figure' AS subject,
            CASE WHEN old IS NULL THEN 'added' WHEN new IS NULL THEN 'removed' ELSE 'changed' END AS action,
            CASE WHEN old IS NULL THEN 8 ELSE 7 END AS rank,
            f.indicator_id, f.institution_id, f.period, f.dimension, f.category, f.old, f.new,
            c.name_nl AS category_nl, c.name_en AS category_en,
            m.name_nl, m.name_en, m.decimals, m.symbol_nl, m.symbol_en, m.unit_position,
            p.short_name_nl, p.short_name_en
        FROM matched f
        JOIN measure m USING (indicator_id)
        JOIN place p USING (institution_id)
        LEFT JOIN newer.category c USING (dimension, category)
        ORDER BY rank, EXISTS (FROM newer.headline h WHERE h.indicator_id = f.indicator_id) DESC,
            EXISTS (FROM newer.objective_indicator i
                WHERE i.indicator_id = f.indicator_id AND i.role = 'measures') DESC,
            p.position, f.indicator_id, f.period_start DESC, f.dimension, f.category
        """,
    )
