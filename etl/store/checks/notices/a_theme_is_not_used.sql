SELECT 'lists/themes.csv' AS file, NULL AS line, 'theme ''' || theme_id || ''' has no goal' AS what,
    'Give it to a goal, or take it out of the list' AS fix
FROM theme WHERE theme_id NOT IN (SELECT theme_id FROM objective_theme)
