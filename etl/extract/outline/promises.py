"""Entries in, paragraphs that are one promise each out: We will halve waste, set apart below a numbered title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from etl.extract.outline.headings import Entry
from etl.extract.outline.tree import Node
from etl.extract.outline.words import Outline

PROMISE = "promise"
_WORDS = 40  # of the longest
_LEAST = 6  # such paragraphs that make a way of setting
_TWO = 2  # of them that a section has at least, or it only happens to say so
_MOSTLY = 0.6  # share of the sections with any that have as many, and of their paragraphs from the first on
_SENTENCE = re.compile(r"[^\W\d_]{2}[.!?]\s+[\"'‘“(]?[A-ZÀ-Þ]")


@dataclass(slots=True)
class _Section:
    """The paragraphs between two titles, each with its first entry, and whether it is a promise."""

    paragraphs: list[tuple[Entry, list[str]]] = field(default_factory=list)
    kept: list[Entry] = field(default_factory=list)
    others: int = 0


def promises(entries: Sequence[Entry], words: Outline) -> Iterator[Node]:
    """One node for each such paragraph, if most of what stands in the sections that have them is set so."""
    sections = [section for section in _sections(entries) if _judged(section, words).kept]
    whole = [one for one in sections if len(one.kept) >= _TWO and len(one.kept) > one.others]
    found = [entry for section in whole for entry in section.kept]
    if len(found) >= _LEAST and len(whole) >= _MOSTLY * len(sections):
        yield from (Node(entry.line, ("", PROMISE, 0), entry.line.text, "paragraph") for entry in found)


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


def _judged(section: _Section, words: Outline) -> _Section:
    """The section with its promises told from the paragraphs behind the first of them that are none."""
    for first, lines in section.paragraphs:
        if _is_promise(" ".join(lines), words):
            section.kept.append(first)
        else:
            section.others += bool(section.kept)
    return section


def _is_promise(paragraph: str, words: Outline) -> bool:
    said = paragraph.split()
    if len(said) > _WORDS or not paragraph.endswith(".") or _SENTENCE.search(paragraph):
        return False
    return any(begins.match(paragraph) for begins in (words.selves, words.acting))
