"""The words of a goal in, what they commit to out: commitment, study, continue, advocacy or realised."""

from __future__ import annotations

import re
from functools import lru_cache

import simplemma

from etl.extract.profile import Kinds, Language
from model.kinds import Commitment

_FIRST_SENTENCE = re.compile(r"(?<=[a-z)])[.:;](?:\s|$)")
_TOKEN = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*|[\d.]+|\S")


def commitment_of(words: str, language: Language) -> Commitment:
    """The first kind, in the order of the rule card, that the first sentence shows; else a commitment.

    Rules over dictionary forms see every form of a verb at once (explore, exploring, explored); those over the words
    as they stand tell what was done from what will be done.
    """
    first = first_sentence(words)
    forms = _dictionary_forms(first, language.quantities.numerals.language)
    for kind, rules in language.kinds.items():
        if _fits(rules, first, forms):
            return kind
    return "commitment"


def first_sentence(words: str) -> str:
    """Up to the first full stop, colon or semicolon after a word."""
    return _FIRST_SENTENCE.split(words, maxsplit=1)[0]


def _fits(rules: Kinds, words: str, forms: str) -> bool:
    return any(rule.search(forms) for rule in rules.lemmas) or any(rule.search(words) for rule in rules.words)


def _dictionary_forms(words: str, language: str) -> str:
    return " ".join(_lemma(token, language) for token in _TOKEN.findall(words))


@lru_cache(maxsize=20_000)
def _lemma(token: str, language: str) -> str:
    return simplemma.lemmatize(token, lang=language).lower() if token[0].isalpha() else token
