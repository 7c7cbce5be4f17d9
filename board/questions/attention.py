"""What a board should look at, of one institution or (None) of all: behind, out of date, unreported, unmeasured."""

from __future__ import annotations

from board.questions.database import Database, Row, rows


def weak(database: Database, institution_id: str | None) -> list[Row]:
    """Own targets that are measured and lag behind, slip again or can no longer be told, the gravest first."""
    return rows(
        database,
        """
        SELECT *, list_has_any(flags, ['lost', 'worsening']) AS slipping
        FROM target_standing
        WHERE ($institution_id IS NULL OR institution_id = $institution_id) AND own AND replaced_by IS NULL
            AND (verdict IN ('missed', 'deteriorating', 'off_track', 'needs_acceleration')
                OR list_has_any(flags, ['lost', 'worsening'])
                OR (verdict = 'cannot_tell' AND last_value IS NOT NULL))
        ORDER BY CASE WHEN severity <= 4 THEN severity WHEN slipping THEN 4.5 ELSE 5 END,
            was IN ('missed', 'deteriorating', 'off_track', 'needs_acceleration') DESC NULLS LAST,
            was IS NOT NULL DESC, past DESC, due NULLS LAST, institution_position, goal_position, target_id
        """,
        {"institution_id": institution_id},
    )


def weakest_before(database: Database, document_id: str) -> list[Row]:
    """Per strategic goal of a plan (`top_id`) the gravest own target that lagged behind when it was last measured.

    Only targets that cannot be told today; `was` is what they were.
    """
    return rows(
        database,
        """
        SELECT l.ancestor_id AS top_id, t.objective_id, t.goal_code AS code, t.title_nl, t.title_en, t.was
        FROM target_standing t
        JOIN verdict_code c ON c.code = t.was
        JOIN objective_tree l USING (objective_id)
        JOIN objective r ON r.objective_id = l.ancestor_id
        WHERE r.document_id = $document_id AND r.parent_id IS NULL AND t.own AND t.replaced_by IS NULL
            AND t.verdict = 'cannot_tell'
            AND t.was IN ('missed', 'deteriorating', 'off_track', 'needs_acceleration')
        QUALIFY row_number() OVER (PARTITION BY top_id ORDER BY c.severity, t.goal_position, t.target_id) = 1
        ORDER BY top_id
        """,
        {"document_id": document_id},
    )


def waiting(database: Database, institution_id: str | None) -> list[Row]:
    """Own targets without any figure or report, by `kind`, with the strategic goal that each stands under.

    `overdue`: should have happened by now; `open`: has no date or one to come; `never`: nobody has measured it.
    """
    return rows(
        database,
        """
        SELECT CASE WHEN t.kind <> 'event' THEN 'never' WHEN t.past THEN 'overdue' ELSE 'open' END AS kind,
            t.target_id, t.objective_id, t.goal_code AS code, t.title_nl, t.title_en, t.note_nl, t.note_en, t.due,
            t.institution_id, t.short_name_nl, t.short_name_en,
            r.objective_id AS top_id, r.code AS top_code, r.title_nl AS top_title_nl, r.title_en AS top_title_en,
            r.position AS top_position, t.institution_position
        FROM target_standing t
        JOIN objective_tree l ON l.objective_id = t.objective_id
        JOIN objective r ON r.objective_id = l.ancestor_id AND r.parent_id IS NULL
        WHERE ($institution_id IS NULL OR t.institution_id = $institution_id) AND t.own AND t.replaced_by IS NULL
            AND t.verdict = 'cannot_tell' AND t.last_value IS NULL
        ORDER BY t.institution_position, t.due NULLS LAST, t.goal_position, t.target_id
        """,
        {"institution_id": institution_id},
    )


def series(database: Database, institution_id: str | None) -> list[Row]:
    """Series that an overview shows first or that measure a goal, by `kind`; those of the overview first.

    `stale`: out of date; `worsening`: up to date and, without a target to be judged by, on the wrong way.
    """
    return rows(
        database,
        """
        SELECT CASE WHEN list_contains(v.flags, 'stale') THEN 'stale' ELSE 'worsening' END AS kind,
            v.indicator_id, v.institution_id, n.name_nl, n.name_en, l.period, i.short_name_nl, i.short_name_en,
            EXISTS (FROM headline h WHERE h.indicator_id = v.indicator_id AND h.institution_id = v.institution_id)
                AS headline,
            EXISTS (
                FROM objective_indicator oi JOIN objective o USING (objective_id)
                WHERE oi.indicator_id = v.indicator_id AND oi.role = 'measures'
                    AND o.institution_id = v.institution_id) AS measures
        FROM verdict v
        JOIN indicator n USING (indicator_id)
        JOIN institution i ON i.institution_id = v.institution_id
        JOIN latest l ON l.indicator_id = v.indicator_id AND l.institution_id = v.institution_id AND l.is_latest
        WHERE v.target_id IS NULL AND (headline OR measures)
            AND (list_contains(v.flags, 'stale') OR (v.code = 'trend_only' AND v.trend = 'worsening'))
            AND ($institution_id IS NULL OR v.institution_id = $institution_id)
        ORDER BY headline DESC, i.position, l.period_end, n.name_nl
        """,
        {"institution_id": institution_id},
    )


def unmeasured(database: Database, institution_id: str | None) -> list[Row]:
    """Strategic goals under which nothing at all is measured, in the order of the plans."""
    return rows(
        database,
        """
        SELECT s.objective_id, s.code, s.level, s.title_nl, s.title_en, s.goals, s.institution_id,
            i.short_name_nl, i.short_name_en
        FROM objective_summary s JOIN institution i USING (institution_id)
        WHERE s.depth = 0 AND s.measured = 0 AND ($institution_id IS NULL OR s.institution_id = $institution_id)
        ORDER BY i.position, s.position
        """,
        {"institution_id": institution_id},
    )
