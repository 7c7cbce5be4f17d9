SELECT t.file, t.line, 'the target is in ' || t.unit || ', its indicator in ' || i.unit AS what,
    'Correct the unit, or link the indicator that is meant' AS fix
FROM target t JOIN indicator i USING (indicator_id)
WHERE t.unit IS NOT NULL AND t.unit <> i.unit
