"""An element of a plan in; its texts by place, and what stands in it as pairs, out.

A place is written as the export writes it: `Stakeholder[1]/Role[2]/Name`. Elements that hold nothing have no place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from etl.imports.xml import Node
from model.stratml import ACTUAL_PAIRS, KEPT, MANY, TARGET_PAIRS, descriptions, kept, parted

# Elements that are items of their own, even if they hold nothing.
ITEMS = frozenset({"Goal", "Objective", "PerformanceIndicator", "TargetResult", "ActualResult"})

_PAIRS = {"TargetResult": TARGET_PAIRS, "ActualResult": ACTUAL_PAIRS}
_DESCRIPTOR = ("Descriptor/DescriptorName", "Descriptor/DescriptorValue")


@dataclass(slots=True)
class Said:
    """What an element says: texts by place, and our own pairs."""

    texts: dict[str, str]
    pairs: dict[str, str]

    def text(self, place: str) -> str:
        return self.texts.get(place, "")


def said(node: Node) -> Said:
    """The texts of an element without those of the items in it; our pairs are taken out of where they stand."""
    texts = dict(_leaves(node))
    pairs: dict[str, str] = {}
    if node.name in _PAIRS:
        names, values = (texts.get(place, "") for place in _DESCRIPTOR)
        known = [*_PAIRS[node.name], *kept(names.split("\n"))]
        found = descriptions(names, values, known)
        if found:
            pairs = found
            texts = {place: text for place, text in texts.items() if place not in _DESCRIPTOR}
    elif free := texts.pop("OtherInformation", ""):
        rest, pairs = parted(free)
        texts |= {"OtherInformation": rest} if rest else {}
    texts |= {name.removeprefix(KEPT): pairs.pop(name) for name in kept(tuple(pairs))}
    return Said(texts, pairs)


def _leaves(node: Node) -> Iterator[tuple[str, str]]:
    yield from ((f"@{name}", value) for name, value in node.attributes.items())
    counts: Counter[str] = Counter()
    for child in node.children:
        if child.name in ITEMS or not holds(child):
            continue
        counts[child.name] += 1
        step = f"{child.name}[{counts[child.name]}]" if _is_numbered(child.name, counts) else child.name
        if child.text:
            yield step, child.text
        yield from ((f"{step}/{place}", text) for place, text in _leaves(child))


def _is_numbered(name: str, counts: Counter[str]) -> bool:
    return name in MANY or counts[name] > 1


def holds(node: Node) -> bool:
    """Whether an element says anything, or is an item."""
    return bool(node.text or node.attributes) or any(child.name in ITEMS or holds(child) for child in node.children)


def results(indicator: Node) -> Sequence[tuple[int, Node]]:
    """Target and actual results of an indicator, each with the number of the instance it stands in."""
    instances = [one for one in indicator.named("MeasurementInstance") if one.children]
    return [
        (number, result)
        for number, instance in enumerate(instances, 1)
        for result in instance.children
        if result.name in ("TargetResult", "ActualResult")
    ]
