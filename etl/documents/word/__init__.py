"""A docx file in, its lines out: what a reader of the document sees, with the numbers its lists print."""
