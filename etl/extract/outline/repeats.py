"""Goals in, the same out without lists that say again what stands elsewhere: summaries, overviews, last tables."""

from __future__ import annotations

import re
from collections import defaultdict

from etl.extract.outline.document import Document
from etl.extract.outline.outside import outside
from etl.extract.outline.tree import Family, Node

_LETTERS = re.compile(r"[^\W\d_]+")
_WORDS = 3  # first words by which a goal is known again
_SIGNS = 8  # letters that make words known again
_LEAST = 3
_SHARE = 0.6  # share of a numbering's goals that stand elsewhere too: then it repeats them
_ALIKE = 0.5  # the same where both have the same numbers
_FULLER = 1.5  # times as many lines that the later of two lists fills: then it is the list itself

Key = tuple[str, ...]
Run = tuple[Family, int]


def without_repeats(document: Document, chosen: set[Node]) -> set[Node]:
    """The goals less those numberings of which most goals stand in another, fuller or earlier place."""
    ordered = sorted(chosen, key=document.place)
    runs: dict[Run, list[Node]] = defaultdict(list)
    for node in ordered:
        runs[node.family, _outer(node, chosen)].append(node)
    places: dict[Key, set[Run]] = defaultdict(set)
    for run, nodes in runs.items():
        for node in nodes:
            places[_key(document, node)].add(run)
    dropped: set[Run] = set()
    away = outside(document.entries, document.words)
    for run in runs:
        other = _double(document, run, runs, places, dropped)
        if other is not None:
            away_first = [document.place(runs[one][0]) in away for one in (run, other)]
            lesser = away_first[0] if away_first[0] != away_first[1] else _is_lesser(runs[run], runs[other], chosen)
            dropped.add(run if lesser else other)
    kept = {node for run, nodes in runs.items() if run not in dropped for node in nodes}
    return kept - _emptied(runs, chosen, kept)


def _outer(node: Node, chosen: set[Node]) -> int:
    """The numbering of the highest goal above: what stands below one numbering is repeated together."""
    above = [one for one in node.above if one in chosen]
    return (above[-1] if above else node).run


def _key(document: Document, node: Node) -> Key:
    """Its first words and its number; a goal of hardly any words, its label among them, is like no other."""
    title = f"{node.title} {node.line.rest}" if node.title else document.subtitle(node)
    words = _LETTERS.findall(title.lower())[:_WORDS]
    number = str(node.path[-1]) if node.path else ""
    signs = len(node.family[0]) + sum(map(len, words))
    return (*words, number) if signs >= _SIGNS else (str(id(node)),)


def _double(
    document: Document, run: Run, runs: dict[Run, list[Node]], places: dict[Key, set[Run]], dropped: set[Run]
) -> Run | None:
    """The other numbering in which most goals of this one stand as well."""
    if run in dropped or len(runs[run]) < _LEAST:
        return None
    shared: dict[Run, int] = defaultdict(int)
    for node in runs[run]:
        for other in places[_key(document, node)] - {run} - dropped:
            shared[other] += 1
    best = max(shared, key=lambda other: shared[other], default=None)
    if best is None:
        return None
    counts_alike = [node.path for node in runs[run]] == [node.path for node in runs[best]]
    return best if shared[best] >= (_ALIKE if counts_alike else _SHARE) * len(runs[run]) else None


def _is_lesser(one: list[Node], other: list[Node], chosen: set[Node]) -> bool:
    """Whether the first of two equal lists repeats the other: goals below tell most, then lines, then order."""
    below = [sum(child in chosen for node in nodes for child in node.below) for nodes in (one, other)]
    if below[0] != below[1]:
        return below[0] < below[1]
    early, late = (one, other) if one[0].line.number < other[0].line.number else (other, one)
    fuller = _reach(late) > _FULLER * _reach(early) and _reach(early) <= 2
    return (early is one) == fuller


def _reach(nodes: list[Node]) -> float:
    """Lines of the document per goal of a list."""
    return (nodes[-1].line.number - nodes[0].line.number) / max(1, len(nodes) - 1)


def _emptied(runs: dict[Run, list[Node]], chosen: set[Node], kept: set[Node]) -> set[Node]:
    """Numberings of which most goals held nothing but repetitions: the titles of a repeated list."""
    found: set[Node] = set()
    for nodes in runs.values():
        held = [node for node in nodes if any(one in chosen for one in node.children)]
        empty = [node for node in held if not any(one in kept for one in node.below)]
        if held and len(empty) >= _SHARE * len(nodes):
            found.update(nodes)
    return found
