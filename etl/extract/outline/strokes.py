"""Entries in, goals by a code of parts between strokes out: WAT/1/AC/B or E-M-03, alone on a line or with a title."""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Iterator

from etl.extract.outline.document import Document
from etl.extract.outline.headings import Entry
from etl.extract.outline.markers import Marker
from etl.extract.outline.tree import Node

_PART = r"[A-Z0-9]{1,4}"
_CODE = re.compile(
    rf"(?P<code>[A-Z]{{1,6}}(?:/{_PART}){{1,5}}|[A-Z]{{1,6}}(?:-{_PART}){{2,5}}|[A-Z]{{2,6}}(?:\.{_PART}){{2,5}})"
    r"[.:]?(?:\s+[–—-]?\s*(?P<title>[^\W\d_].*)|$)"
)
_STROKE = re.compile(r"[/.-]")
_LEAST = 5  # codes that make a plan
_SPEAKING = 0.5  # share of them that a form names a goal, or whose words say what will be done
_FIRST = 0.6  # share of the lines with a code on which it stands for the first time: with fewer, codes are referred to
_HOLDING = 0.5  # share of the goals by label that hold such codes: then these are a level below them
_BELOW = 2  # lines below a code in which its title stands

Found = tuple[Entry, str, str]


def coded(document: Document, root: Node) -> set[Node]:
    """The nodes of such codes below the root, each below the one whose code is its first parts; none if they are few.

    The title of a code alone on its line is what a form below it answers to the name of the goal, else the next line.
    """
    found = _once(_counted(list(_codes(document))))
    times = Counter(code for _, code, _ in found)
    nodes: dict[str, Node] = {}
    named = 0
    for entry, code, title in found:
        if code not in nodes:
            answered = "" if title else _answer(document, entry)
            nodes[code] = _node(entry, code, title or answered or _next(document, entry))
            named += bool(answered) or document.speaks(nodes[code])
    if len(nodes) < _LEAST or named < _SPEAKING * len(nodes) or len(nodes) < _FIRST * times.total():
        return set()
    for code, node in nodes.items():
        node.put_below(_holder(code, nodes) or root)
    return set(nodes.values())


def put_coded(document: Document, chosen: set[Node], codes: set[Node]) -> set[Node]:
    """The goals by label with the codes that stand below most of them, without what else stands below."""
    lines = {id(node.line) for node in codes}
    labelled = (node for node in chosen if node.marker and node.family[0] and id(node.line) not in lines)
    goals = sorted(labelled, key=document.place)
    places = [document.place(node) for node in goals]
    held: dict[Node, list[Node]] = defaultdict(list)
    for node in sorted(codes, key=document.place):
        above = bisect(places, document.place(node))
        if above and (node.parent is None or node.parent not in codes):
            held[goals[above - 1]].append(node)
    leaves = [node for node in goals if set(goals).isdisjoint(node.below)]
    if not goals or not held or sum(node in held for node in leaves) < _HOLDING * len(leaves):
        return set()
    for holder, nodes in held.items():
        for node in nodes:
            node.put_below(holder)
    return set(goals) | codes


def _once(found: list[Found]) -> list[Found]:
    """The codes without those in tables, if most stand outside tables too: there they are told again."""
    outside = {code for entry, code, _ in found if not entry.line.cells}
    again = len(outside) >= _FIRST * len({code for _, code, _ in found})
    return [one for one in found if not (again and one[0].line.cells and one[1] in outside)]


def _counted(found: list[Found]) -> list[Found]:
    """Those that have a number in them, or begin as one of those does: letters alone may be a misprint of a number."""
    fields = {_STROKE.split(code)[0] for _, code, _ in found if any(map(str.isdecimal, code))}
    return [one for one in found if _STROKE.split(one[1])[0] in fields]


def _codes(document: Document) -> Iterator[Found]:
    """Lines or rows that begin with a code, with it and the words behind it; small letters go on with a sentence."""
    for entry in document.entries:
        first, *others = [cell.strip(" *") for cell in entry.line.cells if cell.strip(" *")] or [entry.line.text]
        begins = entry.line.begins or bool(entry.line.cells)
        match = _CODE.fullmatch(_without_label(first, document)) if begins else None
        title = (match["title"] or next(iter(others), "")) if match else ""
        if match and not title[:1].islower():
            yield entry, match["code"], title


def _without_label(words: str, document: Document) -> str:
    """The words without a goal word in front: Action WAT/1/A."""
    label, _, rest = words.partition(" ")
    return rest.strip() if document.words.names_goal(label.lower()) else words


def _answer(document: Document, code: Entry) -> str:
    """What a form below a code says to the name of the goal."""
    for below in _below(document, code):
        key, _, value = (" | ".join(below.line.cells) or below.line.text).partition("|")
        if document.words.asks_name.fullmatch(key.strip(" *:")) and value.strip(" |*"):
            return value.strip(" |*")
    return ""


def _next(document: Document, code: Entry) -> str:
    below = _below(document, code)
    return below[0].line.text if below and not below[0].line.cells else ""


def _below(document: Document, code: Entry) -> list[Entry]:
    place = document.places[id(code.line)]
    return document.entries[place + 1 : place + 1 + _BELOW]


def _node(entry: Entry, code: str, title: str) -> Node:
    path = tuple(int(part) if part.isdecimal() else 0 for part in _STROKE.split(code))
    marker = Marker(entry.line, "", "code", path, code, title)
    return Node(entry.line, marker.family, title, "code", marker)


def _holder(code: str, nodes: dict[str, Node]) -> Node | None:
    """The node whose code is the longest beginning of this one."""
    ends = [stroke.start() for stroke in _STROKE.finditer(code)]
    return next((nodes[code[:end]] for end in reversed(ends) if code[:end] in nodes), None)
