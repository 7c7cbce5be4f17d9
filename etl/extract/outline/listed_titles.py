"""Printed lines in; out the same, with a line of its own for each title of the contents that is glued behind others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from etl.extract.outline.line import Line
from etl.extract.outline.toc import REFERS

_ENTRY = re.compile(
    r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,2})?[.)]?\s*(?P<title>[^\W\d_].{6,80}?)[\s._…]+(?P<page>\d{1,3})$"
)
_REFERRING = re.compile(_ENTRY.pattern.replace(r"[\s._…]+(?P<page>\d{1,3})$", rf"(?P<page>){REFERS.pattern}"))
_NUMBERED = re.compile(r"(?P<number>\d{1,2})[.)]\s+(?P<title>[A-ZÀ-Þ].{6,80})(?P<page>)$")
_PAGED = re.compile(r"\d{1,3}$")
_FRONT, _SHORT = 0.2, 40  # share of the lines in which the contents stand; lines enough in a short text
_LAST = 999  # a page that no entry is behind
_LEAST = 4  # entries that make a table of contents
_BETWEEN = 3  # lines from one entry to the next
_BEHIND = r"(?<=[\d.!?:;)”’])\s{0,3}"  # a page, a year or the end of a sentence


def with_listed_titles(lines: Sequence[Line]) -> list[Line]:
    """A title of the contents that ends a line below, and begins none, begins where its number or first word stands."""
    entries = list(_entries(lines[: max(_SHORT, int(_FRONT * len(lines)))]))
    below = lines[entries[-1][0] + 1 :] if entries else []
    begun = {_plain(line.text) for line in below}
    glued = [_written(match) for _, match in entries if not _begins(match, begun)]
    if not glued or not below:
        return list(lines)
    titles = re.compile(rf"{_BEHIND}(?P<title>{'|'.join(glued)})\s*$")
    parts = [part for line in below for part in _parts(line, titles)]
    return [*lines[: -len(below)], *parts[_names_page(parts) :]]


def _entries(front: Sequence[Line]) -> Iterator[tuple[int, re.Match[str]]]:
    """The entries of the contents with their places: titles with pages that rise, or with letters, near each other."""
    texts = [line.text.strip() for line in front]
    referring = sum(_REFERRING.match(text) is not None for text in texts) >= _LEAST
    kinds = (_ENTRY, _REFERRING, _NUMBERED) if referring else (_ENTRY,)
    matches = (
        (place, next(filter(None, (kind.match(text) for kind in kinds)), None)) for place, text in enumerate(texts)
    )
    found = [(place, match) for place, match in matches if match]
    run = found[:1]
    for before, after in pairwise(found):
        if after[0] - before[0] <= _BETWEEN and int(after[1]["page"] or _LAST) >= int(before[1]["page"] or 0):
            run.append(after)
        elif len(run) >= _LEAST:
            break
        else:
            run = [after]
    yield from run if len(run) >= _LEAST else []


def _names_page(parts: Sequence[Line]) -> bool:
    """Whether the first line is the last entry of the contents, behind which the first title stands."""
    parted = len(parts) > 1 and parts[0].number == parts[1].number
    return parted and _PAGED.search(parts[0].text) is not None


def _begins(entry: re.Match[str], begun: set[str]) -> bool:
    """Whether a line is the title, with its number if it has one; a page that is stuck to it is none."""
    title = _plain(entry["title"])
    number = entry["number"] or ""
    return not begun.isdisjoint((title, f"{number}{title}", f"{number}.{title}", f"{number}){title}"))


def _plain(text: str) -> str:
    return "".join(text.lower().split())


def _written(entry: re.Match[str]) -> str:
    """The pattern of an entry: its number, if it has one, and its words, however wide apart."""
    words = r"\s+".join(map(re.escape, entry["title"].split()))
    return rf"{re.escape(entry['number'])}[.)]?\s*{words}" if entry["number"] else words


def _parts(line: Line, titles: re.Pattern[str]) -> list[Line]:
    match = None if line.cells else titles.search(line.text)
    if match is None or match.start("title") == 0:
        return [line]
    head = replace(line, text=line.text[: match.start()].rstrip(), runs_on=False)
    heads = [] if _PAGED.fullmatch(head.text) else [head]
    tail = replace(line, text=match["title"], mark="", gap=0, bold=0, apart=True, begins=True, runs_on=False)
    return [*heads, tail]
