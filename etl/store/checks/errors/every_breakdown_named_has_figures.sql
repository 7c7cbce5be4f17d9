SELECT b.file, NULL, 'no figure is broken down by ''' || b.dimension || '''' AS what,
    'Take it out of groups or parts, or correct its name' AS fix
FROM breakdown b
WHERE NOT EXISTS (FROM observation o WHERE o.indicator_id = b.indicator_id AND o.dimension = b.dimension)
