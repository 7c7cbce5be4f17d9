SELECT f.file, f.line, 'a figure out of a document has no line' AS what, 'Fill in source_line' AS fix
FROM (SELECT file, line, source_id, source_line FROM observation
      UNION ALL SELECT file, line, source_id, source_line FROM target) f
JOIN document d ON d.document_id = f.source_id
WHERE f.source_line IS NULL
