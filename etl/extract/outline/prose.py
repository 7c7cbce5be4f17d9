"""A document that lists nothing in; its headings over prose, or its paragraphs that say what will be done, out."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import dropwhile

from etl.extract.outline.document import Document
from etl.extract.outline.headings import Entry, style, title_node
from etl.extract.outline.tree import Node

_LEAST = 3  # headings or paragraphs that make a plan
_LISTED = 0.5  # goals for each heading: where as many stand already, the document lists its goals
_SPEAKING = 0.5  # share of the headings over prose whose words say what will be done
_MOSTLY = 0.75  # the same, with which the others are goals as well
_ACTING = 0.65  # share of the paragraphs that begin with what will be done
_BESIDE = 1.8  # paragraphs below a heading on average: with fewer, the heading itself is the goal
_RICHER = 4  # times as many paragraphs as goals that are listed: then those lists are for details
_LED = 0.6  # share of the paragraphs with a title of their own in front: then each is a goal
_LEAD = re.compile(r"[A-ZÀ-Þ](?:[^\s.:!?]+ ){0,5}[^\s.:!?]+[.:]\s+(?=[A-ZÀ-Þ])")
_SENTENCE = re.compile(r"(?<=[^\W\d_]{2}[.!?])\s")


@dataclass(slots=True)
class _Paragraph:
    first: Entry
    words: str


@dataclass(slots=True)
class _Part:
    """A heading, or None before the first, and the paragraphs below it."""

    heading: Node | None
    paragraphs: list[_Paragraph] = field(default_factory=list)


def put_prose(document: Document, chosen: set[Node], root: Node) -> set[Node]:
    """The goals with the headings and paragraphs that are goals, where hardly any goal is numbered or listed."""
    headings = _titles(document)
    known = {heading.line.number for heading in headings}
    listed = len(chosen) >= _LISTED * max(1, len(headings))
    parts = [part for part in _parts(document, headings) if not (part.heading and document.is_outside(part.heading))]
    headed = [part for part in parts if part.heading]
    leaves = _leaves(document, headed)
    items = sum(node.rule != "heading" for node in chosen)
    spoken = _speaking(document, headed, leaves) if items and document.named else []
    if len(spoken) > _RICHER * items:
        return _placed(document, set(spoken), headed, root)
    if any(node.rule == "table_row" or node.line.number in known for node in chosen) and not listed:
        return chosen
    goals = _acting(document, headed if len(headed) >= _LEAST else parts)
    if len(goals) < max(_BESIDE * len(leaves), _RICHER * items if listed else _LEAST):
        goals = [] if listed else _speaking(document, headed, leaves)
    elif listed:
        chosen = set()
    if document.named and len(goals) >= _RICHER * len(chosen):
        chosen = set()
    return _placed(document, {*chosen, *goals}, headed, root) if goals else chosen


def _titles(document: Document) -> list[Node]:
    """The headings; where a table of contents names them, those, though they have a number or a label.

    The others with them only if there are many: then each part of the table holds titles of its own.
    """
    words = document.words
    if not document.named:
        return document.titles
    numbered = [entry for entry in document.entries if entry.readings]
    labelled = {one.readings[0].path: one.line.number for one in numbered if one.readings[0].label in words.parts}
    known = {*labelled.values(), *document.named, *_deeper(document)}
    below = {number + 1 for number in labelled.values()}
    headings = (*document.titles, *map(title_node, numbered))
    return sorted((one for one in headings if one.line.number in known - below), key=document.place)


def _deeper(document: Document) -> set[int]:
    """Lines of the titles that the table of contents leaves out, where there are many for each that it names."""
    others = {title.line.number for title in document.titles} - document.named
    return others if document.named and len(others) >= _RICHER * len(document.named) else set()


def _parts(document: Document, headings: Sequence[Node]) -> list[_Part]:
    """The headings with the paragraphs below each; a paragraph ends where a gap or a bullet begins."""
    above = {id(heading.line): heading for heading in headings}
    parts = [_Part(None)]
    for entry in document.entries:
        line = entry.line
        paragraphs = parts[-1].paragraphs
        if id(line) in above:
            parts.append(_Part(above[id(line)]))
        elif paragraphs and not (line.begins and line.apart) and not line.mark and not line.cells:
            paragraphs[-1].words += f" {line.text}"
        else:
            paragraphs.append(_Paragraph(entry, line.text))
    return parts


def _acting(document: Document, parts: Sequence[_Part]) -> list[Node]:
    """The paragraphs below headings where most say what will be done, if most of all do."""
    bodies = [[one for one in part.paragraphs if not (one.first.line.mark or one.first.line.cells)] for part in parts]
    every = [one for body in bodies for one in body]
    if len(every) < _LEAST or not (document.is_plan or sum(part.heading is not None for part in parts) >= _LEAST):
        return []
    led = sum(bool(_LEAD.match(one.words)) for one in every) >= _LED * len(every)
    acting = {id(one) for one in every if _acts(document, one, led)}
    if len(acting) < _ACTING * len(every):
        return []
    whole = [body for body in bodies if sum(id(one) in acting for one in body) >= _SPEAKING * len(body)]
    found = [one for body in whole for one in dropwhile(lambda one: id(one) not in acting, body)]
    return [Node(one.first.line, ("", "paragraph", 0), one.words, "paragraph") for one in found]


def _acts(document: Document, paragraph: _Paragraph, led: bool) -> bool:
    """Whether its first sentence says what will be done; one with a title in front may say so anywhere."""
    words = paragraph.words if led else _SENTENCE.split(paragraph.words, maxsplit=1)[0]
    return (not led or bool(_LEAD.match(words))) and document.words.doing.search(words) is not None


def _leaves(document: Document, parts: Sequence[_Part]) -> list[_Part]:
    """The parts of the lowest level of headings: titles in capitals, or in a table of contents, stand above others."""
    if deeper := _deeper(document):
        return [part for part in parts if part.heading and part.heading.line.number in deeper and part.paragraphs]
    styles = [style(part.heading.line) for part in parts if part.heading]
    mixed = 0 < styles.count("capitals") <= len(styles) / 2
    held = [part for part in parts if part.paragraphs or document.named]
    return [part for part in held if not (mixed and part.heading and part.heading.line.capitals)]


def _speaking(document: Document, parts: Sequence[_Part], leaves: Sequence[_Part]) -> list[Node]:
    """The lowest headings over what will be done, if most are; all titles where a table of contents names them."""
    found = [
        part.heading
        for part in leaves
        if part.heading and any(document.words.doing.search(one.words) for one in part.paragraphs)
    ]
    if len(found) < max(_LEAST, _SPEAKING * len(leaves)):
        return []
    every = parts if document.named else leaves if len(found) >= _MOSTLY * len(leaves) else []
    return [part.heading for part in every if part.heading] or found


def _placed(document: Document, goals: set[Node], parts: Sequence[_Part], root: Node) -> set[Node]:
    """The goals below the headings that stand above them, and those headings with them."""
    headings = [part.heading for part in parts if part.heading]
    leaves = {part.heading for part in _leaves(document, parts)}
    places = [document.place(heading) for heading in headings]
    lines: dict[Node, list[Node]] = {}
    ranked = _by_rank(headings)
    for goal in goals:
        if goal in ranked:
            lines[goal] = ranked[goal]
            continue
        before = headings[: bisect(places, document.place(goal) - 1)]
        near = [one for one in before[-1:] if one in leaves and goal not in leaves and goal.rule != "heading"]
        over = [one for one in before if one not in leaves and (goal in leaves or goal not in headings)][-1:]
        lines[goal] = over + near
    whole = {line[0] for line in lines.values() if line and (line[0] not in leaves or line[0] in ranked)}
    for goal in sorted(goals, key=document.place):
        above = root
        for one in [*(node for node in lines[goal] if len(whole) > 1 or node not in whole), goal]:
            if one.parent is None or one.parent is root:
                one.put_below(above)
            above = one
    return {node for goal in goals for node in (goal, *goal.above)}


def _by_rank(headings: Sequence[Node]) -> dict[Node, list[Node]]:
    """The headings above each, the highest first, where a file ranks them all and on more than one level."""
    ranks = {heading.line.rank for heading in headings}
    found: dict[Node, list[Node]] = {}
    open_now: list[Node] = []
    for heading in headings if len(ranks) > 1 and None not in ranks else ():
        open_now = [one for one in open_now if (one.line.rank or 0) < (heading.line.rank or 0)]
        found[heading] = list(open_now)
        open_now.append(heading)
    return found
