"""Numbered goals in, the bullets and rows below them that are goals too put in the tree."""

from __future__ import annotations

from bisect import bisect, bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import accumulate

from etl.extract.outline.announced import ANNOUNCED, announced
from etl.extract.outline.asides import asides, lead_of
from etl.extract.outline.bullets import bullets
from etl.extract.outline.document import Document
from etl.extract.outline.gapped import GAPPED, gapped
from etl.extract.outline.headings import style
from etl.extract.outline.indented import indented
from etl.extract.outline.lists_apart import without_apart, without_told
from etl.extract.outline.promises import promises
from etl.extract.outline.run_in import run_in
from etl.extract.outline.semicolons import SEMICOLON, semicolons
from etl.extract.outline.tables import BESIDE, rows
from etl.extract.outline.tree import Node

_SPEAKING = 0.4  # share of bullets that say what will be done
_SURE = 0.9  # the same where a list is one of goals wherever it stands
_ALIKE = 0.9  # share of items that begin with a capital
_OFTEN = 0.5  # share of the goals of a level that hold such items
_LEAST = 3
_LIST = 2  # items that are a list
_LEAD = 2  # lines that may lead from a goal to its list


def put_items(document: Document, root: Node, chosen: set[Node]) -> set[Node]:
    """Bullets and rows of tables as goals below those that hold them, where they are the rule and no exception."""
    put: set[Node] = set()
    listed = [*bullets(document.entries, document.words), *indented(document.entries), *semicolons(document.entries)]
    listed += gapped(document.entries)
    known = {item.line.number for item in listed}
    listed += [item for item in announced(document.entries, document.words) if item.line.number not in known]
    if not any(item.rule == "bold_lead" for item in listed):
        listed += run_in(document.entries)
    if chosen and not listed:
        listed += promises(document.entries, document.words)
    taken = {id(node.line) for node in chosen}
    told = list(rows(document.entries, document.words, taken))
    beside = asides(document, [*listed, *told])
    put |= _put_rows(document, root, chosen, [row for row in told if row.family[1] == BESIDE and row not in beside])
    told = [row for row in told if row not in put]
    for items in ([row for row in told if row not in beside], *_by_kind([one for one in listed if one not in beside])):
        put |= _put(document, root, chosen, items)
    return put


def _put_rows(document: Document, root: Node, chosen: set[Node], items: list[Node]) -> set[Node]:
    """The rows as goals beside the numbered rows of the tables before them."""
    counted = sorted((node for node in chosen if node.line.cells), key=document.place)
    places = [document.place(node) for node in counted]
    for item in items:
        before = bisect(places, document.place(item)) - 1
        if item.parent is None:
            item.put_below(counted[max(before, 0)].parent or root)
    return set(items)


def _by_kind(items: list[Node]) -> list[list[Node]]:
    """Items of one kind together: each kind is judged by itself."""
    return [
        [item for item in items if item.family == family] for family in dict.fromkeys(item.family for item in items)
    ]


def _put(document: Document, root: Node, chosen: set[Node], items: list[Node]) -> set[Node]:
    items = without_told(document, items) if chosen else items
    goals = without_apart(document, [node for node in root.below if node in chosen], items)
    known = set(goals)
    leaves = [node for node in goals if known.isdisjoint(node.below)]
    below = dict(zip(items, _holders(document, items, goals), strict=True))
    if not (_are_goals(document, items) and (not chosen or _is_level(below, leaves))):
        items = _of_whole_numberings(document, below, leaves)
        if not _are_goals(document, items):
            return set()
    kept = {item: below[item] for item in items if below[item] is not None or not chosen}
    sure = sum(document.says(item.title) for item in items) >= _SURE * len(items)
    if items[0].rule != "table_row" and any(node.family[0] for node in chosen) and not sure:
        said, over = _said_before(document), _ends_of_lists(document)
        kept = {item: one for item, one in kept.items() if one and _belongs(document, item, one, said, over)}
    for item, holder in kept.items():
        if item.parent is None:
            item.put_below(holder or root)
    return set(kept)


def _is_level(below: Mapping[Node, Node | None], leaves: Sequence[Node]) -> bool:
    """Whether so many goals hold an item that these are a level of goals too."""
    held = {id(holder) for holder in below.values() if holder is not None}
    return len(held) >= _OFTEN * len(leaves)


def _of_whole_numberings(document: Document, below: Mapping[Node, Node | None], leaves: Sequence[Node]) -> list[Node]:
    """The items right below the goals of those numberings of which each goal has a list, if others have none."""
    said = _said_before(document)
    held = {item: one for item, one in below.items() if one and _is_next(document, item, one, said)}
    times = Counter(held.values())
    numberings: dict[int, list[Node]] = defaultdict(list)
    for goal in leaves:
        numberings[goal.run].append(goal)
    whole = {
        run for run, nodes in numberings.items() if len(nodes) >= _LEAST and all(times[node] >= _LIST for node in nodes)
    }
    return [item for item, one in held.items() if one.run in whole]


def _are_goals(document: Document, items: list[Node]) -> bool:
    """Whether most items say what will be done, or are set alike in a plan: short lists below most headings."""
    if len(items) < _LEAST:
        return False
    speaking = sum(document.speaks(item) or _is_led(document, item) for item in items)
    if items[0].rule == "table_row" or speaking >= _SPEAKING * len(items):
        return True
    capitals = sum(item.title[0].isupper() for item in items)
    return document.is_plan and capitals >= _ALIKE * len(items) and _is_everywhere(document, items)


def _is_led(document: Document, item: Node) -> bool:
    """Whether the line above a list calls its items goals, or begins the sentence that items without a sign end."""
    lead = lead_of(document, document.place(item))
    if lead < 0 or document.entries[lead].readings:
        return False
    words = document.entries[lead].line.text
    return document.words.leads.search(words) is not None or (
        item.family[1] in (SEMICOLON, GAPPED, ANNOUNCED) and document.says(words)
    )


def _is_everywhere(document: Document, items: list[Node]) -> bool:
    """Whether most headings from the first list on have such a list below them."""
    titles = [document.place(title) for title in document.titles]
    above = {bisect(titles, document.place(item)) for item in items} - {0}
    return len(above) >= max(2, _OFTEN * (len(titles) - min(above, default=1) + 1))


def _holders(document: Document, items: Sequence[Node], goals: Sequence[Node]) -> list[Node | None]:
    """The last goal before each item, or that of its own row."""
    holders: list[Node | None] = []
    last, ahead = None, list(goals)
    ends, known = _ends(document, goals), set(goals)
    for item in items:
        while ahead and (document.place(ahead[0]) < document.place(item) or ahead[0].line is item.line):
            last = ahead.pop(0)
        closed = last in ends and ends[last] < document.place(item)
        holders.append(None if closed else _held_by(document, item, last, known))
    return holders


def _held_by(document: Document, item: Node, goal: Node | None, goals: set[Node]) -> Node | None:
    """The last goal before an item, or what holds it if a list is named in between by a heading that the file ranks.

    Such a heading stands below no point of the running text.
    """
    opened = bisect_left(document.naming_lists, document.place(item)) - 1
    if goal is None or opened < 0 or not _is_point(goal) or document.naming_lists[opened] < document.place(goal):
        return goal
    if document.entries[document.naming_lists[opened]].line.rank is None:
        return goal
    return next((one for one in goal.above if one in goals and not _is_point(one)), goal)


def _is_point(goal: Node) -> bool:
    return not goal.family[0] and goal.line.rank is None


def _ends(document: Document, goals: Sequence[Node]) -> dict[Node | None, int]:
    """Where the last goal of a numbering ends: at a title, if titles stand before the first and none between them."""
    titles = [document.place(title) for title in document.titles if title.line.rank is None]
    numberings: dict[int, list[Node]] = defaultdict(list)
    for goal in goals:
        numberings[goal.run].append(goal)
    found: dict[Node | None, int] = {}
    for first, *_, last in (nodes for nodes in numberings.values() if len(nodes) >= _LEAST):
        before, within = (bisect(titles, document.place(node)) for node in (first, last))
        if 0 < before == within < len(titles):
            found[last] = titles[within]
    return found


def _said_before(document: Document) -> list[int]:
    """For each place, how many lines before it begin a sentence that is no item; a title that a file ranks is more."""
    ranked = {id(title.line) for title in document.titles if title.line.rank is not None}
    said = (not entry.line.mark and not entry.line.cells and entry.line.begins for entry in document.entries)
    weights = (1 + _LEAD * (id(entry.line) in ranked) for entry in document.entries)
    return [0, *accumulate(one * weight for one, weight in zip(said, weights, strict=True))]


def _ends_of_lists(document: Document) -> dict[int, int]:
    """Where what stands below a ranked heading that names a list ends: at the next heading of its rank or higher."""
    after: dict[int, int] = {}
    ends: dict[int, int] = {}
    naming = set(document.naming_lists)
    for place in reversed(range(len(document.entries))):
        rank = document.entries[place].line.rank
        if rank is not None:
            if place in naming:
                ends[place] = min((end for one, end in after.items() if one <= rank), default=len(document.entries))
            after[rank] = place
    return ends


def _belongs(document: Document, item: Node, holder: Node, said: list[int], over: dict[int, int]) -> bool:
    """Whether an item is of the list of a goal: it stands right below it, or below a line that names such a list."""
    if _is_next(document, item, holder, said):
        return True
    naming = document.naming_lists
    last = bisect_left(naming, document.place(item)) - 1
    if last < 0 or naming[last] <= document.place(holder) or over.get(naming[last], len(said)) < document.place(item):
        return False
    lead = lead_of(document, document.place(item))
    return lead <= naming[last] or _set_as(document, lead) != _set_as(document, naming[last])


def _set_as(document: Document, place: int) -> tuple[str, bool, bool]:
    """How a line above a list is set: one that only parts the list is set otherwise than one that opens it."""
    line = document.entries[place].line
    return style(line), line.capitals, line.text.endswith(":")


def _is_next(document: Document, item: Node, holder: Node, said: list[int]) -> bool:
    """Whether nothing but items and a line or two stands between a goal and an item of it."""
    return said[document.place(item)] - said[document.place(holder) + 1] <= _LEAD
