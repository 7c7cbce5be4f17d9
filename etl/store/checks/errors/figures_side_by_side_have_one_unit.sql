SELECT any_value(p.file) AS file, NULL AS line, 'slide ' || p.slide || ' puts figures in ' || string_agg(DISTINCT n.unit, ' and ')
        || ' side by side' AS what,
    'Show figures in one unit, or make two slides of it' AS fix
FROM slide_part p JOIN indicator n USING (indicator_id)
GROUP BY p.story_id, p.slide
HAVING count(DISTINCT n.unit) > 1;
