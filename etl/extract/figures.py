"""Whether a figure stands in a passage: the check behind "verified in the source"."""

from __future__ import annotations

import re

from etl.extract.profile import Language
from model.kinds import TargetKind

_TOKEN = re.compile(r"\d[\d.,\u00a0]*\d|\d")


def stands_in(value: float, kind: TargetKind | None, words: str, language: Language) -> bool:
    """True if the passage holds the value in digits, Dutch or English style, or as a word.

    For a target of kind `all` or `none` a word that says so will do: such targets are written without a figure.
    """
    spoken = re.findall(r"\w+", words.lower())
    if kind and any(word in language.quantifiers.get(kind, ()) for word in spoken):
        return True
    if value in {language.numbers[word] for word in spoken if word in language.numbers}:
        return True
    return any(value in _readings(token) for token in _TOKEN.findall(words))


_DUTCH = re.compile(r"(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?")
_ENGLISH = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?")


def _readings(token: str) -> set[float]:
    """The numbers that a written token can mean: 1.685 is 1685 in Dutch and 1.685 in English."""
    plain = token.replace("\u00a0", "")
    found = set()
    if _DUTCH.fullmatch(plain):
        found.add(float(plain.replace(".", "").replace(",", ".")))
    if _ENGLISH.fullmatch(plain):
        found.add(float(plain.replace(",", "")))
    return found
