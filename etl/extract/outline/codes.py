"""The beginning of a line in, the code of several parts with letters in it out: 1.02.A01), 2.b.iii), BD1 AP2."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from etl.extract.outline.roman import NUMERALS, roman

# A numeral or a capital and one more part; a point behind that would make it an abbreviation.
_LETTERS = r"(?:[IVXL]{1,5}|[A-Z])\.(?:[a-z]|[ivxl]{2,5})(?=[):]?\s)|[IVXL]{1,5}\.[A-Z](?=[):]?\s)"
_CODE = re.compile(
    rf"(?P<number>(?=[\d.(),]*[A-Za-z])(?=\S*\d|{_LETTERS})(?:\d{{1,3}}|[A-Z]|[IVXL]{{2,5}}(?=\.))"
    r"(?:\.[A-Z]?\d{1,3}|(?:\.[A-Z]|\.?[a-z])(?![^\W_])"
    r"|\.(?:[ivxl]{2,5}|[IVXL]{2,5})(?![^\W\d_])|\((?:[a-z]|[ivxl]{2,5}|\d{1,2})\)){1,5})"
    r"(?:\.-|[.):]{1,2}|(?<=\))|(?=\s))(?P<title>\s+.*|$)"
)
_PART = re.compile(r"(?P<letters>[A-Za-z]*)(?P<digits>\d*)")
_CHAIN = re.compile(r"(?P<number>[A-Z]{1,3}\d{1,2}(?:[ /-]?[A-Z]{1,3}\d{1,2}){1,4})[.:]?(?P<title>\s+.*|$)")
# A letter or more and at least two numbers with strokes between them: E-15-1, T-I21-A1.
_STROKED = re.compile(r"(?P<number>[A-Z]{1,4}(?:[-–][A-Z]?\d{1,3}){2,4})[.:]?(?P<title>\s+.*|$)")
_PARTS = re.compile(r"[A-Za-z]*\d+|[A-Za-z]+")

Path = tuple[int, ...]


def chain(text: str) -> tuple[str, str, str, Path] | None:
    """A code whose parts have letters each, as it is printed, the words after it, its last letters and its path.

    Where strokes part its numbers, letters tell a theme and no level: E-15-4, then T-16-1.
    """
    stroked = _STROKED.match(text)
    match = stroked or _CHAIN.match(text)
    if not match:
        return None
    parts = [(part["letters"], int(part["digits"])) for part in _PART.finditer(match["number"]) if part["digits"]]
    letters = "" if stroked else parts[-1][0]
    return match["number"], match["title"], letters.lower(), tuple(number for _, number in parts)


def code(text: str) -> tuple[str, str, list[tuple[str, Path]]] | None:
    """The code as it is printed, the words after it, and its shapes and paths, the likeliest first."""
    match = _CODE.match(text)
    if not match:
        return None
    ways = product(*(list(_values(part)) for part in _PARTS.findall(match["number"])))
    read = [("".join(kind for kind, _ in way), tuple(value for _, value in way)) for way in ways]
    return match["number"], match["title"], read


def _values(part: str) -> Iterator[tuple[str, int]]:
    """Kinds and values of one part: letters before a number tell what is counted, letters alone count themselves."""
    match = _PART.fullmatch(part)
    assert match
    letters, digits = match["letters"], match["digits"]
    if digits:
        yield f"{letters}1", int(digits)
        return
    if set(letters.lower()) <= set(NUMERALS):
        yield "I" if letters.isupper() else "i", roman(letters.lower())
    if len(letters) == 1:
        yield "A" if letters.isupper() else "a", ord(letters.lower()) - ord("a") + 1
