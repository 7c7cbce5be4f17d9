"""Entries in, paragraphs that begin with a title of their own out, though no type tells it from the words behind it.

We shorten lessons. A lesson takes two hours now, which is ...
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from etl.extract.outline.headings import Entry
from etl.extract.outline.paragraphs import sections
from etl.extract.outline.tree import Node

RUN_IN = "run in"
_TITLE = re.compile(r"[A-ZÀ-Þ0-9][^\s.:!?]*(?: [^\s.:!?]+){0,9}(?:[.!?] (?=[\"'‘“(]?[A-ZÀ-Þ0-9])|: )")
_REST = 8  # words that follow a title at least
_MOSTLY = 0.6  # share of the paragraphs of a section that begin so, and of the sections
_HALF = 0.5  # the same of any section, once it is known that those of the document are set so
_LEAST = 8  # such paragraphs that make a way of setting


def run_in(entries: Sequence[Entry]) -> Iterator[Node]:
    """One node for each such paragraph, if most of the sections of the document consist of them."""
    held = [section for section in sections(entries) if len(section) > 1]
    titled = [[first for first, words in section if _has_title(words)] for section in held]
    shares = [len(ones) / len(section) for ones, section in zip(titled, held, strict=True)]
    found = [first for ones, share in zip(titled, shares, strict=True) if share >= _HALF for first in ones]
    if len(found) >= _LEAST and sum(share >= _MOSTLY for share in shares) >= _MOSTLY * len(held):
        yield from (Node(first.line, ("", RUN_IN, 0), first.line.text, "paragraph") for first in found)


def _has_title(words: str) -> bool:
    match = _TITLE.match(words)
    return match is not None and len(words[match.end() :].split()) >= _REST
