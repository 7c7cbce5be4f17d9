"""Lines as a reader found them in, the lines of a Text out: broken words joined, a blank line between paragraphs."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from etl.documents import bounds, broken, glyphs
from etl.documents.text import Hint

_FIRST = re.compile(r"\S+")
# A list stands in a table for layout beside what it is about, item by item.
_BESIDE = 2
_ITEM = re.compile(rf"(?:{glyphs.BULLET}|(\d{{1,2}})[.)])\s")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a document. `apart`: a blank line stands before it. `note`: it is (part of) a footnote."""

    words: str
    hint: Hint
    page: int = 0
    apart: bool = True
    note: bool = False


class Unreadable(Exception):
    """A document cannot be read: `args` are what is wrong and what to do about it."""


def line_of(pieces: Sequence[tuple[str, bool]], hint: Hint, page: int = 0, apart: bool = True) -> Line:
    """A line out of pieces of text and whether they are bold; `hint` gets the length of the bold lead."""
    pieces = list(pieces)
    words = glyphs.plain("".join(text for text, _ in pieces))
    return Line(words, replace(hint, lead=glyphs.lead(pieces, words)), page, apart)


def row_of(cells: Sequence[str], page: int = 0, apart: bool = False) -> Line:
    """A row of a table as one line, its cells set apart by ` | `; line ends within a cell are left to `joined`."""
    clean = tuple("\n".join(filter(None, map(glyphs.plain, cell.split("\n")))) for cell in cells)
    return Line(" | ".join(clean).strip(), Hint(cells=clean), page, apart)


def is_layout(cells: Sequence[str]) -> bool:
    """Whether a row of two cells only sets a text beside a list, as its second holds two items or more."""
    if len(cells) != _BESIDE:
        return False
    items = filter(None, map(_ITEM.match, map(glyphs.plain, cells[1].split("\n"))))
    marks = [item[1] or glyphs.BULLET for item in items]
    counted = [int(mark) for mark in marks if mark != glyphs.BULLET]
    return marks.count(glyphs.BULLET) > 1 or (len(counted) > 1 and counted[1] == counted[0] + 1)


def beside(cells: Sequence[str], hint: Hint, page: int = 0) -> list[Line]:
    """The lines of cells that are a layout, one cell after the other."""
    texts = [list(filter(str.strip, cell.split("\n"))) for cell in cells]
    return [line_of([(words, False)], hint, page, apart=not at) for text in texts for at, words in enumerate(text)]


def joined(lines: Iterable[Line]) -> list[Line]:
    """The same lines, the second half of every broken word moved up to the first; a line left empty goes.

    Whether the hyphen belongs to the word is told by the document itself: by what it writes elsewhere.
    """
    found = list(lines)
    writes = broken.Usage(part for line in found for part in line.words.split("\n"))
    kept: list[Line] = []
    for line in found:
        if kept and not line.apart:
            kept[-1], line = _mended(kept[-1], line, writes)
        if line.words:
            kept.append(line)
    return [_folded(line, writes) if line.hint.cells else _unbroken(line) for line in kept]


def with_notes(lines: list[Line], notes: list[Line]) -> list[Line]:
    """Both in one, notes after the last line of their page and set apart from it; lines in the order of pages."""
    found: list[Line] = []
    waiting = deque(notes)
    for line in lines:
        while waiting and waiting[0].page < line.page:
            found.append(_below(waiting.popleft(), found))
        found.append(line)
    for note in waiting:
        found.append(_below(note, found))
    return found


def _below(note: Line, before: list[Line]) -> Line:
    return replace(note, apart=not (before and before[-1].note and before[-1].page == note.page))


def composed(lines: Iterable[Line]) -> tuple[tuple[str, ...], tuple[int, ...], tuple[Hint, ...]]:
    """Lines, pages and hints of a Text, blank lines put in. Raises Unreadable beyond the bounds."""
    words: list[str] = []
    pages: list[int] = []
    hints: list[Hint] = []
    total = 0
    for line in lines:
        total += len(line.words)
        _check(total, line)
        if line.apart and words:
            words.append("")
            pages.append(pages[-1])
            hints.append(Hint())
        words.append(line.words)
        pages.append(line.page)
        hints.append(line.hint)
    return tuple(words), tuple(pages) if any(pages) else (), tuple(hints)


def _check(total: int, line: Line) -> None:
    if total > bounds.CHARACTERS:
        raise Unreadable(f"it holds more than {bounds.CHARACTERS:,} characters", "Split the document")
    if len(line.words) > bounds.CHARACTERS_OF_A_LINE:
        what = f"a paragraph is longer than {bounds.CHARACTERS_OF_A_LINE:,} characters"
        raise Unreadable(what, "Break it into paragraphs")


def _mended(line: Line, after: Line, writes: broken.Usage) -> tuple[Line, Line]:
    """Both lines, with the rest of a broken word moved from the second to the first."""
    rest = _FIRST.match(after.words)
    if rest is None or line.hint.cells or after.hint.cells or line.note != after.note:
        return line, after
    whole = writes.whole(line.words, rest[0])
    if whole is None:
        return line, after
    left = after.words[rest.end() :].lstrip()
    taken = len(after.words) - len(left)
    bold = line.hint.lead == len(line.words) and after.hint.lead >= rest.end()
    first = replace(line, words=whole, hint=replace(line.hint, lead=len(whole) if bold else line.hint.lead))
    return first, replace(after, words=left, hint=replace(after.hint, lead=max(0, after.hint.lead - taken)))


def _folded(row: Line, writes: broken.Usage) -> Line:
    """A row with the lines of each cell made one."""
    cells = tuple(_one_line(cell.split("\n"), writes) for cell in row.hint.cells)
    return replace(row, words=" | ".join(cells).strip(), hint=replace(row.hint, cells=cells))


def _one_line(lines: list[str], writes: broken.Usage) -> str:
    words = ""
    for line in lines:
        rest = _FIRST.match(line)
        whole = writes.whole(words, rest[0]) if rest and words else None
        words = whole + line[rest.end() :] if rest and whole else f"{words} {line}".strip()
    return words.removesuffix(glyphs.SOFT_HYPHEN)


def _unbroken(line: Line) -> Line:
    if not line.words.endswith(glyphs.SOFT_HYPHEN):
        return line
    words = line.words[:-1] + "-"
    return replace(line, words=words, hint=replace(line.hint, lead=min(line.hint.lead, len(words))))
