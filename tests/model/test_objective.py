"""Goals: the length of a title, themes, references and the closed lists."""

import pytest
from pydantic import ValidationError

from model.objective import TITLE_WORDS, CuratedObjective, ExtractedObjective

CURATED = {"code": "1.1", "title_nl": "Meer bomen", "title_en": "More trees"}
EXTRACTED = {"code": "1.1", "level": "actie", "depth": "1", "line_start": "3", "line_end": "5", "commitment": "study"}


def test_a_title_has_at_most_twelve_words() -> None:
    longest = " ".join(["boom"] * TITLE_WORDS)
    assert CuratedObjective.model_validate(CURATED | {"title_nl": longest}).title_nl == longest
    with pytest.raises(ValidationError, match="at most 12 words; this one has 13"):
        CuratedObjective.model_validate(CURATED | {"title_nl": f"{longest} meer"})


@pytest.mark.parametrize("column", ["title_nl", "title_en"])
@pytest.mark.parametrize("title", [None, "", " "])
def test_a_goal_has_its_title_in_both_languages(column: str, title: str | None) -> None:
    with pytest.raises(ValidationError):
        CuratedObjective.model_validate(CURATED | {column: title})


def test_themes_and_references_are_lists() -> None:
    assert CuratedObjective.model_validate(CURATED | {"themes": "housing climate"}).themes == ("housing", "climate")
    assert ExtractedObjective.model_validate(EXTRACTED | {"see_also": "4 8"}).see_also == ("4", "8")


@pytest.mark.parametrize(
    ("column", "cell"),
    [("commitment", "promise"), ("line_start", "0"), ("level", "Actie"), ("depth", "one"), ("code", "")],
)
def test_an_extracted_goal_is_checked(column: str, cell: str) -> None:
    with pytest.raises(ValidationError):
        ExtractedObjective.model_validate(EXTRACTED | {column: cell})
