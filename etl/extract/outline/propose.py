"""A document's text in, its goals out as it numbers, labels or lists them, without a profile."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import Protocol

from etl.documents.text import Text
from etl.extract.outline.bare_goals import put_lists
from etl.extract.outline.below_items import nest_lists
from etl.extract.outline.beside import put_beside
from etl.extract.outline.between import put_between
from etl.extract.outline.block_themes import put_themes
from etl.extract.outline.by_number import put_by_number
from etl.extract.outline.counted import counted
from etl.extract.outline.document import Document, document
from etl.extract.outline.footnotes import drop_footnotes
from etl.extract.outline.gaps import fill
from etl.extract.outline.group_rows import group_rows
from etl.extract.outline.indicators import drop_indicators
from etl.extract.outline.inner import put_inner
from etl.extract.outline.items import put_items
from etl.extract.outline.lapsed import without_lapsed
from etl.extract.outline.levels import goals, without_empty
from etl.extract.outline.lone_lists import without_lone_list
from etl.extract.outline.named_parts import lift_decimals, lift_named, lift_themes, lift_told
from etl.extract.outline.nesting import nest
from etl.extract.outline.numbered_beside import put_numbered
from etl.extract.outline.outside import outside
from etl.extract.outline.overrun import lift_overrun
from etl.extract.outline.overviews import drop_mentions, drop_overviews
from etl.extract.outline.peers import put_peers
from etl.extract.outline.proposals import proposals
from etl.extract.outline.prose import put_prose
from etl.extract.outline.pruning import prune
from etl.extract.outline.ranked import put_ranked
from etl.extract.outline.recited import without_recited
from etl.extract.outline.registered import registered
from etl.extract.outline.repeats import without_repeats
from etl.extract.outline.sections import put_headings
from etl.extract.outline.strays import drop_strays
from etl.extract.outline.strokes import coded, put_coded
from etl.extract.outline.theme_codes import lift_beside
from etl.extract.outline.tree import Node, root
from etl.extract.outline.words import Outline
from etl.extract.proposal import GoalProposal

_RICHER = 4  # times as many goals that bullets and headings give as numbers do: then numbers are for details
_BRIEF = 2  # lines that a point of a summary fills
_FRONT = 0.2  # share of the document before whose end a list of contents stands
_FEW = 2  # numberings that such points have
_TITLES = 3  # that make a frame
_INSIDE = 0.5  # share of the goals outside annexes: with fewer, the annex is the plan; and of the document in a frame


class Spoken(Protocol):
    """A language that has the words of outlines."""

    @property
    def outline(self) -> Outline: ...


def outline(text: Text, language: Spoken) -> list[GoalProposal]:
    """Goals in order of appearance, each with level, code, parent, lines and the rule that found it.

    Numbered and labelled lines are nested first; then the levels that are goals are chosen, and bullets, rows of tables
    and headings put around them; last, what only says again what stands elsewhere is left out.
    """
    read = document(text, language.outline)
    top = _nested(read)
    numbered = {node.line.number for node in top.below if _is_title(node)}
    chosen = _numbered(read, top)
    strokes = max(coded(read, top), registered(read, top), key=len)
    if strokes:
        both = put_coded(read, chosen, strokes)
        chosen = both or (_inside(read, strokes) if len(strokes) > len(chosen) else chosen)
    if not any(node.family[0] for node in chosen):
        listed = set() if _is_frame(read, chosen) else _listed(replace(read, numbered=numbered))
        richer = 1 if chosen.isdisjoint(strokes) and _is_brief(read, chosen) else _RICHER
        if len(listed) > richer * len(chosen) or not chosen:
            chosen = put_numbered(read, listed, chosen)
    return proposals(read, sorted(chosen, key=lambda node: (read.place(node), len(list(node.above)), node.rule)))


def _nested(read: Document) -> Node:
    """The tree of all numbers and labels that are no footnotes and do not only say what follows."""
    top = nest([list(entry.readings) for entry in read.entries if entry.readings])
    prune(top)
    lift_named(read, top)
    lift_themes(read, top)
    lift_beside(top)
    lift_decimals(top)
    lift_told(top)
    lift_overrun(read, top)
    drop_footnotes(read, top)
    drop_indicators(read, top)
    drop_overviews(read, top)
    drop_mentions(top)
    fill(read, top)
    drop_strays(read, top)
    return top


def _is_title(node: Node) -> bool:
    """Whether a number stands before a title: set apart, and no sentence."""
    return node.marker is not None and node.marker.heading and node.line.apart and not node.family[0]


def _is_frame(read: Document, chosen: set[Node]) -> bool:
    """Whether titles with numbers of several parts reach over most of the document: then lists stand within these."""
    titles = [node for node in chosen if len(node.path) > 1 and node.marker and node.marker.heading]
    places = [read.place(node) for node in titles]
    return len(titles) >= _TITLES and max(places) - min(places) >= _INSIDE * len(read.entries)


def _is_brief(read: Document, chosen: set[Node]) -> bool:
    """Whether the numbered goals are no more than one or two lists of a line for each: the points of a summary."""
    places = [read.place(node) for node in chosen]
    if places and max(places) < _FRONT * len(read.entries) and max(places) - min(places) <= _BRIEF * len(places):
        return True
    numberings: dict[int, list[int]] = defaultdict(list)
    for node in chosen:
        numberings[node.run].append(read.place(node))
    held = numberings.values()
    lists = all(max(lines) - min(lines) <= _BRIEF * (len(lines) - 1) for lines in held)
    return len(held) <= _FEW and lists and all(chosen.isdisjoint(node.below) for node in chosen)


def _numbered(read: Document, top: Node) -> set[Node]:
    """The goals that are numbered or labelled, with what is listed below them and the headings above them."""
    chosen = put_beside(read, top, goals(read, top))
    chosen = chosen | counted(read, top, chosen) | group_rows(read, top)
    chosen = without_lapsed(read, chosen)
    if not chosen:
        return set()
    chosen = put_between(read, top, chosen | put_items(read, top, chosen))
    nest_lists(read, top)
    chosen = put_by_number(read, _once(read, without_empty(read, chosen, top)), top)
    return _headed(read, put_themes(read, put_inner(read, put_lists(read, chosen))), top)


def _once(read: Document, chosen: set[Node]) -> set[Node]:
    return without_repeats(read, without_recited(read, chosen))


def _listed(read: Document) -> set[Node]:
    """The goals of a document that numbers none: bullets, rows, headings, paragraphs."""
    top = root()
    chosen = _headed(read, without_repeats(read, put_items(read, top, set())), top)
    return without_lone_list(put_prose(read, chosen, top))


def _headed(read: Document, chosen: set[Node], top: Node) -> set[Node]:
    """The goals with the headings that stand above them, as far as they are in the tree and in no annex."""
    chosen = put_headings(read, _inside(read, put_ranked(read, chosen, top)), top)
    chosen = _inside(read, put_peers(read, chosen, top))
    return {node for node in top.below if node in chosen}


def _inside(read: Document, chosen: set[Node]) -> set[Node]:
    """The goals less those in prefaces and annexes that no code puts elsewhere, unless the plan itself is an annex."""
    away = outside(read.entries, read.words)
    kept = {node for node in chosen if read.place(node) not in away}
    kept |= {node for node in chosen if node.coded and node.parent in kept}
    return kept if len(kept) >= _INSIDE * len(chosen) else chosen
