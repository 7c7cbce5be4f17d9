"""A small writer of pdf files, so that a test says where each word of a page stands."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from etl.documents.reading import read_file
from etl.documents.text import Text

FONTS = {"plain": "Helvetica", "bold": "Helvetica-Bold", "drawn": "Helvetica"}


@dataclass
class Sheet:
    """A page: what stands on it, in points from its lower left corner."""

    width: float = 595
    height: float = 842
    rotate: int = 0
    drawing: list[str] = field(default_factory=list)
    images: bool = False
    signs: dict[str, int] = field(default_factory=dict)

    def text(
        self, x: float, y: float, words: str, size: float = 10, font: str = "plain", turn: str = "1 0 0 1"
    ) -> None:
        self.drawing.append(f"BT /{font} {size} Tf {turn} {x} {y} Tm <{self._codes(words, font).hex()}> Tj ET")

    def lines(self, x: float, y: float, *lines: str, size: float = 10, step: float = 12, font: str = "plain") -> None:
        """Lines below each other, the first at `y`."""
        for number, words in enumerate(lines):
            self.text(x, y - number * step, words, size, font)

    def letters(self, x: float, y: float, words: str, step: float, size: float = 10) -> None:
        """Each letter set apart from the next by `step` points; a space takes up one more."""
        for number, sign in enumerate(words):
            if sign != " ":
                self.text(x + number * step, y, sign, size)

    def rule(self, x0: float, y0: float, x1: float, y1: float) -> None:
        self.drawing.append(f"{x0} {y0} m {x1} {y1} l S")

    def dot(self, x: float, y: float, width: float) -> None:
        self.drawing.append(f"{x} {y} {width} {width} re f")

    def grid(self, xs: list[float], ys: list[float]) -> None:
        for y in ys:
            self.rule(xs[0], y, xs[-1], y)
        for x in xs:
            self.rule(x, ys[0], x, ys[-1])

    def image(self) -> None:
        self.images = True
        self.drawing.append(f"q {self.width} 0 0 {self.height} 0 0 cm /picture Do Q")

    def _codes(self, words: str, font: str) -> bytes:
        if font != "drawn":
            return words.encode("cp1252")
        return bytes(self.signs.setdefault(sign, 33 + len(self.signs)) for sign in words)


class Paper:
    """A pdf in the making."""

    def __init__(self) -> None:
        self.sheets: list[Sheet] = []
        self.bookmarks: list[tuple[str, int]] = []
        self.protected = False

    def sheet(self, **size: float) -> Sheet:
        self.sheets.append(Sheet(**size))
        return self.sheets[-1]

    def bookmark(self, title: str, page: int) -> None:
        """A bookmark to a page, counted from 0."""
        self.bookmarks.append((title, page))

    def write(self, path: Path) -> Path:
        objects: list[bytes] = []

        def add(body: str, stream: bytes | None = None) -> int:
            raw = zlib.compress(stream) if stream is not None else b""
            tail = b"\nstream\n%b\nendstream" % raw if stream is not None else b""
            head = body if stream is None else body.replace("<<", f"<</Filter/FlateDecode/Length {len(raw)}", 1)
            objects.append(head.encode("latin-1") + tail)
            return len(objects)

        tree = 1
        add("")
        picture = add(
            "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8>>", b"\x80"
        )
        pages = [self._page(add, sheet, tree, picture) for sheet in self.sheets]
        objects[0] = f"<</Type/Pages/Kids[{' '.join(f'{n} 0 R' for n in pages)}]/Count {len(pages)}>>".encode()
        outline = self._outline(add, pages) if self.bookmarks else ""
        root = add(f"<</Type/Catalog/Pages {tree} 0 R{outline}>>")
        lock = add(f"<</Filter/Standard/V 1/R 2/P -4/O<{'11' * 32}>/U<{'22' * 32}>>>") if self.protected else None
        path.write_bytes(_file(objects, root, lock))
        return path

    def _page(self, add: Callable[..., int], sheet: Sheet, tree: int, picture: int) -> int:
        fonts = ""
        for name, base in FONTS.items():
            named = f"/ToUnicode {add('<<>>', _meanings(sheet.signs))} 0 R" if name == "drawn" else ""
            font = add(f"<</Type/Font/Subtype/Type1/BaseFont/{base}/Encoding/WinAnsiEncoding{named}>>")
            fonts += f"/{name} {font} 0 R"
        content = add("<<>>", "\n".join(sheet.drawing).encode())
        images = f"/XObject<</picture {picture} 0 R>>" if sheet.images else ""
        return add(
            f"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {sheet.width} {sheet.height}]/Rotate {sheet.rotate}"
            f"/Contents {content} 0 R/Resources<</Font<<{fonts}>>{images}>>>>"
        )

    def _outline(self, add: Callable[..., int], pages: list[int]) -> str:
        first = add("") - 1
        count = len(self.bookmarks)
        return self._entries(add, pages, first + 1, count)

    def _entries(self, add: Callable[..., int], pages: list[int], root: int, count: int) -> str:
        start = root + 1
        for number, (title, page) in enumerate(self.bookmarks):
            after = f"/Next {start + number + 1} 0 R" if number < count - 1 else ""
            add(f"<</Title({title})/Parent {root} 0 R/Dest[{pages[page]} 0 R/Fit]{after}>>")
        top = add(f"<</Type/Outlines/First {start} 0 R/Last {start + count - 1} 0 R/Count {count}>>")
        return f"/Outlines {top} 0 R"


def _meanings(signs: dict[str, int]) -> bytes:
    """The table that says which letter each code of a font stands for."""
    rows = "".join(f"<{code:02x}> <{sign.encode('utf-16-be').hex()}>\n" for sign, code in signs.items())
    head = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
    head += "1 begincodespacerange\n<00> <ff>\nendcodespacerange\n"
    return f"{head}{len(signs)} beginbfchar\n{rows}endbfchar\nendcmap end end".encode()


def _file(objects: list[bytes], root: int, lock: int | None) -> bytes:
    out = b"%PDF-1.7\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    locked = f"/Encrypt {lock} 0 R/ID[<00><00>]" if lock else ""
    size = len(objects) + 1
    tail = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<</Size {size}/Root {root} 0 R{locked}>>"
    return out + f"{tail}\nstartxref\n{len(out)}\n%%EOF\n".encode()


@pytest.fixture
def paper() -> Paper:
    return Paper()


@pytest.fixture
def read_paper(paper: Paper, tmp_path: Path) -> Callable[[], Text]:
    """The text of `paper` as it stands now."""
    return lambda: read_file(paper.write(tmp_path / "plan.pdf"))


PROSE = (
    "The city plants ten thousand trees along its",
    "streets and squares before the end of the term",
    "and asks every school to look after those that",
    "stand around its playground, with seedlings",
)
OTHER = (
    "Cyclists get a network of safe routes between",
    "the villages and the centre, lit at night and",
    "kept free of snow, while heavy traffic is led",
    "around the schools in the morning and evening",
)


def filled(text: Text) -> list[str]:
    return [line for line in text.lines if line]
