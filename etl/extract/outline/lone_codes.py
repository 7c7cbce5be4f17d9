"""Lines in, of which some hold nothing but the number of a goal; the same out, with each before its title."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from etl.extract.outline.line import Line

_PARTS = re.compile(r"(?:[A-Z]?\d{1,2}|[A-Z])(?:\.(?:\d{1,2}|[a-z]))*[a-z]?[.)]?")
_SIGNED = re.compile(r"\((?:\d{1,2}|[a-z]|[ivxl]{2,5})\)|(?:\d{1,2}|[A-Za-z]|[ivxl]{2,5}|[IVXL]{2,5})[.)]")
_PART = re.compile(r"\d+|[A-Za-z]")
_FIRSTS = frozenset({"1", "a"})
_WORDS = re.compile(r"[^\W\d_]{3}")
_LEAST = 3  # numbers that make a list
_FOLLOWING = 0.6  # share of them that the next continues: values in a table follow no order
_GAP = 1  # blank lines that may stand between a number and its title

Path = tuple[str, ...]


def joined(lines: Sequence[Line]) -> list[Line]:
    """The lines with each title behind the number of a goal that stands alone above it.

    A number of one part without a sign may be that of a page: it is a goal's if the next number is the first below it.
    One of one part above words that stand below others too is that of a page with its running title.
    """
    alone = [place for place, line in enumerate(lines) if _is_above(line, lines[place + 1 : place + 2])]
    times = Counter(lines[place + 1].text for place in alone)
    alone = [place for place in alone if times[lines[place + 1].text] < _LEAST or len(_path(lines[place].text)) > 1]
    kept = {place for place in alone if _SIGNED.fullmatch(lines[place].text)}
    kept = {place for place in kept if len(kept) >= _LEAST or lines[place - 1].number == lines[place].number}
    paths = [(place, _path(lines[place].text)) for place in alone if _PARTS.fullmatch(lines[place].text)]
    kept |= set(_counted(paths))
    kept |= {place for place, (line, below) in enumerate(pairwise(lines)) if _is_ranked_above(line, below)}
    return list(_put(lines, kept))


def _is_ranked_above(line: Line, below: Line) -> bool:
    """Whether both are headings of the file: one of a number only has its title in the next."""
    ranked = line.rank is not None and below.rank is not None and line.rank <= below.rank
    return ranked and _PARTS.fullmatch(line.text) is not None and _WORDS.match(below.text) is not None


def _is_above(line: Line, below: Sequence[Line]) -> bool:
    """Whether a line may be the number of the title below it."""
    number = _PARTS.fullmatch(line.text) or _SIGNED.fullmatch(line.text)
    if not number or line.cells or line.mark not in ("", "§") or not below:
        return False
    title = below[0]
    plain = not (title.cells or title.mark or title.rank is not None)
    return plain and title.gap <= _GAP and _WORDS.search(title.text) is not None


def _counted(paths: Sequence[tuple[int, Path]]) -> Iterator[int]:
    """The places of numbers of several parts that count on, and of the numbers above the first of those."""
    several = [(place, path) for place, path in paths if len(path) > 1]
    following = sum(_follows(one, other) for (_, one), (_, other) in pairwise(several))
    if len(several) < _LEAST or following < _FOLLOWING * (len(several) - 1):
        return
    yield from (place for place, _ in several)
    yield from (place for (place, path), (_, after) in pairwise(paths) if after == (*path, "1"))


def _path(text: str) -> Path:
    return tuple(_PART.findall(text))


def _follows(one: Path, other: Path) -> bool:
    """Whether a number is the first below another, or the next of it or of what holds it."""
    same = sum(1 for _ in takewhile(lambda parts: parts[0] == parts[1], zip(one, other, strict=False)))
    rest = other[same:]
    if same == len(one):
        return bool(rest) and _FIRSTS.issuperset(rest)
    return bool(rest) and _is_next(one[same], rest[0]) and _FIRSTS.issuperset(rest[1:])


def _is_next(one: str, other: str) -> bool:
    if one.isdecimal() and other.isdecimal():
        return int(other) == int(one) + 1
    return len(one) == len(other) == 1 and ord(other) == ord(one) + 1


def _put(lines: Sequence[Line], kept: set[int]) -> Iterator[Line]:
    for place, line in enumerate(lines):
        if place in kept:
            below = lines[place + 1]
            words = f"{line.text} {below.text}"
            yield replace(below, number=line.number, gap=line.gap, indent=line.indent, rank=line.rank, text=words)
        elif place - 1 not in kept:
            yield line
