"""Where the two sides of the product meet: names of the published database. The ETL writes it, the board reads it."""

import re

DATABASE_FOLDER_VARIABLE = "KOERSBORD_DATABASE"
DOCUMENTS_FOLDER_VARIABLE = "KOERSBORD_DOCUMENTS"
DATA_FOLDER = "data"
DATABASE_FOLDER = "database"
DOCUMENTS_FOLDER = "data/documents"
EDITING_VARIABLE = "KOERSBORD_EDIT"
DATA_FOLDER_VARIABLE = "KOERSBORD_DATA"
POINTER = "current.json"
SEARCH_ENDING = ".search.sqlite"  # of the index that is published beside a database file of the same name

# A published version: its six digits are part of its name.
DATABASE_FILE = re.compile(r"koersbord-([0-9]{6})\.duckdb")
