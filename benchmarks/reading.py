"""How fast a pdf becomes lines of text, and with how much memory, against the bare reading time of the pdf library."""

from __future__ import annotations

import ctypes
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

from etl.documents.reading import read_file
from etl.places import ROOT

PAGES, LINES, LETTERS, ROUNDS = 1_000, 50, 90, 3
# Pages that are one table with lines around every cell.
GRIDDED, ROWS, COLUMNS = 100, 26, 5
_WORDS = ("stad", "wonen", "mobiliteit", "duurzaam", "tegen", "inwoners", "de", "het", "een", "en", "2030", "voor")


def measure() -> None:
    """Generated pdfs, each way in a process of its own; the best of some rounds counts."""
    with tempfile.TemporaryDirectory() as folder:
        for name, count, draw in (("text in two columns", PAGES, _columns), ("gridded tables", GRIDDED, _table)):
            path = Path(folder) / "plan.pdf"
            _write(path, count, draw)
            _report(f"{count:,} pages of {name}", path)


def _report(name: str, path: Path) -> None:
    bare, ours = ([_apart(way, path) for _ in range(ROUNDS)] for way in ("bare", "whole"))
    letters = ours[0]["letters"] / 1e6
    times = [min(one["seconds"] for one in runs) for runs in (bare, ours)]
    peaks = [min(one["megabytes"] for one in runs) for runs in (bare, ours)]
    print(f"reading a pdf of {name}, {letters:.1f} MB of text: {times[1]:.1f} s, "
          f"{letters / times[1] * 60:.0f} MB a minute (wanted: at least 5)")  # fmt: skip
    print(f"  against the bare text of the pdf library ({times[0]:.1f} s): {times[1] / times[0]:.1f} times as long")
    print(f"  memory: {peaks[1]:.0f} MB at most (wanted: below 500), {peaks[1] / peaks[0]:.1f} times the library's")


def _apart(way: str, path: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.reading", way, str(path)]
    return json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout)


def _timed(way: str, path: Path) -> dict[str, float]:
    """Seconds, letters and the peak of this process and those it starts."""
    started = time.perf_counter()
    letters = bare(path) if way == "bare" else sum(map(len, read_file(path).lines))
    seconds = time.perf_counter() - started
    return {"seconds": seconds, "letters": letters, "megabytes": peak()}


def peak() -> float:
    """Megabytes that this process, or one that it started, held at most."""
    import resource

    return max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024


def bare(path: Path) -> int:
    """How many letters the library alone finds in a pdf."""
    document = pypdfium2.PdfDocument(path)
    letters = 0
    for number in range(len(document)):
        page = document[number]
        text = page.get_textpage()
        letters += len(text.get_text_range())
        text.close()
        page.close()
    return letters


Draw = Callable[[pypdfium2.PdfDocument, pypdfium2.PdfPage, random.Random], None]


def _write(path: Path, count: int, fill: Draw) -> None:
    """Pages with a running header and a page number, as plans are."""
    draw = random.Random(20250601)
    document = pypdfium2.PdfDocument.new()
    for number in range(1, count + 1):
        page = document.new_page(595, 842)
        put(document, page, 70, 810, "Beleidsplan 2025-2030")
        put(document, page, 300, 30, str(number))
        fill(document, page, draw)
        page.gen_content()
        page.close()
    document.save(path)


def _columns(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, draw: random.Random) -> None:
    for line in range(LINES):
        for x in (70, 320):
            put(document, page, x, 760 - 14 * line, _line(draw))


def _table(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, draw: random.Random) -> None:
    left, foot, wide, high = 40, 60, 515 / COLUMNS, 720 / ROWS
    for row in range(ROWS + 1):
        _rule(page, left, foot + row * high, left + COLUMNS * wide, foot + row * high)
    for column in range(COLUMNS + 1):
        _rule(page, left + column * wide, foot, left + column * wide, foot + ROWS * high)
    for row, column, line in product(range(ROWS), range(COLUMNS), range(2)):
        y = foot + (row + 1) * high - 10 * (line + 1)
        put(document, page, left + 3 + column * wide, y, " ".join(draw.choices(_WORDS, k=3)))


def _rule(page: pypdfium2.PdfPage, x0: float, y0: float, x1: float, y1: float) -> None:
    path = pdfium.FPDFPageObj_CreateNewPath(x0, y0)
    pdfium.FPDFPath_LineTo(path, x1, y1)
    pdfium.FPDFPath_SetDrawMode(path, pdfium.FPDF_FILLMODE_NONE, True)
    pdfium.FPDFPage_InsertObject(page.raw, path)


def _line(draw: random.Random) -> str:
    words = ""
    while len(words) < LETTERS // 2:
        words += f"{draw.choice(_WORDS)} "
    return words.strip()


def put(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, x: float, y: float, words: str) -> None:
    """Set words on a page, points from its lower left corner."""
    piece = pdfium.FPDFPageObj_NewTextObj(document.raw, b"Helvetica", 9)
    signs = (words + "\0").encode("utf-16-le")
    pdfium.FPDFText_SetText(piece, ctypes.cast(ctypes.create_string_buffer(signs), pdfium.FPDF_WIDESTRING))
    pdfium.FPDFPageObj_Transform(piece, 1, 0, 0, 1, x, y)
    pdfium.FPDFPage_InsertObject(page.raw, piece)


if __name__ == "__main__":
    print(json.dumps(_timed(sys.argv[1], Path(sys.argv[2]))))
