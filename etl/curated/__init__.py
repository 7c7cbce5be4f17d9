"""`data/*.toml` and `*.csv` in, checked rows out; every column and key is used, or it is an error."""
