"""Lines of a document in; its goals with level, code, parent, lines, commitment and references out."""
