"""A paragraph of a docx in, its pieces of text out: line and page breaks, notes, text boxes, and what is bold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal
from xml.etree.ElementTree import Element

from etl.documents import glyphs
from etl.documents.word.package import W, value
from etl.documents.word.styles import Style, Styles, of_run

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_UNREAD = ("del", "moveFrom", "rPr", "pPr", "instrText", "delText")
_DROPPED = frozenset((*(W + name for name in _UNREAD), f"{_MC}Fallback"))
_SYMBOLS = "symbol", "wingdings", "webdings", "zapfdingbats"
_PRIVATE = 0xF000

Break = Literal["line", "page", "laid_out"]

# What stands for a sign, for a break, for a note.
_SIGNS = {"tab": " ", "ptab": " ", "noBreakHyphen": "-", "softHyphen": glyphs.SOFT_HYPHEN}
_BREAKS: dict[str, Break] = {"br": "line", "cr": "line", "lastRenderedPageBreak": "laid_out"}
_NOTES = {"footnoteReference": "footnote", "endnoteReference": "endnote"}


@dataclass(slots=True)
class Piece:
    """Words with their style; or a break; or the id of a note; or the paragraphs of a text box."""

    words: str = ""
    style: Style = field(default_factory=Style)
    ends: Break | None = None
    note: tuple[str, str] | None = None
    box: Element | None = None


def pieces(paragraph: Element, base: Style, styles: Styles) -> Iterator[Piece]:
    """The pieces of a paragraph in order; deleted and hidden text is left out."""
    waiting: list[tuple[Element, Style]] = [(child, base) for child in reversed(paragraph)]
    while waiting:
        element, style = waiting.pop()
        if element.tag in _DROPPED:
            continue
        if element.tag == W + "r":
            properties = element.find(W + "rPr")
            own = of_run(properties).over(styles.of_characters(value(properties, "rStyle"))).over(base)
            if not own.hidden:
                waiting += [(child, own) for child in reversed(element)]
        elif element.tag == W + "txbxContent":
            yield Piece(box=element)
        else:
            piece = _piece(element, style)
            if piece:
                yield piece
            else:
                waiting += [(child, style) for child in reversed(element)]


def _piece(element: Element, style: Style) -> Piece | None:
    name = element.tag.removeprefix(W)
    if name == "t":
        words = element.text or ""
        return Piece(glyphs.raised(words) if style.raised else words, style)
    if name in _SIGNS:
        return Piece(_SIGNS[name], style)
    if name == "sym":
        return Piece(_symbol(element), style)
    if name in _NOTES:
        return Piece(note=(_NOTES[name], element.get(W + "id", "")), style=style)
    ends = "page" if element.get(W + "type") == "page" else _BREAKS.get(name)
    return Piece(ends=ends) if name in _BREAKS else None


def _symbol(element: Element) -> str:
    """A sign of a picture font: a bullet, for all a reader can tell."""
    try:
        code = int(element.get(W + "char", ""), 16)
    except ValueError:
        return ""
    drawn = any(name in element.get(W + "font", "").lower() for name in _SYMBOLS)
    return chr(code | _PRIVATE) if drawn and code < 0x10000 else chr(code) if code < 0xD800 else ""
