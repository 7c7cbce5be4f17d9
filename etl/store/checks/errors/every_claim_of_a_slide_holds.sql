-- A title that the figures have overtaken is not shown to a board. rises, falls: every series shown, from its first
-- figure of the present definition to its newest. highest, lowest: the first figure among those beside it. untold: no
-- goal of those shown has a verdict that tells anything.
WITH stretch AS (
    SELECT *, count(*) FILTER (WHERE series_break) OVER (
        PARTITION BY indicator_id, institution_id ORDER BY period_end, period_start) AS n
    FROM latest
), course AS (
    SELECT indicator_id, institution_id, arg_min(value, (period_end, period_start)) AS first,
        arg_max(value, (period_end, period_start)) AS last
    FROM stretch
    GROUP BY indicator_id, institution_id, n
    QUALIFY n = max(n) OVER (PARTITION BY indicator_id, institution_id)
), part AS (
    SELECT p.*, s.claim, c.first, c.last, NOT EXISTS (
            FROM rollup r JOIN objective o USING (objective_id)
            WHERE r.code NOT IN ('cannot_tell', 'not_measured')
                AND (r.objective_id = p.objective_id OR o.document_id = p.document_id AND o.depth = 0)
        ) AS untold
    FROM slide s
    JOIN slide_part p ON p.story_id = s.story_id AND p.slide = s.position
    LEFT JOIN course c ON c.indicator_id = p.indicator_id AND c.institution_id = p.institution_id
    WHERE s.claim IS NOT NULL
)
SELECT any_value(file) AS file, NULL AS line,
    'slide ' || slide || ' claims "' || claim || '", which the figures do not bear out' AS what,
    'Write its message anew, with the claim that holds' AS fix
FROM part
GROUP BY story_id, slide, claim
HAVING NOT coalesce(CASE claim
    WHEN 'rises' THEN bool_and(last > first)
    WHEN 'falls' THEN bool_and(last < first)
    WHEN 'highest' THEN max(last) FILTER (WHERE position = 0) > max(last) FILTER (WHERE position > 0)
    WHEN 'lowest' THEN max(last) FILTER (WHERE position = 0) < min(last) FILTER (WHERE position > 0)
    ELSE bool_and(untold) END, false);
