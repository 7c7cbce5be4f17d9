"""A line that ends in a hyphen and the first word of the next in, the line with the word made whole out.

Without a list of words of any language: the document itself tells whether it writes `highlight` or `high-light`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from etl.documents.glyphs import SOFT_HYPHEN

_BROKEN = re.compile(rf"([^\W\d_][\w'’]*)(-|{SOFT_HYPHEN})$")
_SPAN = re.compile(r"\d[-–]$")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_VOWELS = "aeiouy"
# A word as short as this, met this often, is a word of its own and no end of a broken one.
_SHORT, _OFTEN = 3, 3
# A document that breaks words leaves parts at line ends that are no words; with fewer than this share, it breaks none.
_PARTS = 0.25


class Usage:
    """How a document writes: how often each word occurs, and whether it breaks words at line ends at all."""

    def __init__(self, lines: Iterable[str]) -> None:
        given = list(lines)
        self._seen = Counter(word.lower() for line in given for word in _WORD.findall(line))
        ends = [(found[1].lower(), _tail(after)) for line, after in pairwise(given) if (found := _BROKEN.search(line))]
        # The halves of a broken word are no evidence that they are words.
        self._seen.subtract(half for halves in ends for half in halves)
        parts = sum(self._are_parts(head, tail) for head, tail in ends)
        self._breaks = parts >= _PARTS * len(ends)

    def whole(self, words: str, rest: str) -> str | None:
        """The line `words` with its last word completed by `rest`, or None if it does not end in a broken word."""
        if _SPAN.search(words) and rest[0].isdigit():
            return words + rest
        found = _BROKEN.search(words)
        if found is None or not rest[0].isalnum():
            return None
        head, hyphen = found[1], found[2]
        bare = words[: -len(hyphen)]
        if hyphen == SOFT_HYPHEN and rest[0].islower():
            return bare + rest
        tail = _tail(rest)
        if self._hangs(head, tail):
            return None
        return bare + ("" if self._is_one_word(head, tail) else "-") + rest

    def _hangs(self, head: str, tail: str) -> bool:
        """Whether the hyphen stands for a word left out, as in `policy- and decision-making`."""
        short = len(tail) <= _SHORT and tail[:1] in _VOWELS
        return short and self._seen[tail] >= _OFTEN and not self._seen[f"{head}{tail}".lower()]

    def _is_one_word(self, head: str, tail: str) -> bool:
        once, twice = self._seen[f"{head}{tail}".lower()], self._seen[f"{head}-{tail}".lower()]
        if once != twice:
            return once > twice
        if not tail[:1].islower() or head[-1].isupper():
            return False
        return self._breaks or self._are_parts(head, tail)

    def _are_parts(self, head: str, tail: str) -> bool:
        """Whether neither is a word of the document."""
        return self._seen[head.lower()] <= 0 and self._seen[tail.lower()] <= 0


def _tail(line: str) -> str:
    """The word, without the signs after it, that a line begins with."""
    found = _WORD.match(line)
    return found[0] if found else ""
