"""A text in, the numbers of the lines of its table of contents out: titles with pages, that come again below."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from etl.documents.text import Text

_ENTRY = re.compile(r"(?P<title>[^\s|][^|]{2,120}?)[\s._·…]{1,200}(?P<page>\d{1,3})")
_WORD = re.compile(r"[^\W\d_]+")
_LEAST = 5  # entries that make a table
_BETWEEN = 3  # lines from one entry to the next: a gap or a title that fills two
_AGAIN = 0.3  # share of the titles that come again below: some are printed there in other words
_SIGNS = 5  # letters of the shortest title that is known again


@dataclass(frozen=True, slots=True)
class _Entry:
    number: int
    title: str
    page: int


def contents(text: Text) -> set[int]:
    """The lines of such tables; the number behind each title counts nothing."""
    found: set[int] = set()
    for run in _runs(list(_entries(text))):
        if len(run) >= _LEAST and run[0].page < run[-1].page and _come_again(text, run):
            found |= {entry.number for entry in run}
    return found


def _entries(text: Text) -> Iterator[_Entry]:
    for number, line in enumerate(text.lines, 1):
        match = None if text.hint(number).cells else _ENTRY.fullmatch(line.strip())
        title = _letters(match["title"]) if match else ""
        if match and len(title) >= _SIGNS:
            yield _Entry(number, title, int(match["page"]))


def _runs(entries: Sequence[_Entry]) -> Iterator[list[_Entry]]:
    """Entries near each other, no page lower than the one before."""
    run = list(entries[:1])
    for before, entry in pairwise(entries):
        if entry.number - before.number > _BETWEEN or entry.page < before.page:
            yield run
            run = []
        run.append(entry)
    yield run


def _come_again(text: Text, run: Sequence[_Entry]) -> bool:
    below = [_letters(line) for line in text.lines[run[-1].number :]]
    again = {*below, *(one + other for one, other in pairwise(below))}
    return sum(entry.title in again for entry in run) >= _AGAIN * len(run)


def _letters(words: str) -> str:
    return "".join(_WORD.findall(words.lower()))
