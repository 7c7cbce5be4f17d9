SELECT file, NULL AS line, 'the story is of ' || institution_id || ', which is no institution' AS what,
    'Write an id of lists/institutions.csv, or leave institution out' AS fix
FROM story WHERE institution_id NOT IN (SELECT institution_id FROM institution);
