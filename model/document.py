"""A source document: who published it, for which period, and how its structure is to be read."""

from __future__ import annotations

from datetime import date

from pydantic import Field

from model.fields import Slug, Strict, Text
from model.kinds import DocumentKind

OUTLINE = "outline"


class Document(Strict):
    """The card of a document. `profile` names the rules that read its style; `expect` counts goals per level.

    `replaces` names the text of the former edition, which stands beside this one and has no card any more.

    The profile `outline` reads whatever a document itself numbers, labels or lists; what it finds is proposed to a
    person, and nothing is expected of it.
    """

    institution: Slug
    title: Text
    kind: DocumentKind
    language: Text
    published: str
    period_start: date
    period_end: date
    publisher: Text
    url: str | None = None
    profile: Slug
    note: str | None = None
    replaces: Slug | None = None
    expect: dict[str, int] = Field(default_factory=dict)
