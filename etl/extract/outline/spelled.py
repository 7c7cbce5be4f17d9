"""Printed lines in, the same with figures for the words that count titles out: ONE, above or before its title, TWO."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from etl.extract.outline.line import Line

_COUNTED = re.compile(r"(?P<word>[A-ZÀ-Þ][^\W\d_]{1,6})(?:\s?[.:)|]\s*|\s[–—-]\s+|$)(?P<title>.*)")
_LEAST = 3  # words in a row that count

Found = tuple[int, int, str]  # the place of a line, what its word counts, and the title behind that


def with_figures(lines: Sequence[Line], numbers: Mapping[str, int]) -> list[Line]:
    """Where lines begin with the words from one on, each once: behind them, or on the line below, stands a title."""
    found = list(_words(lines, numbers))
    counts = [number for _, number, _ in found]
    if len(counts) < _LEAST or counts != list(range(1, len(counts) + 1)):
        return list(lines)
    return list(_put(lines, {place: (number, title) for place, number, title in found}))


def _words(lines: Sequence[Line], numbers: Mapping[str, int]) -> Iterator[Found]:
    for place, (line, below) in enumerate(pairwise(lines)):
        match = _COUNTED.fullmatch(line.text) if line.begins and not (line.mark or line.cells) else None
        number = numbers.get(match["word"].lower()) if match else None
        if match and number and (match["title"][:1].isupper() or (not match["title"] and below.text[0].isupper())):
            yield place, number, match["title"]


def _put(lines: Sequence[Line], found: dict[int, tuple[int, str]]) -> Iterator[Line]:
    """Each number before its title; of a title on the line below nothing is left there."""
    for place, line in enumerate(lines):
        number, title = found.get(place, (0, ""))
        if number and not title:
            below = lines[place + 1]
            yield replace(
                line, text=f"{number}. {below.text}", runs_on=below.runs_on, short=below.short, rest=below.rest
            )
        elif number:
            yield replace(line, text=f"{number}. {title}")
        elif place - 1 not in found or found[place - 1][1]:
            yield line
