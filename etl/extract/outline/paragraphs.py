"""Entries in, out the paragraphs between each two titles: the first entry of each, and its words on one line."""

from __future__ import annotations

from collections.abc import Sequence

from etl.extract.outline.headings import Entry

Paragraph = tuple[Entry, str]


def sections(entries: Sequence[Entry]) -> list[list[Paragraph]]:
    """The paragraphs of each section, in order; items and rows of tables end a paragraph and are none."""
    found: list[list[tuple[Entry, list[str]]]] = [[]]
    inside = False
    for entry in entries:
        line = entry.line
        if entry.heading or entry.readings or line.mark or line.cells:
            inside = False
            if entry.heading or entry.readings:
                found.append([])
        elif inside and not (line.apart and line.begins):
            found[-1][-1][1].append(line.text)
        else:
            inside = True
            found[-1].append((entry, [line.text]))
    return [[(first, " ".join(lines)) for first, lines in section] for section in found]
