"""Goals and the headings of a document in, the headings that stand above goals put between them and what holds them."""

from __future__ import annotations

from bisect import bisect, bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence

from etl.extract.outline.document import Document
from etl.extract.outline.headings import style
from etl.extract.outline.parting import parting
from etl.extract.outline.right_above import capitals_right_above, titles_right_above
from etl.extract.outline.theme_codes import THEME
from etl.extract.outline.tree import Family, Node

_COVERING = 0.6  # share of a level's items that stand below a heading: then headings are a level
_LEVELS = 3  # levels of headings above the items
_BIGGEST = 0.8  # share of the items below one heading: with more, it is the title of them all
_HOLDING = 0.6  # share of headings between the items that have one below them
_HOLDING_LISTS = 0.4  # the same for lists below nothing else: some headings stand over prose only
_TITLES = 0.5  # share of numbered items that are titles: then they are the headings of the document
_MANY = 5  # headings over lists beside which one over prose is a goal too
_PART = 2  # labelled goals below a heading within a chapter, on average
_HOLDERS = 2  # headings with goals that make a level

Level = tuple[Family, ...]


def put_headings(document: Document, chosen: set[Node], root: Node) -> set[Node]:
    """The chosen goals with the headings above them; the tree is changed to hold those headings."""
    taken = {document.place(one) for one in chosen}
    titles = [one for one in document.titles if document.place(one) not in taken]
    headings = [one for one in titles if not document.words.front.fullmatch(one.title)]
    lower = set(chosen)
    for _ in range(_LEVELS):
        put = _put(document, lower, chosen, headings, root)
        if not put:
            break
        chosen = chosen | put
        lower = put
    return chosen


def _put(document: Document, items: set[Node], chosen: set[Node], headings: Sequence[Node], root: Node) -> set[Node]:
    """One level of headings above the items, level by level of what holds those."""
    levels: dict[Level, list[Node]] = defaultdict(list)
    for item in items:
        levels[tuple(one.family for one in item.above if one in chosen)].append(item)
    put: set[Node] = set()
    free = [heading for heading in headings if heading not in chosen]
    again = _restarting(items, chosen)
    for group in levels.values():
        put |= _put_above(document, sorted(group, key=document.place), chosen, free, again, root)
    return put


def _put_above(
    document: Document, items: list[Node], chosen: set[Node], headings: Sequence[Node], again: set[Node], root: Node
) -> set[Node]:
    below = _below(document, items, chosen, headings)
    if _are_running_titles(items):
        below = {heading: held for heading, held in below.items() if style(heading.line) != "plain"}
    below = _without_odd(below, headings)
    goals = sorted(document.place(one) for one in chosen)
    inside = [heading for heading, held in below.items() if _holds_others(document, heading, held[0], goals)]
    for heading in inside:
        del below[heading]
    wanted = {heading: held for heading, held in below.items() if again.intersection(held)}
    if _is_level(document, items, chosen, below, headings):
        wanted = below | {heading: [] for heading in _over_prose(document, items, below, headings)}
    if not wanted or any(heading.line.rank is None for heading in wanted):
        wanted = _of_one_rank(document, items, chosen, headings) or wanted
    for heading, held in wanted.items():
        heading.put_below(
            _holder(held[0], chosen) or root if held else _last_before(document, heading, items, chosen, root)
        )
        for item in held:
            item.put_below(heading)
    return set(wanted)


def _below(
    document: Document, items: Sequence[Node], chosen: set[Node], headings: Sequence[Node]
) -> dict[Node, list[Node]]:
    """The items by the last heading above them."""
    below: dict[Node, list[Node]] = defaultdict(list)
    places = [document.place(heading) for heading in headings]
    for item in items:
        heading = _heading_of(document, item, chosen, headings, places)
        if heading is not None:
            below[heading].append(item)
    return below


def _of_one_rank(
    document: Document, items: list[Node], chosen: set[Node], headings: Sequence[Node]
) -> dict[Node, list[Node]]:
    """The items of a numbering that runs on by the headings of the highest rank that parts them, if one does."""
    if items[0].family[0] or len(items[0].path) != 1 or len({item.run for item in items}) > 1 or _is_titled(items):
        return {}
    for rank in sorted({heading.line.rank for heading in headings if heading.line.rank is not None}):
        alike = [heading for heading in headings if heading.line.rank == rank]
        below = _below(document, items, chosen, alike)
        if sum(map(len, below.values())) == len(items) and _is_level(document, items, chosen, below, alike):
            return below
    return {}


def _is_titled(items: Sequence[Node]) -> bool:
    """Whether they are titles that the file ranks, for the most part."""
    return 2 * sum(item.line.rank is not None for item in items) > len(items)


def _holder(item: Node, chosen: set[Node]) -> Node | None:
    return next((one for one in item.above if one in chosen), None)


def _last_before(document: Document, heading: Node, items: Sequence[Node], chosen: set[Node], root: Node) -> Node:
    """What holds a heading without items: the last before it of what holds the items of its level, or is like those."""
    families = {holder.family for item in items if (holder := _holder(item, chosen))}
    place = document.place(heading)
    before = (one for one in chosen if one.family in families and document.place(one) < place)
    return max(before, key=document.place, default=root)


def _are_running_titles(items: Sequence[Node]) -> bool:
    """Whether they are titles numbered 1, 2, 3 through the document: a line between them is of the text of one."""
    titles = [one for one in items if one.marker and one.marker.heading]
    counted = not items[0].family[0] and len(items[0].path) == 1 and len({one.run for one in items}) == 1
    return counted and len(titles) > _TITLES * len(items)


def _without_odd(below: dict[Node, list[Node]], headings: Sequence[Node]) -> dict[Node, list[Node]]:
    """The same with what stands below a few lesser headings moved to the titles in capitals above those."""
    lesser = [heading for heading in below if style(heading.line) != "capitals" and heading.line.rank is None]
    if not lesser or 2 * len(lesser) > len(below):
        return below
    moved: dict[Node, list[Node]] = defaultdict(list)
    for heading, held in below.items():
        before = headings[: headings.index(heading)] if heading in lesser else []
        title = next((one for one in reversed(before) if style(one.line) == "capitals"), heading)
        moved[title] += held
    return moved


def _holds_others(document: Document, heading: Node, first: Node, goals: list[int]) -> bool:
    """Whether other goals stand between a heading and the first item of a level: then it stands within an item."""
    return bisect(goals, document.place(heading)) < bisect_left(goals, document.place(first))


def _is_level(
    document: Document, items: list[Node], chosen: set[Node], below: dict[Node, list[Node]], headings: Sequence[Node]
) -> bool:
    """Whether headings part the items as a level does: many, over most items, and few headings over none."""
    counts = [len(held) for held in below.values()]
    alike = Counter(style(heading.line) for heading in below)
    if not alike or _opens_part(items, below):
        return bool(alike)
    if max(alike.values()) < _HOLDERS or max(counts) > _BIGGEST * len(items) or _are_named_twice(items):
        return False
    if sum(counts) < _COVERING * len(items) and not capitals_right_above(document, below):
        return False
    parts = bool(items[0].path) and items[0].parent is not None and bool(items[0].parent.path)
    if parts and not (_is_within(items, below) or titles_right_above(document, below)):
        return False
    first, last = document.place(items[0]), document.place(items[-1])
    between = [one for one in headings if style(one.line) in alike and first < document.place(one) < last]
    between = set(below).intersection(between) | parting(document, between, items, chosen)
    alone = items[0].rule in ("bullet", "bold_lead") and not any(items[0].above)
    holding = sum(first < document.place(one) for one in below)
    return holding >= (_HOLDING_LISTS if alone else _HOLDING) * len(between)


def _is_within(items: Sequence[Node], below: dict[Node, list[Node]]) -> bool:
    """Whether all are labelled and stand in one numbered chapter, as do the headings between them."""
    chapter = items[0].parent
    if chapter is None or chapter.family[0] or any(item.parent is not chapter or not item.family[0] for item in items):
        return False
    parts = len(items) >= _PART * len(below)
    return parts and all(heading.line.number > chapter.line.number for heading in below)


def _are_named_twice(items: Sequence[Node]) -> bool:
    """Whether the first count on through the document and most hold others that are named: Pillar 1, then Goal 1."""
    words = items[0].family[0] and items[0].family[1] != THEME
    named = [item for item in items if words and item.family == items[0].family and any(item.path)]
    holding = sum(any(one.family[0] for one in item.children) for item in named)
    return len({one.run for one in named}) == 1 and 2 * holding > len(named)


def _over_prose(
    document: Document, items: Sequence[Node], below: dict[Node, list[Node]], headings: Sequence[Node]
) -> list[Node]:
    """Headings set as those above lists of bullets, over prose that says what will be done in place of a list."""
    if items[0].path or items[0].rule == "heading" or any(one.rule != "heading" for one in items[0].above):
        return []
    alike = {style(heading.line) for heading in below}
    first, last = min(map(document.place, below)), max(map(document.place, items))
    beside = [one for one in headings if style(one.line) in alike and first < document.place(one) < last]
    others = [one for one in beside if one not in below]
    telling = [one for one in others if document.tells(one) and not document.is_outside(one)]
    return telling if len(below) >= max(_MANY, _HOLDING * len(beside)) else []


def _opens_part(items: Sequence[Node], below: dict[Node, list[Node]]) -> bool:
    """Whether a ranked heading stands where the first part of the numbers turns: 4.1 below it, 3.8 before it."""
    (heading, held), *others = below.items()
    parts = [{item.path[0] for item in group if len(item.path) > 1} for group in (held, set(items) - set(held))]
    return not others and heading.line.rank is not None and all(parts) and parts[0].isdisjoint(parts[1])


def _restarting(items: set[Node], chosen: set[Node]) -> set[Node]:
    """Items of which a holder has more than one numbering: then each stands below something of its own."""
    firsts = Counter((id(item.parent), item.family) for item in items if item.path and item.path[-1] == 1)
    numbered = (item for item in items if item.path and item.parent and (item.parent in chosen or _is_top(item)))
    return {item for item in numbered if firsts[id(item.parent), item.family] > 1}


def _is_top(item: Node) -> bool:
    return item.parent is not None and item.parent.parent is None and item.line.rank is not None


def _heading_of(
    document: Document, item: Node, chosen: set[Node], headings: Sequence[Node], places: Sequence[int]
) -> Node | None:
    """The last heading before the item, within what holds it, that is set as one of a higher level."""
    holder = next((one for one in item.above if one in chosen), None)
    first = bisect(places, document.place(holder)) if holder else 0
    last = bisect_left(places, document.place(item))
    return next((heading for heading in reversed(headings[first:last]) if _is_above(heading, item)), None)


def _is_above(heading: Node, item: Node) -> bool:
    """Whether the heading is of a higher level: by its rank, else because capitals stand above other headings."""
    if heading.line.rank is not None or item.line.rank is not None:
        return heading.line.rank is not None and heading.line.rank < (item.line.rank or 9)
    return item.rule != "heading" or (style(heading.line) != style(item.line) and style(heading.line) == "capitals")
