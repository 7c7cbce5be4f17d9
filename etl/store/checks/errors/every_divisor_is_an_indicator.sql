SELECT file, NULL, 'per names ''' || per_id || ''', which is no indicator' AS what,
    'Describe it in indicators/' || per_id || '.toml or correct the name' AS fix
FROM divisor
WHERE per_id NOT IN (SELECT indicator_id FROM indicator)
