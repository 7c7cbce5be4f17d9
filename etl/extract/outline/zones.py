"""Printed lines in, the ones in which no goal starts out: tables of contents, and lists that only name what follows."""

from __future__ import annotations

import re
from bisect import bisect
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from etl.extract.outline.line import Line
from etl.extract.outline.markers import Marker
from etl.extract.outline.toc import REFERS
from etl.extract.outline.under_contents import under_contents
from etl.extract.outline.words import Outline

_DOTS = re.compile(r"(?:\s?[._·]){4,}\s*\d{0,3}$|…\s*\d{1,3}$")
_LEADERS = re.compile(_DOTS.pattern + r"|[\t ]{2,}\d{1,3}$")
_GAP = re.compile(r"\t+|[\t ]{3,}")
_LETTER = re.compile(r"[^\W\d_]")
_LAST = re.compile(r"(?:(?<=[^\d\W]{2} )|(?<=[^\d\W]{2}[.?!)] ))\d{1,3}$")
_PAGE = re.compile(r"[\s.…]+\d{1,3}$")
_LETTERS = re.compile(r"[^\W\d_]+")
_KEY, _LONG = 12, 20  # letters by which titles are looked up; the fewest of one that goes on in a next line
_SIGNS = 7  # letters of the shortest title that is known again
_ENTRY_WORDS = 16
_ENTRY_PARTS = 2
_TITLE_WORDS = 8
_LEAST = 4  # entries that make a list of contents
_DENSE = 0.5  # share of the lines of such a list that are entries
_BETWEEN = 2  # lines that may stand between two entries: a title may fill more than one
_FAR = 8  # the same where none of them is text: titles of the contents may be misprinted
_APART = 4  # lines between an entry and what it names

Read = tuple[Line, Sequence[Marker]]
Name = tuple[str, tuple[int, ...] | None]


def contents(lines: Sequence[Read], words: Outline) -> set[int]:
    """Numbers of the lines of tables of contents and of lists of titles that come again below as headings."""
    titles = _joined(lines, [_letters(line, readings, words) for line, readings in lines])
    places = _places(lines[: _annexes(lines, words)], titles)
    paged = _paged(lines, words)
    entries = [
        index for index, (line, _) in enumerate(lines) if index in paged or _is_entry(index, lines, places, titles)
    ]
    found = {line.number for line, _ in lines if _DOTS.search(line.text)} | under_contents(lines, words)
    texts = _texts(lines)
    for whole in _blocks(entries, texts):
        block = _until_named(whole, lines, titles)
        if len(block) >= max(_LEAST, _DENSE * (block[-1] - block[0] + 1)):
            end = _end(block, lines, titles, texts)
            found |= {line.number for line, _ in lines[block[0] : end] if not line.cells}
    return found


def _annexes(lines: Sequence[Read], words: Outline) -> int:
    """Where the annexes begin: what stands in them only says again what stood before."""
    half = len(lines) // 2
    back = (
        place
        for place, (line, readings) in enumerate(lines[half:], half)
        if line.begins
        and words.back.match(readings[0].title if readings else line.text)
        and not _LEADERS.search(line.text)
    )
    return next((place for place in back if len(lines[place][0].text.split()) <= _TITLE_WORDS), len(lines))


def _paged(lines: Sequence[Read], words: Outline) -> set[int]:
    """Places of lines that end in a page number no lower than that of the line before and no higher than the next."""
    pages = [_page(line, readings, words) for line, readings in lines]
    found = set()
    for place, (one, other) in enumerate(pairwise(pages)):
        if one is not None and other is not None and one <= other:
            found |= {place, place + 1}
    return found


def _page(line: Line, readings: Sequence[Marker], words: Outline) -> int | None:
    """The number that a line ends in, unless it is the number of a goal or a part."""
    match = _LAST.search(line.text)
    if match is None or line.done or line.cells:
        return None
    return None if _is_named(readings, words) else int(match[0])


def _is_named(readings: Sequence[Marker], words: Outline) -> bool:
    """Whether a line is nothing but the label and the number of a goal or a part: Objective 4."""
    if not readings or readings[0].title:
        return False
    return words.names_goal(readings[0].label) or words.names_part(readings[0].label)


def _until_named(block: list[int], lines: Sequence[Read], titles: list[str]) -> list[int]:
    """The entries before the first place that the first of them names, or one with a label: there the list is over."""
    named: dict[str, list[int]] = defaultdict(list)
    entries = set(block)
    for place in range(block[0], block[-1] + 1):
        alike = (one for one in named[titles[place][:_KEY]] if _same(titles[place], titles[one]))
        again = any(one == block[0] or _paths(lines[one]) & _paths(lines[place]) for one in alike)
        if again and _is_plain(lines[place]):
            return [one for one in block if one < place]
        if place == block[0] or (place in entries and any(reading.label for reading in lines[place][1])):
            named[titles[place][:_KEY]].append(place)
    return block


def _paths(read: Read) -> set[tuple[int, ...]]:
    return {reading.path for reading in read[1]}


def _end(block: list[int], lines: Sequence[Read], titles: list[str], texts: Sequence[int]) -> int:
    """Where a list of contents is over: below its last entry, or at what the first names if no text stands before."""
    first, end = block[0], block[-1] + 1
    text = next(iter(texts[bisect(texts, end - 1) :]), len(lines))
    again = (place for place in range(end, text) if _same(titles[place], titles[first]) and _is_plain(lines[place]))
    return next((place for place in again if bool(lines[place][1]) == bool(lines[first][1])), end)


def _texts(lines: Sequence[Read]) -> list[int]:
    """Places of the lines that are no titles: sentences, the first lines of those that go on and on, and rows."""
    return [place for place, ((line, _), (below, _)) in enumerate(pairwise(lines)) if _is_text(line, below)]


def _is_text(line: Line, below: Line) -> bool:
    most = _TITLE_WORDS if line.done else _ENTRY_WORDS
    return bool(line.cells) or len(line.text.split()) > most or (line.runs_on and below.runs_on)


def _is_plain(read: Read) -> bool:
    return not _LEADERS.search(read[0].text)


def _joined(lines: Sequence[Read], titles: list[str]) -> list[str]:
    """The titles, those in capitals that fill two lines as one."""
    joined = list(titles)
    for index, ((line, _), (below, readings)) in enumerate(pairwise(lines)):
        if line.capitals and below.capitals and not below.apart and not readings and not line.done:
            joined[index] = titles[index] + titles[index + 1]
    return joined


def _is_entry(index: int, lines: Sequence[Read], places: dict[Name, list[int]], titles: list[str]) -> bool:
    line, title = lines[index][0], titles[index]
    if _LEADERS.search(line.text) and not _is_row(line.text):
        return True
    if line.done or line.rest.endswith(".") or line.cells or len(line.text.split()) > _ENTRY_WORDS:
        return False
    paths = _paths(lines[index])
    names = [(title[:_KEY], path) for path in (*paths, ())] if paths else [(title[:_KEY], None)]
    apart = 0 if line.mark else _APART
    below = (place for name in names for place in places.get(name, ()) if place > index + apart)
    return any(_same(title, titles[place]) for place in below)


def _is_row(text: str) -> bool:
    """Whether gaps part more than a number, a title and a page: then it is a row of a table."""
    parts = [part for part in _GAP.split(text) if part.strip(" ._·…")]
    return len(parts) - (_LETTER.search(parts[0]) is None) > _ENTRY_PARTS


def _same(one: str, other: str) -> bool:
    """Whether two titles are one and the same, of which either may go on in a next line."""
    length = min(len(one), len(other))
    return one[:length] == other[:length] and (length >= _LONG or len(one) == len(other))


def _places(lines: Sequence[Read], titles: list[str]) -> dict[Name, list[int]]:
    """Where titles stand that may be named in a list of contents: by their words and number, `()` without one.

    With None for a number stand all: a list may leave the numbers out, but names no title by the number of another.
    """
    places: dict[Name, list[int]] = defaultdict(list)
    for index, (line, readings) in enumerate(lines):
        key = titles[index][:_KEY]
        if line.begins and not line.mark and not line.cells and not line.done and len(key) >= _SIGNS:
            for path in (None, *({reading.path for reading in readings} or {()})):
                places[key, path].append(index)
    return places


def _letters(line: Line, readings: Sequence[Marker], words: Outline) -> str:
    """The letters of a title, without its label, number, page, capitals and spaces, which type set wide may lose.

    A label of goals or parts with nothing but a number behind it is no title.
    """
    title = (readings[0].title if readings else "") or ("" if _is_named(readings, words) else line.text)
    title = REFERS.sub("", f"{title} {line.rest}".rstrip())
    return "".join(_LETTERS.findall(_PAGE.sub("", title).lower()))


def _blocks(entries: list[int], texts: Sequence[int]) -> list[list[int]]:
    """Entries that stand near each other, the nearer if text stands between them."""
    blocks = [entries[:1]] if entries else []
    for before, entry in pairwise(entries):
        untold = bisect(texts, before) == bisect(texts, entry)
        if entry - before <= (_FAR if untold else _BETWEEN) + 1:
            blocks[-1].append(entry)
        else:
            blocks.append([entry])
    return blocks
