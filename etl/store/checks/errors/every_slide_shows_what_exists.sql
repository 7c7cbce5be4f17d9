-- A slide can show only what the data hold.
SELECT p.file AS file, NULL AS line,
    'slide ' || p.slide || ' shows ' || coalesce(p.indicator_id || '@' || p.institution_id, p.objective_id,
        p.document_id) || ', of which there is nothing' AS what,
    CASE WHEN p.indicator_id IS NULL THEN 'Correct the code, or leave the slide out'
        ELSE 'Choose an indicator and an institution that have a figure together' END AS fix
FROM slide_part p
WHERE (p.indicator_id IS NOT NULL AND NOT EXISTS (
        FROM latest l WHERE l.indicator_id = p.indicator_id AND l.institution_id = p.institution_id))
    OR (p.objective_id IS NOT NULL AND p.objective_id NOT IN (SELECT objective_id FROM objective))
    OR (p.document_id IS NOT NULL AND p.document_id NOT IN (SELECT document_id FROM document));
