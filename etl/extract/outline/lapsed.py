"""Numbered goals in, the same out without those that are no more: W-03 withdrawn, or W-03 below "What we stopped"."""

from __future__ import annotations

from bisect import bisect

from etl.extract.outline.document import Document
from etl.extract.outline.tree import Node

_SIGNS = " ()[].:–—-"


def without_lapsed(document: Document, chosen: set[Node]) -> set[Node]:
    """The goals less those whose title says so, or the last heading above them, one that refers to no number."""
    headings = [place for place, entry in enumerate(document.entries) if entry.heading and not entry.readings]
    return {
        node
        for node in chosen
        if not _says_so(document, node.title) and not _says_so(document, _heading(document, node, headings))
    }


def _heading(document: Document, node: Node, headings: list[int]) -> str:
    last = bisect(headings, document.place(node)) - 1
    title = document.entries[headings[last]].line.text if last >= 0 else ""
    return "" if any(map(str.isdigit, title)) else title


def _says_so(document: Document, title: str) -> bool:
    return document.words.lapsed.fullmatch(title.strip(_SIGNS)) is not None
