"""Lines of text in; out: which are cells of a table whose cells stand below each other, a line for each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from etl.extract.quantities.card import Frames
from etl.extract.quantities.heads import YEAR, role, spread
from etl.extract.quantities.layouts import Grid, is_value

_HEAD, _WORDS = 48, 5  # characters and words of a cell that heads a column
_NAME = 120  # characters of a line that names a row
_FEWEST = 2  # columns of values
_NAMES = 3  # lines that the name of a row may take
_YEAR = re.compile(YEAR)
_LOOSE = re.compile(r"\D{0,8}\d\S*(?: \S+){0,2}")  # 30 minutes, about 40 homes
_LONGEST = 30  # characters of such a value

Numbered = list[tuple[int, str]]


def stacks(lines: Sequence[str], frames: Frames) -> Grid:
    """The cells of tables of which every cell is a line: the heads, then for each row its name and as many values."""
    filled = [(number, line.strip()) for number, line in enumerate(lines, 1) if line.strip()]
    found = Grid()
    at = 0
    while at < len(filled):
        end = at + _heads(filled, at, frames)
        below = (_rows(found, filled, start, end, frames) for start in (at, at + 1))  # the first may head the names
        at = next((place for place in below if place > end), at + 1)
    return found


def _heads(filled: Numbered, at: int, frames: Frames) -> int:
    """How many lines from a place on head a column."""
    end = at
    while end < len(filled) and _is_head(filled[end][1], frames):
        end += 1
    return end - at


def _is_head(words: str, frames: Frames) -> bool:
    if len(words) > _HEAD or len(words.split()) > _WORDS:
        return False
    told = role(words, frames) or frames.tables.parts.match(words)
    return bool(told or frames.due_columns.fullmatch(words) or frames.unit_columns.fullmatch(words))


def _rows(found: Grid, filled: Numbered, start: int, end: int, frames: Frames) -> int:
    """Add the rows below heads, if there are any; the place after them."""
    heads = spread([words for _, words in filled[start:end]], frames)
    if sum(role(words, frames) != "" for words in heads) < _FEWEST:
        return start
    corner = filled[start - 1][1] if start else ""
    for columns in dict.fromkeys((tuple(heads), tuple(_dated(heads)))):
        place = end
        if _unnamed(filled, place, len(columns), frames):
            _add(found, filled[place : place + len(columns)], 0, [corner, *columns], frames)
            place += len(columns)
        while len(columns) >= _FEWEST and (names := _row(filled, place, columns, frames)):
            after = place + names + len(columns)
            _add(found, filled[place:after], names, [corner, *columns], frames)
            place = after
        if place > end:
            found.cells |= {number: (words,) for number, words in filled[start:end]}
            return place
    return start


def _dated(heads: Sequence[str]) -> list[str]:
    """The heads with a year that stands on a line of its own joined to the words above it: Target, 2028."""
    joined: list[str] = []
    for words in heads:
        alone = _YEAR.fullmatch(words) and joined and not _YEAR.search(joined[-1])
        joined = [*joined[:-1], f"{joined[-1]} {words}"] if alone else [*joined, words]
    return joined


def _unnamed(filled: Numbered, place: int, columns: int, frames: Frames) -> bool:
    """Whether values stand right below the heads, as the name of their row was read elsewhere."""
    told = [is_value(words, frames) for _, words in filled[place : place + columns + 1]]
    return len(told) >= columns and all(told[:columns]) and not any(told[columns:])


def _row(filled: Numbered, place: int, columns: Sequence[str], frames: Frames) -> int:
    """How many lines name the row that begins at a place, none if no row does."""
    for names in range(1, _NAMES + 1):
        *named, last = [words for _, words in filled[place : place + names]] or [""]
        values = [words for _, words in filled[place + names : place + names + len(columns)]]
        if not last or len(last) > _NAME or is_value(last, frames) or any(is_value(one, frames) for one in named):
            return 0
        after = [words for _, words in filled[place + names + len(columns) : place + names + len(columns) + 1]]
        fits = len(values) == len(columns) and all(map(partial(_holds, frames), columns, values))
        if fits and any(map(_LOOSE.match, values)) and not any(is_value(one, frames) for one in after):
            return names
    return 0


def _holds(frames: Frames, head: str, words: str) -> bool:
    loose = not role(head, frames) or bool(_LOOSE.fullmatch(words))
    return is_value(words, frames) or (len(words) < _LONGEST and loose)


def _add(found: Grid, row: Numbered, names: int, head: Sequence[str], frames: Frames) -> None:
    title, first = " ".join(words for _, words in row[:names]) or head[0], row[0][0]
    units = [words for (_, words), above in zip(row[names:], head[1:], strict=True) if _measures(above, frames)]
    title = f"{title} ({units[0]})" if units else title
    for number, _ in row[:names]:
        found.cells[number], found.heads[number], found.rows[number] = (title,), (head[0],), first
    for (number, words), above in zip(row[names:], head[1:], strict=True):
        found.cells[number], found.heads[number], found.rows[number] = (title, words), (head[0], above), first


def _measures(head: str, frames: Frames) -> bool:
    return bool(frames.unit_columns.fullmatch(head))
