SELECT file, line, 'framework item ''' || item_id || ''' is unknown' AS what,
    'Add it to lists/framework_items.csv or correct the name' AS fix
FROM objective_framework
WHERE item_id NOT IN (SELECT item_id FROM framework_item)
