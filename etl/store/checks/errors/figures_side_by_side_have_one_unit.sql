SELECT any_value(p.file), NULL, 'slide ' || p.slide || ' puts figures in ' || string_agg(DISTINCT n.unit, ' and ')
        || ' side by side',
    'Show figures in one unit, or make two slides of it'
FROM slide_part p JOIN indicator n USING (indicator_id)
GROUP BY p.story_id, p.slide
HAVING count(DISTINCT n.unit) > 1;
