SELECT file, line, 'replaced_by names ''' || replaced_by || ''', which is no target' AS what,
    'Correct the name or leave it empty' AS fix
FROM target WHERE replaced_by IS NOT NULL AND replaced_by NOT IN (SELECT target_id FROM target)
