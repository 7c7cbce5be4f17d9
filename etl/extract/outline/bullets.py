"""Entries in, items behind bullets and bold lead-ins out; bullets within an item are left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from etl.extract.outline.headings import Entry
from etl.extract.outline.line import Line
from etl.extract.outline.tree import Node

_LEAD = 4  # bold characters that make a lead-in
_WORDS = 12  # of a lead-in that stands alone
_DEEPER = 2  # signs further to the right: an item within an item


def bullets(entries: Iterable[Entry]) -> Iterator[Node]:
    """The outermost bullets of each list, and paragraphs that are bold or have a bold lead-in.

    A heading or a number ends a list; behind a semicolon the next item of a list begins, though its bullet was lost.
    A sign that stands only once is no bullet.
    """
    outer: Line | None = None
    led = False
    entries = list(entries)
    bold = _bold(entries)
    before = ""
    times = Counter(entry.line.mark for entry in entries)
    for entry in entries:
        line = entry.line
        if entry.readings or entry.heading:
            outer, led = None, False
        elif line.number in bold:
            yield Node(line, ("", "bold", 0), line.text, "bold_lead")
        elif not line.mark and line.begins and (_LEAD <= line.bold < len(line.text) or (led and _is_title(entry))):
            led = True
            yield Node(line, ("", "lead", 0), line.text, "bold_lead")
        elif times[line.mark] > 1 and line.mark and (outer is None or _is_beside(line, outer)):
            outer = line
            yield Node(line, ("", "bullet", 0), line.text, "bullet")
        elif not line.mark and outer is not None and _is_next(line, before):
            yield Node(line, ("", "bullet", 0), line.text, "bullet")
        elif not line.mark and outer is not None and line.apart and line.begins and line.indent <= outer.indent:
            outer = None
        before = line.text


def _is_next(line: Line, before: str) -> bool:
    """Whether an item begins right behind a semicolon."""
    return before.endswith(";") and not line.apart and not line.cells and not line.text[0].islower()


def _bold(entries: Sequence[Entry]) -> set[int]:
    """Numbers of the lines that begin a wholly bold paragraph beside another: a list; one alone is a summary."""
    whole = [_is_bold(entry) for entry in entries]
    beside = zip([False, *whole], whole, [*whole[1:], False], strict=False)
    listed = (one and (before or after) for before, one, after in beside)
    return {entry.line.number for entry, found in zip(entries, listed, strict=True) if found}


def _is_bold(entry: Entry) -> bool:
    line = entry.line
    if entry.heading or entry.readings or line.mark or line.cells:
        return False
    return line.gap > 0 and line.begins and line.done and line.bold >= len(line.text)


def _is_title(entry: Entry) -> bool:
    """Whether a whole paragraph is bold and no longer than a lead-in: one that nothing more is said of."""
    return _is_bold(entry) and len(entry.line.text.split()) <= _WORDS


def _is_beside(line: Line, outer: Line) -> bool:
    """Whether a bullet is of the outer list: further out, or with the same sign and no further in."""
    return line.indent < outer.indent or (line.mark == outer.mark and line.indent - outer.indent < _DEEPER)
