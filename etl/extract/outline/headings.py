"""Printed lines in, headings without a number out: lines set apart that are no sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from etl.extract.outline.line import Line
from etl.extract.outline.markers import Marker
from etl.extract.outline.tree import Node
from etl.extract.outline.words import Outline

LONGEST_LIST = 400  # lines of a list without signs: so much is looked at below a line in a colon
_WORDS = 12
_SIGNS = 90
_STARTS = re.compile(r"[\"'‘“(]?[A-ZÀ-Þ0-9]")
_ENDS = re.compile(r"[.;,…]$")
_LETTERS = 3
_YEARS = re.compile(r"\b(?:19|20)\d\d\b(?:\s?[-–—/]\s?(?:20)?\d\d\b)?")
_FIELD = re.compile(r"(?P<name>[^\W\d_]+(?: [^\W\d_]+){0,3}):\s+\S")
_FIELDS = 3  # goals of which the same is told
_ROW = 3  # short lines that are a list
_BROKEN = 2  # lines that a broken heading goes on in


@dataclass(frozen=True, slots=True)
class Entry:
    """A printed line, the readings of its number if it begins with one, and whether it is a heading without one."""

    line: Line
    readings: Sequence[Marker]
    heading: bool = False


def marked(
    lines: Sequence[tuple[Line, Sequence[Marker]]], named: Container[int] = (), captions: Container[int] = ()
) -> list[Entry]:
    """The lines with their headings found; the second line of a heading is none, and of a ranked one part of it.

    `named` holds the numbers of lines that the table of contents names, `captions` of those above
    tables and figures, or that begin the sentence of a list.
    """
    entries: list[Entry] = []
    within = item = False
    fields = _fields(lines)
    lines = list(_whole(lines))
    after = [*lines[1:], (None, ())]
    for (line, readings), (below, numbers) in zip(lines, after, strict=False):
        before = entries[-1] if entries else None
        if before is not None and not readings and _is_rest(line, before):
            before.line.text += f" {line.text}"
            continue
        heading = not readings and (line.number in named or _is_heading(line, before, below, numbers, item))
        heading = heading and _field(line) not in fields and line.number not in captions
        within = heading and before is not None and (before.heading or within) and _continues(line, before.line, named)
        within = within or (line.rank is not None and before is not None and _is_untitled(before))
        heading = heading and not (before is not None and _is_motto(line, before))
        item = bool(line.mark) or (item and not (heading or readings or line.apart))
        entries.append(Entry(line, readings, heading and not within))
    return _without_lists(entries, named)


def _without_lists(entries: list[Entry], named: Container[int]) -> list[Entry]:
    """The same without headings that are a list of short lines: three or more, one right below the other."""
    found = list(entries)
    row: list[int] = []
    for place, entry in enumerate([*entries, None]):
        if entry and entry.heading and style(entry.line) == "plain" and entry.line.number not in named:
            row = [place] if entry.line.apart else [*row, place]
            continue
        for one in row[1:] if len(row) >= _ROW else []:
            found[one] = replace(entries[one], heading=False)
        row = []
    return found


def _fields(lines: Sequence[tuple[Line, Sequence[Marker]]]) -> set[str]:
    """What is told of goal after goal in lines of their own: Owner: parks, Owner: schools."""
    times = Counter(_field(line) for line, readings in lines if not readings)
    return {name for name, count in times.items() if name and count >= _FIELDS}


def _field(line: Line) -> str:
    match = None if line.capitals or line.apart or line.rank is not None else _FIELD.match(line.text)
    return match["name"].lower() if match else ""


def _whole(lines: Sequence[tuple[Line, Sequence[Marker]]]) -> Iterator[tuple[Line, Sequence[Marker]]]:
    """The lines with headings that a narrow column has broken over two or three of them put together."""
    skip = 0
    for index, (line, readings) in enumerate(lines):
        if skip:
            skip -= 1
            continue
        if not readings:
            below = [after for after, _ in lines[index + 1 : index + 2 + _BROKEN]]
            skip = _rest(line, below)
            line.text = " ".join([line.text, *(part.text for part in below[:skip])])
            line.runs_on = line.runs_on and not skip
        yield line, readings


def _rest(line: Line, below: Sequence[Line]) -> int:
    """How many of the lines below are the rest of a broken heading: short ones in small letters before a sentence."""
    rest = list(takewhile(_is_part, below))
    if not rest or len(rest) == len(below) or not line.begins or line.mark or line.cells or line.done:
        return 0
    short = line.short and not line.capitals and _STARTS.match(line.text) and not _ENDS.search(rest[-1].text)
    text = below[len(rest)]
    return len(rest) if short and text.text[0].isupper() and not text.short and not rest[-1].done else 0


def _is_part(line: Line) -> bool:
    return line.short and line.text[0].islower() and not line.mark and not line.apart and line.rank is None


def leads_on(line: Line, below: Line, words: Outline) -> bool:
    """Whether the sentence of a line goes on in the bullets below it."""
    return bool(below.mark) and not line.mark and words.unfinished.search(line.text) is not None


def style(line: Line) -> str:
    """How a heading is set; headings set alike are of one level."""
    if line.rank is not None:
        return f"rank {line.rank}"
    return "capitals" if line.capitals else "bold" if line.bold and line.bold >= len(line.text) else "plain"


def heading_node(line: Line) -> Node:
    return Node(line, ("", style(line), 0), line.text.rstrip(" :"), "heading")


def title_node(entry: Entry) -> Node:
    """The same, with its number if it has one."""
    node = heading_node(entry.line)
    if entry.readings:
        node.marker, node.title = entry.readings[0], entry.readings[0].title or node.title
    return node


def _is_heading(line: Line, before: Entry | None, below: Line | None, numbers: Sequence[Marker], item: bool) -> bool:
    if line.rank is not None:
        return True
    if line.mark or line.cells or line.runs_on or not line.begins or below is None or _goes_on(line, below, numbers):
        return False
    if before is not None and before.readings and not (line.apart or _is_set_off(line, before.line, below)):
        return bool(numbers) and _parts_title(line, before, numbers[0])
    words = line.text
    if not _STARTS.match(words) or _ENDS.search(words) or len(words) > _SIGNS or len(words.split()) > _WORDS:
        return False
    said = _YEARS.sub("", words) if line.bold >= len(words) > 0 else words
    if sum(map(str.isalpha, words)) < max(_LETTERS, 0.6 * len(said.replace(" ", ""))):
        return False
    whole = before is None or before.line.done or before.heading or line.apart or _stands_out(line, before, below, item)
    return whole or line.capitals or (line.bold >= len(words) > 0)


def _stands_out(line: Line, before: Entry, below: Line, item: bool) -> bool:
    """Whether a short line stands between one that ends before the edge and a full one, or between two lists."""
    if below.mark:
        return line.short and item
    return line.short and before.line.short and not below.short


def _parts_title(line: Line, before: Entry, item: Marker) -> bool:
    """Whether a short line stands between a numbered title that ends before the edge and the first item of a list."""
    title = before.readings[0]
    first = item.last == 1 and not (item.label or title.label) and item.family != title.family
    short = line.short and before.line.short and not _ENDS.search(line.text)
    return first and short and title.heading and _STARTS.match(line.text) is not None


def _goes_on(line: Line, below: Line, numbers: Sequence[Marker]) -> bool:
    """Whether the line below begins in small letters, unless these are the sign of an item that no colon leads to."""
    item = bool(numbers) and numbers[0].title[:1].isupper() and not line.text.endswith(":")
    return below.text[0].islower() and not (below.mark or item)


def _is_set_off(line: Line, before: Line, below: Line) -> bool:
    """Whether a finished sentence is followed by capitals, or by a short line above running text, be it an item."""
    louder = line.capitals and not before.capitals
    return before.done and (louder or (line.short and below.runs_on and not below.short))


def _is_motto(line: Line, before: Entry) -> bool:
    """Whether a plain line right below a title that a file ranks only adds to it: what it stands for."""
    return before.heading and before.line.rank is not None and style(line) == "plain" and not line.apart


def _is_rest(line: Line, before: Entry) -> bool:
    """Whether a ranked heading goes on in one of its rank: right below it, or in a small letter, and it has no end."""
    if line.rank is None or line.rank != before.line.rank or before.line.done:
        return False
    beside = line.gap == 0 and not line.apart
    return (beside or line.text[0].islower()) and len(before.line.text) + len(line.text) < _SIGNS


def _is_untitled(entry: Entry) -> bool:
    """Whether a line is a label and a number only: a heading right below it is its title."""
    return bool(entry.readings) and bool(entry.readings[0].label) and not entry.readings[0].title


def _continues(line: Line, before: Line, named: Container[int]) -> bool:
    """Whether a heading that fills two lines goes on here; one that the contents name does so behind a colon too."""
    beside = line.number - before.number <= line.gap + 1 and not line.apart
    done = before.done and not (before.number in named and before.text.endswith(":"))
    return line.capitals and before.capitals and beside and not done and line.rank is None
