SELECT file, line, 'no verdict was made for ''' || target_id || '''' AS what, 'Report this fault' AS fix
FROM target
WHERE replaced_by IS NULL AND target_id NOT IN (SELECT target_id FROM verdict WHERE target_id IS NOT NULL)
