SELECT file, NULL, 'family ''' || family_id || ''' is unknown' AS what,
    'Add it to lists/families.csv or correct the name' AS fix
FROM indicator
WHERE family_id IS NOT NULL AND family_id NOT IN (SELECT family_id FROM family)
