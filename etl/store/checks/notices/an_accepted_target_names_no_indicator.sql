SELECT 'verdicts/' || document_id || '.csv' AS file, NULL AS line,
    'the accepted target at line ' || line_start || ' names no indicator' AS what,
    'Add a row that changes its indicator, so that it can be measured' AS fix
FROM proposal WHERE item = 'target' AND decision IN ('accept', 'change') AND indicator IS NULL
