SELECT file, line, 'dimension and category go together' AS what, 'Fill in both, or leave both empty for a total' AS fix
FROM observation WHERE (dimension = '') <> (category = '')
