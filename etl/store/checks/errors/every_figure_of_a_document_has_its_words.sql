WITH figures AS (
    SELECT file, line, source_id, source_line, source_words, value FROM observation
    UNION ALL SELECT file, line, source_id, source_line, source_words, value FROM target
    UNION ALL SELECT file, line, source_id, source_line, source_words, units FROM implementation
)
SELECT f.file, f.line, 'a figure out of a document has no words to find it by' AS what,
    'Fill in source_words: two to five words as they stand at that line, the figure among them' AS fix
FROM figures f JOIN document d ON d.document_id = f.source_id
WHERE f.value IS NOT NULL AND f.source_line IS NOT NULL AND f.source_words IS NULL
