"""A pdf file in, its lines out: in reading order, without what is printed on every page."""
