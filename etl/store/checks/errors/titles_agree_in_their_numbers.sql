-- Digits only: 8,5 and 8.5 are the same number in two languages.
SELECT file, line, 'the Dutch and the English title of goal ' || code || ' differ in their numbers' AS what,
    'Correct one of them' AS fix
FROM objective
WHERE list_sort(regexp_extract_all(title_nl, '\d+')) <> list_sort(regexp_extract_all(title_en, '\d+'))
