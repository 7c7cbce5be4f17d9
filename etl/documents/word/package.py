"""A docx file in, its parts as XML trees out, unpacked within bounds.

Read with the standard library rather than one for docx: such a library unpacks every picture, and gives up on the
many documents whose pictures or links point to nothing.
"""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from etl.documents import bounds
from etl.documents.lines import Unreadable

# ISO/IEC 29500, the two dialects in use: transitional and strict.
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_TRANSITIONAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{_TRANSITIONAL.decode()}}}"
_RELATION = "/relationships/officeDocument"
_DECLARATION = "<!DOCTYPE"
_MAIN = "word/document.xml"
# What else is kept in a zip, by what its parts are named.
_OTHERS = {"ppt/": "a presentation", "xl/": "a workbook", "content.xml": "an OpenDocument file"}
_DAMAGED = ("is damaged: it cannot be unpacked", "Open it in a word processor and save it again")


class Package:
    """The parts of one docx; raises Unreadable if it is damaged or unpacks to more than the bounds."""

    def __init__(self, path: Path) -> None:
        try:
            self._zip = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise Unreadable(*_DAMAGED) from error
        parts = self._zip.infolist()
        self._names = {part.filename for part in parts}
        if len(parts) > bounds.PARTS or sum(part.file_size for part in parts) > bounds.UNPACKED * 1_000_000:
            what = f"it unpacks to more than {bounds.UNPACKED} megabytes or {bounds.PARTS:,} parts"
            raise Unreadable(what, "Save it without images, or split it")
        self._main = self._main_part()

    def document(self) -> Element:
        found = self._read(self._main)
        if found is None:
            what = next((kind for folder, kind in _OTHERS.items() if self._holds(folder)), "a zip without a document")
            raise Unreadable(f"is {what}", "Save the document as pdf or docx")
        return found

    def part(self, name: str) -> Element | None:
        """A part beside the document (`styles`, `numbering`, `footnotes`, `endnotes`), or None if it has none."""
        return self._read(posixpath.join(posixpath.dirname(self._main), f"{name}.xml"))

    def _holds(self, folder: str) -> bool:
        return any(name.startswith(folder) for name in self._names)

    def _main_part(self) -> str:
        relations = self._read("_rels/.rels")
        for relation in relations if relations is not None else ():
            if str(relation.get("Type", "")).endswith(_RELATION):
                return str(relation.get("Target", "")).lstrip("/")
        return _MAIN

    def _read(self, name: str) -> Element | None:
        if name not in self._names:
            return None
        if self._zip.getinfo(name).file_size > bounds.UNPACKED_PART * 1_000_000:
            what = f"its text unpacks to more than {bounds.UNPACKED_PART} megabytes"
            raise Unreadable(what, "Split the document")
        try:
            # Reading ends at the size the zip names, which was checked; one that lies fails its checksum.
            raw = self._zip.read(name).replace(_STRICT, _TRANSITIONAL)
        except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError, OSError) as error:
            raise Unreadable(*_DAMAGED) from error
        return _tree(name, raw)


def _tree(name: str, raw: bytes) -> Element:
    """The tree of a part. Declarations are refused: they are how a few bytes become gigabytes."""
    if any(_DECLARATION.encode(encoding) in raw for encoding in ("utf-8", "utf-16-le", "utf-16-be")):
        raise Unreadable("it declares entities, which no word processor writes", "Do not trust it; ask for another")
    try:
        return ElementTree.fromstring(raw)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise Unreadable(f"is damaged: {name} is not whole", _DAMAGED[1]) from error


def value(element: Element | None, child: str, attribute: str = "val") -> str | None:
    """The attribute of a child, as settings are written: `<w:sz w:val="22"/>`; None without child or attribute."""
    found = element.find(W + child) if element is not None else None
    return found.get(W + attribute) if found is not None else None


def whole(written: str | None) -> int | None:
    """A whole number; None if it is none."""
    try:
        return int(float(written)) if written is not None else None
    except (ValueError, OverflowError):
        return None


def switch(element: Element | None, child: str) -> bool | None:
    """A setting that is on or off; None if it is not made here."""
    found = element.find(W + child) if element is not None else None
    return None if found is None else found.get(W + "val") not in ("0", "false", "off", "none")
