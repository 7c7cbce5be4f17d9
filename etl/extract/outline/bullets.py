"""Entries in, items behind bullets and bold lead-ins out; bullets within an item are left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from etl.extract.outline.headings import Entry
from etl.extract.outline.line import Line
from etl.extract.outline.tree import Node
from etl.extract.outline.words import Outline

_LEAD = 4  # bold characters that make a lead-in
_WORDS = 12  # of a lead-in that stands alone
_ITEMS = 2  # items that tell how an item begins
_MOST = 0.6  # share of them that begin in small letters
_DEEPER = 2  # signs further to the right: an item within an item


def bullets(entries: Iterable[Entry], words: Outline) -> Iterator[Node]:
    """The outermost bullets of each list, and paragraphs that are bold or have a bold lead-in.

    A heading or a number ends a list; behind a semicolon the next item of a list begins, though its bullet was lost,
    and so it does where a line ends early and the next is like the items.
    A sign that stands only once is no bullet.
    """
    outer: Line | None = None
    led = False
    items: list[str] = []
    entries = list(entries)
    bold = _bold(entries)
    before, above = "", None
    times = Counter(entry.line.mark for entry in entries)
    for entry in entries:
        line = entry.line
        if entry.readings or entry.heading:
            outer, led = None, False
            items.clear()
        elif line.number in bold:
            yield Node(line, ("", "bold", 0), line.text, "bold_lead")
        elif not line.mark and line.begins and (_LEAD <= line.bold < len(line.text) or (led and _is_title(entry))):
            led = True
            yield Node(line, ("", "lead", 0), line.text, "bold_lead")
        elif times[line.mark] > 1 and line.mark and (outer is None or _is_beside(line, outer)):
            outer = line
            items.append(line.text)
            yield Node(line, ("", "bullet", 0), line.text, "bullet")
        elif not line.mark and outer is not None and (_is_next(line, before) or _is_like(line, above, items, words)):
            items.append(line.text)
            yield Node(line, ("", "bullet", 0), line.text, "bullet")
        elif not line.mark and outer is not None and line.apart and line.begins and line.indent <= outer.indent:
            outer = None
            items.clear()
        before, above = line.text, line


def _is_next(line: Line, before: str) -> bool:
    """Whether an item begins right behind a semicolon."""
    return before.endswith(";") and not line.apart and not line.cells and not line.text[0].islower()


def _is_like(line: Line, above: Line | None, items: Sequence[str], words: Outline) -> bool:
    """Whether a line begins as items do: in small letters below one that ends early, or a sentence of what is done."""
    if above is None or line.apart or line.cells or len(items) < _ITEMS:
        return False
    if line.text[0].islower():
        small = sum(item[0].islower() for item in items)
        ends = above.short and not above.text.endswith("-") and not words.unfinished.search(above.text)
        return ends and above.text in items and small > _MOST * len(items)
    return above.done and all(words.acting.match(one) for one in (line.text, *items))


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
