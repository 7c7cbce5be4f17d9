"""`python -m board`."""

from board.cli import app

app()
