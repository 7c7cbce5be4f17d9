SELECT coalesce(target_id, indicator_id) AS file, NULL AS line, 'the verdict gives no reason' AS what,
    'Report this fault' AS fix
FROM verdict WHERE code = 'cannot_tell' AND reason IS NULL
