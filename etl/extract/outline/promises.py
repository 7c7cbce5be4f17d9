"""Entries in, paragraphs that are one promise each out: We will halve waste, set apart below a numbered title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile

from etl.extract.outline.headings import Entry
from etl.extract.outline.paragraphs import Paragraph, sections
from etl.extract.outline.tree import Node
from etl.extract.outline.words import Outline

PROMISE = "promise"
_WORDS = 40  # of the longest
_LEAST = 6  # such paragraphs that make a way of setting
_TWO = 2  # of them that a section has at least, or it only happens to say so
_MOSTLY = 0.6  # share of the sections with any that have as many, and of their paragraphs from the first on
_SENTENCE = re.compile(r"[^\W\d_]{2}[.!?]\s+[\"'‘“(]?[A-ZÀ-Þ]")


def promises(entries: Sequence[Entry], words: Outline) -> Iterator[Node]:
    """One node for each such paragraph, if most of what stands in the sections that have them is set so."""
    behind = [_from_first(section, words) for section in sections(entries)]
    held = [paragraphs for paragraphs in behind if paragraphs]
    kept = [[first for first, told in paragraphs if _is_promise(told, words)] for paragraphs in held]
    whole = [ones for ones, all_ in zip(kept, held, strict=True) if len(ones) >= _TWO and 2 * len(ones) > len(all_)]
    found = [first for ones in whole for first in ones]
    if len(found) >= _LEAST and len(whole) >= _MOSTLY * len(held):
        yield from (Node(entry.line, ("", PROMISE, 0), entry.line.text, "paragraph") for entry in found)


def _from_first(section: list[Paragraph], words: Outline) -> list[Paragraph]:
    """The paragraphs of a section from the first promise on."""
    return list(dropwhile(lambda one: not _is_promise(one[1], words), section))


def _is_promise(paragraph: str, words: Outline) -> bool:
    said = paragraph.split()
    if len(said) > _WORDS or not paragraph.endswith(".") or _SENTENCE.search(paragraph):
        return False
    return any(begins.match(paragraph) for begins in (words.selves, words.acting))
