"""An XML file of unknown hands in; a tree of names, texts and lines out. Nothing outside the file is ever opened."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import lxml.etree as etree  # pyright: ignore[reportMissingImports, reportAttributeAccessIssue]

from etl.errors import DataError, at

LARGEST = 20_000_000  # bytes; the longest plan seen is 3 MB
# Attributes of one element: the parser compares each with all others, so that a million would take hours.
MOST_ATTRIBUTES = 1_000

_FIX = "Save the plan again as plain XML in UTF-8"


@dataclass(slots=True)
class Node:
    """An element without its namespace. `text` is what stands in it beside other elements."""

    name: str
    line: int
    text: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node] = field(default_factory=list)

    def named(self, name: str) -> list[Node]:
        """The children of a name, in their order."""
        return [child for child in self.children if child.name == name]

    def last_line(self) -> int:
        """The line of the last element in it."""
        return max([self.line, *(child.last_line() for child in self.children)])


def read_bounded(path: Path, largest: int = LARGEST) -> bytes:
    """The bytes of a file. Raises DataError if there is none, or if it is larger than any file of its kind."""
    try:
        with path.open("rb") as file:
            content = file.read(largest + 1)
    except OSError as error:
        what = f"the file cannot be opened ({error.strerror or error})"
        raise DataError(path.name, what, "Look at its name and place") from error
    if len(content) > largest:
        raise DataError(path.name, f"the file is larger than {largest // 1_000_000} MB", "Import it in parts")
    return content


def read_tree(content: bytes, file: str, renamed: Mapping[str, str]) -> Node:
    """The tree of an XML text; names in `renamed` are read as the new ones.

    Raises DataError if it is no XML, or if it declares a document type: plans have none, attacks do.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    _must_have_few_attributes(content, file)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        what = f"this is no XML that can be read ({error.msg})"
        raise DataError(at(file, error.lineno or 1), what, _FIX) from error
    except (ValueError, LookupError) as error:
        raise DataError(at(file, 1), f"this is no XML that can be read ({error})", _FIX) from error
    if root.getroottree().docinfo.doctype:
        fix = "Remove the line that begins with <!DOCTYPE, with all entities in it"
        raise DataError(at(file, 1), "the file declares a document type, which plans never need", fix)
    return _node(root, renamed)


def _must_have_few_attributes(content: bytes, file: str) -> None:
    """Looked up before anything is parsed; a sign < stands in no attribute."""
    if max(part.count(b"=") for part in content.split(b"<")) > MOST_ATTRIBUTES:
        what = f"an element has more than {MOST_ATTRIBUTES:,} attributes, or a text as many equals signs"
        raise DataError(file, what, "Look whether this is a plan")


def _node(element: Any, renamed: Mapping[str, str]) -> Node:
    children = [_node(child, renamed) for child in element if isinstance(child.tag, str)]
    text = "".join(_own_text(element))
    attributes = {_local(name, renamed): value for name, value in element.attrib.items() if not name.startswith("{")}
    return Node(
        _local(element.tag, renamed),
        element.sourceline or 1,
        text if text.strip() else "",
        attributes,
        children,
    )


def _own_text(element: Any) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        yield child.tail or ""


def _local(name: str, renamed: Mapping[str, str]) -> str:
    local = name.rpartition("}")[2]
    return renamed.get(local, local)
