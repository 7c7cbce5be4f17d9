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
_PARTS = re.compile(r"[A-Za-z]*\d+|[A-Za-z]+")

Path = tuple[int, ...]


def chain(text: str) -> tuple[str, str, str, Path] | None:
    """A code whose parts have letters each, as it is printed, the words after it, its last letters and its path."""
    match = _CHAIN.match(text)
    if not match:
        return None
    parts = [(part["letters"], int(part["digits"])) for part in _PART.finditer(match["number"]) if part["digits"]]
    return match["number"], match["title"], parts[-1][0].lower(), tuple(number for _, number in parts)


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
