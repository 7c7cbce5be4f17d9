"""Lines in, of which some are titles of a table of contents over the page of each; the same with these in one line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from etl.extract.outline.line import Line

_PAGE = re.compile(r"\d{1,3}")
_WORD = re.compile(r"[^\W\d_]+")
_LEAST = 5  # pages that make a table of contents
_TITLE = 2  # lines that a title may fill
_AGAIN = 0.3  # share of the titles that come again below: a document may be cut
_FRONT = 0.3  # share of the document in which it begins
_SIGNS = 5  # letters of the shortest title that is known again

Entry = tuple[int, int]  # places of the first line of a title and of its page


def with_pages(lines: Sequence[Line]) -> list[Line]:
    """The lines with each page behind its title, where pages rise and many of the titles come again below."""
    pages: dict[int, int] = {}
    for run in _runs(lines):
        if run[0][0] < _FRONT * len(lines) and _come_again(lines, run):
            pages |= {page: page - 1 for _, page in run}
    behind = {title: page for page, title in pages.items()}
    return [
        replace(line, text=f"{line.text}  {lines[behind[place]].text}") if place in behind else line
        for place, line in enumerate(lines)
        if place not in pages
    ]


def _runs(lines: Sequence[Line]) -> Iterator[list[Entry]]:
    """Rows of titles and pages, no page lower than the one before."""
    places = [place for place, line in enumerate(lines) if place and _PAGE.fullmatch(line.text) and not line.cells]
    run: list[Entry] = []
    for before, place in pairwise([-1, *places]):
        first = max(before + 1, place - _TITLE)
        is_next = bool(run) and place - before <= _TITLE + 1 and _value(lines, before) <= _value(lines, place)
        if not is_next:
            yield from [run] if len(run) >= _LEAST else []
            run, first = [], place - 1
        if first < place and all(_WORD.search(line.text) and not line.cells for line in lines[first:place]):
            run.append((first, place))
        else:
            yield from [run] if len(run) >= _LEAST else []
            run = []
    yield from [run] if len(run) >= _LEAST else []


def _value(lines: Sequence[Line], place: int) -> int:
    return int(lines[place].text)


def _come_again(lines: Sequence[Line], run: Sequence[Entry]) -> bool:
    below = [_letters(line.text) for line in lines[run[-1][1] + 1 :]]
    again = {*below, *(one + other for one, other in pairwise(below))}
    titles = ["".join(_letters(line.text) for line in lines[first:page]) for first, page in run]
    known = sum(len(title) >= _SIGNS and title in again for title in titles)
    return known >= max(2, _AGAIN * len(run))


def _letters(text: str) -> str:
    return "".join(_WORD.findall(text.lower()))
