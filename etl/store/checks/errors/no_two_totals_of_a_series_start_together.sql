SELECT any_value(file) AS file, max(line) AS line,
    'periods ' || string_agg(period, ' and ' ORDER BY line) || ' of ' || institution_id || ' start on the same day' AS what,
    'Keep one, or make a separate indicator of the other' AS fix
FROM observation
WHERE dimension = '' AND value IS NOT NULL AND status <> 'plan'
GROUP BY indicator_id, institution_id, period_start
HAVING count(DISTINCT period) > 1
