"""A tree of numbered nodes in, the same without lists that only name what follows, or that others recommend."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from etl.extract.outline.asides import is_aside
from etl.extract.outline.document import Document
from etl.extract.outline.tree import Family, Node, drop, runs

_LETTERS = re.compile(r"[^\W\d_]+")
_CAPITALS = re.compile(r"[A-Z]+")
_WORDS = 3  # first words by which an item is known again
_SIGNS = 8  # letters of a title cut short
_LEAST = 3  # items that make such a list
_SHARE = 0.6  # share of its items that come again
_DENSE = 2  # lines that an item of an overview fills
_FULLER = 3  # times as many lines that each fills where it comes again
_LEAD_END = re.compile(r"\s*[:.–—]\s|[:.]$")  # what ends the name in an item
_NAMED = 0.5  # share of its items that name a title further down
_LEAD_LINES = 4  # lines above a list that may say whose it is

Run = Sequence[Node]
Key = tuple[object, ...]


def drop_overviews(document: Document, root: Node) -> None:
    """Take such lists out of the tree; what hangs below the last of an overview moves up."""
    listed = [run for run in runs(root) if len(run) >= _LEAST and len(run[0].path) == 1 and not run[0].family[0]]
    fuller = [(run, {key for node in run for key in _keys(node)}) for run in listed if _reach(run) > _FULLER]
    for run in [run for run in listed if _reach(run) <= _DENSE]:
        if any(_says_again(other, keys, run) for other, keys in fuller):
            _drop(run)
    for run in [run for run in listed if _names_parts(document, run, listed) or _explains(document, run, listed)]:
        _drop(run)
    theirs = [run for run in listed if run[0].parent is not None and _is_theirs(document, run)]
    if len(theirs) < sum(run[0].parent is not None for run in listed):
        for run in theirs:
            _drop(run)


def _names_parts(document: Document, run: Run, listed: Sequence[Run]) -> bool:
    """Whether a dense list names titles that stand without a number below it, over a longer list that is plan's own."""
    if any(node.children for node in run[:-1]) or document.place(run[-1]) - document.place(run[0]) > _DENSE * len(run):
        return False
    names = {_LEAD_END.split(node.title)[0].strip().casefold() for node in run}
    titles = [one for one in document.titles if one.line.number > run[-1].line.number]
    told = [one for one in titles if one.title.strip(" .:").casefold() in names]
    if len(told) < max(_LEAST - 1, _NAMED * len(run)):
        return False
    first = told[0].line.number
    return any(len(other) > len(run) and other[0].line.number > first for other in listed)


def _explains(document: Document, run: Run, listed: Sequence[Run]) -> bool:
    """Whether a dense list, with a longer one in the document, is no list of goals as the line right above it says."""
    first = document.place(run[0])
    dense = document.place(run[-1]) - first <= _DENSE * len(run) and not any(node.children for node in run)
    return dense and first > 0 and is_aside(document, first - 1) and any(len(other) > len(run) for other in listed)


def drop_mentions(root: Node) -> None:
    """Take lists out that count labels again, a line for each, whose numbering ran on below more than one title."""
    labelled: dict[Family, dict[int, list[Node]]] = defaultdict(lambda: defaultdict(list))
    for node in root.below:
        if node.family[0]:
            labelled[node.family][node.run].append(node)
    for numberings in labelled.values():
        longest = max(numberings.values(), key=len)
        taken = {_printed(node) for node in longest}
        if len({id(node.parent) for node in longest}) > 1 or any(node.children for node in longest):
            for run in reversed(numberings.values()):
                if run is not longest and _is_mention(run, taken):
                    _drop(run)


def _printed(node: Node) -> Key:
    """Its number with the letters before it, which tell the first of one theme from that of the next."""
    return (*_CAPITALS.findall(node.marker.written if node.marker else ""), *node.path)


def _is_mention(run: Run, taken: set[Key]) -> bool:
    """Whether each stands on a line or two of its own and has a number that is taken."""
    dense = len(run) > 1 and _reach(run) <= _DENSE
    held = any(node.children for node in run[:-1]) or any(child.family[0] for child in run[-1].children)
    return dense and not held and all(_printed(node) in taken for node in run)


def _drop(run: Run) -> None:
    for node in run:
        drop(node)


def _says_again(later: Run, keys: set[Key], run: Run) -> bool:
    """Whether most items of a dense list stand again, in a list further down in which each fills more lines."""
    if later[0].line.number <= run[-1].line.number or _reach(later) <= _FULLER * _reach(run):
        return False
    whole = {_keys(node)[0] for node in later}
    again = (_keys(node)[0] in keys or not whole.isdisjoint(_keys(node)) for node in run)
    return sum(again) >= _SHARE * len(run)


def _keys(node: Node) -> list[Key]:
    """Its number with its first words, and with fewer: a title may be cut short in one of the two places."""
    words = _LETTERS.findall(f"{node.title} {node.line.rest}".lower())[:_WORDS]
    cut = [words[:count] for count in range(1, len(words)) if sum(map(len, words[:count])) >= _SIGNS]
    return [(node.path[-1], *part) for part in (words, *cut)]


def _reach(run: Run) -> float:
    """Lines of the document for each item."""
    return (run[-1].line.number - run[0].line.number) / (len(run) - 1)


def _is_theirs(document: Document, run: Run) -> bool:
    """Whether the lines above a list say that others recommend what it says."""
    first = document.place(run[0])
    above = document.entries[max(0, first - _LEAD_LINES) : first]
    title = max((place for place, entry in enumerate(above) if entry.heading), default=0)
    return document.words.theirs.search(" ".join(entry.line.text for entry in above[title:])) is not None
