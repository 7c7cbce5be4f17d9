"""The one door for changes that people make on a page: checked, then written to the data files."""
