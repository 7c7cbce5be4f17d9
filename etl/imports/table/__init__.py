"""Any table of figures in, with a map that says what its columns are; rows for `data/` out."""
