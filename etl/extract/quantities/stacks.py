"""Lines of text in; out: which are cells of a table whose cells stand below each other, a line for each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from etl.extract.quantities.captioned import CODE
from etl.extract.quantities.card import Quantities
from etl.extract.quantities.heads import YEAR, role, spread
from etl.extract.quantities.layouts import Grid, is_value
from etl.extract.quantities.linewise import (
    BAR,
    LOOSE,
    Kind,
    dated,
    fits,
    head_table,
    is_head,
    kinds_of,
    may_head,
    wrapped,
)

_FEWEST = 2  # columns of values in a table of but one row
_NAMES = 4  # lines that the name of a row may take
_BACK, _MOST = 3, 16  # lines before the first head that tells of values, and of all heads
_TITLE = 120  # characters of a title between two rows
_SKIPPED = 3  # lines between two rows: the title of a part, the foot of a page
_GAPS = re.compile(r"\S {3,}\S.* {3,}\S")
_YEAR = re.compile(YEAR)

Numbered = list[tuple[int, str]]


@dataclass(frozen=True, slots=True)
class _Table:
    """Heads with what stands below each; the places at which the cells of each row begin, and at which it ends."""

    start: int
    end: int
    heads: tuple[str, ...]
    kinds: tuple[Kind, ...]
    rows: tuple[tuple[int, ...], ...]
    after: int


def stacks(lines: Sequence[str], card: Quantities) -> Grid:
    """The cells of tables of which every cell is a line: the heads, then for each row as many cells in their order."""
    filled = [(number, _words(line)) for number, line in enumerate(lines, 1) if line.strip()]
    found = Grid()
    at = least = 0
    while at < len(filled):
        best = max(_tables(filled, least, at, card), key=_size, default=None)
        later = (
            (one for place in range(at + 1, best.end) for one in _tables(filled, least, place, card)) if best else ()
        )
        best = max((one for one in (best, *later) if one), key=_size, default=None)
        if best:
            _add(found, filled, best, card)
            least = at = best.after
        else:
            at += 1
    return found


def _words(line: str) -> str:
    """The words of a line, but for one that has cells of its own."""
    return BAR if BAR in line or "\t" in line.strip() or _GAPS.search(line) else line.strip()


def _size(table: _Table) -> tuple[int, int, int]:
    """By how much a reading of the same lines is to be preferred: that with most of them, most rows and most heads."""
    return table.after - table.start, len(table.rows), table.end


def _tables(filled: Numbered, least: int, at: int, card: Quantities) -> Iterator[_Table]:
    """The tables that may have the words at a place as the first head that tells of values."""
    if not is_head(filled[at][1], card):
        return
    end = at
    while end < min(len(filled), at + _MOST) and (is_head(filled[end][1], card) or may_head(filled[end][1], card)):
        end += 1
    start = at
    while start > max(least, at - _BACK) and may_head(filled[start - 1][1], card):
        start -= 1
    if not head_table([words for _, words in filled[start:end]], card):
        return
    for first in range(start, at + 1):
        for last in range(at + 1, end + 1):
            heads = wrapped([words for _, words in filled[first:last]], card)
            for columns in dict.fromkeys((heads, dated(heads, card))):
                yield from _read(filled, (first, last), columns, card)


def _read(filled: Numbered, place: tuple[int, int], heads: Sequence[str], card: Quantities) -> Iterator[_Table]:
    """The table with these heads, if rows follow them; the first may stand without its name, which was read before."""
    heads = spread(heads, card.frames)
    kinds: tuple[Kind, ...] = kinds_of(heads, card)
    told = sum(kind == "value" for kind in kinds)
    before = kinds.index("name") if "name" in kinds else 0
    if any(kind == "value" and _YEAR.search(head) for kind, head in zip(kinds[:before], heads, strict=False)):
        return  # the words above a table: targets for 2030
    if not head_table(heads, card):
        return
    rows: list[tuple[int, ...]] = []
    at = place[1]
    if "name" not in kinds:
        kinds = ("name", *kinds)
        heads = (filled[place[0] - 1][1] if place[0] else "", *heads)
        if _unnamed(filled, at, kinds, card):
            rows.append((at, *range(at, at + told + 1)))
            at += told
    while row := _next(filled, at, heads, kinds, card):
        rows.append(row)
        at = row[-1]
    if rows and (len(rows) > 1 or told >= _FEWEST):
        yield _Table(place[0], place[1], tuple(heads), kinds, tuple(rows), at)


def _unnamed(filled: Numbered, place: int, kinds: Sequence[Kind], card: Quantities) -> bool:
    """Whether values stand right below the heads, as the name of their row was read elsewhere."""
    columns = len(kinds) - 1
    told = [is_value(words, card.frames) for _, words in filled[place : place + columns + 1]]
    return len(told) >= columns and all(told[:columns]) and not any(told[columns:])


def _next(
    filled: Numbered, place: int, heads: Sequence[str], kinds: Sequence[Kind], card: Quantities
) -> tuple[int, ...]:
    """Where the cells of the next row begin, and its last place; nothing if no row follows."""
    for at in range(place, min(place + _SKIPPED + 1 + len(heads), len(filled))):
        skipped = [words for _, words in filled[place:at]]
        again = set(heads) <= set(dated(wrapped(skipped, card), card))
        if not again and (len(skipped) > _SKIPPED or any(role(words, card.frames) for words in skipped)):
            continue
        if any(is_value(words, card.frames) or len(words) > _TITLE for words in skipped if not _YEAR.fullmatch(words)):
            return ()
        row = _row(filled, at, kinds, card)
        if row and not {words for _, words in filled[row[0] : row[-1]]} & set(heads):
            return row
    return ()


def _row(filled: Numbered, place: int, kinds: Sequence[Kind], card: Quantities) -> tuple[int, ...]:
    for names in range(1, _NAMES + 1):
        at, places = place, []
        for kind in kinds:
            lines = [words for _, words in filled[at : at + (names if kind == "name" else 1)]]
            more = any(is_value(words, card.frames) for words in lines[1:])
            if not lines or more or not fits(lines[0], kind, card):
                break
            places.append(at)
            at += len(lines)
        else:
            values = [filled[one][1] for one, kind in zip(places, kinds, strict=True) if kind == "value"]
            after = filled[at][1] if at < len(filled) and kinds[-1] == "value" and kinds[0] == "name" else ""
            more = fits(after, "value", card) and not fits(after, "name", card)
            if any(map(LOOSE.match, values)) and not more:
                return (*places, at)
    return ()


def _add(found: Grid, filled: Numbered, table: _Table, card: Quantities) -> None:
    found.cells |= {number: (words,) for number, words in filled[table.start : table.end]}
    for row in table.rows:
        _add_row(found, filled, table, row, card)


def _add_row(found: Grid, filled: Numbered, table: _Table, row: tuple[int, ...], card: Quantities) -> None:
    cells = [" ".join(words for _, words in filled[at:end]) for at, end in pairwise(row)]
    name = table.kinds.index("name")
    units = [cell for cell, head in zip(cells, table.heads, strict=True) if card.frames.unit_columns.fullmatch(head)]
    dues = [(cell, head) for cell, head, kind in zip(cells, table.heads, table.kinds, strict=True) if kind == "due"]
    title = cells[name] or table.heads[name]
    title = f"{title} ({units[0]})" if units else title
    coded = _coded(filled, table)
    for at, ((begins, end), head) in enumerate(zip(pairwise(row), table.heads, strict=True)):
        held = table.kinds[at] == "value" and at not in coded and any(map(str.isdigit, cells[at]))
        told = ((cells[at], head), *dues) if held else ()
        for place in range(begins, end):
            number = filled[place][0]
            found.cells[number] = (title, *(cell for cell, _ in told)) if told else ("",)
            found.heads[number] = (table.heads[name], *(above for _, above in told))
            found.rows[number] = filled[row[0]][0]


def _coded(filled: Numbered, table: _Table) -> set[int]:
    """The columns that only hold numbers of goals, of a table with others of values."""
    values = [at for at, kind in enumerate(table.kinds) if kind == "value"]
    undated = [at for at in values if not _YEAR.search(table.heads[at])]
    coded = {at for at in undated if all(CODE.fullmatch(filled[row[at]][1]) for row in table.rows)}
    return coded if len(coded) < len(values) else set()
