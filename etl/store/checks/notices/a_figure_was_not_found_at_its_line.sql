-- A figure that a note explains (counted from a list, written as a word) is no surprise.
SELECT file, line, 'the figure was not found around line ' || source_line || ' of ' || source_id AS what,
    'Read the passage again: correct the line or the figure, or say in the note how it is written' AS fix
FROM (SELECT file, line, source_id, source_line, verified, note FROM observation
      UNION ALL SELECT file, line, source_id, source_line, verified, note_en FROM target)
WHERE verified = false AND note IS NULL
