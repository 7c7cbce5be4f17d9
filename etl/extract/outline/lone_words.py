"""Printed lines in, the same with a word for a level that a line end parts from its number put before that: Goal, 3."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from etl.extract.outline.line import Line

_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})*(?:[.:)–—-]|\s|$)|(?:[IVX]{1,5}|[A-Z])(?:[.:)]|$)")


def with_parted_labels(lines: Sequence[Line], is_label: Callable[[str], bool]) -> list[Line]:
    """Only of words that `is_label` knows, that begin where something may, with the number right below."""
    parted = {id(line) for line, below in pairwise(lines) if _is_parted(line, below, is_label)}
    return list(_joined(lines, parted))


def _is_parted(line: Line, below: Line, is_label: Callable[[str], bool]) -> bool:
    plain = line.begins and not (line.cells or below.cells or below.mark or below.apart)
    return plain and line.text[0].isupper() and is_label(line.text) and _NUMBER.match(below.text) is not None


def _joined(lines: Sequence[Line], parted: set[int]) -> Iterator[Line]:
    above: Line | None = None
    for line in lines:
        if id(line) in parted:
            above = line
            continue
        if above is not None:
            begins = replace(above, text=f"{above.text} {line.text}", runs_on=line.runs_on, short=line.short)
            line, above = replace(begins, rest=line.rest), None
        yield line
