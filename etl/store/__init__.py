"""Checked rows in, a published DuckDB file out. The only room of the ETL that knows the database."""
