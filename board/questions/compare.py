"""Questions that set institutions side by side: on a theme, on an indicator, and an association beside its members."""

from __future__ import annotations

from board.questions.database import Database, Row, rows


def theme_matrix(database: Database) -> list[Row]:
    """Every theme with every institution that has goals on it: how many, how many measurable, the worst verdict.

    A goal is measurable if an indicator is linked to it; one of two themes counts in both. A theme without any goal
    has one row without an institution.
    """
    return rows(
        database,
        """
        WITH cell AS (
            SELECT t.theme_id, o.institution_id, count(*) AS goals, count(*) FILTER (WHERE l.rung > 0) AS measurable,
                arg_min(v.code, c.severity) AS worst
            FROM objective_theme t
            JOIN objective o USING (objective_id)
            JOIN objective_ladder l USING (objective_id)
            LEFT JOIN objective_verdict v USING (objective_id)
            LEFT JOIN verdict_code c ON c.code = v.code
            GROUP BY ALL
        )
        SELECT t.theme_id, t.name_nl, t.name_en, cell.* EXCLUDE (theme_id)
        FROM theme t
        LEFT JOIN cell USING (theme_id)
        LEFT JOIN institution i USING (institution_id)
        ORDER BY t.position, i.position
        """,
    )


def goals_on_theme(database: Database, theme_id: str, limit: int = 12) -> list[Row]:
    """The first goals of every institution on a theme: judged ones first and the worst first, then those measurable.

    `found` counts all goals of the institution on the theme.
    """
    return rows(
        database,
        """
        SELECT s.*, i.name_nl, i.name_en, i.short_name_nl, i.short_name_en,
            count(*) OVER (PARTITION BY s.institution_id) AS found,
            row_number() OVER (
                PARTITION BY s.institution_id ORDER BY c.severity NULLS LAST, s.rung DESC, s.depth, s.position
            ) AS place
        FROM objective_theme t
        JOIN objective_summary s USING (objective_id)
        JOIN institution i USING (institution_id)
        LEFT JOIN verdict_code c ON c.code = s.verdict
        WHERE t.theme_id = $theme_id
        QUALIFY place <= $limit
        ORDER BY i.position, place
        """,
        {"theme_id": theme_id, "limit": limit},
    )


def comparable(database: Database) -> list[Row]:
    """What can be set side by side: indicators, and families of indicators, with figures of two institutions or more.

    `institutions` are those with figures of the same category, the most there are; `is_family` tells the two apart.
    """
    return rows(
        database,
        """
        WITH figure AS (
            SELECT o.indicator_id, n.family_id, o.institution_id, i.position, o.dimension, o.category
            FROM observation o
            JOIN indicator n USING (indicator_id)
            JOIN institution i USING (institution_id)
            WHERE o.value IS NOT NULL AND o.status <> 'plan' AND o.dimension <> 'range'
        ), alike AS (
            SELECT indicator_id, list_sort(list(DISTINCT institution_id)) AS institutions
            FROM figure
            GROUP BY indicator_id, dimension, category
            HAVING count(DISTINCT institution_id) > 1
            QUALIFY row_number() OVER (
                PARTITION BY indicator_id ORDER BY count(DISTINCT institution_id) DESC, dimension, category
            ) = 1
        ), chosen AS (
            SELECT n.indicator_id AS choice_id, false AS is_family, n.name_nl, n.name_en, n.theme_id, a.institutions
            FROM alike a JOIN indicator n USING (indicator_id)
            UNION ALL
            SELECT f.family_id, true, any_value(f.name_nl), any_value(f.name_en), min(n.theme_id),
                list_sort(list(DISTINCT figure.institution_id))
            FROM family f
            JOIN indicator n USING (family_id)
            JOIN figure ON figure.indicator_id = n.indicator_id
            GROUP BY f.family_id
            HAVING count(DISTINCT figure.institution_id) > 1
        )
        SELECT c.*, t.name_nl AS theme_nl, t.name_en AS theme_en
        FROM chosen c JOIN theme t USING (theme_id)
        ORDER BY t.position, c.is_family, c.name_nl
        """,
    )


def compared(database: Database, choice_id: str) -> list[Row]:
    """The indicators behind a choice, with unit and family: the one of that name, or all of the family."""
    return rows(
        database,
        """
        SELECT n.*, u.symbol_nl, u.symbol_en, u.name_nl AS unit_name_nl, u.name_en AS unit_name_en,
            u.position AS unit_position, f.name_nl AS family_nl, f.name_en AS family_en,
            f.apart_nl, f.apart_en, t.name_nl AS theme_nl, t.name_en AS theme_en
        FROM indicator n
        JOIN unit u ON u.unit_id = n.unit
        JOIN theme t USING (theme_id)
        LEFT JOIN family f USING (family_id)
        WHERE n.indicator_id = $choice_id OR n.family_id = $choice_id
        ORDER BY n.name_nl
        """,
        {"choice_id": choice_id},
    )


def divisors(database: Database, indicator_id: str) -> list[Row]:
    """By which indicators one may be divided, with their unit and definition, for whom not, and why."""
    return rows(
        database,
        """
        SELECT d.per_id, d.without, d.reason_nl, d.reason_en, n.name_nl, n.name_en, n.definition_nl, n.definition_en,
            n.unit, u.name_nl AS unit_name_nl, u.name_en AS unit_name_en
        FROM divisor d
        JOIN indicator n ON n.indicator_id = d.per_id
        JOIN unit u ON u.unit_id = n.unit
        WHERE d.indicator_id = $indicator_id
        ORDER BY n.unit, n.name_nl
        """,
        {"indicator_id": indicator_id},
    )


def associations(database: Database) -> list[Row]:
    """Institutions that others are part of, each with its members in their order."""
    return rows(
        database,
        """
        SELECT a.institution_id, a.name_nl, a.name_en, a.short_name_nl, a.short_name_en,
            list(m.institution_id ORDER BY m.position) AS members,
            list(m.short_name_nl ORDER BY m.position) AS members_nl,
            list(m.short_name_en ORDER BY m.position) AS members_en
        FROM institution a JOIN institution m ON m.part_of = a.institution_id
        GROUP BY ALL
        ORDER BY any_value(a.position)
        """,
    )


def breakdowns(database: Database, indicator_id: str) -> list[Row]:
    """What the categories of each dimension of an indicator are to the whole: `groups` measured alike, or `parts`."""
    return rows(
        database,
        "SELECT dimension, kind FROM breakdown WHERE indicator_id = $indicator_id ORDER BY dimension",
        {"indicator_id": indicator_id},
    )
