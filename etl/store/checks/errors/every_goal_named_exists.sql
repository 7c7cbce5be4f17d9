SELECT file, line, 'goal ''' || objective_id || ''' is unknown' AS what,
    'Correct the code: <document>:<code> as on the Goals page' AS fix
FROM (
    SELECT file, line, objective_id FROM target
    UNION ALL SELECT file, NULL, objective_id FROM objective_indicator
    UNION ALL SELECT file, line, objective_id FROM objective_theme
    UNION ALL SELECT file, line, objective_id FROM objective_framework
    UNION ALL SELECT file, line, objective_id FROM assessment
    UNION ALL SELECT file, line, objective_id FROM implementation
    UNION ALL SELECT file, line, objective_id FROM objective_link
    UNION ALL SELECT file, line, linked_id FROM objective_link
)
WHERE objective_id NOT IN (SELECT objective_id FROM objective)
GROUP BY ALL
