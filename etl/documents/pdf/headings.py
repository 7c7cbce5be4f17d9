"""What a pdf itself calls a heading: by the tags of a page, or by the bookmarks of the document."""

from __future__ import annotations

import ctypes
import re
from collections import defaultdict
from dataclasses import replace
from typing import Any

import pypdfium2 as pdfium2
import pypdfium2.raw as pdfium

from etl.documents.lines import Line

_TAG = re.compile(r"H([1-6])")
_SIGNS = re.compile(r"[\W_]+")
# A title goes on over so many lines at most; a tree of tags has so many branches at most.
_LINES, _BRANCHES, _DEPTH = 4, 50_000, 15

Bookmarks = dict[int, list[tuple[str, int]]]


def tagged(page: Any) -> dict[int, int]:
    """The heading level of each tag of a page, by the number that its text bears."""
    tree = pdfium.FPDF_StructTree_GetForPage(page.raw)
    if not tree:
        return {}
    try:
        tops = range(pdfium.FPDF_StructTree_CountChildren(tree))
        return _levels([pdfium.FPDF_StructTree_GetChildAtIndex(tree, index) for index in tops])
    finally:
        pdfium.FPDF_StructTree_Close(tree)


def _levels(tops: list[Any]) -> dict[int, int]:
    found: dict[int, int] = {}
    waiting = [(top, 0) for top in tops]
    seen = 0
    while waiting and seen < _BRANCHES:
        element, level = waiting.pop()
        seen += 1
        if not element:
            continue
        tag = _TAG.fullmatch(_type(element))
        level = int(tag[1]) if tag else level
        for index in range(pdfium.FPDF_StructElement_CountChildren(element)):
            if level:
                found[pdfium.FPDF_StructElement_GetChildMarkedContentID(element, index)] = level
            waiting.append((pdfium.FPDF_StructElement_GetChildAtIndex(element, index), level))
    found.pop(-1, None)
    return found


def _type(element: Any) -> str:
    buffer = (ctypes.c_ushort * 32)()
    length = pdfium.FPDF_StructElement_GetType(element, buffer, ctypes.sizeof(buffer))
    return bytes(buffer)[: max(0, length - 2)].decode("utf-16-le", errors="replace")


def bookmarks(document: pdfium2.PdfDocument) -> Bookmarks:
    """Titles and levels (1 = highest) of the bookmarks, by page (1-based)."""
    found: Bookmarks = defaultdict(list)
    for entry in document.get_toc(max_depth=_DEPTH):
        target = entry.get_dest()
        page = target.get_index() if target else None
        if page is not None and page >= 0:
            found[page + 1].append((_letters(entry.get_title()), entry.level + 1))
    return found


def marked(lines: list[Line], titles: list[tuple[str, int]]) -> list[Line]:
    """The lines of a page, those that are the title of a bookmark made headings."""
    levels: dict[int, int] = {}
    starts = [_letters(line.words) for line in lines]
    for title, level in titles:
        for place in range(len(lines)):
            for count in range(1, _LINES + 1):
                if title and "".join(starts[place : place + count]) == title and not lines[place].hint.cells:
                    levels |= dict.fromkeys(range(place, place + count), level)
    return [
        replace(line, hint=replace(line.hint, heading=levels[place]))
        if place in levels and line.hint.heading is None
        else line
        for place, line in enumerate(lines)
    ]


def _letters(words: str) -> str:
    return _SIGNS.sub("", words).lower()
