"""`data/rules/*.toml` in, checked rules out: one profile per style of document, one rule file per language."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BeforeValidator, ConfigDict, Field

from etl.curated.reading import read_card
from etl.errors import DataError
from model.fields import Slug, Strict
from model.kinds import Commitment, TargetKind


def _pattern(written: str) -> re.Pattern[str]:
    try:
        return re.compile(written)
    except re.error as error:
        raise ValueError(f"the pattern '{written}' is broken ({error}). Mend it") from error


Pattern = Annotated[re.Pattern[str], BeforeValidator(_pattern)]


class Rules(Strict):
    """Base of rule cards: patterns are compiled regular expressions."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


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


class Language(Rules):
    """Words of one language that carry meaning: kinds of commitment (tried in order), number words, and the words
    that say all or none."""

    commitment: dict[Commitment, tuple[Pattern, ...]]
    numbers: dict[str, float]
    quantifiers: dict[TargetKind, tuple[str, ...]]


def read_profile(data: Path, name: str, errors: list[DataError]) -> Profile | None:
    return _read(data, f"rules/profiles/{name}.toml", Profile, errors)


def read_language(data: Path, language: str, errors: list[DataError]) -> Language | None:
    return _read(data, f"rules/{language}.toml", Language, errors)


def _read(data: Path, file: str, model: type, errors: list[DataError]):
    if not (data / file).exists():
        errors.append(DataError(file, "this rule file does not exist", "Write it, or correct the document's card"))
        return None
    placed = read_card(data / file, file, model, errors)
    return placed.row if placed else None
