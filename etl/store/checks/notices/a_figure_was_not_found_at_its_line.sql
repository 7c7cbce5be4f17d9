-- A figure that a note explains (counted from a list, written as a word) is no surprise.
WITH looked_up AS (
    SELECT file, line, source_id, source_line, words_found, verified, note_en FROM observation
    UNION ALL
    SELECT file, line, source_id, source_line, words_found, verified, note_en FROM target
    UNION ALL
    SELECT file, line, source_id, source_line, words_found, verified, note_en FROM implementation
)
SELECT file, line, 'the figure is not in the words at line ' || source_line || ' of ' || source_id AS what,
    'Read the passage again: correct source_words or the figure, or say in the note how it is written' AS fix
FROM looked_up
WHERE words_found AND NOT verified AND note_en IS NULL
