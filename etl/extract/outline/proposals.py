"""The chosen nodes of a tree in, proposals out: codes, parents, lines, and how much each rule is to be trusted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from etl.extract.confidence import confidence
from etl.extract.outline.document import Document
from etl.extract.outline.tree import Family, Node
from etl.extract.proposal import GoalProposal

_HEAD_WORDS = 12
_UNNUMBERED = ("", "", 0)  # what has no number is counted together, whatever it looks like


def proposals(document: Document, nodes: Sequence[Node]) -> list[GoalProposal]:
    """One proposal for each node, in the same order, which is that of the document."""
    codes: dict[Node, str] = {}
    taken: dict[str, int] = defaultdict(int)
    holding = {node.marker.written.rpartition(".")[0] for node in nodes if node.marker and len(node.path) > 1}
    counts: dict[tuple[int, Family], int] = defaultdict(int)
    chosen = set(nodes)
    running = _running(nodes)
    ends = _ends(document, nodes)
    found = []
    for node in nodes:
        parent = next((one for one in node.above if one in codes), None)
        kind = node.family if node.marker else _UNNUMBERED
        counts[id(parent), kind] += 1
        plain = _code(node, codes[parent] if parent else None, counts[id(parent), kind], holding)
        codes[node] = _once(plain, taken)
        taken[codes[node]] += 1
        rule = _rule(node, running)
        found.append(
            GoalProposal(
                level=_level(node, chosen),
                code=codes[node],
                parent=codes[parent] if parent else None,
                line_start=node.line.number,
                line_end=ends[node],
                head=" ".join(document.body(node).split()[:_HEAD_WORDS]),
                rule=rule,
                confidence=confidence("goal", rule),
                depth=sum(one in codes for one in node.above),
            )
        )
    return found


def _level(node: Node, chosen: set[Node]) -> str:
    return node.family[0] or (
        "heading" if node.rule == "heading" or any(one in chosen for one in node.below) else "item"
    )


def _rule(node: Node, running: set[int]) -> str:
    if node.rule == "bullet":
        return "heading_bullets"
    if node.rule != "number":
        return node.rule
    if node.family[0]:
        return "label_number" if node.marker and node.marker.counted else "label"
    if len(node.path) > 1:
        return "decimal"
    return "run_on_number" if node.run in running else "number"


def _running(nodes: Sequence[Node]) -> set[int]:
    """Numberings that go on below more than one parent."""
    parents: dict[int, set[int]] = defaultdict(set)
    for node in nodes:
        parents[node.run].add(id(node.parent))
    return {run for run, held in parents.items() if len(held) > 1}


def _code(node: Node, above: str | None, count: int, holding: set[str]) -> str:
    """The printed number, below the parent's code unless it says it all; a count where nothing is printed.

    Where the document prints numbers of its own below the parent's, a stroke tells what it does not number apart.
    """
    own = node.marker.written if node.marker and node.marker.written else str(count)
    if above is None or len(node.path) > 1:
        return own
    return f"{above}/{own}" if above in holding else f"{above}.{own}"


def _once(plain: str, taken: dict[str, int]) -> str:
    """The code, or the same behind a count if it is taken: its own number stays its last part."""
    code = plain
    while taken[code]:
        taken[plain] += 1
        code = f"{taken[plain]}/{plain}"
    return code


def _ends(document: Document, nodes: Sequence[Node]) -> dict[Node, int]:
    """The last line of each goal's own words: before the next goal, or before a heading that opens something else."""
    starts = sorted({document.place(node) for node in nodes})
    after = dict(pairwise([*starts, len(document.entries)]))
    ends = {}
    for node in nodes:
        start = document.place(node)
        between = range(start + 1, after[start])
        stop = next((place for place in between if document.entries[place].heading), after[start])
        ends[node] = document.entries[max(start, stop - 1)].line.number
    return ends
