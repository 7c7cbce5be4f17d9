"""Institutions, and the closed lists that every room shares: themes, units, sources."""

from typing import Literal

from model.fields import Day, Slug, Strict, Text, Truth
from model.kinds import InstitutionKind, SourceKind


class Institution(Strict):
    """A body that has a plan (university, city, ...) or serves as reference value (region)."""

    institution_id: Slug
    name: Text
    name_nl: Text
    name_en: Text
    short_name_nl: Text
    short_name_en: Text
    kind: InstitutionKind
    country: Text
    part_of: Slug | None = None
    website: str | None = None
    position: int


class Theme(Strict):
    """One of the closed list of subjects that goals of all institutions share."""

    theme_id: Slug
    name_nl: Text
    name_en: Text
    definition_nl: Text
    definition_en: Text


class Unit(Strict):
    """What a value counts; `symbol` stands beside the number, before or after it."""

    unit_id: Slug
    name_nl: Text
    name_en: Text
    symbol_nl: str | None = None
    symbol_en: str | None = None
    position: Literal["before", "after"] = "after"


class Family(Strict):
    """Indicators that mean nearly the same, as a title, and what keeps them apart."""

    family_id: Slug
    name_nl: Text
    name_en: Text
    apart_nl: Text
    apart_en: Text


class Category(Strict):
    """The words for one category of a breakdown, such as women within sex.

    Where there is no total, the others are measured against the category that is the `reference` of its dimension.
    """

    dimension: Slug
    category: Text
    name_nl: Text
    name_en: Text
    reference: Truth = False


class Headline(Strict):
    """A figure that an institution's overview puts first; it may be another institution's, such as its city's."""

    shown_for: Slug
    institution: Slug
    indicator: Slug
    position: int


class Source(Strict):
    """Where figures were read: publisher, title, address."""

    source_id: Slug
    title: Text
    publisher: Text
    url: Text
    published: str | None = None
    retrieved: Day | None = None
    licence: str | None = None
    kind: SourceKind
