"""A source document: who published it, for which period, and how its structure is to be read."""

from __future__ import annotations

from datetime import date

from model.fields import Slug, Strict, Text
from model.kinds import DocumentKind


class Document(Strict):
    """The card of a document. `profile` names the rules that read its style; `expect` counts goals per level."""

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
    expect: dict[str, int]
