"""A pdf in, its lines in reading order out: columns one after the other, each page's footnotes at its end."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium2
import pypdfium2.raw as pdfium

from etl.documents import bounds
from etl.documents.lines import Line, Unreadable, joined, with_notes
from etl.documents.pdf import headings, lined, rows
from etl.documents.pdf.columns import regions
from etl.documents.pdf.drawn import drawing, is_ruled, outside, rules, with_bullets
from etl.documents.pdf.furniture import Page, usual_size, without_furniture
from etl.documents.pdf.pieces import pieces
from etl.documents.pdf.ruled import RuledTables
from etl.documents.pdf.words import words

_SMALL = 0.92
_NOTE = re.compile(r"(?:[⁰¹²³⁴-⁹]+|\d{1,3}|[*†‡])\s*\S")
_ENDED = re.compile(r"[.!?:;…][”\"'’)\]]*$")
# Signs for which the file does not say which letter they are; with more than this share there is no reading it.
_UNKNOWN, _ILLEGIBLE = frozenset("\ufffd"), 0.3
_SCANNED = 0.5
_REPRINT = "Open it in a reader and print it to a new PDF"
_RECOGNISE = "Run text recognition (OCR) on it and save it as a PDF with a text layer"


def read(path: Path) -> list[Line]:
    """The lines of a pdf; raises Unreadable if it is protected, scanned, damaged or beyond the bounds."""
    document = _opened(path)
    tables = RuledTables()
    sheets = [_sheet(document, number, tables) for number in range(len(document))]
    titles = headings.bookmarks(document)
    pages = [sheet.page for sheet in sheets]
    _check_text(pages, sum(sheet.bare for sheet in sheets))
    body = usual_size(pages)
    without_furniture(pages, body)
    return _flowing(sheets, titles, body)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A page, the heading levels of its tags, and whether it is an image without text."""

    page: Page
    levels: dict[int, int]
    bare: bool


def _sheet(document: pdfium2.PdfDocument, number: int, tables: RuledTables) -> _Sheet:
    try:
        page = document[number]
        text = page.get_textpage()
    except pdfium2.PdfiumError as error:
        raise Unreadable(f"page {number + 1} is damaged", _REPRINT) from error
    found, quarter = words(text.raw)
    drawn = drawing(page, quarter)
    ruled, free = tables.split(page, found, quarter) if is_ruled(drawn) else ([], found)
    row_by_row, free = lined.split(outside(rules(drawn), ruled), free)
    here = [*with_bullets(drawn, pieces(free)), *ruled, *row_by_row]
    sheet = _Sheet(Page(here, *_reach(page, quarter)), headings.tagged(page), not found and _has_image(page))
    text.close()
    page.close()
    return sheet


def _opened(path: Path) -> pdfium2.PdfDocument:
    try:
        document = pdfium2.PdfDocument(path)
    except pdfium2.PdfiumError as error:
        if error.err_code == pdfium.FPDF_ERR_PASSWORD:
            raise Unreadable("is protected with a password", _REPRINT) from error
        raise Unreadable("is damaged: it cannot be opened", f"Fetch it again. {_REPRINT}") from error
    if len(document) > bounds.PAGES:
        raise Unreadable(f"it has {len(document):,} pages; at most {bounds.PAGES:,} are read", "Split it")
    return document


def _reach(page: Any, quarter: int) -> tuple[float, float]:
    """Bottom and top of a page in the direction in which it is read."""
    x0, y0, x1, y1 = page.get_cropbox()
    return ((y0, y1), (-x1, -x0), (-y1, -y0), (x0, x1))[quarter]


def _has_image(page: Any) -> bool:
    return next(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3), None) is not None


def _check_text(pages: list[Page], bare: int) -> None:
    text = "".join(piece.text for page in pages for piece in page.pieces if not piece.rows)
    cells = any(piece.rows for page in pages for piece in page.pieces)
    if not text.strip() and not cells:
        raise Unreadable("it has no text: its pages are images" if bare else "the document is empty", _RECOGNISE)
    if bare > _SCANNED * len(pages):
        raise Unreadable(f"{bare} of its {len(pages)} pages are images without text", _RECOGNISE)
    if text and sum(sign in _UNKNOWN for sign in text) > _ILLEGIBLE * len(text):
        what = "it does not say which letters its signs stand for"
        raise Unreadable(what, _RECOGNISE)


def _flowing(sheets: list[_Sheet], titles: headings.Bookmarks, body: float) -> list[Line]:
    flow: list[Line] = []
    notes: list[Line] = []
    for number, sheet in enumerate(sheets, 1):
        here: list[Line] = []
        for region in regions(sheet.page.pieces):
            text, below = _parted(rows.lines(region, number, sheet.levels), body)
            before = here[-1] if here else flow[-1] if flow else None
            here += _continued(before, text)
            notes += below
        flow += headings.marked(here, titles.get(number, []))
    return with_notes(joined(flow), joined(notes))


def _parted(lines: list[Line], body: float) -> tuple[list[Line], list[Line]]:
    """Text, and the footnotes below it: lines in small type at the foot, from the first that bears a mark."""
    start = len(lines)
    while start and _is_small(lines[start - 1], body):
        start -= 1
    first = next((at for at in range(start, len(lines)) if _NOTE.match(lines[at].words)), len(lines))
    # A text all in small type, such as a box, is no footnote.
    if first == 0 or (first == start and start == 0):
        return lines, []
    return lines[:first], [replace(line, note=True, apart=False) for line in lines[first:]]


def _is_small(line: Line, body: float) -> bool:
    return line.hint.size is not None and line.hint.size <= _SMALL * body and line.hint.heading is None


def _continued(before: Line | None, lines: list[Line]) -> list[Line]:
    """Lines of a new column or page; the first stands apart unless the sentence before goes on in it."""
    if not lines or before is None:
        return lines
    first = lines[0]
    on = first.words[:1].islower() and not _ENDED.search(before.words) and not (before.hint.cells or first.hint.cells)
    same = before.hint.size == first.hint.size
    return [replace(first, apart=not (on and same)), *lines[1:]]
