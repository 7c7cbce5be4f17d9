"""Rows that cite a line of a document in; whether their figure and the words around it stand there out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from etl.documents.text import Text
from etl.extract.figures import stands_in
from etl.gather import Harvest
from model.kinds import TargetKind

# "all our programmes" is 100 %, "none" is 0: such figures are written as words.
WHOLE: dict[float | None, TargetKind] = {100.0: "all", 0.0: "none"}

_SHOWN = 4  # lines shown around a cited line: the texts break a sentence over several, with blank lines between
_REACH = 2  # lines between the cited one and the one in which the words begin
_RUN_ON = 4  # lines over which they may run on, blank ones among them


def look_up(harvest: Harvest, row: Any, value: float | None, kind: TargetKind | None) -> dict[str, bool | None]:
    """`words_found`: the row's words stand at its line; `verified`: and its figure is in them.

    `row` has source, source_line and source_words. Both None if there is no line, no text or no figure to look for.
    """
    text = harvest.texts.get(row.source)
    if text is None or row.source_line is None or value is None or row.source_line > len(text.lines):
        return {"words_found": None, "verified": None}
    words = row.source_words or ""
    found = bool(words) and words_stand_at(words, text, row.source_line)
    return {"words_found": found, "verified": found and stands_in(value, kind, words, harvest.languages[row.source])}


def words_stand_at(words: str, text: Text, line: int) -> bool:
    """Whether the words begin within two lines of `line`, wherever lines and words are broken."""
    first = max(1, line - _REACH)
    passage = "\n".join(text.lines[first - 1 : line + _REACH + _RUN_ON]).replace("\u00ad", "")
    found = (re.search(pattern, passage, re.IGNORECASE) for pattern in _patterns(words))
    return any(one and first + passage[: one.start()].count("\n") <= line + _REACH for one in found)


def _patterns(words: str) -> Iterator[str]:
    """Words with any space or line end between them; then such as may be broken by a hyphen at a line end."""
    # The second finds all that the first does, but takes ten times as long to prepare.
    for between in ("", r"(?:-\s+)?"):
        spelled = (between.join(re.escape(letter) for letter in word) for word in words.split())
        yield r"(?<!\w)" + r"\s+".join(spelled) + r"(?!\w)"


def around(text: Text, line: int) -> str:
    """The words around a line, as running text."""
    return text.passage(max(1, line - _SHOWN), min(len(text.lines), line + _SHOWN))
