SELECT i.file, NULL AS line, 'the newest figure is of ' || max_by(o.period, o.period_end)
        || ' (' || string_agg(DISTINCT v.institution_id, ', ') || ')' AS what,
    'Add the figure of the next period' AS fix
FROM verdict v JOIN indicator i USING (indicator_id)
JOIN observation o ON o.indicator_id = v.indicator_id AND o.institution_id = v.institution_id
WHERE list_contains(v.flags, 'stale') AND o.value IS NOT NULL AND o.status <> 'plan'
GROUP BY i.file
