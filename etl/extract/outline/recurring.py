"""Headings in, those that recur in part after part out: they only say what is told of each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Sequence

from etl.extract.outline.headings import Entry
from etl.extract.outline.tree import Node
from etl.extract.outline.words import Outline

_OFTEN = 3  # times that a heading is printed if it only announces lists
_MOSTLY = 0.7  # share of the times that words are printed in which they are a heading


def recurring(headings: Sequence[Node], named: Container[int], words: Outline) -> set[Node]:
    """Those printed so often that they only say what comes; a question is if it is asked twice.

    `named` holds the numbers of lines that the table of contents names.
    """
    times = Counter((one.title.lower(), one.family) for one in headings)
    asked = Counter(one.title.lower() for one in headings if _asks(one.title, words))
    often = [
        one
        for one in headings
        if one.line.number not in named
        and (times[one.title.lower(), one.family] >= _OFTEN or asked[one.title.lower()] > 1)
    ]
    themes = _themes(often)
    return {one for one in often if one.title.lower() not in themes}


def mostly_headings(often: set[Node], entries: Sequence[Entry]) -> Iterator[int]:
    """Places of those whose words hardly stand amid text as well, as what belongs to a page does."""
    printed = Counter(entry.line.text for entry in entries)
    times = Counter(one.line.text for one in often)
    lines = {id(one.line) for one in often if times[one.line.text] >= _MOSTLY * printed[one.line.text]}
    return (place for place, entry in enumerate(entries) if id(entry.line) in lines)


def _asks(title: str, words: Outline) -> bool:
    return title.endswith("?") or words.forms.fullmatch(title) is not None


def _themes(often: Sequence[Node]) -> set[str]:
    """Titles that stand below another each time, of those that recur still more: a theme told of in each."""
    times = Counter(one.title.lower() for one in often)
    above: dict[str, set[str]] = defaultdict(set)
    higher: list[str] = []
    for title in (one.title.lower() for one in often):
        while higher and times[higher[-1]] <= times[title]:
            higher.pop()
        above[title].update(higher[-1:])
        higher.append(title)
    return {title for title, held in above.items() if len(held) == times[title]}
