"""A text in, the language it is written in out, of those that have a rule card."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from etl.curated.reading import read_card
from etl.documents.text import Text
from etl.errors import DataError, DataErrors
from etl.extract.profile import Language
from etl.places import ROOT

_ENOUGH = 20_000  # words that tell a language for sure
_WORD = re.compile(r"[^\W\d_]+")


def detect(text: Text, data: Path = ROOT / "data") -> str:
    """The code of the language (nl, en) whose frequent words are commonest in the text.

    Raises DataErrors if a rule card is broken, and DataError if the text holds no word of any known language.
    """
    words = _words(text)
    shares = {code: sum(word in frequent for word in words) for code, frequent in _frequent(data).items()}
    code = max(shares, key=lambda one: shares[one])
    if not shares[code]:
        known = ", ".join(sorted(shares))
        raise DataError("the document", "its language is none of those that are known", f"Give it as one of {known}")
    return code


def languages(data: Path) -> dict[str, Language]:
    """Every language that has a rule card, by its code. Raises DataErrors if a card is broken."""
    errors: list[DataError] = []
    cards = {
        path.stem: read_card(path, f"rules/{path.name}", Language, errors)
        for path in sorted((data / "rules").glob("*.toml"))
    }
    if errors:
        raise DataErrors(errors)
    return {code: card.row for code, card in cards.items() if card}


@cache
def _frequent(data: Path) -> dict[str, frozenset[str]]:
    return {code: frozenset(language.frequent) for code, language in languages(data).items()}


def _words(text: Text) -> list[str]:
    found: list[str] = []
    for line in text.lines:
        found += _WORD.findall(line.lower())
        if len(found) >= _ENOUGH:
            break
    return found
