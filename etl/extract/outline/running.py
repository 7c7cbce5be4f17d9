"""Lines as they are printed in; the same without what only belongs to the page: running titles, numbers that stick."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise, takewhile

from etl.documents.glyphs import closed_up
from etl.extract.outline.pages import barred, boxes, page_places

_TIMES = 4  # a line printed so often beside page numbers is a running title
_NEAR = 3  # lines between a running title and its page number
_MOSTLY = 0.7  # share of the times that it stands there
_FIRST_PAGES = 2  # pages without a running title; what is counted from one is no page,
_LONG = 8  # unless a title of several words is printed beside so many
_SAME = 16  # first signs by which lines may begin with one running title
_TITLE = 12  # signs of the shortest title that may stick to the text behind it
# A page number that sticks to a title in capitals, or stands before or behind the running title.
_PAGED = re.compile(r"(\s*)\d{1,3}(?=[A-ZÀ-Þ]{2}[A-ZÀ-Þ&’, -]*$)")
# A page number before a line that begins with a number of its own: 12 3.3 Title.
_BEFORE_CODE = re.compile(r"(\s*)\d{1,3}\s+(?=\d{1,3}(?:\.\d{1,3})+[.)]?\s+[A-ZÀ-Þ])")
# The same, or a mark of the printer, before the numeral of a chapter in capitals: 41 III. TITLE.
_BEFORE_NUMERAL = re.compile(r"(\s*)[^\W\d_]?\d{1,3}\s+(?=[IVXL]{1,6}\.\s+[A-ZÀ-Þ]{3}[A-ZÀ-Þ&’, -]*$)")
_BEFORE_WORDS = re.compile(r"(\s*)\d{1,3}\s+(?=[A-ZÀ-Þ][^\W\d_])")
_NUMBERED = re.compile(r"^\d{1,3}\s+(?=[^\d\W]{3}[^.!?]*$)|(?<=[^\d\W]{3})\s*\d{1,3}$|(?<=\d{4})\s+\d{1,3}$")
_DOUBLE = re.compile(r"\d{4}\s+")  # the numbers of two pages, one without words: 2223 Title
_LONGEST_PAGE = 120  # lines, in two columns; numbers further apart count chapters
_FEW = 4  # pages without a number of their own before a code
_WORDS = 4  # words of a running title to which a page number may stick; behind fewer it is a number of its own
_YEAR = re.compile(r"\d{4}$")
_STICKS_TO_YEAR = re.compile(r"\d\d[•●▶■➢\w]")
_STICKS_TO_WORD = re.compile(r".[^\W\d_][•●▶■➢]|.[a-zß-ÿ][A-ZÀ-Þ]|[A-ZÀ-Þ]{2}[a-zß-ÿ]")
_STICKS = re.compile(_STICKS_TO_WORD.pattern + r"|.[^\W\d_]\d")
_PAGE_OF = re.compile(r"(?<=[^\W\d_])\d{1,2}$")  # the first figures that all page numbers share
_PAGE = re.compile(r"\d{1,3}(?!\d)\s*")
_SPACED = 4  # letters with a space between each that make a word set apart


def unglued(lines: Sequence[str]) -> list[str]:
    """The lines without running titles and page numbers that stick to them; spaced-out words closed up."""
    found = _without_titles([closed_up(_closed(line)) for line in lines])
    paged = [(place, match) for place, line in enumerate(found) if (match := _PAGED.match(line))]
    if all(int(match[0]) > 1 for _, match in paged):
        _cut(found, paged)
    coded = [(place, match) for place, line in enumerate(found) if (match := _BEFORE_CODE.match(line))]
    if all(int(one[0]) < int(other[0]) for (_, one), (_, other) in pairwise(coded)):
        _cut(found, coded)
        for (start, before), (end, after) in pairwise(coded):
            _cut(found, list(_pages_between(found, range(start + 1, end), int(before[0]) + 1, int(after[0]))))
    _cut(found, [(place, match) for place, line in enumerate(found) if (match := _BEFORE_NUMERAL.match(line))])
    return found


def _pages_between(lines: Sequence[str], places: range, first: int, end: int) -> Iterator[tuple[int, re.Match[str]]]:
    """Numbers before words with a capital that are pages: they lie between two that are, and rise as those do."""
    for place in places:
        match = _BEFORE_WORDS.match(lines[place])
        if match and first <= int(match[0]) < min(end, first + _FEW):
            first = int(match[0]) + 1
            yield place, match


def _cut(lines: list[str], numbers: Sequence[tuple[int, re.Match[str]]]) -> None:
    for place, match in numbers:
        lines[place] = match[1] + lines[place][match.end() :]


def running(lines: Iterable[str], is_label: Callable[[str], bool] = lambda _: False) -> set[str]:
    """Texts that stand beside page numbers again and again, and those with a page number in them.

    A number behind a word for which `is_label` is true counts goals or parts, and no pages: Artikel 3, Artikel 4.
    """
    lines = list(lines)
    paged: dict[str, dict[int, int]] = defaultdict(dict)
    for place, line in enumerate(lines):
        found = _NUMBERED.search(line)
        if found and not is_label(line[: found.start()].strip()):
            paged[_NUMBERED.sub("", line)][int(found[0])] = place
    titles = {
        title: [lines[place] for place in pages.values()] for title, pages in paged.items() if _are_pages(title, pages)
    }
    double = {line for line in lines if (found := _DOUBLE.match(line)) and line[found.end() :] in titles}
    return _beside_numbers(lines).union(barred(lines), boxes(lines), double, *titles.values())


def _are_pages(title: str, pages: dict[int, int]) -> bool:
    """Whether the numbers beside a title are those of pages: often enough, and no more than a page apart."""
    from_one = min(pages) <= _FIRST_PAGES and (len(pages) < _LONG or len(title.split()) < _WORDS)
    if len(pages) < _TIMES or from_one:
        return False
    (first, start), (last, end) = min(pages.items()), max(pages.items())
    return end - start <= _LONGEST_PAGE * (last - first)


def _beside_numbers(lines: Sequence[str]) -> set[str]:
    """Texts that mostly stand near the number of a page, then those that mostly stand near one of these."""
    pages = page_places(lines)
    found = _beside(lines, pages)
    return found | _beside(lines, [*pages, *(place for place, line in enumerate(lines) if line in found)])


def _beside(lines: Sequence[str], places: Iterable[int]) -> set[str]:
    beside = {near for place in places for near in range(place - _NEAR, place + _NEAR + 1)}
    everywhere = Counter(lines)
    there = Counter(line for index, line in enumerate(lines) if index in beside)
    return {words for words, times in there.items() if times >= _TIMES and times >= everywhere[words] * _MOSTLY}


def _closed(line: str) -> str:
    """A line of letters that all stand apart as words; two spaces part those."""
    signs = line.split()
    if len(signs) < _SPACED or max(map(len, signs)) > 1 or len(set(signs)) < _SPACED:
        return line
    return " ".join("".join(word.split()) for word in re.split(r"\s{2,}", line.strip()))


def _without_titles(lines: list[str]) -> list[str]:
    """The lines without the running titles that stick to the first words of a page."""
    alike: dict[str, list[int]] = defaultdict(list)
    for place, line in enumerate(lines):
        alike[line[:_SAME]].append(place)
    for places in alike.values():
        title = _PAGE_OF.sub("", shared([lines[place] for place in places])) if len(places) >= _TIMES else ""
        if len(title) >= _TITLE and _is_title(title, [lines[place] for place in places]):
            for place in places:
                rest = lines[place][len(title) :]
                lines[place] = _PAGE.sub("", rest, count=1) if title[-1].isalpha() else rest
    return lines


def shared(lines: Sequence[str]) -> str:
    """The first signs that all lines share."""
    return "".join(signs[0] for signs in takewhile(lambda signs: len(set(signs)) == 1, zip(*lines, strict=False)))


def _is_title(title: str, lines: Sequence[str]) -> bool:
    """Whether text sticks to it: in most lines a sign follows that cannot go on its last word."""
    sticks = _STICKS_TO_YEAR if _YEAR.search(title) else _STICKS if len(title.split()) >= _WORDS else _STICKS_TO_WORD
    return sum(bool(sticks.match(line, len(title) - 2)) for line in lines) >= _MOSTLY * len(lines)
