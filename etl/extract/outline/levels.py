"""A tree of numbered nodes in, the nodes that are goals out: named so, saying what will be done, or holding goals."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import takewhile

from etl.extract.outline.bare_ends import bare_ends
from etl.extract.outline.document import Document
from etl.extract.outline.holders import holders
from etl.extract.outline.inner_lists import closing, of_their_own
from etl.extract.outline.theme_codes import THEME
from etl.extract.outline.tree import Family, Node

_NAMED = 3  # goals by name that make a document one of named goals
_SPEAKING = 0.5  # share of a level's items that say what will be done
_TELLING = 0.2  # the same of the codes of several themes in what calls itself a plan
_ALIKE = 0.5  # share of the nodes of a label that are goals: then all are
_HOLDING = 0.6  # share of a level's parts that hold goals
_SAYING = 0.4  # the same where the numbers of a label go on with those of goals
_SHORT = 20  # words of an item that is no paragraph
_BRIEF = 0.8  # share of a level's items that are none
_OFTEN = 0.5  # share of a level's goals that hold a list: then the list is a level too

Key = tuple[Family, ...]


def goals(document: Document, root: Node) -> set[Node]:
    """The nodes of the tree that are goals."""
    levels = _levels(root, _beside(document, root))
    chosen = {node for nodes in levels.values() if _is_named(document, nodes) for node in nodes}
    chosen |= _named_alike(root, chosen)
    chosen |= _themed(document, levels, chosen)
    named = len(chosen) >= _NAMED
    for key in sorted(levels, key=len):
        nodes = levels[key]
        if nodes[0] not in chosen:
            chosen |= _said(document, nodes, chosen, named)
    runs = {node.run for node in chosen if not node.family[0]}
    chosen |= {node for node in root.below if node.run in runs and node.parent in chosen}
    for nodes in levels.values():
        chosen -= _beside_running(nodes)
    for key in sorted(levels, key=len, reverse=True):
        chosen |= holders(document, levels[key], chosen)
    for key in sorted(levels, key=len):
        chosen |= {node for node in levels[key] if _is_part_of_goal(document, node, chosen)}
    return chosen | {node for node in root.below if _is_coded_beside(node, chosen)}


def _themed(document: Document, levels: dict[Key, list[Node]], chosen: set[Node]) -> set[Node]:
    """All nodes whose letters tell a theme, where those of some are goals or most say much: W1, then E1."""
    told = (nodes for nodes in levels.values() if nodes[0].family[0] in document.themes or nodes[0].family[1] == THEME)
    themed = [node for nodes in told for node in nodes]
    several = document.is_plan and len({node.family[0] for node in themed}) >= _NAMED
    least = _TELLING if several else _SPEAKING
    goals = not chosen.isdisjoint(themed) or (len(themed) >= _NAMED and _speaking(document, themed) >= least)
    return set(themed) if goals else set()


def without_empty(document: Document, chosen: set[Node], root: Node) -> set[Node]:
    """The goals less the chapters that hold none and say none in their title or first lines, where most hold goals."""
    empty: set[Node] = set()
    for nodes in _levels(root, set()).values():
        top = [node for node in nodes if node in chosen and not any(one in chosen for one in node.above)]
        parts = [node for node in top if node.marker and node.marker.heading and not node.family[0]]
        bare = [node for node in parts if not any(one in chosen for one in node.below)]
        if len(parts) - len(bare) >= _HOLDING * len(parts):
            ends = bare_ends(document, parts, set(parts).difference(bare))
            empty.update(node for node in bare if node in ends or not document.speaks(node))
    return chosen - empty


def _levels(root: Node, beside: set[int]) -> dict[Key, list[Node]]:
    """The nodes by what they stand below and how they are set; those of the lists in `beside` apart from the others."""
    levels: dict[Key, list[Node]] = defaultdict(list)
    for node in root.below:
        label, shape, depth = node.family
        family = (label, f"{shape} beside", depth) if node.run in beside else node.family
        levels[(*(one.family for one in node.above), family)].append(node)
    return levels


def _beside(document: Document, root: Node) -> set[int]:
    """Numberings in small letters below a line that ends in a colon and does not say what will be done."""
    firsts = {node.run: node for node in reversed(list(root.below)) if not node.family[0]}
    return {run for run, first in firsts.items() if first.title[:1].islower() and _is_amid(document, first)}


def _is_amid(document: Document, first: Node) -> bool:
    above = document.entries[document.place(first) - 1 : document.place(first)]
    ends = any(entry.line.text.endswith(":") and not entry.readings for entry in above)
    return ends and not document.is_announced(first) and not document.says(above[0].line.text)


def _is_named(document: Document, nodes: list[Node]) -> bool:
    """Whether the level's label is a goal word, that of a law with orders, or any other with items that say much."""
    label = nodes[0].family[0]
    if not label:
        return False
    if document.words.names_part(label):
        return len(nodes) >= _NAMED and _share(_orders(document, node) for node in nodes) >= _SPEAKING
    if document.words.names_goal(label):
        return len(nodes) > 1 or bool(nodes[0].children)
    extending = _share(_extends(node) for node in nodes) >= _BRIEF
    return len(nodes) >= _NAMED and _speaking(document, nodes) >= (_SAYING if extending else _SPEAKING)


def _extends(node: Node) -> bool:
    """Whether its number goes on with that of what stands above it under another label: PG 1.2.1 below Goal 1.2."""
    above = node.parent
    return above is not None and bool(above.family[0]) and len(node.path) > 1 and node.path[:-1] == above.path


def _named_alike(root: Node, chosen: set[Node]) -> set[Node]:
    """The nodes of a label of which most are goals: a few may stand below what is called otherwise."""
    alike: dict[Family, list[Node]] = defaultdict(list)
    for node in root.below:
        if node.family[0]:
            alike[node.family].append(node)
    most = [nodes for nodes in alike.values() if sum(node in chosen for node in nodes) > _ALIKE * len(nodes)]
    return {node for nodes in most for node in nodes}


def _orders(document: Document, node: Node) -> bool:
    """Whether a part of a law says what must be done, in its first lines or those of what stands below it."""
    return any(document.words.orders.search(document.body(one)) for one in (node, *node.children))


def _said(document: Document, nodes: list[Node], chosen: set[Node], named: bool) -> set[Node]:
    """The items of a level without a label, if they say what will be done and are no detail of a few goals."""
    if nodes[0].family[0]:
        return set()
    listed = {node for node in nodes if _is_listed(document, node) or _is_ordered(document, node, chosen)}
    if len(nodes) < _NAMED or any(_is_chapter(document, node) for node in nodes):
        return listed
    if _are_parts(nodes, chosen):
        return set(nodes)
    firsts = {node.run: node for node in reversed(nodes)}.values()
    announced = _share(document.is_announced(node) for node in firsts)
    held = {node: holder for node in nodes if (holder := _holder(node, chosen)) is not None}
    inside, holders = set(held), set(held.values())
    own = of_their_own(document, inside)
    whole = closing(document, held)
    if max(announced, _speaking(document, nodes)) < _SPEAKING:
        return listed | whole | (own if own and _speaking(document, own) >= _SPEAKING else set())
    kinds = {_kind(node) for node in holders}
    beside = [one for one in chosen if _kind(one) in kinds]
    kept = inside if len(holders) >= _OFTEN * len(beside) else own | whole
    if not named:
        kept |= {node for node in nodes if not any(one in chosen for one in node.above)}
    return kept | listed


def _kind(node: Node) -> tuple[Family, bool]:
    """How it is numbered, and without a label whether it is a title: titles hold lists where sentences do not."""
    return node.family, not node.family[0] and node.marker is not None and node.marker.heading


def _speaking(document: Document, nodes: Iterable[Node]) -> float:
    return _share(document.speaks(node) for node in nodes)


def _are_parts(nodes: list[Node], chosen: set[Node]) -> bool:
    """Whether their numbers begin with those of the goals right above them, and they are rows or short."""
    parts = (node.parent in chosen and _is_part(node, node.parent) for node in nodes)
    brief = (bool(node.line.cells) or len(node.title.split()) <= _SHORT for node in nodes)
    return all(parts) and _share(brief) >= _BRIEF


def _is_part(node: Node, above: Node | None) -> bool:
    """Whether its number begins with that of what stands above it; a level may be left out: Pillar 2, then 2.1.1."""
    return above is not None and len(above.path) < len(node.path) and node.path[: len(above.path)] == above.path


def _holder(node: Node, chosen: set[Node]) -> Node | None:
    """The goal right above a node, or further above if titles stand between or its number begins the node's."""
    above = next((one for one in node.above if one in chosen), None)
    if above is None or above is node.parent:
        return above
    part = len(above.path)
    between = list(takewhile(lambda one: one is not above, node.above))
    titles = all(one.marker and one.marker.heading and one.title[:1].isupper() for one in between)
    return above if titles or (part < len(node.path) and node.path[:part] == above.path) else None


def _is_chapter(document: Document, node: Node) -> bool:
    """Whether it is an introduction or an annex with a number: then its numbering counts chapters."""
    return node.marker is not None and node.marker.heading and len(node.path) == 1 and document.is_outside(node)


def _is_part_of_goal(document: Document, node: Node, chosen: set[Node]) -> bool:
    """Whether it is a title whose number goes on with that of a goal that is one too: 2.1 and 2.2 below 2."""
    above = node.parent
    if above not in chosen or above.marker is None or node.marker is None or above.family[0] or node.family[0]:
        return False
    titles = node.marker.heading and above.marker.heading and not document.is_outside(node)
    return titles and len(node.path) > 1 and node.path[:-1] == above.path


def _is_coded_beside(node: Node, chosen: set[Node]) -> bool:
    """Whether letters in its code tell it from goals below the same parent: 1.P1 beside 1.A1."""
    if node.parent is None or not node.coded:
        return False
    return any(one in chosen and len(one.path) == len(node.path) for one in node.parent.children)


def _beside_running(nodes: list[Node]) -> set[Node]:
    """Lists without a label that start anew below a part in which a numbering runs on through the document."""
    sizes = Counter(node.run for node in nodes)
    run, size = sizes.most_common(1)[0]
    above = {node.parent for node in nodes if node.run == run}
    if nodes[0].family[0] or len(above) < _NAMED or size < _HOLDING * len(nodes):
        return set()
    return {node for node in nodes if node.run != run and node.parent in above}


def _is_ordered(document: Document, node: Node, chosen: set[Node]) -> bool:
    """Whether it stands in a part of a law that is a goal itself."""
    return any(one in chosen and document.words.names_part(one.family[0]) for one in node.above if one.family[0])


def _is_listed(document: Document, node: Node) -> bool:
    """Whether a heading above it names a list of goals."""
    return any(document.words.lists.fullmatch(one.title) for one in node.above)


def _share(found: Iterable[bool]) -> float:
    values = list(found)
    return sum(values) / len(values)
