"""A page of a pdf in, what is drawn on it beside text out: boxes and lines, rules across, drawn bullets."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

from etl.documents.glyphs import BULLET
from etl.documents.pdf.pieces import Piece

# A page with fewer rules has no table, one with more objects is a map, and many strokes in one object may be a table.
_RULES, _BOXES, _OBJECTS, _STROKES = 4, 2, 6_000, 12
_THIN, _LONG, _TALL, _WIDE = 2.5, 24, 8, 150
# Rules at one height that touch are one rule.
_LEVEL, _TOUCHING = 1.5, 3.0
# A bullet is about as wide as high, a fifth to four fifths of the type size, and stands this near before its text.
_SMALLEST, _LARGEST, _NEAR, _SQUARE = 0.15, 0.8, 2.5, 1.3

# Left, bottom, right and top, in points in the direction in which the page is read.
Box = tuple[float, float, float, float]
# Left, right and height.
Rule = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Drawing:
    """The boxes around all that is drawn on a page; `dense`: some of it is large and may itself be a table."""

    boxes: list[Box]
    dense: bool = False


def drawing(page: Any, quarter: int) -> Drawing:
    """What is drawn on a page that is read after so many quarter turns; nothing if it is as much as a map."""
    count = pdfium.FPDFPage_CountObjects(page.raw)
    found: list[Box] = []
    dense = False
    if count > _OBJECTS:
        return Drawing(found)
    edges = [ctypes.c_float() for _ in range(4)]
    places = [ctypes.byref(edge) for edge in edges]
    for index in range(count):
        shape = pdfium.FPDFPage_GetObject(page.raw, index)
        kind = pdfium.FPDFPageObj_GetType(shape)
        if kind not in (pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_FORM):
            continue
        pdfium.FPDFPageObj_GetBounds(shape, *places)
        left, bottom, right, top = (edge.value for edge in edges)
        large = right - left >= _WIDE and top - bottom >= _LONG
        dense |= large and (kind == pdfium.FPDF_PAGEOBJ_FORM or _is_lines(shape))
        if kind == pdfium.FPDF_PAGEOBJ_PATH:
            found.append(_turned(left, bottom, right, top, quarter))
    return Drawing(found, dense)


def _is_lines(path: Any) -> bool:
    """Whether a drawing is made of many strokes, all straight, as a grid is and an ornament is not."""
    count = pdfium.FPDFPath_CountSegments(path)
    kinds = (pdfium.FPDFPathSegment_GetType(pdfium.FPDFPath_GetPathSegment(path, at)) for at in range(min(count, 99)))
    return count >= _STROKES and pdfium.FPDF_SEGMENT_BEZIERTO not in kinds


def is_ruled(drawn: Drawing) -> bool:
    """Whether there may be a table with rules on all sides of its cells: lines both ways, or boxes side by side."""
    across = upright = 0
    sides: dict[tuple[int, int], list[float]] = {}
    for left, bottom, right, top in drawn.boxes:
        wide, high = right - left, top - bottom
        across += high <= _THIN and wide >= _LONG
        upright += wide <= _THIN and high >= _TALL
        if wide > _LONG and high > _TALL:
            sides.setdefault((round(bottom), round(top)), []).append(left)
    beside = sum(len(set(lefts)) > 1 for lefts in sides.values())
    return drawn.dense or (across > 0 and upright > 1 and across + upright >= _RULES) or beside >= _BOXES


def rules(drawn: Drawing) -> list[Rule]:
    """Rules across, from the top down; the upper and lower edges of shaded rows are rules too."""
    found: list[Rule] = []
    for left, right, y in sorted(_edges(drawn), key=lambda edge: (-edge[2], edge[0])):
        last = found[-1] if found else None
        if last and last[2] - y <= _LEVEL and left <= last[1] + _TOUCHING:
            found[-1] = (last[0], max(last[1], right), last[2])
        else:
            found.append((left, right, y))
    return [rule for rule in found if rule[1] - rule[0] >= _LONG]


def outside(rules: list[Rule], tables: list[Piece]) -> list[Rule]:
    """The rules that are not drawn in one of the tables, nor around it."""
    return [rule for rule in rules if not any(_is_in(rule, table) for table in tables)]


def _is_in(rule: Rule, table: Piece) -> bool:
    left, right, y = rule
    across = table.x0 - _TOUCHING <= left and right <= table.x1 + _TOUCHING
    return across and table.bottom - _TOUCHING <= y <= table.y + _TOUCHING


def _edges(drawn: Drawing) -> Iterator[Rule]:
    for left, bottom, right, top in drawn.boxes:
        yield left, right, top
        if top - bottom > _THIN:
            yield left, right, bottom


def with_bullets(drawn: Drawing, pieces: list[Piece]) -> list[Piece]:
    """The same pieces, those with a bullet drawn before them, not set as a sign, made to begin with one."""
    largest = _LARGEST * max((piece.size for piece in pieces), default=0.0)
    small = (box for box in drawn.boxes if 0 < box[2] - box[0] <= largest)
    for left, bottom, right, top in small:
        wide, high, middle = right - left, top - bottom, (bottom + top) / 2
        beside = (one for one in pieces if one.x0 >= right and one.bottom <= middle <= one.y + _LARGEST * one.size)
        first = min(beside, key=lambda piece: piece.x0, default=None)
        if first is None or first.rows or not wide / _SQUARE <= high <= wide * _SQUARE:
            continue
        if wide >= _SMALLEST * first.size and first.x0 - right <= _NEAR * first.size:
            first.runs.insert(0, (f"{BULLET} ", False))
            first.x0 = left
    return pieces


def _turned(left: float, bottom: float, right: float, top: float, quarter: int) -> Box:
    turns = (
        (left, bottom, right, top),
        (bottom, -right, top, -left),
        (-right, -top, -left, -bottom),
        (-top, left, -bottom, right),
    )
    return turns[quarter]
