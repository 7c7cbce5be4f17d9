"""Questions about stories: which there are, and the slides of one."""

from __future__ import annotations

from board.questions.database import Database, Row, rows


def stories(database: Database) -> list[Row]:
    """Every finished story with its number of slides, in the order their cards give."""
    return rows(
        database,
        """
        SELECT s.*, count(d.position) AS slides
        FROM story s JOIN slide d USING (story_id)
        GROUP BY ALL
        ORDER BY s.position, s.story_id
        """,
    )


def slides(database: Database, story_id: str) -> list[Row]:
    """What each slide of a story shows and says, in order."""
    return rows(database, "SELECT * FROM slide WHERE story_id = $story_id ORDER BY position", {"story_id": story_id})


def figure(database: Database, indicator_id: str, institution_id: str) -> Row | None:
    """The newest total of a series with what its indicator is called, its unit and where it was read."""
    found = rows(
        database,
        """
        SELECT l.*, n.name_nl, n.name_en, n.decimals, n.limit_value, i.short_name_nl, i.short_name_en,
            u.symbol_nl, u.symbol_en, u.name_nl AS unit_name_nl, u.name_en AS unit_name_en,
            u.position AS unit_position, s.title AS source_title, s.publisher
        FROM latest l
        JOIN indicator n USING (indicator_id)
        JOIN institution i USING (institution_id)
        JOIN unit u ON u.unit_id = n.unit
        JOIN source s USING (source_id)
        WHERE l.is_latest AND l.indicator_id = $indicator_id AND l.institution_id = $institution_id
        """,
        {"indicator_id": indicator_id, "institution_id": institution_id},
    )
    return found[0] if found else None


def plan(database: Database, document_id: str) -> Row | None:
    """A document with whose it is, for which years, and how much of it is measured."""
    found = rows(
        database,
        """
        SELECT d.document_id, d.title, d.period_start, d.period_end, d.institution_id, i.short_name_nl,
            i.short_name_en, sum(s.goals) AS goals, sum(s.measured) AS measured
        FROM document d
        JOIN institution i USING (institution_id)
        JOIN objective_summary s ON s.document_id = d.document_id AND s.depth = 0
        WHERE d.document_id = $document_id
        GROUP BY ALL
        """,
        {"document_id": document_id},
    )
    return found[0] if found else None


def spreads(database: Database, objective_ids: list[str]) -> list[Row]:
    """For each of the goals: how many goals below it, itself included, have which verdict."""
    return rows(
        database,
        "SELECT objective_id, code, goals FROM rollup WHERE list_contains($objective_ids, objective_id)",
        {"objective_ids": objective_ids},
    )
