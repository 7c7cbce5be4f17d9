"""Entries in, paragraphs that begin with a title of their own out, though no type tells it from the words behind it.

We shorten lessons. A lesson takes two hours now, which is ...
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from etl.extract.outline.headings import Entry
from etl.extract.outline.tree import Node

RUN_IN = "run in"
_TITLE = re.compile(r"[A-ZÀ-Þ0-9][^\s.:!?]*(?: [^\s.:!?]+){0,9}(?:[.!?] (?=[\"'‘“(]?[A-ZÀ-Þ0-9])|: )")
_REST = 8  # words that follow a title at least
_MOSTLY = 0.6  # share of the paragraphs of a section that begin so, and of the sections
_HALF = 0.5  # the same of any section, once it is known that those of the document are set so
_LEAST = 8  # such paragraphs that make a way of setting


@dataclass(slots=True)
class _Section:
    """The paragraphs between two headings: the first entry of each, and its words."""

    paragraphs: list[tuple[Entry, list[str]]] = field(default_factory=list)

    @property
    def titled(self) -> list[Entry]:
        return [first for first, words in self.paragraphs if _has_title(" ".join(words))]

    @property
    def share(self) -> float:
        return len(self.titled) / len(self.paragraphs)


def run_in(entries: Sequence[Entry]) -> Iterator[Node]:
    """One node for each such paragraph, if most of the sections of the document consist of them."""
    sections = [section for section in _sections(entries) if len(section.paragraphs) > 1]
    titled = [section for section in sections if section.share >= _MOSTLY]
    found = [first for section in sections if section.share >= _HALF for first in section.titled]
    if len(found) >= _LEAST and len(titled) >= _MOSTLY * len(sections):
        yield from (Node(first.line, ("", RUN_IN, 0), first.line.text, "paragraph") for first in found)


def _sections(entries: Sequence[Entry]) -> list[_Section]:
    sections = [_Section()]
    inside = False
    for entry in entries:
        line = entry.line
        if entry.heading or entry.readings or line.mark or line.cells:
            inside = False
            if entry.heading or entry.readings:
                sections.append(_Section())
        elif inside and not (line.apart and line.begins):
            sections[-1].paragraphs[-1][1].append(line.text)
        else:
            inside = True
            sections[-1].paragraphs.append((entry, [line.text]))
    return sections


def _has_title(words: str) -> bool:
    match = _TITLE.match(words)
    return match is not None and len(words[match.end() :].split()) >= _REST
