SELECT o.file, o.line, 'category ''' || o.category || ''' of ''' || o.dimension || ''' has no words' AS what,
    'Name it in Dutch and English in lists/categories.csv' AS fix
FROM observation o
WHERE o.category <> '' AND NOT EXISTS (
    FROM category c WHERE c.dimension = o.dimension AND c.category = o.category
)
