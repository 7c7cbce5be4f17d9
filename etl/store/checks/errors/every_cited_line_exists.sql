SELECT f.file, f.line,
    'line ' || f.source_line || ' is beyond the end of ' || d.document_id || ' (' || d.lines || ' lines)' AS what,
    'Correct source_line' AS fix
FROM (SELECT file, line, source_id, source_line FROM observation
      UNION ALL SELECT file, line, source_id, source_line FROM target) f
JOIN document d ON d.document_id = f.source_id
WHERE f.source_line > d.lines
