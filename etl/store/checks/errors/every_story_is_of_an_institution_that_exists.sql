SELECT file, NULL, 'the story is of ' || institution_id || ', which is no institution',
    'Write an id of lists/institutions.csv, or leave institution out'
FROM story WHERE institution_id NOT IN (SELECT institution_id FROM institution);
