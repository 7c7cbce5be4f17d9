-- What a machine proposes has no title yet.
SELECT 'objectives/' || o.document_id || '.csv' AS file, NULL AS line,
    'goal ' || o.code || ' has goals below it, but no title' AS what, 'Write its titles in Dutch and English' AS fix
FROM objective o
WHERE o.title_nl IS NULL AND o.is_accepted AND EXISTS (FROM objective child WHERE child.parent_id = o.objective_id)
