SELECT b.file, b.line, 'goal ' || b.code || ' has the same title as goal ' || a.code || ' beside it' AS what,
    'Write a title that tells them apart' AS fix
FROM objective a
JOIN objective b ON a.document_id = b.document_id AND a.parent_id IS NOT DISTINCT FROM b.parent_id
    AND a.position < b.position AND (a.title_nl = b.title_nl OR a.title_en = b.title_en)
