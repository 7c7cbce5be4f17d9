-- Digits only: 8,5 and 8.5 are the same number in two languages, and so are 2023-2024 and 2023-24.
WITH texts AS (
    SELECT file, line, 'title of goal ' || code AS name, title_nl AS nl, title_en AS en FROM objective
    UNION ALL SELECT file, NULL, 'name of indicator ' || indicator_id, name_nl, name_en FROM indicator
    UNION ALL SELECT file, NULL, 'definition of indicator ' || indicator_id, definition_nl, definition_en FROM indicator
    UNION ALL SELECT file, line, 'note', note_nl, note_en FROM observation
    UNION ALL SELECT file, line, 'note', note_nl, note_en FROM target
    UNION ALL SELECT file, line, 'note', note_nl, note_en FROM assessment
    UNION ALL SELECT file, line, 'note', note_nl, note_en FROM implementation
),
short AS (
    SELECT file, line, name, regexp_replace(nl, '(\d{4})[-–]20(\d\d)', '\1-\2', 'g') AS nl,
        regexp_replace(en, '(\d{4})[-–]20(\d\d)', '\1-\2', 'g') AS en
    FROM texts
)
SELECT file, line, 'the Dutch and the English ' || name || ' differ in their numbers' AS what,
    'Correct one of them' AS fix
FROM short
WHERE list_sort(regexp_extract_all(nl, '\d+')) <> list_sort(regexp_extract_all(en, '\d+'))
