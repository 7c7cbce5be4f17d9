"""Lines in which spaces set words apart in; the heads of columns over one line or more, and what stands below, out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from etl.extract.quantities.card import Frames
from etl.extract.quantities.heads import YEAR, role

Cells = tuple[str, ...]
Span = tuple[int, int]
Chunk = tuple[str, int, int]

_CHUNK = re.compile(r"\S+(?: \S+)*")
_YEARS = re.compile(rf"(?:{YEAR})(?: (?:{YEAR}))+")
_YEAR = re.compile(YEAR)
_DATED = re.compile(rf"\W*(?:{YEAR})\W*")
_HALVED = re.compile(r"(?<=[^\W\d_]{2})-$")
_WHOLE = re.compile(r"[\d%?]\s*$|^[–—-]$")  # the end of a cell that holds a value
_LATER = re.compile(r"[a-z(]")
_NAMED = re.compile(r"[^\W\d_]{3}")
_FARTHEST = 6  # characters between a value and the head of its column
_WORDS = 7  # words of a line of the head of a column


@dataclass(frozen=True, slots=True)
class Head:
    """The head of the first column, and those of the others; the offsets at which each begins and ends, if known."""

    corner: str
    columns: Cells
    spans: tuple[Span, ...]

    @property
    def cells(self) -> Cells:
        return (self.corner, *self.columns)


def chunks(line: str) -> list[Chunk]:
    """Words that two spaces or more part from others; years in a row are one each."""
    found = []
    for chunk in _CHUNK.finditer(line.replace("\t", "  ")):
        parts = _YEAR.finditer(chunk[0]) if _YEARS.fullmatch(chunk[0]) else [re.match(r".*", chunk[0])]
        found += [(one[0], chunk.start() + one.start(), chunk.start() + one.end()) for one in parts if one]
    return found


def corner(start: int) -> Span:
    """Where the names of rows stand that have no head, left of the first one."""
    return 0, max(1, start - 2)


def below(upper: Head, lower: Sequence[Chunk], frames: Frames) -> Head:
    """A head with what stands on the next line of it below each column, or below several that share one."""
    heads = [(words, *span) for words, span in zip(upper.cells, upper.spans, strict=True)]
    return _head(_joined(heads, list(lower), frames))


def over(upper: Sequence[Chunk], head: Head, frames: Frames) -> Head:
    """A head with what stands on the line before it."""
    lower = [(words, *span) for words, span in zip(head.cells, head.spans, strict=True) if words]
    return _head(_joined(list(upper), lower, frames))


def heads_on(lower: Sequence[Chunk], head: Head, frames: Frames) -> bool:
    """Whether a line right below a head goes on with it: with years, or with words that stand below its columns."""
    if not lower or not all(_shares(one, head) for one in lower):
        return False
    told = [words for words, start, _ in lower if start >= head.spans[0][1] or not head.corner]
    return bool(told) and all(_is_part(words, frames) for words, _, _ in lower)


def opens(upper: Sequence[Chunk], head: Head, frames: Frames) -> bool:
    """Whether the line right above a head is a part of it: few words above its columns, of which one tells of them."""
    short = all(len(words.split()) <= _WORDS and not words.endswith((".", ":", ";")) for words, _, _ in upper)
    told = any(role(words, frames) for words, _, _ in upper)
    beside = [start for _, start, _ in upper if start > head.spans[0][1]]
    return bool(beside) and short and (told or len(upper) > 1) and upper[-1][2] <= head.spans[-1][1] + upper[0][2]


def placed(found: Sequence[Chunk], head: Head, frames: Frames) -> Cells:
    """What of a line stands in each column; in order if there are as many; nothing if two stand in one of values."""
    columns = len(head.spans)
    if len(found) == columns:
        return tuple(words for words, _, _ in found)
    at = [_column(one, head.spans) for one in found]
    far = any(_overlap(one[1:], head.spans[place]) < -_FARTHEST for place, one in zip(at, found, strict=True))
    if far or at != sorted(at):
        return ()
    cells = [""] * columns
    for place, (words, _, _) in zip(at, found, strict=True):
        if cells[place] and role(head.cells[place], frames):
            return ()
        cells[place] = f"{cells[place]} {words}".strip()
    return tuple(cells)


def goes_on(row: Cells, cells: Cells, head: Head, frames: Frames) -> bool:
    """Whether the cells of a line go on with those of the row above it: none opens a name, and none is a value more."""
    for above, words, more in zip(head.cells, row, cells, strict=True):
        held = role(above, frames) != "" or frames.due_columns.fullmatch(above)
        whole = not words or (_WHOLE.search(words) and any(map(str.isdigit, more)))
        if more and (whole if held else not words) and not _continues(words, more):
            return False
    named = next((at for at, above in enumerate(head.cells) if cells[at] and not role(above, frames)), len(cells))
    values = next((at for at, above in enumerate(head.cells) if role(above, frames)), len(cells))
    return named >= values or _continues(row[named], cells[named])


def _continues(words: str, more: str) -> bool:
    """Whether words can only go on with those before them: in small letters, in brackets."""
    return bool(_LATER.match(more)) or words.count("(") > words.count(")")


def _joined(upper: list[Chunk], lower: list[Chunk], frames: Frames) -> list[Chunk]:
    """Two lines of a head, column by column: what spans several stands above each of them."""
    used: set[int] = set()
    made: list[Chunk] = []
    for words, start, end in lower:
        shared = [at for at, one in enumerate(upper) if one[0] and _overlap(one[1:], (start, end)) > 0]
        at = max(shared, key=lambda one: _overlap(upper[one][1:], (start, end)), default=None)
        if at is None and _DATED.fullmatch(words):
            at = _nearest((start, end), [one[1:] for one in upper])
            at = at if role(upper[at][0], frames) == "aim" else None
        if at is None:
            made.append((words, start, end))
            continue
        used.add(at)
        above = upper[at]
        whole = f"{_HALVED.sub('', above[0])}{words}" if _HALVED.search(above[0]) else f"{above[0]} {words}"
        alone = sum(_overlap(above[1:], one[1:]) > 0 for one in lower) < 2
        made.append((whole, min(start, above[1]) if alone else start, max(end, above[2]) if alone else end))
    return sorted([*made, *(one for at, one in enumerate(upper) if at not in used)], key=lambda one: one[1:])


def _head(columns: Sequence[Chunk]) -> Head:
    first, *others = columns
    if first[0] and _YEAR.search(first[0]):
        first, others = ("", *corner(first[1])), list(columns)
    return Head(first[0], tuple(words for words, _, _ in others), tuple(one[1:] for one in (first, *others)))


def _is_part(words: str, frames: Frames) -> bool:
    dated = _DATED.fullmatch(words) or role(words, frames)
    return bool(dated or (words[0] in "(" or words[0].islower())) and len(words.split()) <= _WORDS


def _shares(chunk: Chunk, head: Head) -> bool:
    return any(_overlap(chunk[1:], span) > 0 for span in head.spans) or bool(_DATED.fullmatch(chunk[0]))


def _column(chunk: Chunk, spans: Sequence[Span]) -> int:
    """The column of a cell; a name or remark may run on below the next heads."""
    shared = [at for at, span in enumerate(spans) if _overlap(chunk[1:], span) > 0]
    runs = len(shared) > 1 and _NAMED.search(chunk[0])
    return shared[0] if runs else _nearest(chunk[1:], spans)


def _overlap(one: Span, other: Span) -> int:
    return min(one[1], other[1]) - max(one[0], other[0])


def _nearest(span: Span, spans: Sequence[Span]) -> int:
    """The column whose head a cell overlaps most, or the one that begins or ends nearest."""
    return max(range(len(spans)), key=lambda at: min(_overlap(span, spans[at]), spans[at][1] - spans[at][0]))
