"""What a person wrote for a slide and the facts of the moment in; the message and the notes in a language out."""

from __future__ import annotations

from typing import Any

from board.questions.database import Row
from board.wording.language import Language
from board.wording.numbers import pick

Facts = dict[str, str]


def message(written: Row, otherwise: str, facts: Facts, language: Language) -> str:
    """The written message with the facts in its places, else the sentence that the figures make by themselves."""
    text = pick(written, "message", language)
    return text.format_map(facts) if text else otherwise


def notes(written: Row, language: Language) -> str:
    """What the speaker may want to say; empty where nobody wrote anything."""
    return pick(written, "notes", language) or ""


def cited(rows: list[Row], language: Language) -> tuple[str, ...]:
    """Each source once: a document with its line, else publisher and title."""
    return tuple(dict.fromkeys(_citation(row, language) for row in rows))


def _citation(row: dict[str, Any], language: Language) -> str:
    if row.get("source_line"):
        return language.say("source.line", title=row["source_title"], line=row["source_line"])
    return f"{row['publisher']}, {row['source_title']}" if row["publisher"] != row["source_title"] else row["publisher"]
