"""The published database in; files to take away out, each naming the version and day of the database."""
