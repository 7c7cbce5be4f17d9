"""Text in, its words out: in plain small letters, and brought down to the stem that the forms of a word share."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Annotated, NamedTuple

import snowballstemmer
from pydantic import AfterValidator

from model.fields import SpacedList, Strict

_LETTERS = r"[^\W_](?:[^\W_]|[\u0300-\u036f])*"  # accents may stand apart from their letter
_WORD = re.compile(rf"{_LETTERS}(?:['’]{_LETTERS})*")

# A stem may be stemmed once more (fietsen, fiets, fiet); after so many rounds nothing changes.
_ROUNDS = 4


class Word(NamedTuple):
    """A word of a text: its first character, the one after its last, and the word in plain small letters."""

    start: int
    end: int
    plain: str


def _stemmer(written: str) -> str:
    if written not in snowballstemmer.algorithms():
        raise ValueError(f"'{written}' is not a stemmer. Known are {', '.join(snowballstemmer.algorithms())}")
    return written


def _pattern(written: str) -> str:
    try:
        re.compile(written)
    except re.error as error:
        raise ValueError(f"'{written}' is not a pattern ({error})") from error
    return written


# Patterns, each with what is written for what it finds.
Rewritings = tuple[tuple[Annotated[str, AfterValidator(_pattern)], str], ...]


class Stemming(Strict):
    """How the forms of a word are brought together in one language.

    `stemmer` is an algorithm of the Snowball project (https://snowballstem.org), which knows endings only; `irregular`
    are patterns of forms that have more than another ending, with what is written for them before it; `alike` are
    patterns with what is written for them afterwards; `compounds` says whether the language writes several words as
    one; `common` are words that tell nothing beside others.
    """

    stemmer: Annotated[str, AfterValidator(_stemmer)]
    compounds: bool
    common: SpacedList
    irregular: Rewritings = ()
    alike: Rewritings = ()


def plain(text: str) -> str:
    """Small letters without accents; signs that look like others become those."""
    if text.isascii():
        return text.lower()
    # Twice: some capitals are letters of a special kind, which come apart before they become small.
    small = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    parted = unicodedata.normalize("NFKD", small)
    return "".join(letter for letter in parted if not unicodedata.combining(letter))


def words(text: str) -> Iterator[Word]:
    """The words of a text in their order; a number counts as a word, what parts them does not."""
    for found in _WORD.finditer(text):
        yield Word(found.start(), found.end(), plain(found[0]))


def stem(word: str, stemming: Stemming) -> str:
    """The stem of a plain word; the stem of a stem is that stem."""
    return _stem(word, stemming.stemmer, stemming.irregular, stemming.alike)


@lru_cache(maxsize=65_536)
def _stem(word: str, algorithm: str, irregular: Rewritings, alike: Rewritings) -> str:
    # A stemmer remembers the word it is at: readers at the same moment need one each.
    stemmer = snowballstemmer.stemmer(algorithm)
    for _ in range(_ROUNDS):
        before, word = word, _rewritten(stemmer.stemWord(_rewritten(word, irregular)), alike)
        if word == before:
            break
    return word


def _rewritten(word: str, rewritings: Rewritings) -> str:
    for pattern, written in rewritings:
        word = re.sub(pattern, written, word)
    return word
