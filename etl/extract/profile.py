"""`data/rules/*.toml` in, checked rules out: one profile per style of document, one rule file per language."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from etl.curated.reading import read_card
from etl.errors import DataError
from etl.extract.outline.words import Outline
from etl.extract.quantities.card import Quantities
from etl.extract.rules import Pattern, Rules
from model.fields import Slug
from model.kinds import Commitment, TargetKind

OWN = Path(__file__).resolve().parents[2] / "data"  # other data may use the project's own rules


class Within(Rules):
    """The part of the document in which a level may start: after `after`, before `before`."""

    after: Pattern
    before: Pattern


class Level(Rules):
    """How goals of one level begin, get their code and end.

    `start` finds a beginning by its form (group `number` holds the printed number); `starts` names the beginnings
    one by one, in order, where a document gives them no form. `code` is a template over {number}, {count}, {letter},
    {parent} and {group} (the name of the group that matched). `parents` are levels, nearest first; `parent_code`
    cuts the parent out of the code instead. `list_opens` marks an item whose end opens a numbered list below it.
    """

    name: Slug
    start: Pattern | None = None
    starts: tuple[Pattern, ...] = ()
    code: str
    parents: tuple[Slug, ...] = ()
    parent_code: Pattern | None = None
    numbered_within: Literal["parent"] | Slug | None = None
    within: Within | None = None
    under: Pattern | None = None
    contents: Pattern | None = None
    list_opens: Pattern | None = None
    stop: Pattern | None = None
    ends: Literal["next", "gap", "sentence"] = "next"
    commitment: Commitment | None = None


class Profile(Rules):
    """How documents of one style are read: line by line, or page by page where text boxes are out of order."""

    style: Literal["lines", "pages"]
    noise: tuple[Pattern, ...] = ()
    headings: tuple[Pattern, ...] = ()
    reopen: Pattern | None = None
    references: Pattern | None = None
    question: Pattern | None = None
    skip: tuple[Pattern, ...] = ()
    level: Annotated[tuple[Level, ...], Field(min_length=1)]


class Kinds(Rules):
    """What tells one kind of commitment: `lemmas` over the dictionary forms, `words` over the words as written."""

    lemmas: tuple[Pattern, ...] = ()
    words: tuple[Pattern, ...] = ()


class Language(Rules):
    """Words of one language that carry meaning.

    `frequent` words tell the language; `commitment` (patterns for documents with a profile) and `kinds` (rules over
    lemmas for all others) are tried in order; `numbers` and `quantifiers` say which words may stand for a figure.
    """

    frequent: tuple[str, ...]
    commitment: dict[Commitment, tuple[Pattern, ...]]
    kinds: dict[Commitment, Kinds]
    numbers: dict[str, float]
    quantifiers: dict[TargetKind, tuple[str, ...]]
    quantities: Quantities
    outline: Outline


def read_profile(data: Path, name: str, errors: list[DataError]) -> Profile | None:
    return _read(data, f"rules/profiles/{name}.toml", Profile, errors)


def read_language(data: Path, language: str, errors: list[DataError]) -> Language | None:
    return _read(data, f"rules/{language}.toml", Language, errors)


def _read(data: Path, file: str, model: type, errors: list[DataError]):
    data = data if (data / file).exists() else OWN
    if not (data / file).exists():
        errors.append(DataError(file, "this rule file does not exist", "Write it, or correct the document's card"))
        return None
    placed = read_card(data / file, file, model, errors)
    return placed.row if placed else None
