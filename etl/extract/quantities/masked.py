"""The words of a sentence in; the same words out with blanks where digits and words of number are no figures."""

from __future__ import annotations

from etl.extract.quantities.annual import days
from etl.extract.quantities.card import Quantities
from etl.extract.quantities.dates import When
from etl.extract.quantities.enumerated import marks
from etl.extract.quantities.units import counts

BLANK = "\0"  # neither a letter nor a sign nor a space


def masked(words: str, found: list[When], opening: int, card: Quantities) -> str:
    """The words with blanks for what is never a figure: dates, labels, numbers of a list, ages, laws, clock times."""
    spans = [(0, opening)]
    spans += [(when.start, when.end) for when in found if not counts(words, when, card)]
    spans += [match.span() for pattern in card.masks.patterns for match in pattern.finditer(words)]
    spans += [match.span() for match in card.masks.labelled.finditer(words)]
    spans += [match.span() for match in days(words, card.dates)] + marks(words)
    for start, end in spans:
        words = f"{words[:start]}{BLANK * (end - start)}{words[end:]}"
    return words
