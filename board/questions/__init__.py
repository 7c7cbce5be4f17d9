"""One function, one question, one SQL statement. Rows come back as dictionaries; nothing is written."""
