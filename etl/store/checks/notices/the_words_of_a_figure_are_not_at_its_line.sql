WITH looked_up AS (
    SELECT file, line, source_id, source_line, words_found FROM observation
    UNION ALL SELECT file, line, source_id, source_line, words_found FROM target
    UNION ALL SELECT file, line, source_id, source_line, words_found FROM implementation
)
SELECT file, line, 'its words do not stand at line ' || source_line || ' of ' || source_id AS what,
    'Read the passage again: correct source_line, or write the words as they stand there' AS fix
FROM looked_up
WHERE NOT words_found
