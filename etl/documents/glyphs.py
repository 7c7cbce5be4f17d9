"""A line as it was set in type in, the same line in plain signs out: bullets, ligatures, spaces, spaced-out words."""

from __future__ import annotations

import re
from itertools import pairwise

BULLET = "•"
# Seen only where a line ends in it.
SOFT_HYPHEN = "\u00ad"

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "ĳ": "ij", "Ĳ": "IJ"}
_UNSEEN = dict.fromkeys([*range(0x09), *range(0x0E, 0x20), *range(0x7F, 0xA0), 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF])
# The first two are what a pdf library puts for a hyphen at the end of a line.
_HYPHENS = {0x02: "-", 0xFFFE: "-", 0x2010: "-", 0x2011: "-"}
_SIGNS = str.maketrans(_LIGATURES) | _UNSEEN | _HYPHENS

# Drawn bullets, which nothing else looks like, and signs that are bullets only before a space.
_DRAWN = "•●○◦‣⁃∙▪▫■□◼◻▶►▸▹▷➢➤➔➜➞→⇒❖◆◇♦★☆✓✔✗✘✦❯›⦁⚫⬤\ue000-\uf8ff"
_WRITTEN = "·\\-–—*o"
_LEADING = re.compile(rf"^\s*(?:[{_DRAWN}]\s*|[{_WRITTEN}]\s+(?=\S))")
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_SPACED_OUT = re.compile(r"(?<!\S)(?:[^\W\d_] ){3,}[^\W\d_](?!\S)")
# What else is spaced out in a line in which a word is: short words, years, which the next word may stick to.
_SPACED_OUT_TOO = re.compile(r"(?<!\S)(?:(?:[^\W\d_] )+[^\W\d_](?!\S)|\d \d \d \d(?!\d))")
_RAISED = str.maketrans("0123456789+-()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾")
_MARKER = re.compile(rf"(?:{BULLET}|[\d.]+[.)]?|[A-Za-z][.)])\s+")


def plain(words: str) -> str:
    """One line, with one space between words; a bullet at its start is `•` and a space.

    Ligatures and control signs are resolved, words set with spaces between their letters are closed up.
    A soft hyphen stays at the end of the line only, where it says that the word goes on.
    """
    line = words.translate(_SIGNS).rstrip()
    hyphen = SOFT_HYPHEN if line.endswith(SOFT_HYPHEN) else ""
    line = line.replace(SOFT_HYPHEN, "").replace("\u00a0", " ")
    line = _PRIVATE.sub(BULLET, _LEADING.sub(f"{BULLET} ", line))
    return " ".join(closed_up(line).split()) + hyphen


def closed_up(line: str) -> str:
    """The line with words set with spaces between their letters closed up, where more spaces part the words."""
    return _SPACED_OUT_TOO.sub(_closed, line) if _SPACED_OUT.search(line) else line


def lead(pieces: list[tuple[str, bool]], line: str) -> int:
    """How many characters of `line`, made of `pieces` (words, whether bold), are bold from its start on.

    A bullet or number before bold words counts along, whatever its own weight.
    """
    marker = _MARKER.match(line)
    before = _visible(marker[0]) if marker else 0
    seen = reach = 0
    for words, bold in pieces:
        count = _visible(words)
        if count and not bold and seen + count > before:
            break
        seen += count
        reach = seen if bold and count else reach
    return _position(line, reach)


def _visible(words: str) -> int:
    return sum(not sign.isspace() and sign != SOFT_HYPHEN for sign in words.translate(_SIGNS))


def _position(line: str, visible: int) -> int:
    """Where in `line` so many visible signs are behind."""
    places = [place for place, sign in enumerate(line, 1) if not sign.isspace()]
    return places[min(visible, len(places)) - 1] if visible and places else 0


def raised(words: str) -> str:
    """Digits set above the line as such, so that the mark of a footnote is not taken for part of a number."""
    return words.translate(_RAISED)


def _closed(match: re.Match[str]) -> str:
    """The letters as one word, unless they are a row of the alphabet (columns A B C D)."""
    letters = match[0].replace(" ", "")
    steps = {ord(second) - ord(first) for first, second in pairwise(letters)}
    return match[0] if steps == {1} else letters
