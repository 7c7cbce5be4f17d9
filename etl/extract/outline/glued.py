"""Lines in, the same with a line end wherever a title that is printed again and again sticks to other words out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

_TIMES = 4  # a text that fills so many lines is a title, wherever it stands
_SIGNS = 12  # of the shortest: fewer may be part of a word
_LONGEST = 80
_WHOLE = 2  # of these without the number of a page: what never stands without one is a label
# Two words or more that end no sentence, with the number of a page that may stick to them before or behind.
_LINE = re.compile(r"(?:\d{1,3}(?=[A-ZÀ-Þ][^\W\d_]))?(?P<title>[A-ZÀ-Þ\d].*\s.*?[^\W_])(?:(?<=[^\W\d_])\d{1,3})?")
# What it sticks to: a word or a sentence, with the number of a page between them; a space may stand before capitals.
_BEFORE = r"(?:^\s*|(?<=[^\s(‘“\"'A-ZÀ-Þ-])|(?<=[.!?]\s)(?=[A-ZÀ-Þ]{2}))(?P<before>(?<!\d)\d{1,3})?"
_BEHIND = r"(?P<behind>\d{1,3}(?=[A-ZÀ-Þ][^\W\d_]|\s*$))?"
# Words with a capital cannot go on its last word, nor the number of an item; small letters only if that is in capitals.
_NEXT = r"\s*$|[A-ZÀ-Þ][a-zß-ÿ]|[A-ZÀ-Þ]\s[a-zß-ÿ]|(?<=[A-ZÀ-Þ\d])[a-zß-ÿ]|\d{1,3}[.)]\s"
_PAGE = re.compile(r"\s*\d{1,3}(?=[A-ZÀ-Þ][^\W\d_])|\s*(?P<both>\d{3,5})(?=[.)]\s)")
_ITEM = re.compile(r"^\s*(\d{1,2})[.)]\s", re.MULTILINE)


def without_glue(lines: Sequence[str]) -> list[str]:
    """The lines, where such titles and the numbers of pages that stick to them are lines of their own."""
    titles = _titles(lines)
    return list(_parted(lines, titles)) if titles else list(lines)


def _titles(lines: Sequence[str]) -> list[str]:
    """The texts that often fill a line, the longest first."""
    whole = Counter(line.strip() for line in lines if _SIGNS <= len(line.strip()) <= _LONGEST)
    times: Counter[str] = Counter()
    for line, often in whole.items():
        if match := _LINE.fullmatch(line):
            times[match["title"]] += often
    titles = (title for title in times if times[title] >= _TIMES and whole[title] >= _WHOLE)
    return sorted(titles, key=len, reverse=True)


def _parted(lines: Sequence[str], titles: Sequence[str]) -> Iterator[str]:
    either = "|".join(map(re.escape, titles))
    stuck = re.compile(rf"{_BEFORE}(?P<title>{either})(?P=title)*{_BEHIND}(?={_NEXT}|{either})", re.MULTILINE)
    known, below, number = set(titles), False, 0
    for line in lines:
        page = _page(line, number) if below else 0
        parted = stuck.sub(_line_ends, f"{line[:page]}\n{line[page:]}" if page else line)
        below = parted.rstrip().rsplit("\n", 1)[-1] in known if parted.strip() else below
        number = next((int(found) for found in reversed(_ITEM.findall(parted))), number)
        yield parted if parted.strip() != line.strip() else line


def _page(line: str, number: int) -> int:
    """Where the number of a page ends that stands before words, or before the number of the item behind `number`."""
    match, following = _PAGE.match(line), str(number + 1)
    if match is None or not match["both"]:
        return match.end() if match else 0
    return match.end() - len(following) if match["both"].endswith(following) else 0


def _line_ends(match: re.Match[str]) -> str:
    """A line end on each side of a title, and between it and the numbers of pages."""
    return "\n".join(["", *filter(None, (match["before"], match["title"], match["behind"])), ""])
