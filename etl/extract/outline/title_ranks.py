"""Entries of a file that ranks no headings in; their ranks set as a table of contents or the letters of titles tell."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.extract.outline.headings import Entry, style
from etl.extract.outline.over_titles import over_titles
from etl.extract.outline.words import Outline

_WORD = re.compile(r"[^\W\d_]{4,}")  # of a word that no rule of titles leaves small
_LEAST = 2  # titles of a kind that make a level
_LISTS = 1.5  # titles over lists for each over facts
_NAMES = 2  # words with a capital behind the first: one may be a name


def rank_titles(entries: Sequence[Entry], named: set[int], words: Outline) -> None:
    """Set the ranks of headings, unless the file has set some.

    Headings that the contents name stand above as many others or more; where none is named, letters tell, or what
    stands below them: titles right above titles, or over a few facts, stand above those over lists that follow.
    """
    if any(entry.line.rank is not None for entry in entries):
        return
    headings = [entry for entry in entries if entry.heading and not entry.readings]
    if not named:
        _set(
            headings,
            _by_letters(headings, _inside(entries)) or over_titles(entries, words) or _over_facts(entries, words),
        )
    elif sum(entry.line.number not in named for entry in headings) >= len(named):
        for entry in entries:
            entry.line.rank = 1 if entry.line.number in named else None


def _set(headings: Sequence[Entry], above: Sequence[Entry]) -> None:
    lines = {id(entry.line) for entry in above}
    for entry in headings:
        if above and style(entry.line) == "plain":
            entry.line.rank = 1 if id(entry.line) in lines else 2


def _inside(entries: Sequence[Entry]) -> list[Entry]:
    """The headings behind the first line of text: those before it are the title of the document."""
    begins = next((place for place, entry in enumerate(entries) if not entry.heading), 0)
    return [entry for entry in entries[begins:] if entry.heading and not entry.readings]


def _by_letters(headings: Sequence[Entry], inside: Sequence[Entry]) -> list[Entry]:
    """Titles In Great Letters, if titles of which only the first word has one follow those inside the text."""
    plain = [entry for entry in inside if style(entry.line) == "plain"]
    great = [entry for entry in plain if _is_great(entry.line.text)]
    small = [entry for entry in plain if _is_small(entry.line.text)]
    fits = min(len(great), len(small)) >= _LEAST and great[0].line.number < small[0].line.number
    return [entry for entry in headings if style(entry.line) == "plain" and _is_great(entry.line.text)] if fits else []


def _over_facts(entries: Sequence[Entry], words: Outline) -> list[Entry]:
    """Titles over text that says nothing of what will be done, if one over a list follows each, and no list is before.

    Nothing is told of titles that open a preface or an annex, or in a document that numbers anything.
    """
    sections: list[list[Entry]] = []
    for entry in entries:
        if entry.readings:
            return []
        if entry.heading and style(entry.line) == "plain":
            sections.append([])
        if sections:
            sections[-1].append(entry)
    inside = [
        one for one in sections if not (words.front.match(one[0].line.text) or words.back.match(one[0].line.text))
    ]
    listed = [any(entry.line.mark or entry.line.cells for entry in one) for one in inside]
    facts = [place for place, one in enumerate(inside) if not listed[place] and len(one) > 1]
    while facts and facts[-1] == len(inside) - 1:
        facts.pop()  # what stands last tells who meets
    before = listed.index(True) if True in listed else 0
    if len(facts) < _LEAST or before < facts[0] or sum(listed) < _LISTS * len(facts):
        return []
    told = any(words.doing.search(entry.line.text) for place in facts for entry in inside[place][1:])
    return [] if told or not all(listed[place + 1] for place in facts) else [inside[place][0] for place in facts]


def _is_great(title: str) -> bool:
    words = _WORD.findall(title)[1:]
    return len(words) >= _NAMES and all(word[0].isupper() for word in words)


def _is_small(title: str) -> bool:
    words = _WORD.findall(title)[1:]
    return len(words) > 0 and all(word[0].islower() for word in words)
