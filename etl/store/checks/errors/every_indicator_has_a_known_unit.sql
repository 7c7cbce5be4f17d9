SELECT file, NULL AS line, 'unit ''' || unit || ''' is unknown' AS what,
    'Add it to lists/units.csv or correct the name' AS fix
FROM indicator WHERE unit NOT IN (SELECT unit_id FROM unit)
UNION ALL
SELECT file, line, 'unit ''' || unit || ''' is unknown', 'Add it to lists/units.csv or correct the name'
FROM target WHERE unit IS NOT NULL AND unit NOT IN (SELECT unit_id FROM unit)
