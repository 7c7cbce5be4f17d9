"""The goals of the real documents, read once."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from etl.curated import catalogue
from etl.documents import text as document_text
from etl.extract.profile import read_language, read_profile
from etl.extract.structure import extract
from etl.places import places
from model.objective import ExtractedObjective

Goals = list[ExtractedObjective]


@cache
def _goals_of(document_id: str) -> Goals:
    at, errors = places(), []
    card = catalogue.read(at.data, errors).documents[document_id].row
    text = document_text.read(at.documents, document_id, errors)
    profile = read_profile(at.data, card.profile, errors)
    language = read_language(at.data, card.language, errors)
    assert text, errors
    assert profile, errors
    assert language, errors
    return extract(text, profile, language)


@pytest.fixture
def goals_of() -> Callable[[str], Goals]:
    """The goals of a real document, by its name; for tests marked `documents`."""
    return _goals_of
