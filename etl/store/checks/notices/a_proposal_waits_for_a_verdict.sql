SELECT 'verdicts/' || document_id || '.csv' AS file, NULL AS line,
    count(*) || ' proposals wait for a verdict' AS what,
    'Accept, change or reject them on the Documents page or in the review sheet' AS fix
FROM proposal WHERE decision IS NULL GROUP BY document_id
