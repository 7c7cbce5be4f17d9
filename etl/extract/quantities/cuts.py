"""Running words in; where their sentences end, and how many characters open an item, out."""

from __future__ import annotations

import re
from collections.abc import Iterator

# A sign of a list, or a label such as "3.", "2.1.4", "a)", "SD1:", "OD 1.2", "Doel 2.1a", "5.3c",
# "E-15-1" or "H1-A2", that opens an item.
BULLET = re.compile(r"\s*(?:[•●○▪■◦‣⁃∙·»>✓✔➢➤\uf0b7\uf0a7*o-]|[–—])\s+(?=\S)|\s*#{1,6}\s*(?=\S)")
LABEL = re.compile(
    r"\s*(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)]|[A-Z]{0,2}\d{1,2}(?:\.[A-Z]{0,2}\d{1,2})+[.):]?|[A-Z]{1,3}\d{1,2}[.:]"
    r"|[A-Z]{1,4}(?:[-–][A-Z]?\d{1,3}){2,4}[.:]?|[A-Z]{1,3}\d{1,2}(?:[/-][A-Z]{1,3}\d{1,2}){1,4}[.:]?)\s+(?=\S)"
    r"|\s*(?:(?:(?!EUR|USD|GBP|NOK|SEK|DKK|CHF)[A-Z]{1,3} |[A-Z][a-z]{2,14} )\d{1,2}(?:\.\d{1,2})+[a-z]?"
    r"|\d{1,2}\.(?:\d{1,2}(?:\.\d{1,2})*)?[a-z])[.):]?\s+(?=[A-ZÀ-Ý0-9€£$])"
)
RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"  # the number of a footnote
_SPACED_END = rf"(?<=[.!?…])[\"”’')\]]*[{RAISED}]*\s+(?=[\"“‘'(\[]?[A-ZÀ-Ý0-9{RAISED}€£$•●▪-])"
_GLUED_END = r"(?<=[a-zà-ÿ)%]{2}[.!?])(?=[A-ZÀ-Ý][a-zA-ZÀ-ÿ])"
_NOTED_END = (
    r"(?<=[a-zà-ÿ)%]{2}[.!?])\d{1,3}\s+(?=[A-ZÀ-Ý])|(?<=(?:19|20)\d\d[.])\d{1,3}\s+(?=[A-ZÀ-Ý])"  # with a footnote
)
_CELL_END = r"(?<=\w) \| (?=\w)"  # cells of a table that has lost its outer bars
_END = re.compile(f"{_SPACED_END}|{_GLUED_END}|{_NOTED_END}|{_CELL_END}")
_LONGEST = 1500  # characters; keeps the time that a text takes in line with its length


def opening(words: str) -> int:
    """How many characters at the start of an item are its bullet, its number or both; 1.5 million is no number."""
    bullet = BULLET.match(words)
    end = bullet.end() if bullet else 0
    label = LABEL.match(words, end)
    counts = label and bullet and not bullet[0].strip().startswith("#") and words[label.end()].islower()
    return label.end() if label and not counts else end


def ends(words: str, abbreviations: re.Pattern[str]) -> Iterator[int]:
    """Where each sentence of the words ends; one too long for people to write is cut at a space."""
    yield from _bounded([*_ends(words, abbreviations), len(words)], words)


def _ends(words: str, abbreviations: re.Pattern[str]) -> Iterator[int]:
    start = opening(words)
    for found in _END.finditer(words):
        if found.start() < start:
            continue
        before = words[max(0, found.start() - 14) : found.start()]
        last = before.rsplit(" ", 1)[-1].strip("(\"”’').")
        if not abbreviations.fullmatch(last):
            yield found.end()


def _bounded(ends: list[int], words: str) -> Iterator[int]:
    """The ends with others between, where a sentence would be longer than people write them."""
    start = 0
    for end in ends:
        while end - start > _LONGEST:
            space = words.rfind(" ", start + 1, start + _LONGEST)
            start = space + 1 if space > start else start + _LONGEST
            yield start
        yield end
        start = end
