"""Questions about targets and verdicts."""

from __future__ import annotations

from board.questions.database import Database, Row, rows


def targets_of_goal(database: Database, objective_id: str) -> list[Row]:
    """Targets of a goal with their verdicts, those that hold first."""
    return rows(
        database,
        """
        SELECT * FROM target_standing
        WHERE objective_id = $objective_id
        ORDER BY replaced_by IS NOT NULL, due, target_id
        """,
        {"objective_id": objective_id},
    )


def targets_of_indicator(database: Database, indicator_id: str) -> list[Row]:
    """Targets that use an indicator, of any institution."""
    return rows(
        database,
        """
        SELECT * FROM target_standing
        WHERE indicator_id = $indicator_id
        ORDER BY institution_position, replaced_by IS NOT NULL, due, target_id
        """,
        {"indicator_id": indicator_id},
    )


def attention(database: Database, institution_id: str) -> list[Row]:
    """Own targets that need a look, worst first: behind, past their date, out of date, without a figure."""
    return rows(
        database,
        """
        SELECT * FROM target_standing
        WHERE institution_id = $institution_id AND own AND replaced_by IS NULL
            AND verdict NOT IN ('achieved', 'on_track', 'trend_only')
        ORDER BY severity, was IS NOT NULL DESC, past DESC, list_contains(flags, 'stale') DESC,
            due NULLS LAST, goal_position, target_id
        """,
        {"institution_id": institution_id},
    )


def trend_of(database: Database, indicator_id: str, institution_id: str) -> Row | None:
    """The verdict on a series without a target, or None if it has fewer than two points."""
    found = rows(
        database,
        """
        SELECT * FROM trend_standing
        WHERE indicator_id = $indicator_id AND institution_id = $institution_id
        """,
        {"indicator_id": indicator_id, "institution_id": institution_id},
    )
    return found[0] if found else None
