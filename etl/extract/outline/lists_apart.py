"""Items and goals in, less those that the recurring headings above them set apart: told of a part, or another list."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from etl.extract.outline.document import Document
from etl.extract.outline.tree import Node

_SEVERAL = 3  # lists below headings that name lists of goals
_MOST = 0.8  # share of a numbering's goals that stand below another heading
_PROMISING = 0.5  # share of the items below any other heading that begin with who will do them


def without_told(document: Document, items: Sequence[Node]) -> list[Node]:
    """The items less those below recurring headings that name no list of goals, where several lists have one that does.

    Where each part has its measures and its consequences, those of both may say what will be. Beside goals that are
    numbered only the measures are goals; in a document without any, all lists may be.
    """
    naming = {place for place in document.recurring if _names_list(document, place)}
    openers = {item: opener(document, document.place(item)) for item in items}
    if len(naming.intersection(openers.values())) < _SEVERAL:
        return list(items)
    others: dict[str, list[Node]] = defaultdict(list)
    for item, place in openers.items():
        if place >= 0 and not document.names_list(document.entries[place].line.text):
            others[_name(document, place)].append(item)
    told = {one for held in others.values() if not _promise(document, held) for one in held}
    return [item for item in items if item not in told]


def opener(document: Document, place: int, start: int = -1) -> int:
    """The place of the last recurring heading between two places; -1 if there is none."""
    last = bisect_left(document.recurring, place) - 1
    return document.recurring[last] if last >= 0 and document.recurring[last] > start else -1


def without_apart(document: Document, goals: Sequence[Node], items: Sequence[Node]) -> list[Node]:
    """The goals that may hold the items: none of a numbering that stands below a recurring heading of its own."""
    names = {_name(document, place) for item in items if (place := opener(document, document.place(item))) >= 0}
    if not names:
        return list(goals)
    numberings: dict[int, list[Node]] = defaultdict(list)
    for goal in goals:
        numberings[goal.run].append(goal)
    known = set(goals)
    apart = {run for run, held in numberings.items() if _is_apart(document, held, known, names)}
    return [goal for goal in goals if not goal.marker or goal.run not in apart]


def _is_apart(document: Document, held: Sequence[Node], goals: set[Node], names: set[str]) -> bool:
    """Whether a heading stands between most goals and what holds them, another than above the items, and none amid."""
    openers: dict[Node, int] = {}
    for goal in held:
        holder = next((one for one in goal.above if one in goals), None)
        openers[goal] = opener(document, document.place(goal), document.place(holder)) if holder else -1
    amid = any(one.parent is other.parent and openers[one] != openers[other] for one, other in pairwise(held))
    below = sum(place >= 0 and _name(document, place) not in names for place in openers.values())
    return not amid and len(held) >= _SEVERAL and below >= _MOST * len(held)


def _name(document: Document, place: int) -> str:
    return document.entries[place].line.text.lower()


def _names_list(document: Document, place: int) -> bool:
    return document.words.lists.fullmatch(document.entries[place].line.text.rstrip(" :")) is not None


def _promise(document: Document, items: Sequence[Node]) -> bool:
    """Whether the writer says of most that it will do them: what comes of a thing will be as well."""
    return sum(document.words.selves.match(item.title) is not None for item in items) > _PROMISING * len(items)
