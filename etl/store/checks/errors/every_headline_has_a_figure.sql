SELECT h.file, h.line, 'there is no figure of ' || h.institution_id || ' for ''' || h.indicator_id || '''' AS what,
    'Choose an indicator that has a total for this institution' AS fix
FROM headline h
WHERE NOT EXISTS (
    FROM observation o WHERE o.indicator_id = h.indicator_id AND o.institution_id = h.institution_id
        AND o.dimension = '' AND o.value IS NOT NULL AND o.status <> 'plan'
) OR h.shown_for NOT IN (SELECT institution_id FROM document)
