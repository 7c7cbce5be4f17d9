SELECT file, line, 'indicator ''' || indicator_id || ''' is unknown' AS what,
    'Describe it in indicators/' || indicator_id || '.toml or correct the name' AS fix
FROM target
WHERE indicator_id IS NOT NULL AND indicator_id NOT IN (SELECT indicator_id FROM indicator)
