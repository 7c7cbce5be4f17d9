"""The words before a figure in; out: which body other than the writer is the subject of what they tell, if one is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from re import Match, Pattern

from etl.extract.quantities.nearby import ends_with
from etl.extract.rules import Rules, Words

_LEFT = 60  # characters before a noun in which its article and its preposition stand
_SHORT = 4  # letters of is, was and does
_NAMES = r"(?: (?-i:[A-ZÀ-Þ])[\w’&-]*){0,3}"
_MARKED = r"(?: [\w’&-]+){0,3}?"  # the noun itself, if only the word before it tells whose it is
_ASIDE = r"(?:, [^.;]{2,80}?,)?(?: \([^()]*\))?"


class Actors(Rules):
    """Words for who does something.

    heads    nouns of bodies that are another than the writer; groups: of people or bodies who speak for themselves
    marks    words before any noun that make it another's: neighbouring, sister city
    of       words that join what a noun is of to it; may_be: adverbs before a verb
    verbs    what a body does; wishes: what it wants, says or has promised
    opens    words before a noun that belong to it; bars: those that make it no subject, or one of the writer's making
    inverts  words with a verb at their end that the subject follows; selves: the subject of the writer's own clauses
    """

    heads: Words
    groups: Words
    marks: Words
    of: Words
    may_be: Words
    verbs: Words
    wishes: Words
    opens: Words
    bars: Words
    inverts: Words
    selves: Words


def others(words: str, card: Actors) -> Iterator[tuple[str, int]]:
    """Nouns in small letters of other bodies that are the subject of a verb, each with the place of that verb."""
    heads = list(card.heads.finditer(words))
    for there, nouns, verbs, more in (
        (heads, card.heads, card.verbs, ""),
        (card.groups.search(words), card.groups, card.wishes, ""),
        (card.marks.search(words), card.marks, card.verbs, _MARKED),
    ):
        if there:
            for found in _acting(nouns, verbs, card.of, card.may_be, more).finditer(words):
                if _is_subject(words, found.start(), card) and not _compound(words, found, card):
                    yield found["name"].lower(), found.end()
    for found in heads:
        before = words[max(0, found.start() - _LEFT) : found.start()]
        if ends_with(card.inverts, _bare(before, card)) and not ends_with(card.bars, before):
            yield found[0].lower(), found.end()


def _is_subject(words: str, start: int, card: Actors) -> bool:
    """Whether no preposition stands before the noun: the province wants, but not with the province."""
    before = words[max(0, start - _LEFT) : start]
    return not ends_with(card.bars, before) and not ends_with(card.bars, _bare(before, card))


def _compound(words: str, found: Match[str], card: Actors) -> bool:
    """Whether what looks like its verb is but a noun that it describes: county dashboards, but the county funds."""
    verb = found[0].rsplit(" ", 1)[-1]
    named = ends_with(card.opens, words[max(0, found.start() - _LEFT) : found.start()]) or found["name"][0].isupper()
    return verb.endswith("s") and len(verb) > _SHORT and not (named or card.wishes.fullmatch(verb))


def _bare(before: str, card: Actors) -> str:
    """The words without the article and adjectives at their end."""
    found = _opening(card.opens).search(before)
    return before[: found.start()] if found else before


@lru_cache(maxsize=8)
def _opening(opens: Pattern[str]) -> Pattern[str]:
    return re.compile(rf"(?i)(?<!\w)(?:{_plain(opens)} )(?:[\w’-]+ ){{0,2}}\Z")


@lru_cache(maxsize=16)
def _acting(
    nouns: Pattern[str], verbs: Pattern[str], of: Pattern[str], may_be: Pattern[str], more: str
) -> Pattern[str]:
    """A noun, what it is of, asides and its verb."""
    after = rf"{_NAMES}(?: {_plain(of)} (?:(?! te | om )[\w’&, -]){{2,50}}?)?{_ASIDE}(?: {_plain(may_be)})* "
    return re.compile(rf"(?i)(?P<name>{_plain(nouns)}){more}{after}(?<! to )(?<! te ){_plain(verbs)}")


def _plain(words: Pattern[str]) -> str:
    return words.pattern.removeprefix("(?i)")
