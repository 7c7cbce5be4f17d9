"""Items of numbered lists below goals in, those of lists that are goals too out, though few goals hold one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile

from etl.extract.outline.asides import is_aside
from etl.extract.outline.document import Document
from etl.extract.outline.headings import Entry
from etl.extract.outline.tree import Node

_LEAST = 2  # items that make a list
_MOST = 0.5  # share of the lists that go on with no sentence, or of the items of one that say what will be done
_LEAD = 80  # words that may stand between a goal and a list that is all that is said of it
_LINES = 12  # lines that an item may fill


def of_their_own(document: Document, nodes: Iterable[Node]) -> set[Node]:
    """The items of lists that go on with no sentence: a full stop or the goal itself stands above, capitals begin."""
    lists: dict[int, list[Node]] = defaultdict(list)
    for node in sorted(nodes, key=document.place):
        lists[node.run].append(node)
    whole = [held for held in lists.values() if _is_whole(document, held)]
    return {node for held in whole for node in held} if len(whole) > _MOST * len(lists) else set()


def closing(document: Document, holders: Mapping[Node, Node]) -> set[Node]:
    """The items of lists that are all that is said of a goal: a few words, the list, no more.

    `holders` has the goal that each item stands below.
    """
    lists: dict[tuple[int, int], list[Node]] = defaultdict(list)
    for node in sorted(holders, key=document.place):
        lists[node.run, id(holders[node])].append(node)
    found = (held for held in lists.values() if len(held) >= _LEAST and _is_all(document, held, holders[held[0]]))
    return {node for held in found for node in held}


def _is_whole(document: Document, held: Sequence[Node]) -> bool:
    above = document.entries[document.place(held[0]) - 1].line
    goal = held[0].parent
    opens = goal is not None and (above is goal.line or (above.text.endswith(".") and not above.cells))
    return opens and _stand_alone(held)


def _stand_alone(held: Sequence[Node]) -> bool:
    """Whether the items are no parts of one sentence: most begin in a capital, and none ends in a comma."""
    capitals = sum(node.title[:1].isupper() for node in held) > _MOST * len(held)
    return capitals and not any(node.title.endswith((";", ",")) for node in held)


def _is_all(document: Document, held: Sequence[Node], goal: Node) -> bool:
    """Whether a few words lead from the goal to what will be done, and no paragraph follows the last item."""
    lead = document.entries[document.place(goal) + 1 : document.place(held[0])]
    if any(entry.heading or entry.readings or entry.line.mark or entry.line.cells for entry in lead):
        return False
    if goal.family[0] and len(lead) <= (not goal.title):  # the list is of the goal's own sentence
        return False
    aside = is_aside(document, document.place(held[0]) - 1)
    speaking = sum(map(document.speaks, held)) >= _MOST * len(held)
    speaking = speaking or _goes_on(document, held[0], lead) or (_stand_alone(held) and _said(document, held[0], goal))
    return speaking and _words(lead) <= _LEAD and _ends(document, held[-1]) and not aside


def _goes_on(document: Document, first: Node, lead: Sequence[Entry]) -> bool:
    """Whether a list goes on with the sentence of its goal: that has no end, and no gap stands before the list."""
    above = document.entries[document.place(first) - 1].line
    return not first.line.apart and not any(entry.line.apart for entry in lead) and not above.done


def _said(document: Document, first: Node, goal: Node) -> bool:
    """Whether the sentence that opens a list says what will be done: we will launch a programme, which includes:"""
    lines = document.entries[document.place(goal) : document.place(first)]
    sentence = " ".join(entry.line.text for entry in lines).rsplit(". ", 1)[-1]
    return sentence.rstrip().endswith(":") and document.says(sentence)


def _words(entries: Iterable[Entry]) -> int:
    return sum(len(entry.line.text.split()) for entry in entries)


def _ends(document: Document, last: Node) -> bool:
    """Whether nothing but the rest of the last item stands before what begins next."""
    start = document.place(last) + 1
    below = document.entries[start : start + _LINES]
    rest = takewhile(lambda entry: not (entry.heading or entry.readings), below)
    return not any(entry.line.apart and entry.line.begins for entry in rest)
