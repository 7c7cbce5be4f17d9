"""The sentences of a text in; the names of the bodies that speak in it as its writer out."""

from __future__ import annotations

from collections import Counter
from re import Match, Pattern

from etl.extract.quantities.card import Frames, Quantities
from etl.extract.quantities.nearby import ends_with
from etl.extract.quantities.sentences import Sentence

_FEWEST = 3  # sentences in which a body acts
_SHARE = 0.01  # of all sentences


def writers(text: list[Sentence], card: Quantities) -> frozenset[str]:
    """Names, in small letters, of a country or government that acts too often in a text to be another than its writer.

    In a plan of the country itself it wants, will and must in sentence after sentence; elsewhere it is named but acts
    now and then.
    """
    named = Counter(name for sentence in text for name in _acting(sentence.words, card.frames))
    return frozenset(name for name, count in named.items() if count >= max(_FEWEST, _SHARE * len(text)))


def _acting(words: str, frames: Frames) -> set[str]:
    """The bodies that do something in the words: the state will, but not in the state."""
    return {name[0].lower() for name in frames.bodies.finditer(words) if frames.acts.match(words, name.end() + 1)}


def theirs(pattern: Pattern[str], words: str, ours: frozenset[str], card: Quantities) -> bool:
    """Whether the pattern finds somebody else in the words: neither the writer nor one who only helps, as in with."""
    return any(not _helps(found, ours, card) for found in pattern.finditer(words))


def _helps(found: Match[str], ours: frozenset[str], card: Quantities) -> bool:
    told = found[0].lower()
    own = any(name in told or _of_same(name, told) for name in ours)
    own = own or bool(ours and card.frames.national.search(told))
    return own or ends_with(card.frames.helpers, found.string[: found.start()])


def _of_same(name: str, told: str) -> bool:
    """Whether both are of one state: the Scottish government, the Scottish target."""
    state, _, body = name.partition(" ")
    return bool(body) and state in told.split()
