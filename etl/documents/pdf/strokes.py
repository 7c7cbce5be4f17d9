"""A page of a pdf in, the tables drawn with lines on it out.

Pdfplumber knows which lines make a table, but is slow to read a page: it places every letter. What is drawn is read by
pdfium instead, and given to it as it would have read it itself (pdfminer's `paint_path`).
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from typing import Any

import pypdfium2.raw as pdfium
from pdfplumber.container import Container
from pdfplumber.table import Table, TableFinder

Point = tuple[float, float]
# What makes a corner of a path out of the places written in the file.
Placing = Callable[[float, float], Point]
Objects = dict[str, list[dict[str, Any]]]

_LINES, _BOXES = {"ml", "mlh"}, {"mlllh", "mllll"}
_LETTERS = {pdfium.FPDF_SEGMENT_MOVETO: "m", pdfium.FPDF_SEGMENT_LINETO: "l", pdfium.FPDF_SEGMENT_BEZIERTO: "c"}
_HELD = 3  # points of a curve: two that it leans to, and its end
_DEEPEST = 8  # drawings within drawings


def tables(page: Any, quarter: int) -> list[Table]:
    """The tables of a page that is read after so many quarter turns; places are x and minus y in that direction."""
    return TableFinder(strokes(page, quarter)).tables  # pyright: ignore[reportArgumentType]


def strokes(page: Any, quarter: int) -> Container:
    """All that is drawn on a page, with its `edges`."""
    found: Objects = {"line": [], "rect": [], "curve": []}
    count = pdfium.FPDFPage_CountObjects(page.raw)
    shapes = (pdfium.FPDFPage_GetObject(page.raw, place) for place in range(count))
    for shape, points in _paths(shapes, lambda x, y: _turned(x, y, quarter), 0):
        kind, one = _object(shape, points)
        found[kind].append(one)
    return _Drawn(found)


class _Drawn(Container):
    """What that library asks of a page to find its tables."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects

    @property
    def objects(self) -> Objects:
        return self._objects


def _turned(x: float, y: float, quarter: int) -> Point:
    return ((x, -y), (y, x), (-x, y), (-y, -x))[quarter]


def _paths(shapes: Iterator[Any], place: Placing, depth: int) -> Iterator[tuple[str, list[Point]]]:
    """Every path that is drawn without lifting the pen, those within drawings too: its kinds of steps, its points."""
    for shape in shapes:
        kind = pdfium.FPDFPageObj_GetType(shape)
        if kind == pdfium.FPDF_PAGEOBJ_PATH:
            yield from _parts(shape, _within(shape, place))
        elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
            count = pdfium.FPDFFormObj_CountObjects(shape)
            held = (pdfium.FPDFFormObj_GetObject(shape, at) for at in range(count))
            yield from _paths(held, _within(shape, place), depth + 1)


def _within(shape: Any, place: Placing) -> Placing:
    """Where the points of a path or drawing come to stand."""
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(shape, ctypes.byref(matrix))
    a, b, c, d, e, f = (getattr(matrix, name) for name in "abcdef")
    return lambda x, y: place(a * x + c * y + e, b * x + d * y + f)


def _parts(path: Any, place: Placing) -> Iterator[tuple[str, list[Point]]]:
    kinds, points, curved = "", [], 0
    x, y = ctypes.c_float(), ctypes.c_float()
    for at in range(pdfium.FPDFPath_CountSegments(path)):
        segment = pdfium.FPDFPath_GetPathSegment(path, at)
        letter = _LETTERS.get(pdfium.FPDFPathSegment_GetType(segment), "c")
        if letter == "m" and points:
            yield kinds, points
            kinds, points = "", []
        curved = curved + 1 if letter == "c" else 0
        if curved % _HELD == 0:
            pdfium.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
            kinds, points = kinds + letter, [*points, place(x.value, y.value)]
        if pdfium.FPDFPathSegment_GetClose(segment):
            kinds, points = _closed(kinds, points)
    if points:
        yield kinds, points


def _closed(kinds: str, points: list[Point]) -> tuple[str, list[Point]]:
    """Back to where it began; a line that led there already is that way back."""
    if len(kinds) > 2 and kinds[-1] == "l" and points[-1] == points[0]:
        return kinds[:-1] + "h", points
    return kinds + "h", [*points, points[0]]


def _object(kinds: str, points: list[Point]) -> tuple[str, dict[str, Any]]:
    """A line, a box or anything else, as the library for tables has them."""
    if kinds in _LINES:
        return "line", _extent("line", points[:2])
    if kinds in _BOXES and points[0] == points[-1] and _is_square(*points[:4]):
        return "rect", _extent("rect", points)
    return "curve", _extent("curve", points) | {"pts": points}


def _is_square(one: Point, two: Point, three: Point, four: Point) -> bool:
    across, up = zip(one, two, three, four, strict=True)
    flat = across[0] == across[1] and up[1] == up[2] and across[2] == across[3] and up[3] == up[0]
    return flat or (up[0] == up[1] and across[1] == across[2] and up[2] == up[3] and across[3] == across[0])


def _extent(kind: str, points: list[Point]) -> dict[str, Any]:
    across, down = zip(*points, strict=True)
    x0, x1, top, bottom = min(across), max(across), min(down), max(down)
    edges = {"x0": x0, "x1": x1, "top": top, "bottom": bottom, "doctop": top, "y0": -bottom, "y1": -top}
    return edges | {"object_type": kind, "width": x1 - x0, "height": bottom - top}
