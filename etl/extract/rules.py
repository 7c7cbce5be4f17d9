"""Written patterns and word lists in, compiled ones out: what every rule card is made of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Annotated, Any

from pydantic import BeforeValidator, ConfigDict

from model.fields import Strict

_PLAIN = re.compile(r"[a-z](?![?*+{])[^|()\[\]]*(?:\([^()]*\)[^|()]*)*")  # alternatives in brackets only


def _pattern(written: str) -> re.Pattern[str]:
    try:
        return re.compile(written)
    except re.error as error:
        raise ValueError(f"the pattern '{written}' is broken ({error}). Mend it") from error


def _words(written: Any) -> re.Pattern[str]:
    """Any of the words, whole, in capitals or not; each may be a pattern. An empty list finds nothing."""
    if not isinstance(written, list):
        raise ValueError("this must be a list of words")
    return _pattern(rf"(?i)(?<!\w)(?:{'|'.join(_by_letter(written))})(?!\w)" if written else r"(?!)")


def _by_letter(written: list[str]) -> Iterator[str]:
    """The words with those that open with the same letter behind it, so that most places of a text fail at one sign.

    What opens otherwise stays where it stands: of two that fit at a place, the first of the list is the one found.
    """
    for plain, run in groupby(written, key=lambda word: bool(_PLAIN.fullmatch(word))):
        if not plain:
            yield from run
            continue
        rest: dict[str, list[str]] = {}
        for word in run:
            rest.setdefault(word[0].lower(), []).append(word[1:])
        yield from (f"(?-i:[{letter}{letter.upper()}])(?:{'|'.join(ends)})" for letter, ends in rest.items())


@dataclass(frozen=True, slots=True)
class Table:
    """What words stand for: `pattern` finds any of them, `of` says which meaning was found."""

    pattern: re.Pattern[str]
    meanings: tuple[Any, ...]

    def of(self, found: re.Match[str]) -> Any:
        return self.meanings[int((found.lastgroup or "")[1:])]


def _table(written: dict[str, Any], before: str) -> Table:
    named = "|".join(f"(?P<m{place}>{words})" for place, words in enumerate(written))
    return Table(_pattern(rf"(?i){before}(?:{named})(?!\w)" if written else r"(?!)"), tuple(written.values()))


def _meanings(written: Any) -> Table:
    """A table of words and their meaning: pattern = meaning."""
    return _table(written, r"(?<!\w)")


def _signs(written: Any) -> Table:
    """As `_meanings`, for signs that may stick to a figure."""
    return _table(written, "")


def _names(written: Any) -> Table:
    """A table of names and the words for each: name = [patterns]."""
    return _table({"|".join(words): name for name, words in written.items()}, r"(?<!\w)")


Pattern = Annotated[re.Pattern[str], BeforeValidator(_pattern)]
Words = Annotated[re.Pattern[str], BeforeValidator(_words)]
Meanings = Annotated[Table, BeforeValidator(_meanings)]
Signs = Annotated[Table, BeforeValidator(_signs)]
Names = Annotated[Table, BeforeValidator(_names)]


class Rules(Strict):
    """Base of rule cards: patterns are compiled regular expressions."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)
