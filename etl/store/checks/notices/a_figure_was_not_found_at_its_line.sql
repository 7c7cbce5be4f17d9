SELECT file, line, 'the figure was not found around line ' || source_line || ' of ' || source_id AS what,
    'Read the passage again and correct the line or the figure' AS fix
FROM (SELECT file, line, source_id, source_line, verified FROM observation
      UNION ALL SELECT file, line, source_id, source_line, verified FROM target)
WHERE verified = false
