"""How much of a document is read at most, so that no file can hang or exhaust the machine; numbers only.

A policy plan is 1 to 30 megabytes, up to some hundreds of pages; the bounds leave room for ten times that.
"""

from __future__ import annotations

# The file itself, in megabytes, by kind.
MEGABYTES = {"txt": 20, "md": 20, "html": 20, "pdf": 100, "docx": 100}

# What comes out of a file.
PAGES = 2_000
CHARACTERS = 20_000_000
CHARACTERS_OF_A_LINE = 50_000
CHARACTERS_OF_A_PAGE = 200_000

# A docx is a zip: all of it unpacked, and one part of it, in megabytes.
UNPACKED = 1_000
UNPACKED_PART = 60
PARTS = 10_000

# Rows of one table, and pages of a document on which ruled tables are looked for (that is slow work).
ROWS = 50_000
TABLE_PAGES = 300

# Columns and rows over which the cells of a row may spread.
COLUMNS = 60
SPANNED = 1_000

# All but plain text is read in a process of its own that gets no more than these seconds and megabytes.
SECONDS = 120
MEMORY = 900
