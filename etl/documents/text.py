"""What was read of a document: numbered lines, the page of each, what the file says of each, and a fingerprint."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from etl.errors import DataError


@dataclass(frozen=True, slots=True)
class Hint:
    """What the file itself says of a line beyond its words.

    heading  level of a heading style, tag or bookmark, 1 = highest; None for anything else
    lead     how many characters at the start of the line are bold; the length of the line if all are
    size     type size in points; None if the format has none
    indent   left edge, in points from the edge of the column (pdf, docx) or in characters (html, md)
    cells    the cells of the row, if the line is a row of a table
    """

    heading: int | None = None
    lead: int = 0
    size: float | None = None
    indent: float = 0.0
    cells: tuple[str, ...] = ()


_NOTHING = Hint()


@dataclass(frozen=True, slots=True)
class Text:
    """Lines of a document; `line(1)` is the first, blank lines count.

    sha256  fingerprint of the bytes of the file
    pages   the page of each line, counted from 1; empty if the format has no pages
    hints   what the file says of each line; empty if the format says nothing
    """

    lines: tuple[str, ...]
    sha256: str
    pages: tuple[int, ...] = ()
    hints: tuple[Hint, ...] = ()

    def line(self, number: int) -> str:
        return self.lines[number - 1]

    def page(self, number: int) -> int | None:
        return self.pages[number - 1] if self.pages else None

    def hint(self, number: int) -> Hint:
        return self.hints[number - 1] if self.hints else _NOTHING

    def passage(self, start: int, end: int) -> str:
        """The words of lines `start` to `end` (1-based, both included) as one running text."""
        joined = " ".join(self.lines[start - 1 : end])
        return " ".join(joined.replace("\u00ad", "").split())


def read(folder: Path, document_id: str, errors: list[DataError]) -> Text | None:
    """The text of `<document>.txt`, `.md`, `.html`, `.pdf` or `.docx`, the first of these that is there.

    None if none is at hand; a file that cannot be read is added to `errors`.
    """
    # The readers are built upon Text, so that they can be named only here.
    from etl.documents.kinds import ENDINGS
    from etl.documents.reading import read_file

    path = next((path for ending in ENDINGS if (path := folder / f"{document_id}{ending}").exists()), None)
    if path is None:
        return None
    try:
        return read_file(path)
    except DataError as error:
        errors.append(error)
        return None
