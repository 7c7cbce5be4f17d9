"""Questions about what institutions reported: assessments, implementation, quality cycles, frameworks, sources."""

from __future__ import annotations

from board.questions.database import Database, Row, rows


def assessments(database: Database, objective_id: str) -> list[Row]:
    """What was reported about a goal, newest first."""
    return rows(
        database,
        """
        SELECT a.*, s.title AS source_title, s.publisher, NULL AS verified
        FROM assessment a JOIN source s USING (source_id)
        WHERE a.objective_id = $objective_id
        ORDER BY a.assessed_on DESC, a.source_line
        """,
        {"objective_id": objective_id},
    )


def implementation(database: Database, objective_id: str) -> list[Row]:
    """How many units have each element of a goal, in the order of the source."""
    return rows(
        database,
        """
        SELECT m.*, s.title AS source_title, s.publisher
        FROM implementation m JOIN source s USING (source_id)
        WHERE m.objective_id = $objective_id
        ORDER BY m.period DESC, m.source_line, m.line
        """,
        {"objective_id": objective_id},
    )


def frameworks(database: Database, objective_id: str) -> list[Row]:
    """Items of shared frameworks that a goal serves, with the reason."""
    return rows(
        database,
        """
        SELECT f.framework, f.code, f.name_nl, f.name_en, o.reason_nl, o.reason_en, o.origin
        FROM objective_framework o JOIN framework_item f USING (item_id)
        WHERE o.objective_id = $objective_id
        ORDER BY f.framework, length(f.code), f.code
        """,
        {"objective_id": objective_id},
    )


def cycle_steps(database: Database, institution_id: str) -> list[Row]:
    """The steps of quality cycles that units of an institution took, by period."""
    return rows(
        database,
        """
        SELECT cycle, step, step_nl, step_en, period, list(unit ORDER BY source_line) AS units,
            min(source_id) AS source_id, min(source_line) AS source_line
        FROM cycle_step
        WHERE institution_id = $institution_id
        GROUP BY cycle, step, step_nl, step_en, period
        ORDER BY min(source_line)
        """,
        {"institution_id": institution_id},
    )


def publishers(database: Database) -> list[Row]:
    """Every publisher with how many sources, figures and indicators come from it, most figures first."""
    return rows(
        database,
        """
        SELECT s.publisher, s.kind, count(DISTINCT s.source_id) AS sources, count(*) AS figures,
            count(DISTINCT o.indicator_id) AS indicators, min(o.period_start) AS first, max(o.period_end) AS last
        FROM observation o JOIN source s USING (source_id)
        GROUP BY s.publisher, s.kind
        ORDER BY count(*) DESC, s.publisher
        """,
    )


def sources_of(database: Database, publisher: str) -> list[Row]:
    """The sources of a publisher that figures were taken from, and the indicators each feeds."""
    return rows(
        database,
        """
        SELECT s.source_id, s.title, s.url, s.published, s.kind, count(*) AS figures,
            list(DISTINCT {'id': n.indicator_id, 'nl': n.name_nl, 'en': n.name_en}) AS indicators
        FROM observation o JOIN source s USING (source_id) JOIN indicator n USING (indicator_id)
        WHERE s.publisher = $publisher
        GROUP BY s.source_id, s.title, s.url, s.published, s.kind
        ORDER BY s.published DESC NULLS LAST, s.title
        """,
        {"publisher": publisher},
    )


def left_out(database: Database) -> list[Row]:
    """Reference figures that were not taken over, with the reason."""
    return rows(database, "SELECT * FROM left_out ORDER BY institution, indicator")
