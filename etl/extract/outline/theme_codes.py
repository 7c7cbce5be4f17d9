"""Lines with their readings in; out the same with codes of a theme and a level read: HS P1, HS O1, then TM P1."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from etl.extract.outline.line import Line
from etl.extract.outline.markers import Marker
from etl.extract.outline.tree import Node
from etl.extract.outline.words import Outline

# A nought between letters and a number is a misprint of the letter O.
_CODE = re.compile(
    r"(?P<code>(?P<one>[A-Z]{1,4})(?P<gap>[ .-]?)(?P<two>[A-Z]{1,2}|0(?=\d))"
    r"[ .-]?(?P<number>\d{1,2}(?:\.\d{1,2}){0,3}))\*?(?:\s?[.:)]|\s?[–—-](?=\s))?(?:\s+(?P<title>\S.*)|$)"
)
THEME = "theme"  # how such codes are set
_LEAST = 4  # codes that make a plan
_TWO = 2  # themes or levels
_COUNTING = 0.8  # share of the codes that are the first or the next of their theme and level
_HOLDING = 0.5  # share of the codes of a level: where one of another stands behind more, that is a level below it

Read = tuple[Line, list[Marker]]
Path = tuple[int, ...]


class _Code(NamedTuple):
    """The letters at the beginning of a line, the numbers behind them, and the words behind those."""

    place: int
    one: str
    two: str
    apart: bool
    path: Path
    written: str
    title: str


def with_theme_codes(read: Sequence[Read], words: Outline) -> list[Read]:
    """The same where the levels of themes count from one each: the letters of a level are the label of its numbers."""
    found = list(read)
    codes = _kept(list(_codes(read, words)))
    several = len(codes) >= _LEAST and len({(code.one, code.two) for code in codes}) >= _TWO
    if not (several or _hold_numbers(codes, read)) or _counting(codes) < _COUNTING * len(codes):
        return found
    theme_first = _changes([code.one for code in codes]) <= _changes([code.two for code in codes])
    for code in codes:
        line, label = read[code.place][0], (code.two if theme_first else code.one).lower()
        found[code.place] = line, [Marker(line, label, THEME, code.path, code.written, code.title.strip(" –—-*_"))]
    return found


def _hold_numbers(codes: Sequence[_Code], read: Sequence[Read]) -> bool:
    """Whether the letters of the theme alone count on from most of its codes: HS G1, below it HS 1.1 and HS 1.2."""
    above = {(reading.label, reading.path[:-1]) for _, readings in read for reading in readings}
    holding = sum((code.one.lower(), code.path) in above for code in codes)
    return holding >= _TWO and holding > _HOLDING * len(codes)


def lift_beside(root: Node) -> None:
    """Put the levels of a theme beside each other where one comes behind all of another: P1, P2, P3, then O1, O2."""
    coded = [node for node in root.below if node.family[1] == THEME]
    below = _below(coded)
    for node in coded:
        holder = node.parent
        while holder and holder.family[1] == THEME and not _holds(holder, node, below):
            holder = holder.parent
        if holder is not node.parent:
            node.put_below(holder)


def _below(coded: Sequence[Node]) -> set[tuple[str, str]]:
    """Each level with those below it: one that comes behind more than half of its codes, and what is below that."""
    sizes = Counter(node.family[0] for node in coded)
    after = Counter((one.family[0], two.family[0]) for one, two in pairwise(coded) if _theme(one) == _theme(two))
    below = {pair for pair, times in after.items() if times > _HOLDING * sizes[pair[0]]}
    return below | {(one, three) for one, two in below for other, three in below if two == other}


def _holds(holder: Node, node: Node, below: set[tuple[str, str]]) -> bool:
    one, other = holder.family[0], node.family[0]
    return _theme(holder) == _theme(node) and (one == other or (one, other) in below)


def _theme(node: Node) -> str:
    """The letters of its code that are not those of its level."""
    letters = "".join(filter(str.isalpha, node.marker.written if node.marker else ""))
    return letters.replace(node.family[0].upper(), "", 1)


def _codes(read: Sequence[Read], words: Outline) -> Iterator[_Code]:
    for place, (line, _) in enumerate(read):
        text = "  ".join(filter(None, line.cells)) if line.cells else line.text
        match = _CODE.fullmatch(text.strip(" *"))
        title = (match["title"] or "") if match else ""
        stands = title[:1].isupper() or ((line.begins or bool(line.cells)) and not title[:1].islower())
        if match and stands and (match["one"] + match["two"]).lower() not in words.short:
            path = tuple(map(int, match["number"].split(".")))
            yield _Code(place, match["one"], match["two"], bool(match["gap"]), path, match["code"], title)


def _kept(codes: Sequence[_Code]) -> list[_Code]:
    """The codes whose letters stand apart, or whose last letters are those of more than one theme, all of several."""
    levels: dict[str, set[str]] = defaultdict(set)
    for code in codes:
        levels[code.one].add(code.two)
    grid = len(levels) >= _TWO and all(len(twos) >= _TWO for twos in levels.values())
    read = [code._replace(two="O") if code.two == "0" and "O" in levels[code.one] else code for code in codes]
    return [code for code in read if (code.apart or grid) and code.two != "0"]


def _counting(codes: Sequence[_Code]) -> int:
    """How many are the first or the next behind their letters."""
    latest: dict[tuple[str, str], Path] = {}
    counting = 0
    for code in codes:
        before = latest.get((code.one, code.two), ())
        counting += code.path[-1] == 1 or code.path == (*before[:-1], *[last + 1 for last in before[-1:]])
        latest[code.one, code.two] = code.path
    return counting


def _changes(letters: Sequence[str]) -> int:
    return sum(one != other for one, other in pairwise(letters))
