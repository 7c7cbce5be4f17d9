"""The parts of a docx in, its lines out: one per paragraph or row, footnotes at the end of their page."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import Element

from etl.documents import bounds, glyphs
from etl.documents.lines import Line, Unreadable, is_layout, joined, line_of, row_of, with_notes
from etl.documents.text import Hint
from etl.documents.word.numbering import Numbering
from etl.documents.word.package import Package, W, value
from etl.documents.word.paragraphs import Piece, pieces
from etl.documents.word.styles import Style, Styles, of_paragraph

# What only wraps around paragraphs and tables, and what holds them.
_WRAPS = frozenset(W + name for name in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"))
_SEPARATORS = ("separator", "continuationSeparator", "continuationNotice")


def read(path: Path) -> list[Line]:
    """The lines of a docx; raises Unreadable if it is damaged or beyond the bounds.

    Pages are those the program that saved it last laid out; where it noted none, those that page breaks set by hand
    make; without these, none.
    """
    package = Package(path)
    document = package.document()
    flow = _Flow(package, laid_out=document.find(f".//{W}lastRenderedPageBreak") is not None)
    body = document.find(W + "body")
    return flow.read(list(body) if body is not None else [])


class _Flow:
    """The lines so far, the page reached, and the notes met."""

    def __init__(self, package: Package, laid_out: bool) -> None:
        self._styles = Styles(package.part("styles"))
        self._numbering = Numbering(package.part("numbering"))
        self._notes = {kind: _notes(package.part(f"{kind}s"), kind) for kind in ("footnote", "endnote")}
        self._counts: Counter[str] = Counter()
        self._laid_out = laid_out
        self._footnotes: list[Line] = []
        self._endnotes: list[Line] = []
        self._page, self._began = 1, False

    def read(self, elements: list[Element]) -> list[Line]:
        """Paragraphs and tables as lines, each page's footnotes at its end and the endnotes at the end of all."""
        lines = joined(self._read(elements))
        found = [*with_notes(lines, self._footnotes), *with_notes([], self._endnotes)]
        return found if self._page > 1 else [replace(line, page=0) for line in found]

    def _read(self, elements: list[Element]) -> list[Line]:
        found: list[Line] = []
        waiting = list(reversed(elements))
        while waiting:
            element = waiting.pop()
            if element.tag in _WRAPS:
                waiting += reversed(element)
            elif element.tag == W + "p":
                found += self._paragraph(element)
            elif element.tag == W + "tbl":
                found += self._table(element)
        return found

    def _paragraph(self, element: Element) -> list[Line]:
        properties = element.find(W + "pPr")
        style_id = value(properties, "pStyle") or self._styles.normal
        style = of_paragraph(properties).over(self._styles.style(style_id))
        mark, indent = self._numbering.mark(style.numbering, style.level, style_id)
        own = of_paragraph(properties).indent
        place = next((one for one in (own, indent, style.indent) if one is not None), 0.0)
        if not self._laid_out and properties is not None and properties.find(W + "pageBreakBefore") is not None:
            self._page += self._began
        return self._lines_of(element, style, f"{mark} " if mark else "", place)

    def _lines_of(self, element: Element, style: Style, mark: str, indent: float) -> list[Line]:
        hint = Hint(heading=style.heading, indent=indent)
        found: list[Line] = []
        now: list[Piece] = []
        boxes: list[Line] = []
        # A page that begins before the first words is the page of the line; one amid them that of what follows.
        page = self._page
        for piece in [*pieces(element, style, self._styles), Piece(ends="line")]:
            if piece.box is not None:
                boxes += self._read(list(piece.box))
            elif piece.note:
                now.append(Piece(self._noted(*piece.note), piece.style))
            elif piece.ends is None:
                now.append(piece)
            if piece.ends in ("page", "laid_out"):
                self._page += self._laid_out == (piece.ends == "laid_out")
                page = page if _words(now) else self._page
            if piece.ends in ("page", "line") and (_words(now) or mark):
                found += self._line(now, mark, hint, page, apart=not found and not mark)
                now, mark, page = [], "", self._page
        return found + boxes

    def _line(self, now: list[Piece], mark: str, hint: Hint, page: int, apart: bool) -> list[Line]:
        if not _words(now):
            return []
        sizes: Counter[float | None] = Counter()
        for piece in now:
            sizes[piece.style.size] += len(piece.words)
        marked = [(mark, False)] if mark else []
        text = [*marked, *((piece.words, bool(piece.style.bold)) for piece in now)]
        apart = apart or hint.heading is not None
        self._began = True
        return [line_of(text, replace(hint, size=sizes.most_common(1)[0][0]), page, apart)]

    def _noted(self, kind: str, note_id: str) -> str:
        """The mark of a note in the text; the note itself waits for the end of the page or the document."""
        words = self._notes[kind].get(note_id)
        if words is None:
            return ""
        self._counts[kind] += 1
        mark = glyphs.raised(str(self._counts[kind]))
        waits = self._footnotes if kind == "footnote" else self._endnotes
        waits.append(replace(line_of([(f"{mark} {words}", False)], Hint(), self._page), note=True))
        return mark

    def _table(self, table: Element) -> list[Line]:
        """A line per row; a row with one filled cell, headings, a table or (of two) a list in a cell is a layout."""
        found: list[Line] = []
        rows = _within(table, "tr")
        if len(rows) > bounds.ROWS:
            raise Unreadable(f"a table has more than {bounds.ROWS:,} rows", "Save the table as csv instead")
        for row in rows:
            wide = [_span(cell) for cell in _within(row, "tc")]
            cells = [self._read(list(cell)) for cell in _within(row, "tc")]
            words = ["\n".join(line.words for line in cell) for cell in cells]
            data = not any(line.hint.heading or line.hint.cells for cell in cells for line in cell)
            if data and sum(map(bool, cells)) > 1 and not is_layout(words):
                page = next(line.page for cell in cells for line in cell)
                spread = [one for cell, span in zip(words, wide, strict=True) for one in (cell, *[""] * (span - 1))]
                found.append(row_of(spread, page, apart=not (found and found[-1].hint.cells)))
            else:
                found += [line for cell in cells for line in cell]
        return found


def _span(cell: Element) -> int:
    """How many columns a cell takes."""
    given = value(cell.find(W + "tcPr"), "gridSpan") or ""
    return min(int(given), bounds.COLUMNS) if given.isascii() and given.isdigit() and given != "0" else 1


def _words(now: list[Piece]) -> str:
    return "".join(piece.words for piece in now).strip()


def _within(element: Element, name: str) -> list[Element]:
    """The rows of a table or cells of a row, whatever wraps around them."""
    found: list[Element] = []
    waiting = list(reversed(element))
    while waiting:
        child = waiting.pop()
        if child.tag == W + name:
            found.append(child)
        elif child.tag in _WRAPS:
            waiting += reversed(child)
    return found


def _notes(part: Element | None, kind: str) -> dict[str, str]:
    """Words of each note by its id; the lines that Word draws above notes are none."""
    notes = part.iterfind(W + kind) if part is not None else ()
    return {note.get(W + "id", ""): _said(note) for note in notes if note.get(W + "type") not in _SEPARATORS}


def _said(note: Element) -> str:
    paragraphs = ("".join(words.text or "" for words in one.iter(W + "t")) for one in note.iter(W + "p"))
    return " ".join(paragraphs).strip()
