"""Texts of lines in, those of page numbers and of the boxes that are printed beside the text of page after page out."""

from __future__ import annotations

import re
from bisect import bisect
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

# A year with the end of a sentence is no page.
PAGE_NUMBER = re.compile(
    r"(?!(?:19|20)\d\d[.,;:)])\W*(?:p\s?(?:agina|ages?|\.)?\s*)?\d{1,4}\W*(?:(?:van|of|/)\s*\d{1,4})?\W*", re.IGNORECASE
)
_BAR = r"\s*[|¦/·]\s*"
_TITLE = r"[^\W\d_]{3}.*"
_BARRED = re.compile(
    rf"(?P<before>\d{{1,3}}){_BAR}(?P<title>{_TITLE}[^.;:,])|(?P<named>{_TITLE}){_BAR}(?P<after>\d{{1,3}})"
)
_ALONE = re.compile(r"\(?\d+[.)]?")
_DIGITS = 3  # of a page number; more are a year
_LEAST = 3  # pages with such a box, and with a title behind a bar
_WIDEST = 60  # signs of the widest line of a box
_SHARE = 0.5  # share of the pages that have it


def page_places(lines: Sequence[str]) -> list[int]:
    """Places of the lines that hold nothing but the number of a page, or that and a running title."""
    titles = barred(lines)
    return [place for place, line in enumerate(lines) if line in titles or _is_number(line)]


def _is_number(line: str) -> bool:
    return PAGE_NUMBER.fullmatch(line) is not None and not (line.isdecimal() and len(line) > _DIGITS)


def numbered_pages(lines: Sequence[str]) -> list[int]:
    """The same where more than a number says that it is a page; a number alone may be that of a note or an item."""
    named = [place for place in page_places(lines) if not _ALONE.fullmatch(lines[place])]
    return named if len(named) >= _LEAST else []


def barred(lines: Sequence[str]) -> set[str]:
    """Running titles that a bar parts from the number of the page: 7 | Title, Title | 7."""
    alike: dict[str, dict[str, str]] = defaultdict(dict)
    for line in lines:
        if match := _BARRED.fullmatch(line):
            alike[match["title"] or match["named"]][match["before"] or match["after"]] = line
    return {line for found in alike.values() if len(found) >= _LEAST for line in found.values()}


def boxes(lines: Sequence[str]) -> set[str]:
    """Texts of two lines or more that are printed one below the other on half of the pages: sender, reference."""
    pages = numbered_pages(lines) or page_places(lines)
    seen: dict[tuple[str, str], set[int]] = defaultdict(set)
    for place, pair in enumerate(pairwise(lines)):
        if max(map(len, pair)) <= _WIDEST:
            seen[pair].add(bisect(pages, place))
    often = max(_LEAST, _SHARE * len(pages))
    return {line for pair, there in seen.items() if len(pages) > _LEAST and len(there) >= often for line in pair}
