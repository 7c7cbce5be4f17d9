"""Lines with their readings in, the same with A1 and B1 read as the first of A and B out, and A and B before them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from etl.extract.outline.line import Line
from etl.extract.outline.markers import Marker

_TITLE = re.compile(r"(?P<letter>[A-Z])\s+[–—-]?\s*(?P<title>[A-ZÀ-Þ\d].*)")
_LEAST = 2  # letters that make a level

Read = tuple[Line, list[Marker]]


def with_letters(read: Sequence[Read]) -> list[Read]:
    """Where labels are the letters from A on, and numbers start anew behind each, these are a part of the number."""
    found = [one for _, readings in read for one in readings if len(one.label) == 1]
    letters = {one.label for one in found}
    firsts = {one.label for one in found if one.path[0] == 1}
    if len(letters) < _LEAST or letters != firsts or max(letters) != chr(ord("a") + len(letters) - 1):
        return list(read)
    return [(line, _coded(readings) or _letter(line, letters)) for line, readings in read]


def _coded(readings: Sequence[Marker]) -> list[Marker]:
    return [
        replace(one, label="", shape=f"A{one.shape[1:]}", path=(_place(one.label), *one.path))
        if len(one.label) == 1
        else one
        for one in readings
    ]


def _letter(line: Line, letters: set[str]) -> list[Marker]:
    """The title of a letter, without a sign behind it."""
    match = _TITLE.fullmatch(line.text)
    if not match or match["letter"].lower() not in letters or line.mark or line.cells or not line.begins:
        return []
    return [Marker(line, "", "A", (_place(match["letter"].lower()),), match["letter"], match["title"])]


def _place(letter: str) -> int:
    return ord(letter) - ord("a") + 1
