"""An objective at any level of a plan: what a person wrote about it, and what was found in the document."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, model_validator

from model.fields import Day, Line, Slug, SpacedList, Strict, Text
from model.kinds import Commitment

TITLE_WORDS = 12


def _short(title: str) -> str:
    if len(title.split()) > TITLE_WORDS:
        raise ValueError(f"a title has at most {TITLE_WORDS} words; this one has {len(title.split())}")
    return title


def short_title(name: str) -> str:
    """The first words of a name, as many as a title may have, on one line."""
    words = name.split()
    return " ".join(words[:TITLE_WORDS])


Title = Annotated[Text, AfterValidator(_short)]


class CuratedObjective(Strict):
    """What an editor wrote: titles in both languages, commitment, deadline, one or two themes."""

    code: Text
    title_nl: Title
    title_en: Title
    commitment: Commitment | None = None
    deadline: Day | None = None
    themes: SpacedList = ()
    note: str | None = None


class ExtractedObjective(Strict):
    """What stands in the document: code, level in the document's own word, parent, lines, references. No sentences."""

    code: Text
    official_code: str | None = None
    level: Slug
    depth: int
    parent: str | None = None
    line_start: Line
    line_end: Line
    commitment: Commitment
    see_also: SpacedList = ()

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> ExtractedObjective:
        if self.line_end < self.line_start:
            raise ValueError(f"line_end {self.line_end} lies before line_start {self.line_start}")
        return self
