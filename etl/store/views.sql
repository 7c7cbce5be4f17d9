-- What pages ask often, worked out once: which goals stand below which, and what they come to.

-- Every row that names a source, with the line it names.
CREATE VIEW cited AS
SELECT file, line, source_id, source_line FROM observation
UNION ALL SELECT file, line, source_id, source_line FROM target
UNION ALL SELECT file, line, source_id, source_line FROM assessment
UNION ALL SELECT file, line, source_id, source_line FROM implementation
UNION ALL SELECT file, line, source_id, source_line FROM cycle_step;

-- Every goal with each of its ancestors, itself included.
CREATE TABLE objective_tree AS
WITH RECURSIVE line AS (
    SELECT objective_id AS ancestor_id, objective_id FROM objective
    UNION ALL
    SELECT o.parent_id, line.objective_id
    FROM line JOIN objective o ON o.objective_id = line.ancestor_id
    WHERE o.parent_id IS NOT NULL
)
SELECT ancestor_id, objective_id FROM line ORDER BY ancestor_id, objective_id;

-- Whether a goal is measured at all: an indicator that measures it has an observation of its institution.
CREATE TABLE objective_measured AS
SELECT o.objective_id,
    EXISTS (
        FROM objective_indicator oi JOIN observation b USING (indicator_id)
        WHERE oi.objective_id = o.objective_id AND oi.role = 'measures'
            AND b.institution_id = o.institution_id AND b.value IS NOT NULL AND b.status <> 'plan'
    ) AS measured
FROM objective o
ORDER BY o.objective_id;

-- One verdict per goal: the worst among those of its own targets that hold; else the trend of an indicator that
-- measures it; else cannot_tell if there is but one figure, and no row at all if nothing measures it.
-- A target that can be told goes before one that cannot. The score (-5 to 5) is that of the target; a trend has none,
-- because trends are never counted together with verdicts on targets.
CREATE TABLE objective_verdict AS
WITH told AS (
    SELECT t.objective_id, v.code, v.target_id, v.indicator_id, v.institution_id, v.score, 0 AS rank
    FROM verdict v JOIN target t USING (target_id)
    WHERE t.own AND t.replaced_by IS NULL
    UNION ALL
    SELECT oi.objective_id, v.code, NULL, v.indicator_id, v.institution_id, NULL, 1
    FROM objective_indicator oi
    JOIN objective o USING (objective_id)
    JOIN verdict v ON v.indicator_id = oi.indicator_id AND v.target_id IS NULL
        AND v.institution_id = o.institution_id
    WHERE oi.role = 'measures'
    UNION ALL
    SELECT objective_id, 'cannot_tell', NULL, NULL, NULL, NULL, 2 FROM objective_measured WHERE measured
)
SELECT told.objective_id, told.code, told.target_id, told.indicator_id, told.score
FROM told JOIN verdict_code c USING (code)
QUALIFY row_number() OVER (
    PARTITION BY told.objective_id
    ORDER BY told.rank, told.code = 'cannot_tell', c.severity, told.target_id, told.indicator_id
) = 1
ORDER BY told.objective_id;

-- Measurability ladder per goal: 0 words only, 1 an indicator is linked, 2 it has a base value, 3 a target value,
-- 4 the target has a year, 5 it was measured within its interval.
CREATE TABLE objective_ladder AS
WITH linked AS (
    SELECT o.objective_id, oi.indicator_id,
        EXISTS (
            FROM observation b
            WHERE b.indicator_id = oi.indicator_id AND b.institution_id = o.institution_id
                AND b.value IS NOT NULL AND b.status <> 'plan'
        ) AS measured,
        t.value IS NOT NULL AS has_target,
        t.due IS NOT NULL AS has_year,
        NOT list_contains(v.flags, 'stale') AS fresh,
        t.baseline_value IS NOT NULL AS has_base
    FROM objective o
    JOIN objective_indicator oi ON oi.objective_id = o.objective_id AND oi.role = 'measures'
    LEFT JOIN target t ON t.objective_id = o.objective_id AND t.indicator_id = oi.indicator_id
        AND t.own AND t.replaced_by IS NULL
    LEFT JOIN verdict v ON v.target_id = t.target_id
)
SELECT o.objective_id, coalesce(max(
    CASE
        WHEN l.indicator_id IS NULL THEN 0
        WHEN NOT (l.measured OR l.has_base) THEN 1
        WHEN NOT l.has_target THEN 2
        WHEN NOT l.has_year THEN 3
        WHEN NOT (l.measured AND l.fresh) THEN 4
        ELSE 5
    END), 0) AS rung
FROM objective o LEFT JOIN linked l USING (objective_id)
GROUP BY o.objective_id
ORDER BY o.objective_id;

-- The ladder per institution and per theme: how many goals stand on which rung. A goal of two themes counts in both.
CREATE VIEW ladder_by_institution AS
SELECT o.institution_id, l.rung, count(*) AS goals
FROM objective_ladder l JOIN objective o USING (objective_id)
GROUP BY ALL;

CREATE VIEW ladder_by_theme AS
SELECT t.theme_id, o.institution_id, l.rung, count(*) AS goals
FROM objective_ladder l JOIN objective o USING (objective_id) JOIN objective_theme t USING (objective_id)
GROUP BY ALL;

-- Roll-up: below every goal (itself included) how many goals have which verdict. A blank counts as 'not_measured',
-- so it can never vanish upwards.
CREATE TABLE rollup AS
SELECT t.ancestor_id AS objective_id, coalesce(v.code, 'not_measured') AS code, count(*) AS goals
FROM objective_tree t LEFT JOIN objective_verdict v USING (objective_id)
GROUP BY ALL
ORDER BY ALL;

-- Coverage, the worst goal below by name, and the mean score of the goals that have one: a secondary figure, which
-- says nothing of the goals without.
CREATE TABLE rollup_summary AS
SELECT t.ancestor_id AS objective_id,
    count(*) AS goals,
    count(*) FILTER (WHERE m.measured) AS measured,
    count(*) FILTER (WHERE v.code IS NOT NULL AND v.code <> 'cannot_tell') AS told,
    arg_min(v.objective_id, (c.severity, o.position)) AS worst_id,
    arg_min(v.code, (c.severity, o.position)) AS worst_code,
    avg(v.score) AS mean_score,
    count(v.score) AS scored
FROM objective_tree t
JOIN objective o USING (objective_id)
JOIN objective_measured m USING (objective_id)
LEFT JOIN objective_verdict v USING (objective_id)
LEFT JOIN verdict_code c ON c.code = v.code
GROUP BY t.ancestor_id
ORDER BY t.ancestor_id;

-- The real observations of totals; the newest is marked, each knows the one before it if they can be compared.
CREATE VIEW latest AS
SELECT *,
    row_number() OVER (
        PARTITION BY indicator_id, institution_id ORDER BY period_end DESC, period_start DESC
    ) = 1 AS is_latest,
    CASE WHEN NOT series_break THEN lag(CASE WHEN bound IN ('exact', 'about') THEN value END) OVER series END AS previous,
    CASE WHEN NOT series_break THEN lag(period) OVER series END AS previous_period
FROM observation
WHERE dimension = '' AND category = '' AND value IS NOT NULL AND status <> 'plan'
WINDOW series AS (PARTITION BY indicator_id, institution_id ORDER BY period_end, period_start);

-- A goal as lists show it: titles, its own verdict, what everything below it comes to, its rung on the ladder.
CREATE VIEW objective_summary AS
SELECT o.objective_id, o.document_id, o.institution_id, o.code, o.parent_id, o.level, o.depth, o.position,
    o.title_nl, o.title_en, o.commitment, o.deadline, o.is_curated, o.line_start,
    v.code AS verdict, s.goals - 1 AS below, s.goals, s.measured, s.told, s.worst_code, s.worst_id,
    w.code AS worst_number, w.title_nl AS worst_title_nl, w.title_en AS worst_title_en, l.rung
FROM objective o
JOIN rollup_summary s USING (objective_id)
JOIN objective_ladder l USING (objective_id)
LEFT JOIN objective_verdict v USING (objective_id)
LEFT JOIN objective w ON w.objective_id = s.worst_id;

-- The totals with where each was read, to name the sources of what a verdict was computed from.
CREATE VIEW cited_total AS
SELECT l.indicator_id, l.institution_id, l.time, l.value, l.period, l.source_line AS line, s.title
FROM latest l JOIN source s USING (source_id);

-- A series without a target as pages show it, in the shape of target_standing.
CREATE VIEW trend_standing AS
SELECT v.*, v.code AS verdict, v.value AS verdict_value, NULL AS due, false AS past, n.decimals, u.symbol_nl, u.symbol_en,
    u.position AS unit_position,
    f.title AS base_title, f.line AS base_line, f.period AS base_period,
    g.title AS now_title, g.line AS now_line, g.period AS now_period
FROM verdict v
JOIN indicator n USING (indicator_id)
JOIN unit u ON u.unit_id = n.unit
LEFT JOIN cited_total f ON f.indicator_id = v.indicator_id AND f.institution_id = v.institution_id
    AND f.time = CAST(v.inputs->>'t0' AS DOUBLE)
LEFT JOIN cited_total g ON g.indicator_id = v.indicator_id AND g.institution_id = v.institution_id
    AND g.time = CAST(v.inputs->>'t' AS DOUBLE)
WHERE v.target_id IS NULL;

-- A target as lists show it: what is asked, how it stands and why, the newest figure, where it is written.
CREATE VIEW target_standing AS
SELECT t.*, v.code AS verdict, v.flags, v.method, v.value AS verdict_value, v.score, v.reason, v.inputs, v.others,
    v.was, v.trend, v.outlook, c.severity, n.name_nl AS indicator_nl, n.name_en AS indicator_en, n.decimals,
    n.limit_value, u.symbol_nl, u.symbol_en, u.position AS unit_position,
    o.code AS goal_code, o.position AS goal_position, o.title_nl, o.title_en,
    i.short_name_nl, i.short_name_en, i.position AS institution_position,
    s.title AS source_title, s.kind AS source_kind, s.publisher, s.url,
    l.value AS last_value, l.period AS last_period, l.bound AS last_bound,
    f.title AS base_title, f.line AS base_line, f.period AS base_period,
    g.title AS now_title, g.line AS now_line, g.period AS now_period,
    coalesce(t.due < b.computed_on, false) AS past
FROM target t
JOIN objective o USING (objective_id)
JOIN institution i ON i.institution_id = t.institution_id
JOIN source s USING (source_id)
CROSS JOIN build b
LEFT JOIN verdict v USING (target_id)
LEFT JOIN verdict_code c ON c.code = v.code
LEFT JOIN indicator n ON n.indicator_id = t.indicator_id
LEFT JOIN unit u ON u.unit_id = coalesce(n.unit, t.unit)
LEFT JOIN latest l ON l.indicator_id = t.indicator_id AND l.institution_id = t.institution_id AND l.is_latest
-- A declared base that is no observation has the source of the target itself.
LEFT JOIN cited_total f ON f.indicator_id = t.indicator_id AND f.institution_id = t.institution_id
    AND f.time = CAST(v.inputs->>'t0' AS DOUBLE) AND f.value = CAST(v.inputs->>'y0' AS DOUBLE)
LEFT JOIN cited_total g ON g.indicator_id = t.indicator_id AND g.institution_id = t.institution_id
    AND g.time = CAST(v.inputs->>'t' AS DOUBLE);
