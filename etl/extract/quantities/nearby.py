"""The words before a figure in; whether they end with words of a list, and where those begin, out."""

from __future__ import annotations

import re
from functools import lru_cache

_NEAR = 48  # characters: longer than any of the phrases looked for
_LOOSE = " (€£$“‘"


def ends_with(pattern: re.Pattern[str], before: str) -> bool:
    """Whether the words right before a figure end with one of the pattern's."""
    return ending(pattern, before) is not None


def ending(pattern: re.Pattern[str], before: str) -> int | None:
    """The offset at which the last words begin, if they are the pattern's; the longest of several."""
    return _ending(pattern.pattern, before)


@lru_cache(maxsize=1024)
def _ending(phrases: str, before: str) -> int | None:
    """Dozens of rules ask the same of the same words; the text of a pattern is hashed once, a pattern each time."""
    whole = before.rstrip(_LOOSE)
    found = _last(phrases).search(whole, max(0, len(whole) - _NEAR))
    return found.start() if found else None


@lru_cache(maxsize=512)
def _last(phrases: str) -> re.Pattern[str]:
    return re.compile(rf"{phrases}\Z")


def without(pattern: re.Pattern[str], before: str) -> str:
    """The words before a figure without those of the pattern at their end."""
    start = ending(pattern, before)
    return before if start is None else before[:start].rstrip()
