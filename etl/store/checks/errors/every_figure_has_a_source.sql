SELECT file, line, 'source ''' || source_id || ''' is unknown' AS what,
    'Add it to lists/sources.csv or correct the name' AS fix
FROM cited
WHERE source_id NOT IN (SELECT source_id FROM source)
