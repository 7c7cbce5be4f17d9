"""The sentences of a text in; the names of the bodies that speak in it as its writer out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from re import Match, Pattern

from etl.extract.quantities.actors import others
from etl.extract.quantities.card import Frames, Quantities
from etl.extract.quantities.nearby import ends_with
from etl.extract.quantities.sentences import Sentence

_TITLE = 8  # sentences in which a text names its writer
_PARTED = re.compile(r";\s")
_WORD = re.compile(r"[^\W\d_]{2,}")
_NEW = re.compile(r"\b(?:[Aa]n?|[Ee]en)(?: new| nieuwe?)? (?:[A-Z][\w-]+ )*\Z")  # a body that the plan sets up
_OF = 2  # letters of words that only join
_FEWEST = 3  # sentences in which a body acts
_SHARE = 0.01  # of all sentences


def writers(text: list[Sentence], card: Quantities) -> frozenset[str]:
    """Names, in small letters, of a country or government that acts too often in a text to be another than its writer.

    In a plan of the country itself it wants, will and must in sentence after sentence; elsewhere it is named but acts
    now and then.
    """
    named = Counter(name for sentence in text for name in _acting(sentence.words, card.frames))
    often = {name for name, count in named.items() if count >= max(_FEWEST, _SHARE * len(text))}
    title = text[0].words if text else ""
    named = [name[0].lower() for name in card.frames.bodies.finditer(title) if not title.rstrip().endswith(".")]
    titled = {name for name in named if card.passing.governs.fullmatch(name)}
    return frozenset(often | _authors(text, card) | titled | _states(text, card))


def _states(text: list[Sentence], card: Quantities) -> set[str]:
    """What a state calls itself, if the title says that its government is the writer."""
    title = text[0].words if text else ""
    names = {name[0].lower() for name in card.frames.bodies.finditer(title)}
    return set(card.passing.states) if names.intersection(card.passing.cabinets) else set()


def _authors(text: list[Sentence], card: Quantities) -> set[str]:
    """Names, in small letters, of the bodies that the first sentences call its writers: drawn up by the province."""
    opens = [sentence.words for sentence in text[:_TITLE]]
    return {name["name"].lower() for words in opens for name in card.passing.authors.finditer(words)}


def households(text: list[Sentence], card: Quantities) -> frozenset[str]:
    """Names, in small letters, of other bodies that belong to the writer.

    Those that the title names or that act as often as the writer does; of a government its departments and agencies.
    """
    named = Counter(name for sentence in text for name in {name for name, _ in _outside(sentence.words, card)})
    opens = [sentence.words for sentence in text[:_TITLE]]
    title = " ".join(words for words in opens if not any(_outside(words, card)))
    titled = {word.lower() for word in _WORD.findall(title)}
    governs = bool(card.passing.governs.search(title))
    authors = _authors(text, card) | _states(text, card)
    return frozenset(
        name
        for name, count in named.items()
        if name in authors
        or count >= max(_FEWEST, _SHARE * len(text))
        or titled.issuperset([word for word in _WORD.findall(name) if len(word) > _OF] or [name])
        or (governs and card.passing.governed.search(name))
    )


def outsider(words: str, ours: frozenset[str], card: Quantities) -> bool:
    """Whether a body of which the name tells that it is another than the writer does what the words end with.

    A clause without a subject of its own goes on with the one before it, as an aside between dashes does.
    """
    cuts = [match.end() for match in _PARTED.finditer(words)]
    cuts += [match.start() for match in card.frames.breaks.finditer(words) if not _goes_on(words, match, card)]
    words = words[max(cuts, default=0) :]
    told = [end for name, end in _outside(words, card) if name not in ours]
    return bool(told) and not card.actors.selves.search(words, max(told))


def _goes_on(words: str, link: Match[str], card: Quantities) -> bool:
    """Whether no subject follows a word that joins: and will, but not and we will."""
    return bool(card.joins.fullmatch(link[0])) and not card.actors.selves.match(words, link.end() + 1)


def _outside(words: str, card: Quantities) -> Iterator[tuple[str, int]]:
    """The names, without their article, of bodies that do something, each with the place of its verb."""
    for pattern in card.passing.outsiders:
        found = ((one["name"].lower().strip(), one.end()) for one in pattern.finditer(words))
        yield from (one for one in found if not _is_new(words, *one))
    yield from (one for one in others(words, card.actors) if not _is_new(words, *one))


def _is_new(words: str, name: str, end: int) -> bool:
    """Whether a body is one that the plan itself sets up: a Blue Skills Partnership will train."""
    start = words.lower().rfind(name, 0, end)
    return name.startswith(("a ", "an ", "een ")) or (start > 0 and bool(_NEW.search(words, 0, start)))


def _acting(words: str, frames: Frames) -> set[str]:
    """The bodies that do something in the words: the state will, but not in the state."""
    return {name[0].lower() for name in frames.bodies.finditer(words) if frames.acts.match(words, name.end() + 1)}


def introduced(sentence: Sentence, place: int, ours: frozenset[str], card: Quantities) -> bool:
    """Whether the words before a colon name somebody else who asks or does it: the law requires: in 2030 half."""
    before = sentence.words[:place]
    opening = before[: before.rfind(": ") + 1]
    if opening and not card.actors.selves.search(before) and theirs(card.frames.claims, opening, ours, card):
        return True
    listed = sentence.item and not sentence.title
    named = card.unpromised.actor_list.match(sentence.lead) if listed else None
    return bool(named and card.actors.heads.fullmatch(named["name"]) and named["name"].lower() not in ours)


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
