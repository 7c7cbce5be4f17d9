SELECT t.file, t.line, 'target ' || t.target_id || ' has no measurement' AS what,
    'Add an observation to indicators/' || t.indicator_id || '.csv' AS fix
FROM target t
WHERE t.indicator_id IS NOT NULL AND t.replaced_by IS NULL AND NOT EXISTS (
    FROM observation o WHERE o.indicator_id = t.indicator_id AND o.institution_id = t.institution_id
        AND o.value IS NOT NULL AND o.status <> 'plan'
)
