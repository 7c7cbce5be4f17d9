"""The views of the quality page, each with a sentence of its own as its title."""
