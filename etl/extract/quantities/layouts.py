"""A line of text in; the heads or the cells of the columns that it sets apart with spaces out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from etl.extract.quantities.card import Frames, Quantities
from etl.extract.quantities.columns import Cells, Chunk, Head, Span, chunks, corner, placed
from etl.extract.quantities.heads import YEAR, are_heads, role

_YEAR = re.compile(YEAR)
_SHORT = re.compile(r"(?<!\w)[‘’'](\d\d)(?!\d)")
_NUMBER = r"[€£$]?\s?\d[\d.,\u00a0\u202f]*(?:\s?[-–]\s?\d[\d.,]*)?(?:\s?%)?[*¹²³]?"
_VALUE = rf"(?<!\S)(?:[<>≥≤~±+=]\s?|[-−–](?=\d))?{_NUMBER}(?: \((?:19|20)\d\d\))?(?!\S)|(?<!\S)[-–—?/↑↓→↗↘▲▼](?!\S)"
_FILLED = re.compile(r"\D{0,16}\d")
_DATE = re.compile(rf"\D*(?:{YEAR})\W*")
_PAGED = re.compile(r"(?<=\S)\s{3,}\d{1,3} / \d{1,3}\s*$")  # the foot of a page: page 6 of 14
_NAMED = re.compile(r"[^\W\d_]{3}")
_UNIT = re.compile(r"[^\W\d_]{1,10}")
_WIDEST = 240  # characters of a line of a table
_PLANNED = 3  # columns of a table of what will be done: what, who, when
_INDENT = 8  # spaces before the heads of columns that have none above the names of their rows
_CELL = 40  # characters of the head of a column or of a value
_WORDS = 7  # words of the head of a column among other words
_LONGEST = 3  # words of a head that only a space parts from the next
_NAME = 60  # characters of the head of the first column, where one space parts it from the next


@dataclass(slots=True)
class Grid:
    """By the number of a line, from 1: its cells, the head above it, and the line at which its row begins."""

    cells: dict[int, Cells] = field(default_factory=dict)
    heads: dict[int, Cells] = field(default_factory=dict)
    rows: dict[int, int] = field(default_factory=dict)


def head_of(line: str, card: Quantities) -> Head | None:
    """The heads of a line, of which two or more tell what is, what is aimed at, or a year."""
    if len(line) > _WIDEST or "|" in line:
        return None
    return _spaced(line, card.frames) or _flat(line, card)


def row_of(line: str, head: Head, card: Quantities) -> Cells:
    """The name of a row, perhaps empty, and what stands in each column; nothing if the line is no row."""
    frames = card.frames
    if len(line) > _WIDEST or "|" in line or _PAGED.search(line) or not any(map(str.isdigit, line)):
        return ()
    last = chunks(line)[-1][0]
    if _NAMED.search(last) and card.page_lines.fullmatch(last):
        return ()
    aligned = _aligned(line, head, frames) if head.spans else ()
    return aligned or _values(line, len(head.columns), frames.tables.blanks)


def is_value(words: str, frames: Frames) -> bool:
    """Whether a cell holds but a figure, or a sign or word in its place."""
    return bool(_token(frames.tables.blanks).fullmatch(words.strip()))


def _spaced(line: str, frames: Frames) -> Head | None:
    found = chunks(line)
    if not found:
        return None
    first, start, _ = found[0]
    nameless = _YEAR.fullmatch(first) or (start >= _INDENT and role(first, frames) != "")
    at, columns = (corner(start), found) if nameless else (found[0][1:], found[1:])
    name = "" if nameless else first
    told = are_heads([name, *(words for words, _, _ in columns)], frames)
    short = all(len(words) <= _CELL and len(words.split()) <= _WORDS for words, _, _ in columns)
    if not (told or _planned(name, columns, frames)) or not short or len(name) > _NAME:
        return None
    return Head(name, tuple(_whole(one[0]) for one in columns), (at, *(one[1:] for one in columns)))


def _planned(name: str, columns: Sequence[Chunk], frames: Frames) -> bool:
    """Whether the heads are those of a table of what will be done and by when."""
    heads = (name, *(words for words, _, _ in columns))
    acts, due = frames.tables.acts.fullmatch, frames.due_columns.fullmatch
    return len(heads) >= _PLANNED and any(map(acts, heads)) and any(map(due, heads[1:]))


def _flat(line: str, card: Quantities) -> Head | None:
    """The heads at the end of a line with single spaces: Indicator Baseline 2024 2027 2030, or 2027 target 2030 target.

    A year ends a head or opens one, whichever gives more columns a year.
    """
    if not _YEAR.search(line):
        return None
    words = list(re.finditer(r"\S+", line))
    ways = [list(_columns(line, words, opens, card)) for opens in (False, True)]
    spans = max(ways, key=lambda one: (sum(bool(_YEAR.search(line[start:end])) for start, end in one), -len(one)))
    if spans and not spans[0][0] and not _YEAR.search(line[: spans[0][1]]):
        spans = spans[1:]  # what names the rows is called goal or target too
    name = " ".join(line[: spans[0][0]].split()) if spans else ""
    dated = any(_YEAR.search(line[start:end]) for start, end in spans)
    if len(spans) < 2 or not dated or _caption(spans, line, card.frames) or len(name) > _NAME:
        return None
    return Head(name, tuple(_whole(line[start:end]) for start, end in spans), (corner(spans[0][0]), *spans))


def _caption(spans: Sequence[Span], line: str, frames: Frames) -> bool:
    """Whether the words are those above a table, of one year and of what is aimed at: Table 3. Targets for 2030."""
    heads = [line[start:end] for start, end in spans]
    return sum(bool(_YEAR.search(one)) for one in heads) < 2 and not any(role(one, frames) == "told" for one in heads)


def _columns(line: str, words: Sequence[re.Match[str]], opens: bool, card: Quantities) -> Sequence[Span]:
    spans: list[Span] = []
    end = len(words)
    while end:
        tried = ((words[at].start(), words[end - 1].end(), at) for at in range(max(0, end - _LONGEST), end))
        start, last, at = next((one for one in tried if _heads(line[one[0] : one[1]], opens, card)), (0, 0, -1))
        if at < 0:
            break
        spans.insert(0, (start, last))
        end = at
    return spans


def _whole(head: str) -> str:
    """With all four digits of a year, and no sign of a note: ‘25 is 2025."""
    return _SHORT.sub(r"20\1", " ".join(head.rstrip("*").split()))


def _heads(phrase: str, opens: bool, card: Quantities) -> bool:
    """Whether some words are a year, perhaps with a word that tells of a column or a month, or such a word alone."""
    year, *more = list(_YEAR.finditer(phrase)) or [None]
    if year is None:
        return any(pattern.fullmatch(phrase) for pattern in _told(card.frames))
    bare = (phrase[year.end() :] if opens else phrase[: year.start()]).strip()
    if more or (year.start() if opens else len(phrase) - year.end()):
        return False
    if not bare or any(pattern.fullmatch(bare) for pattern in _told(card.frames)):
        return True
    dated = bare.lower() in card.dates.months or card.dates.deadline.fullmatch(bare)
    spans = card.dates.until.fullmatch(bare)  # the end of a span of years: 2026/27 to 2029/30
    return bool(dated and not spans and not opens)


def _told(frames: Frames) -> tuple[re.Pattern[str], ...]:
    return frames.told_columns, frames.tables.told, frames.tables.aims


def _values(line: str, columns: int, blanks: re.Pattern[str]) -> Cells:
    """The last things on a line, if they are as many values as there are columns; a unit may follow each."""
    found = list(_token(blanks).finditer(line))
    if len(found) < columns:
        return ()
    own = found[-columns:]
    gaps = [line[one.end() : two.start()].strip() for one, two in pairwise(own)] + [line[own[-1].end() :].strip()]
    unit = gaps[0] if set(gaps) == {gaps[0]} and _UNIT.fullmatch(gaps[0]) else ""
    if not any(any(map(str.isdigit, one[0])) for one in own) or (any(gaps) and not unit):
        return ()
    name = " ".join(line[: own[0].start()].split())
    return (name, *(f"{one[0]} {unit}".strip() for one in own)) if not name or _NAMED.search(name) else ()


def _aligned(line: str, head: Head, frames: Frames) -> Cells:
    """Cells below the heads of their columns, of which one of values or dates is filled as such are."""
    cells = placed(chunks(line), head, frames)
    told = list(zip(cells, head.cells, strict=True))[1:] if cells else []
    values = [words for words, above in told if role(above, frames)]
    filled = any(_FILLED.match(words) and not _DATE.fullmatch(words) for words in values) and all(
        len(words) <= _CELL for words in values
    )
    dated = any(frames.due_columns.fullmatch(above) and _YEAR.search(words) for words, above in told)
    others = [words for words, above in zip(cells, head.cells, strict=False) if not role(above, frames)]
    named = not any(others) or any(map(_NAMED.search, others))
    return cells if named and (filled or dated) else ()


@lru_cache(maxsize=8)
def _token(blanks: re.Pattern[str]) -> re.Pattern[str]:
    words = blanks.pattern.removeprefix("(?i)")
    return re.compile(rf"{_VALUE}|(?<!\S)(?i:{words})(?!\S)")
