"""A file in, what kind of document it is out; a file too large, not a file, or not what its name says is refused."""

from __future__ import annotations

import mmap
from pathlib import Path
from typing import NamedTuple

from etl.documents import bounds
from etl.errors import DataError

ENDINGS = (".txt", ".md", ".html", ".pdf", ".docx")

# The kind a name promises.
KINDS = {".txt": "txt", ".md": "md", ".html": "html", ".htm": "html", ".pdf": "pdf", ".docx": "docx"}
_KNOWN = "txt, md, html, pdf or docx"


class _Finding(NamedTuple):
    """What the first bytes of a file say it is: a kind that is read, if any, and what to tell under another name."""

    kind: str | None
    what: str
    fix: str


_PDF = _Finding("pdf", "is a PDF, whatever its name says", "Give it the ending .pdf")
_PAGE = _Finding("html", "is a web page, whatever its name says", "Give it the ending .html")
_ZIP = _Finding("docx", "is a zip, as Word documents are", "If it is a Word document, give it the ending .docx")
_WIDE = _Finding(None, "the text is not UTF-8", "Save the file as UTF-8 and build again")
_LOCKED = _Finding(None, "is protected with a password", "Open it, remove the password and save it again")
_OLD = _Finding(None, "is an old Word file (.doc)", "Open it in a word processor and save it as docx")
_RICH = _Finding(None, "is rich text (.rtf)", "Open it in a word processor and save it as docx")
_IMAGE = _Finding(None, "is an image", "Run text recognition on it and save the result as PDF")
_PACKED = _Finding(None, "is a compressed file", "Unpack it first")

# How files begin. Office files before 2007, and any that are protected, begin alike.
_OFFICE = b"\xd0\xcf\x11\xe0"
_STARTS = {
    b"PK\x03\x04": _ZIP,
    _OFFICE: _OLD,
    b"{\\rtf": _RICH,
    b"\x89PNG": _IMAGE,
    b"\xff\xd8\xff": _IMAGE,
    b"\x1f\x8b": _PACKED,
    b"Rar!": _PACKED,
    b"7z\xbc\xaf": _PACKED,
}
_PROTECTED = "EncryptedPackage".encode("utf-16-le")
_HTML = (b"<!doctype html", b"<html", b"<head", b"<body")
# A pdf may have other bytes before it; a web page is told from text by how it begins.
_HEAD, _FEW = 1024, 64


def kind_of(path: Path) -> str:
    """`txt`, `md`, `html`, `pdf` or `docx`, as name and contents agree.

    Raises DataError if it is no file, too large (bounds.MEGABYTES), empty, protected or of another kind.
    """
    if not path.is_file():
        raise DataError(path.name, "there is no such file", "Check the name and the folder")
    kind = KINDS.get(path.suffix.lower())
    if kind is None:
        raise DataError(path.name, f"files ending in '{path.suffix}' are not read", f"Save the document as {_KNOWN}")
    _check_size(path, kind)
    finding = _finding(path, kind)
    if finding and finding.kind != kind:
        raise DataError(path.name, finding.what, finding.fix)
    return kind


def _check_size(path: Path, kind: str) -> None:
    size, most = path.stat().st_size, bounds.MEGABYTES[kind]
    if size > most * 1_000_000:
        what = f"the file is {size / 1_000_000:,.0f} megabytes; a {kind} of at most {most} is read"
        raise DataError(path.name, what, "Split it, or save it without images")
    if size == 0:
        raise DataError(path.name, "the document is empty", "Put its text there, or remove the file")


def _finding(path: Path, kind: str) -> _Finding | None:
    with path.open("rb") as file:
        head = file.read(_HEAD)
    found = next((finding for start, finding in _STARTS.items() if head.startswith(start)), None)
    if head.startswith(_OFFICE) and _holds(path, _PROTECTED):
        return _LOCKED
    if found or b"%PDF-" in head:
        return found or _PDF
    page = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:_FEW].lower().startswith(_HTML)
    if kind in ("pdf", "docx"):
        fix = f"Open it where it was made and save it again as {kind}"
        return _PAGE if page else _Finding(None, f"is not a {kind}: it is damaged or of another kind", fix)
    if kind == "txt" and page:
        return _PAGE
    # Text in two bytes a letter has a zero in every other one.
    return _WIDE if kind != "html" and head.count(b"\0") * 3 > len(head) > _FEW else None


def _holds(path: Path, sign: bytes) -> bool:
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        return content.find(sign) >= 0
