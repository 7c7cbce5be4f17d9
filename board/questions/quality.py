"""Questions about measurability: how many goals stand on which rung of the ladder, per plan and per theme."""

from __future__ import annotations

from board.questions.database import Database, Row, rows


def ladder_by_institution(database: Database) -> list[Row]:
    """Every institution with a plan: its goals and, by rung from 0 to 5, how many stand there."""
    return rows(
        database,
        """
        SELECT i.institution_id, i.name_nl, i.name_en, sum(l.goals) AS goals, map(list(l.rung), list(l.goals)) AS rungs
        FROM ladder_by_institution l JOIN institution i USING (institution_id)
        GROUP BY ALL
        ORDER BY any_value(i.position)
        """,
    )


def ladder_by_theme(database: Database, institution_id: str | None) -> list[Row]:
    """The same per theme, of one institution or of all, most goals first. A goal of two themes counts in both."""
    return rows(
        database,
        """
        WITH counted AS (
            SELECT theme_id, rung, sum(goals) AS goals FROM ladder_by_theme
            WHERE $institution_id IS NULL OR institution_id = $institution_id
            GROUP BY ALL
        )
        SELECT t.theme_id, t.name_nl, t.name_en, sum(c.goals) AS goals, map(list(c.rung), list(c.goals)) AS rungs
        FROM counted c JOIN theme t USING (theme_id)
        GROUP BY ALL
        ORDER BY sum(c.goals) DESC, t.name_nl
        """,
        {"institution_id": institution_id},
    )
