SELECT c.file, c.line,
    'line ' || c.source_line || ' is beyond the end of ' || d.document_id || ' (' || d.lines || ' lines)' AS what,
    'Correct source_line' AS fix
FROM cited c JOIN document d ON d.document_id = c.source_id
WHERE c.source_line > d.lines
