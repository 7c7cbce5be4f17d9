"""Entries in, goals by the long number that a register gives each out: BD000001, below it AP000011.

Such numbers skip what is planned elsewhere, so that they follow no order; what stands below what is told by the letters
before them, in the order in which these come first.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from etl.extract.outline.document import Document
from etl.extract.outline.headings import Entry
from etl.extract.outline.markers import Marker
from etl.extract.outline.tree import Node

_CODE = re.compile(
    r"\[?(?P<code>(?P<letters>[A-Z]{1,5})[ .-]?(?P<digits>\d{3,9}))(?!\d)\]?"
    r"(?:[.:)]|\s?[–—-](?=\s))?(?:\s+(?P<title>.*)|$)"
)
_LEAST = 5  # codes that make a plan
_TWO = 2  # codes of letters that make a level
_APART = 3  # last digits in which the numbers behind the same letters may differ
_RISING = 0.8  # share of them that are higher than the one before

Found = tuple[Entry, re.Match[str], str]


def registered(document: Document, root: Node) -> set[Node]:
    """The nodes of such codes below the root; none if they are few."""
    alike: dict[str, list[Found]] = defaultdict(list)
    for one in _codes(document):
        alike[one[1]["letters"]].append(one)
    end = len(document.text.lines)
    levels = {letters: _told(found, end) for letters, found in alike.items() if _is_register(found)}
    if sum(map(len, levels.values())) < _LEAST:
        return set()
    ranks = _ranks(levels)
    told = sorted((one for found in levels.values() for one in found), key=lambda one: one[0].line.number)
    return _nested([_node(one, ranks[one[1]["letters"]]) for one in told], root)


def _codes(document: Document) -> Iterator[Found]:
    """Lines or rows that begin with a code, with its title: the words behind it, or else the next line."""
    for place, entry in enumerate(document.entries):
        first, *others = [cell.strip(" *") for cell in entry.line.cells if cell.strip(" *")] or [entry.line.text]
        label, _, rest = first.partition(" ")
        named = document.words.names_goal(label.lower().rstrip(":"))
        match = _CODE.fullmatch(first) or (_CODE.fullmatch(rest.strip()) if named else None)
        if match and (entry.line.begins or entry.line.cells):
            below = [one.line.text for one in document.entries[place + 1 : place + 2] if not one.line.cells]
            title = (match["title"] or next(iter(others or below), "")).strip(" :–—-*")
            if title[:1].isalpha() and not title[0].islower():
                yield entry, match, title


def _is_register(found: Sequence[Found]) -> bool:
    """Whether the numbers behind the same letters are as long, alike but for their last digits, and rise."""
    digits = list(dict.fromkeys(match["digits"] for _, match, _ in found))
    rising = sum(one <= other for one, other in pairwise(digits))
    alike = len({len(one) for one in digits}) == 1 and len({one[:-_APART] for one in digits}) == 1
    return alike and len(digits) >= _TWO and rising >= _RISING * (len(digits) - 1)


def _told(found: Sequence[Found], end: int) -> list[Found]:
    """Each code once: where it does not stand in a table if it can, and fills most lines, as an overview does not."""
    lines = [entry.line.number for entry, _, _ in found]
    reach = dict(zip(lines, [after - line for line, after in pairwise([*lines, end + 1])], strict=True))
    best: dict[str, Found] = {}
    for one in found:
        other = best.setdefault(one[1]["digits"], one)
        if _worth(one, reach) > _worth(other, reach):
            best[one[1]["digits"]] = one
    return list(best.values())


def _worth(one: Found, reach: dict[int, int]) -> tuple[bool, int]:
    line = one[0].line
    return not line.cells, reach[line.number]


def _ranks(levels: dict[str, list[Found]]) -> dict[str, int]:
    """How many letters stand above others: those that came before and come again. What ends before others is beside."""
    spans = {letters: [one[0].line.number for one in found] for letters, found in levels.items()}
    return {
        letters: sum(min(other) < min(lines) < max(other) for other in spans.values())
        for letters, lines in spans.items()
    }


def _node(found: Found, rank: int) -> Node:
    entry, match, title = found
    path = (rank, int(match["digits"]))
    marker = Marker(entry.line, match["letters"].lower(), "code", path, match["code"].replace(" ", ""), title)
    return Node(entry.line, marker.family, title, "code", marker)


def _nested(nodes: Sequence[Node], root: Node) -> set[Node]:
    """Each below the last before it whose letters came first."""
    above: list[Node] = []
    for node in nodes:
        above = [one for one in above if one.path[0] < node.path[0]]
        node.put_below(above[-1] if above else root)
        above.append(node)
    return set(nodes)
