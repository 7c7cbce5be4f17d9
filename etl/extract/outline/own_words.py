"""Lines with their readings in; out the same with titles that a word of the document's own counts: LINE A, LINE B."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from etl.extract.outline.line import Line
from etl.extract.outline.markers import Marker, numbered
from etl.extract.outline.words import Outline

_TITLED = re.compile(
    r"(?P<label>[A-ZÀ-Þ][^\W\d_]{2,})\s+(?P<number>\d{1,2}|[IVX]{1,5}|[A-Z])\s+(?P<title>[A-ZÀ-Þ\"'‘“].*[^.;,:])"
)
_LEAST = 3  # titles that make a count
_WORDS = 12  # of a title

Read = tuple[Line, list[Marker]]


def with_own_words(read: Sequence[Read], words: Outline) -> list[Read]:
    """The same where one word stands before the numbers from the first on, each on a line that is set apart."""
    found: dict[str, list[tuple[int, Marker]]] = defaultdict(list)
    for place, (line, readings) in enumerate(read):
        match = _TITLED.fullmatch(line.text) if _is_title(line) and not readings else None
        if match and not words.names_other(match["label"].lower()):
            for marker in numbered(line, match["label"].lower(), match["number"], match["title"]):
                found[f"{marker.label} {marker.shape}"].append((place, marker))
    kept = list(read)
    for counted in found.values():
        if _counts(counted) and _hold(counted, read):
            for place, marker in counted:
                kept[place] = kept[place][0], [*kept[place][1], marker]
    return kept


def _counts(counted: Sequence[tuple[int, Marker]]) -> bool:
    return len(counted) >= _LEAST and [one.last for _, one in counted] == list(range(1, len(counted) + 1))


def _hold(counted: Sequence[tuple[int, Marker]], read: Sequence[Read]) -> bool:
    """Whether something is numbered below each title but the last: else they name no parts."""
    return all(any(readings for _, readings in read[one:other]) for (one, _), (other, _) in pairwise(counted))


def _is_title(line: Line) -> bool:
    plain = not (line.mark or line.cells or line.runs_on)
    return plain and (line.apart or line.rank is not None) and len(line.text.split()) <= _WORDS
