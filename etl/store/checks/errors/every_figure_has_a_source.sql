SELECT file, line, 'source ''' || source_id || ''' is unknown' AS what,
    'Add it to lists/sources.csv or correct the name' AS fix
FROM (SELECT file, line, source_id FROM observation UNION ALL SELECT file, line, source_id FROM target)
WHERE source_id NOT IN (SELECT source_id FROM source)
