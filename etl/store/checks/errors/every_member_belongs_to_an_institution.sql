SELECT file, line, 'institution ''' || part_of || ''' is unknown' AS what,
    'Correct part_of, or add the institution to lists/institutions.csv' AS fix
FROM institution
WHERE part_of IS NOT NULL AND part_of NOT IN (SELECT institution_id FROM institution)
