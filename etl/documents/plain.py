"""A text file in, its lines as they are out, with the page of each where form feeds part pages."""

from __future__ import annotations

from pathlib import Path

from etl.curated.reading import read_text
from etl.documents import bounds
from etl.documents.text import Hint
from etl.errors import DataError, at

Parts = tuple[tuple[str, ...], tuple[int, ...], tuple[Hint, ...]]


def text(path: Path) -> Parts:
    """The lines of a text file, none changed, their pages, and no hints.

    Raises DataError if it is empty, not UTF-8, or has a line beyond bounds.CHARACTERS_OF_A_LINE.
    """
    lines = lines_of(path)
    return lines, _pages(lines) if any("\f" in line for line in lines) else (), ()


def lines_of(path: Path) -> tuple[str, ...]:
    """Lines as an editor counts them: only line ends part them, not every sign that Python takes for one."""
    content = read_text(path, path.name)
    if not content.strip():
        raise DataError(path.name, "the document is empty", "Put its text there, or remove the file")
    lines = content.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for number, line in enumerate(lines, 1):
        if len(line) > bounds.CHARACTERS_OF_A_LINE:
            what = f"the line is longer than {bounds.CHARACTERS_OF_A_LINE:,} characters"
            raise DataError(at(path.name, number), what, "Break it into lines, as the document does")
    return tuple(lines[:-1] if lines[-1] == "" else lines)


def _pages(lines: tuple[str, ...]) -> tuple[int, ...]:
    """The page of each line: a form feed before the words of a line opens its page, one after them the next."""
    page, pages = 1, []
    for line in lines:
        before = len(line) - len(line.lstrip())
        pages.append(page + line.count("\f", 0, before))
        page += line.count("\f")
    return tuple(pages)
