"""A Roman numeral in small letters in, its value out."""

from __future__ import annotations

NUMERALS = {"i": 1, "v": 5, "x": 10, "l": 50}


def roman(letters: str) -> int:
    """The value of letters that are all numerals."""
    values = [NUMERALS[letter] for letter in letters]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))
