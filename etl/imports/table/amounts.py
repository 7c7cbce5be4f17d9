"""The values of a column as texts in; one decimal sign for all of them, and each as a plain number, out.

`1.234,5` and `12,5` have a decimal comma, `1,234.5` and `12.5` a decimal point; `1.234` may be either and follows the
others. Values of both kinds in one table are refused unless the map says which sign is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from etl.errors import DataError
from etl.imports import numbers

DIGITS = 40

_SIGNS = {",": ".", ".": ","}  # a decimal sign with the sign that parts thousands beside it
_SPACES = re.compile(r"[ \u00a0\u202f](?=\d{3}(?!\d))", re.ASCII)
_MINUS = re.compile("^[\u2212\u2013]")


def decimal_sign(values: Iterable[tuple[str, str]]) -> str | None:
    """The sign that the values have in common, None if none of them shows it. `values`: text and its place.

    Raises DataError if some show a comma and others a point, or if all can be read two ways.
    """
    shown: dict[str, tuple[str, str]] = {}
    open_ones = []
    for written, place in values:
        signs = [sign for sign in _SIGNS if _pattern(sign).fullmatch(tidy(written))]
        if len(signs) == 1 and ("," in written or "." in written):
            shown.setdefault(signs[0], (written, place))
        elif len(signs) == 2 and ("," in written or "." in written):
            open_ones.append((written, place))
    if len(shown) == 2:
        (comma, there), (point, _) = shown[","], shown["."]
        what = f"'{comma}' has a decimal comma and '{point}' a decimal point"
        raise DataError(shown["."][1], f"{what} (at {there})", _FIX)
    if open_ones and not shown:
        written, place = open_ones[0]
        raise DataError(place, f"'{written}' can be read two ways, and no other value tells which", _FIX)
    return next(iter(shown), None)


_FIX = 'Write them alike, or say under [file] in the map which sign is meant: decimal = "," or decimal = "."'


def plain(written: str, sign: str | None) -> str:
    """A value as our files write it. Raises ValueError in words."""
    text = tidy(written)
    sign = sign or "."
    if len(text) > DIGITS or not _pattern(sign).fullmatch(text):
        named = {",": "comma", ".": "point"}[sign]
        raise ValueError(
            f"'{written[:DIGITS]}' is not a number with a decimal {named}. Write digits only, or leave it empty"
        )
    return numbers.plain(text.replace(_SIGNS[sign], "").replace(sign, "."))


def tidy(written: str) -> str:
    """Without spaces between thousands, and with the minus of a keyboard."""
    return _MINUS.sub("-", _SPACES.sub("", written.strip()))


def _pattern(sign: str) -> re.Pattern[str]:
    return _PATTERNS[sign]


_PATTERNS = {
    sign: re.compile(rf"[-+]?(?:\d+|\d{{1,3}}(?:\{other}\d{{3}})+)(?:\{sign}\d+)?", re.ASCII)
    for sign, other in _SIGNS.items()
}
