"""How things get in: cards, tables and documents become a checked, published database. Writes only."""
