SELECT file, line, 'institution ''' || institution_id || ''' is unknown' AS what,
    'Add it to lists/institutions.csv or correct the name' AS fix
FROM (
    SELECT file, line, institution_id FROM observation
    UNION ALL SELECT file, line, institution_id FROM target
    UNION ALL SELECT file, line, institution_id FROM headline
    UNION ALL SELECT file, line, institution_id FROM cycle_step
    UNION ALL SELECT 'documents/' || document_id || '.toml', NULL, institution_id FROM document
)
WHERE institution_id NOT IN (SELECT institution_id FROM institution)
