"""A file and its text in; the card of the document it is and the goals its profile reads out, if it is one we know.

A file is a known document if it bears the document's id and every level of it counts as many goals as the card
expects. A file that only shares the name, or a new edition with other goals, is read like any other.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from etl.curated.reading import read_card
from etl.documents.text import Text
from etl.errors import DataError, DataErrors
from etl.extract.profile import Language, Level, Profile, read_language, read_profile
from etl.extract.proposal import GoalProposal
from etl.extract.structure import extract
from model.document import OUTLINE, Document
from model.objective import ExtractedObjective

_HEAD_WORDS = 12
_CERTAIN = 0.99  # every level counts what a person counted
_SIGNS = " .:)•●\t"


@dataclass(frozen=True, slots=True)
class Known:
    """The card of a document, the rules of its language, and its goals as its own profile reads them."""

    card: Document
    language: Language
    goals: list[GoalProposal]


def known(file: Path, text: Text, data: Path) -> Known | None:
    """The document that a file is; None for a stranger. Raises DataErrors if its card or its rules are broken."""
    errors: list[DataError] = []
    card = _card(file.stem, data, errors)
    if card and card.profile != OUTLINE:
        profile = read_profile(data, card.profile, errors)
        language = read_language(data, card.language, errors)
        if profile and language:
            rows = extract(text, profile, language)
            counted = Counter(row.level for row in rows)
            return Known(card, language, _goals(rows, text, card, profile)) if counted == card.expect else None
    if errors:
        raise DataErrors(errors)
    return None


def _card(name: str, data: Path, errors: list[DataError]) -> Document | None:
    path = data / "documents" / f"{name}.toml"
    placed = read_card(path, f"documents/{path.name}", Document, errors) if path.exists() else None
    return placed.row if placed else None


def _goals(rows: list[ExtractedObjective], text: Text, card: Document, profile: Profile) -> list[GoalProposal]:
    levels = {level.name: level for level in profile.level}
    return [
        GoalProposal(
            level=row.level,
            code=row.code,
            parent=row.parent,
            line_start=row.line_start,
            line_end=row.line_end,
            head=_head(text.passage(row.line_start, row.line_end), levels[row.level]),
            rule=f"profile:{card.profile}",
            confidence=_CERTAIN,
            depth=row.depth,
            commitment=row.commitment,
        )
        for row in rows
    ]


def _head(words: str, level: Level) -> str:
    """The first words after the number or the bullet."""
    found = level.start.search(words) if level.start else None
    after = found.end("number") if found and "number" in found.groupdict() else 0
    return " ".join(words[after:].lstrip(_SIGNS).split()[:_HEAD_WORDS])
