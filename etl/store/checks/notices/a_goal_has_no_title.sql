SELECT 'objectives/' || document_id || '.csv' AS file, NULL AS line,
    count(*) || ' goals have no title yet, the first is ' || arg_min(code, position) AS what,
    'Write their titles in Dutch and English' AS fix
FROM objective WHERE NOT is_curated OR title_nl IS NULL GROUP BY document_id
