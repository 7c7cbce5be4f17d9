"""Entries of a file that ranks no headings in; their ranks set as a table of contents or the letters of titles tell."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.extract.outline.headings import Entry, style

_WORD = re.compile(r"[^\W\d_]{4,}")  # of a word that no rule of titles leaves small
_LEAST = 2  # titles of a kind that make a level
_NAMES = 2  # words with a capital behind the first: one may be a name


def rank_titles(entries: Sequence[Entry], named: set[int]) -> None:
    """Set the ranks of headings, unless the file has set some.

    Headings that the contents name stand above as many others or more; where none is named, letters tell.
    """
    if any(entry.line.rank is not None for entry in entries):
        return
    headings = [entry for entry in entries if entry.heading and not entry.readings]
    if not named:
        _by_letters(headings)
    elif sum(entry.line.number not in named for entry in headings) >= len(named):
        for entry in entries:
            entry.line.rank = 1 if entry.line.number in named else None


def _by_letters(headings: Sequence[Entry]) -> None:
    """Titles In Great Letters stand above those of which only the first word has one."""
    plain = [entry for entry in headings if style(entry.line) == "plain"]
    great = [entry for entry in plain if _is_great(entry.line.text)]
    small = [entry for entry in plain if _is_small(entry.line.text)]
    if min(len(great), len(small)) < _LEAST or small[0].line.number < great[0].line.number:
        return
    for entry in plain:
        entry.line.rank = 1 if entry in great else 2


def _is_great(title: str) -> bool:
    words = _WORD.findall(title)[1:]
    return len(words) >= _NAMES and all(word[0].isupper() for word in words)


def _is_small(title: str) -> bool:
    words = _WORD.findall(title)[1:]
    return len(words) > 0 and all(word[0].islower() for word in words)
