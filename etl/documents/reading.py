"""A file in, its Text out: lines with their pages and hints, whatever the format; or a DataError that says what to do.

    kind    lines                              pages                      hints
    txt     those of the file, unchanged       parted by form feeds       none
    md      those of the file, signs removed   none                       headings, bold leads, tables, indents
    html    a block or row each                none                       the same
    docx    a paragraph or row each            as last laid out by Word   the same, with type sizes
    pdf     as printed                         those of the file          bookmarks and tags, bold leads, tables, sizes

Html, docx and pdf: words broken at line ends joined, ligatures and spaced-out words resolved, bullets `•`, tables a
line per row with ` | ` between cells; pdf also: columns in reading order, running headers, footers and page numbers
taken out, footnotes at the end of their page.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from etl.documents import plain
from etl.documents.apart import read_apart
from etl.documents.kinds import kind_of
from etl.documents.text import Text


def read_file(path: Path) -> Text:
    """The text of a txt, md, html, pdf or docx file.

    Raises DataError if the file is missing, empty, protected, scanned, damaged, of another kind than its name says,
    or beyond the bounds of etl/documents/bounds.py (megabytes, pages, characters, seconds, memory, unpacked size).
    """
    kind = kind_of(path)
    lines, pages, hints = plain.text(path) if kind == "txt" else read_apart(kind, path)
    return Text(lines, _fingerprint(path), pages, hints)


def _fingerprint(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
