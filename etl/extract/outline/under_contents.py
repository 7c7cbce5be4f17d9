"""Printed lines in, those of a table of contents out that says so itself, though it may print no pages."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.extract.outline.line import Line
from etl.extract.outline.markers import Marker
from etl.extract.outline.words import Outline

_LETTERS = re.compile(r"[^\W\d_]+")
_NUMBERS = re.compile(r"[\d\s.]+")
_FRONT = 0.2  # share of the lines in which such a table begins
_HEAD = 60  # letters of the line that says so, with what may be glued to it
_LEAST = 4  # numbered entries that make a table

Read = tuple[Line, Sequence[Marker]]


def under_contents(lines: Sequence[Read], words: Outline) -> set[int]:
    """Numbers of the lines from the one that says "Contents" to the last numbered entry of the table below it."""
    front = lines[: max(_LEAST, int(_FRONT * len(lines)))]
    first = next((place for place, (line, _) in enumerate(front) if _is_head(line, words)), None)
    if first is None:
        return set()
    block = _entries(lines, first + 1)
    numbered = [place for place in block if lines[place][1]]
    if len(numbered) < _LEAST:
        return set()
    return {line.number for line, _ in lines[first : numbered[-1] + 1]}


def _is_head(line: Line, words: Outline) -> bool:
    letters = "".join(_LETTERS.findall(line.text.lower()))
    return len(letters) <= _HEAD and letters.endswith(words.contents)


def _entries(lines: Sequence[Read], first: int) -> list[int]:
    """The places below the heading up to the first running text, or to a number that stands again.

    Of numbers with more parts only the first that is there may tell so: a table may misprint one.
    """
    found: list[int] = []
    seen: list[tuple[str, tuple[int, ...]]] = []
    for place in range(first, len(lines) - 1):
        line, readings = lines[place]
        number = (readings[0].label, readings[0].path) if readings else None
        again = number in seen and (number == seen[0] or len(readings[0].path) == 1)
        if again or _is_running(line, lines[place + 1][0]):
            break
        if number:
            seen.append(number)
        found.append(place)
    return found


def _is_running(line: Line, below: Line) -> bool:
    """Whether a sentence fills this line and goes on in the next."""
    return line.runs_on and below.text[0].islower() and not _NUMBERS.fullmatch(line.text)
