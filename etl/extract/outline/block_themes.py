"""Goals below a recurring heading of a part in, the headings out that part their list: a theme above each few items."""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict
from collections.abc import Sequence

from etl.extract.outline.document import Document
from etl.extract.outline.lists_apart import opener
from etl.extract.outline.tree import Node

_LEAST = 2  # themes that part a list; one alone names it again


def put_themes(document: Document, chosen: set[Node]) -> set[Node]:
    """The goals with such headings, each holding the items up to the next."""
    lists: dict[tuple[Node, int], list[Node]] = defaultdict(list)
    for node in sorted(chosen, key=document.place):
        holder = next((one for one in node.above if one in chosen), None)
        place = opener(document, document.place(node), document.place(holder)) if holder else -1
        if holder and place >= 0:
            lists[holder, place].append(node)
    if not lists:
        return chosen
    titles = [title for title in document.titles if title not in chosen]
    places = [document.place(title) for title in titles]
    found: set[Node] = set()
    for (holder, place), items in lists.items():
        within = titles[bisect(places, place) : bisect(places, document.place(items[-1]))]
        found.update(_put(document, holder, items, [one for one in within if _is_lower(document, one, place)]))
    return chosen | found


def _put(document: Document, holder: Node, items: Sequence[Node], titles: Sequence[Node]) -> list[Node]:
    """The titles right above an item put between the items and what holds them, if the first stands above all."""
    known = {document.place(item) for item in items}
    themes = [title for title in titles if document.place(title) + 1 in known]
    places = [document.place(theme) for theme in themes]
    if len(themes) < _LEAST or places[0] > document.place(items[0]):
        return []
    for theme in themes:
        theme.put_below(holder)
    for item in items:
        item.put_below(themes[bisect(places, document.place(item)) - 1])
    return themes


def _is_lower(document: Document, title: Node, place: int) -> bool:
    """Whether the file does not rank a title as high as the recurring heading at a place."""
    rank, above = title.line.rank, document.entries[place].line.rank
    return rank is None or above is None or rank > above
