"""A count in, the mark of a list item out, as lists of a word processor or web page write it."""

from __future__ import annotations

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST = 4000

# The styles of Word and of html, and how each writes a count.
STYLES = {
    "decimal": "1", "1": "1", "decimalZero": "01", "lowerLetter": "a", "a": "a", "upperLetter": "A", "A": "A",
    "lowerRoman": "i", "i": "i", "upperRoman": "I", "I": "I", "none": "", "ordinal": "1",
}  # fmt: skip


def numeral(count: int, style: str) -> str:
    """`count` in a style of Word or html; in figures if the style is unknown or cannot write it."""
    kind = STYLES.get(style, "1")
    if kind in ("a", "A") and 0 < count < _MOST:
        letters = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letters if kind == "a" else letters.upper()
    if kind in ("i", "I") and 0 < count < _MOST:
        return roman(count) if kind == "i" else roman(count).upper()
    return "" if not kind else f"{count:02d}" if kind == "01" else str(count)


def roman(count: int) -> str:
    """`count` (1 to 3999) in small roman figures."""
    written = ""
    for value, sign in _ROMAN:
        written += sign * (count // value)
        count %= value
    return written


def from_roman(written: str) -> int | None:
    """What a roman figure, small or capital, stands for; None if it is none."""
    left, count = written.lower(), 0
    for value, sign in _ROMAN:
        while left.startswith(sign):
            count, left = count + value, left[len(sign) :]
    return count if not left and 0 < count < _MOST and roman(count) == written.lower() else None
