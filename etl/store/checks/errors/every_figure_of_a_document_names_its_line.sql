SELECT c.file, c.line, 'a figure out of a document has no line' AS what, 'Fill in source_line' AS fix
FROM cited c JOIN document d ON d.document_id = c.source_id
WHERE c.source_line IS NULL
