"""Where the two sides of the product meet: names of the published database. The ETL writes it, the board reads it."""

DATABASE_FOLDER_VARIABLE = "KOERSBORD_DATABASE"
DOCUMENTS_FOLDER_VARIABLE = "KOERSBORD_DOCUMENTS"
DATABASE_FOLDER = "database"
DOCUMENTS_FOLDER = "data/documents"
POINTER = "current.json"
