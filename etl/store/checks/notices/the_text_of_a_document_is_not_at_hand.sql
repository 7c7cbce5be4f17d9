SELECT 'documents/' || document_id || '.toml' AS file, NULL AS line,
    'its text is not at hand: goals come from the list kept of it, passages cannot be shown' AS what,
    'Put ' || document_id || '.txt in the folder that KOERSBORD_DOCUMENTS names' AS fix
FROM document WHERE NOT text_found
