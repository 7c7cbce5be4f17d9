SELECT file, line,
    'a figure of ' || institution_id || ' for ' || period || ' stands already on line ' || first_line AS what,
    'Keep one, and name the other in its note' AS fix
FROM (
    SELECT *, min(line) OVER same AS first_line
    FROM observation
    WINDOW same AS (PARTITION BY indicator_id, institution_id, period, dimension, category)
)
WHERE line > first_line
