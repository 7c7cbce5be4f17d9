"""A plain-text document in, its numbered lines out, with a fingerprint of the bytes that were read."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from etl.curated.reading import read_text
from etl.errors import DataError


@dataclass(frozen=True, slots=True)
class Text:
    """Lines of a document; `line(1)` is the first, blank lines count."""

    lines: tuple[str, ...]
    sha256: str

    def line(self, number: int) -> str:
        return self.lines[number - 1]

    def passage(self, start: int, end: int) -> str:
        """The words of lines `start` to `end` (1-based, both included) as one running text."""
        joined = " ".join(self.lines[start - 1 : end])
        return " ".join(joined.replace("\u00ad", "").split())


def read(folder: Path, document_id: str, errors: list[DataError]) -> Text | None:
    """The text of a document, or None if it is not at hand; an unreadable or empty file is an error."""
    path = folder / f"{document_id}.txt"
    if not path.exists():
        return None
    try:
        text = read_text(path, path.name)
    except DataError as error:
        errors.append(error)
        return None
    if not text.strip():
        errors.append(DataError(path.name, "the document is empty", "Put its text there, or remove the file"))
        return None
    return Text(_lines(text), hashlib.sha256(path.read_bytes()).hexdigest())


def _lines(text: str) -> tuple[str, ...]:
    """Lines as an editor counts them: only line ends part them, not every sign that Python takes for one."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return tuple(lines[:-1] if lines[-1] == "" else lines)
