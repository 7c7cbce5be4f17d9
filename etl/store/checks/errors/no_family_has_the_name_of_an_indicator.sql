SELECT file, line, 'family ''' || family_id || ''' has the name of an indicator' AS what,
    'Give the family another name: an address names either of them' AS fix
FROM family
WHERE family_id IN (SELECT indicator_id FROM indicator)
