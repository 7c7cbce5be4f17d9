"""Lines in, the same without running titles and their page numbers amid the words; a line end stands there instead."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

_TIMES = 4  # a title that stands so often beside a rising number is a running title
_SIGNS = 12  # signs of the shortest, and first signs by which titles behind a number may be one
_BEHIND = re.compile(r"(?<![\d.])(?P<page>\d{1,3})\s+(?P<title>[A-ZÀ-Þ][^\W\d_][^.!?;:]{10,})")
_BEFORE = re.compile(
    r"(?:^|(?<=[\s.!?]))(?P<title>[A-ZÀ-Þ][^\W\d_][^.!?;:]{10,60}?)\s+(?P<page>\d{1,3})(?=\s*$|[A-ZÀ-Þ•●▪■➢▶►✓])"
)
# The title of the chapter may stick to the page number, at the start of a line or behind a full stop.
_CHAPTER = r"(?:(?:^|(?<=[.!?]))\s*[A-ZÀ-Þ][^.!?;:\d]{2,39}(?<=\w))?"
_STICKS = re.compile(r"(?<=[a-zß-ÿ])[A-ZÀ-Þ]\w*$")
_NEXT = re.compile(r"[A-ZÀ-Þ•●▪■➢▶►✓]")


def without_amid(lines: Sequence[str]) -> list[str]:
    """The lines with a line end in place of each running title that has other words right behind it."""
    patterns = [*_titles_behind(lines), *_titles_before(lines)]
    if not patterns:
        return list(lines)
    running = re.compile("|".join(patterns))
    return [running.sub("\n", line) for line in lines]


def _titles_behind(lines: Sequence[str]) -> Iterator[str]:
    """Titles that follow a page number: 26 Title, with the next words right behind it."""
    alike: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for line in lines:
        for match in _BEHIND.finditer(line):
            alike[match["title"][:_SIGNS]].append((int(match["page"]), match["title"]))
    for found in alike.values():
        title = _STICKS.sub("", _shared([words for _, words in found])).rstrip()
        stuck = [bool(_NEXT.match(words, len(title))) for _, words in found]
        if len(title) >= _SIGNS and _is_running([page for page, _ in found], stuck):
            yield rf"{_CHAPTER}(?<![\d.])\d{{1,3}}\s+{re.escape(title)}\s*"


def _titles_before(lines: Sequence[str]) -> Iterator[str]:
    """Titles that a page number follows: Title 27, with the next words right behind that."""
    alike: dict[str, list[tuple[int, bool]]] = defaultdict(list)
    for line in lines:
        for match in _BEFORE.finditer(line):
            alike[match["title"]].append((int(match["page"]), bool(_NEXT.match(line, match.end()))))
    for title, found in alike.items():
        if _is_running([page for page, _ in found], [stuck for _, stuck in found]):
            yield rf"\s*{re.escape(title)}\s+\d{{1,3}}(?!\d)\s*"


def _is_running(pages: Sequence[int], stuck: Sequence[bool]) -> bool:
    """Whether the numbers rise from each to the next, often enough, and words stick to most."""
    rising = all(one < other for one, other in pairwise(pages))
    return len(pages) >= _TIMES and rising and 2 * sum(stuck) >= len(stuck)


def _shared(words: Sequence[str]) -> str:
    return "".join(signs[0] for signs in takewhile(lambda signs: len(set(signs)) == 1, zip(*words, strict=False)))
