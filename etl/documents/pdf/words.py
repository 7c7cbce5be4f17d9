"""A page of a pdf in, its words out, each with its place, size and style.

Places are in points in the direction in which the page is read: x to the right, y up, whichever way the page or its
text is turned.
"""

from __future__ import annotations

import ctypes
import math
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

from etl.documents import bounds
from etl.documents.lines import Unreadable

# Letters closer than this share of the type size are of one word, if no space stands between them.
_TOUCHING = 0.25
_FORCED_BOLD, _HEAVY = 1 << 18, 600
_BOLD = ("bold", "black", "heavy")
_SYMBOLS = ("wingding", "webding", "dingbat", "symbol")
_LAST_SPACE = 32
_SPACES = frozenset((0xA0, *range(0x2000, 0x200C), 0x202F, 0x205F, 0x3000))
_PRIVATE = 0xF000
# How far a line of text may lean, in degrees, to be read; what leans further is a stamp across the page.
_LEAN = 5


@dataclass(frozen=True, slots=True)
class Style:
    """What the letters of one piece of a page share. `marked` is the number of its tag, -1 for none."""

    size: float
    bold: bool
    symbol: bool
    quarter: int | None
    artifact: bool
    marked: int


@dataclass(slots=True)
class Word:
    """A word; `spaced`: a space or line end stands before it. `y` is its baseline."""

    text: str
    x0: float
    x1: float
    y: float
    style: Style
    spaced: bool


def words(text_page: Any) -> tuple[list[Word], int]:
    """The words of a page in the order in which they are stored, and the quarter turns at which it is read.

    Words set in other directions (a title along the edge, a stamp) are left out.
    Raises Unreadable if there are more characters than bounds.CHARACTERS_OF_A_PAGE.
    """
    count = pdfium.FPDFText_CountChars(text_page)
    if count > bounds.CHARACTERS_OF_A_PAGE:
        what = f"a page holds more than {bounds.CHARACTERS_OF_A_PAGE:,} characters"
        raise Unreadable(what, "Save its text as txt")
    found = _Letters(text_page).words(count)
    lengths = [0, 0, 0, 0]
    for word in found:
        if word.style.quarter is not None:
            lengths[word.style.quarter] += len(word.text)
    quarter = lengths.index(max(lengths))
    return [word for word in found if word.style.quarter == quarter], quarter


class _Letters:
    """Reads letters one by one; the memory that the library fills is taken once."""

    def __init__(self, text_page: Any) -> None:
        self._page = text_page
        self._box = pdfium.FS_RECTF()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._matrix = pdfium.FS_MATRIX()
        self._styles: dict[int, Style] = {}
        self._fonts: dict[int, tuple[bool, bool]] = {}

    def words(self, count: int) -> list[Word]:
        found: list[Word] = []
        page, box, reach = self._page, self._box, ctypes.byref(self._box)
        sign_at, box_at = pdfium.FPDFText_GetUnicode, pdfium.FPDFText_GetLooseCharBox
        word: Word | None = None
        spaced, foot, near = True, 0.0, 0.0
        for index in range(count):
            code = sign_at(page, index)
            if 2 != code <= _LAST_SPACE or code in _SPACES:
                word, spaced = None, True
                continue
            box_at(page, index, reach)
            if word is not None and word.style.quarter == 0:
                inside = abs(box.bottom - foot) <= near and -word.style.size <= box.left - word.x1 <= near
                if inside:
                    word.text += chr(code)
                    word.x1 = box.right
                    continue
            word = self._begin(index, code, word, spaced)
            foot, near, spaced = box.bottom, _TOUCHING * word.style.size, False
            if not found or found[-1] is not word:
                found.append(word)
        return found

    def _begin(self, index: int, code: int, before: Word | None, spaced: bool) -> Word:
        """A new word; or the word before, gone on with, if it is set in another direction."""
        style = self._style(index)
        pdfium.FPDFText_GetCharOrigin(self._page, index, ctypes.byref(self._x), ctypes.byref(self._y))
        x0, x1, y = _turned(self._box, self._x.value, self._y.value, style.quarter or 0)
        sign = chr(code | _PRIVATE) if style.symbol and code < 0x100 else chr(code)
        if before and style is before.style and style.quarter and abs(x0 - before.x1) <= _TOUCHING * style.size:
            before.text, before.x1 = before.text + sign, x1
            return before
        return Word(sign, x0, x1, y, style, spaced)

    def _style(self, index: int) -> Style:
        piece = pdfium.FPDFText_GetTextObject(self._page, index)
        key = ctypes.addressof(piece.contents) if piece else 0
        if key not in self._styles or not key:
            self._styles[key] = self._new_style(index, piece)
        return self._styles[key]

    def _new_style(self, index: int, piece: Any) -> Style:
        pdfium.FPDFText_GetMatrix(self._page, index, ctypes.byref(self._matrix))
        scale = math.hypot(self._matrix.c, self._matrix.d) or 1.0
        bold, symbol = self._font(index, piece)
        return Style(
            size=round(pdfium.FPDFText_GetFontSize(self._page, index) * scale, 1),
            bold=bold,
            symbol=symbol,
            quarter=_quarter(self._matrix.a, self._matrix.b),
            artifact=bool(piece) and _is_artifact(piece),
            marked=pdfium.FPDFPageObj_GetMarkedContentID(piece) if piece else -1,
        )

    def _font(self, index: int, piece: Any) -> tuple[bool, bool]:
        """Whether the font of a letter is bold, and whether it draws pictures."""
        font = pdfium.FPDFTextObj_GetFont(piece) if piece else None
        key = ctypes.addressof(font.contents) if font else 0
        if key not in self._fonts or not key:
            self._fonts[key] = self._new_font(index)
        return self._fonts[key]

    def _new_font(self, index: int) -> tuple[bool, bool]:
        buffer, flags = ctypes.create_string_buffer(256), ctypes.c_int()
        pdfium.FPDFText_GetFontInfo(self._page, index, buffer, 256, ctypes.byref(flags))
        name = buffer.value.decode("utf-8", errors="replace").lower()
        heavy = bool(flags.value & _FORCED_BOLD) or pdfium.FPDFText_GetFontWeight(self._page, index) >= _HEAVY
        return heavy or any(word in name for word in _BOLD), any(word in name for word in _SYMBOLS)


def _turned(box: Any, x: float, y: float, quarter: int) -> tuple[float, float, float]:
    """Left, right and baseline in the direction of reading."""
    if quarter == 1:
        return box.bottom, box.top, -x
    if quarter == 2:
        return -box.right, -box.left, -y
    if quarter == 3:
        return -box.top, -box.bottom, x
    return box.left, box.right, y


def _quarter(a: float, b: float) -> int | None:
    """Quarter turns, counter-clockwise, of a line of text; None if it stands askew."""
    degrees = math.degrees(math.atan2(b, a)) % 360
    nearest = round(degrees / 90)
    return nearest % 4 if abs(degrees - nearest * 90) <= _LEAN else None


def _is_artifact(piece: Any) -> bool:
    """Whether the file itself says that this is no part of its text."""
    length = ctypes.c_ulong()
    buffer = (ctypes.c_ushort * 32)()
    for index in range(pdfium.FPDFPageObj_CountMarks(piece)):
        mark = pdfium.FPDFPageObj_GetMark(piece, index)
        if pdfium.FPDFPageObjMark_GetName(mark, buffer, ctypes.sizeof(buffer), ctypes.byref(length)):
            name = bytes(buffer)[: max(0, length.value - 2)].decode("utf-16-le", errors="replace")
            if name == "Artifact":
                return True
    return False
