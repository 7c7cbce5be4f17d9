"""Texts with their places (`Stakeholder[1]/Role[2]/Name`) in; elements in the order and number the schema wants out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, SubElement, register_namespace

from model.stratml import (
    ATTRIBUTES,
    CHILDREN,
    KEPT,
    MANY,
    NAMESPACE,
    REQUIRED,
    clean,
    described,
    joined,
    writable,
)

register_namespace("", NAMESPACE)

_STEP = re.compile(r"(@?\w+)(?:\[(\d+)\])?")
_ROLE_TYPES = 2
_MOST = 1_000  # of one kind beside each other; another's file may name any number


@dataclass(slots=True)
class Writer:
    """Writes elements and remembers which identifiers are taken: each may stand once in a file."""

    taken: set[str] = field(default_factory=set)

    def element(self, parent: Element, name: str, texts: Mapping[str, str], pairs: Mapping[str, str]) -> Element:
        """An element with its texts; what the schema does not take, and the pairs, go where it has room for them."""
        made = SubElement(parent, _tag(name))
        self.fill(made, texts, pairs)
        return made

    def fill(self, made: Element, texts: Mapping[str, str], pairs: Mapping[str, str]) -> None:
        """Put texts and pairs into an element that is there."""
        said, free = dict(pairs), texts.get("OtherInformation", "")
        for path, text in texts.items():
            if path != "OtherInformation" and not self._put(made, path, clean(text)):
                said[KEPT + path] = clean(text)
        _add_pairs(made, clean(free), {name: clean(value) for name, value in said.items()})

    def _put(self, made: Element, path: str, text: str) -> bool:
        """Whether the schema takes this text at this place; if so, it stands there now."""
        name = path.rsplit("/", 1)[-1]
        if name == "Identifier" and text in self.taken:
            return False
        if not _fits(_name(made), path, text):
            return False
        if name == "Identifier":
            self.taken.add(text)
        *above, last = path.split("/")
        for step in above:
            made = _child(made, step)
        if last.startswith("@"):
            made.set(last[1:], text)
        else:
            _child(made, last).text = text
        return True


def _add_pairs(made: Element, free: str, pairs: Mapping[str, str]) -> None:
    if "Descriptor" in CHILDREN[_name(made)]:
        if pairs:
            descriptor = SubElement(made, _tag("Descriptor"))
            texts = described(pairs)
            for name, text in zip(CHILDREN["Descriptor"], texts, strict=True):
                SubElement(descriptor, _tag(name)).text = text
    elif written := joined(free, pairs):
        SubElement(made, _tag("OtherInformation")).text = written


def _fits(element: str, path: str, text: str) -> bool:
    """Whether every step of a path is one the schema knows, and its text one it takes."""
    steps = list(_steps(path))
    if any(not 1 <= (number or 1) <= _MOST for _, number in steps):
        return False
    for name, number in steps[:-1]:
        if name not in CHILDREN.get(element, ()) or name not in CHILDREN or (number is None) == (name in MANY):
            return False
        element = name
    name, number = steps[-1]
    if name.startswith("@"):
        return text in ATTRIBUTES.get((element, name[1:]), ())
    # Another author's Descriptor stands among our pairs: a result has room for one only.
    allowed = name in CHILDREN.get(element, ("RoleType",) if element == "Role" else ())
    alone = (number is None) != (name in MANY) and (name != "RoleType" or (number or 0) <= _ROLE_TYPES)
    return allowed and alone and name not in CHILDREN and element != "Descriptor" and writable(name, text)


def _steps(path: str) -> Iterator[tuple[str, int | None]]:
    for step in path.split("/"):
        found = _STEP.fullmatch(step)
        yield (found[1], int(found[2]) if found[2] else None) if found else (step, None)


def _child(element: Element, step: str) -> Element:
    """The child of a step, made if it is not there yet, with those before it."""
    [(name, number)] = _steps(step)
    while len(there := element.findall(_tag(name))) < (number or 1):
        SubElement(element, _tag(name))
    return there[(number or 1) - 1]


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def ordered(element: Element) -> None:
    """Put the children of an element, and theirs, in the order of the schema, with what must be there."""
    name = _name(element)
    for needed in REQUIRED.get(name, ()):
        _child(element, needed)
    places = {_tag(child): number for number, child in enumerate(CHILDREN.get(name, ()))}
    element[:] = sorted(element, key=lambda child: places[child.tag])
    for child in element:
        if _name(child) in CHILDREN:
            ordered(child)
