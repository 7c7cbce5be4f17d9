SELECT file, line, 'theme ''' || theme_id || ''' is unknown' AS what, 'Choose one of lists/themes.csv' AS fix
FROM (SELECT file, NULL AS line, theme_id FROM indicator UNION ALL SELECT file, line, theme_id FROM objective_theme)
WHERE theme_id NOT IN (SELECT theme_id FROM theme)
