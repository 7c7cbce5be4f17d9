"""Stories for a board: a story in the database, or what an address asks for, in; slides ready to be drawn out."""
