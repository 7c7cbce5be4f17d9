"""Sentences of a goal that tell, in the present tense, what all of them do, are or get."""

import pytest

from etl.extract.proposal import GoalProposal


def read(figures, words: str, language: str) -> list[str]:
    goals = [GoalProposal("doel", "1", None, 1, 3, "", "label", 1, 0)]
    heading = {"nl": "1. Een veilige haven", "en": "1. A safe harbour"}[language]
    return [one.kind for one in figures(f"{heading}\n\n{words}", language, goals) if one.kind not in ("fact", "event")]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("De kade is druk. Alle nieuwe schippers volgen een cursus.", "nl"),
        ("De kade is druk. Elke steiger is verlicht.", "nl"),
        ("De kade is druk. Elke sluis in de stad heeft een ladder.", "nl"),
        ("De kade is druk. Zwemlessen zijn verplicht voor alle leerlingen.", "nl"),
        ("De kade is druk. Tegen 2030 zijn de steigers allemaal verlicht.", "nl"),
        ("De kade is druk. Elke loods opent op zondag.", "nl"),
        ("The quay is busy. Every shed opens on Sunday.", "en"),
        ("The quay is busy. All new skippers attend a course.", "en"),
        ("The quay is busy. Every pier is staffed.", "en"),
        ("The quay is busy. All harbours offer shore power.", "en"),
        ("The quay is busy. Lessons are compulsory for all pupils.", "en"),
    ],
)
def test_what_all_of_them_do_is_a_target(figures, words: str, language: str) -> None:
    assert read(figures, words, language) == ["all"]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("De kade is druk. Alle havens hebben hiermee te maken.", "nl"),
        ("De kade is druk. Dat weten we allemaal.", "nl"),
        ("De kade is druk. Vandaag zijn de steigers allemaal verlicht.", "nl"),
        ("De kade is druk. Daar is niets meer van over.", "nl"),
        ("De kade is druk. Elk kind is uniek.", "nl"),
        ("De kade is druk. Iedereen weet dat.", "nl"),
        ("De kade is druk. Alle schippers volgen vandaag een cursus.", "nl"),
        ("De kade is druk. Alle schippers volgden een cursus.", "nl"),
        ("The quay is busy. Every child is unique.", "en"),
        ("The quay is busy. All harbours know this.", "en"),
        ("The quay is busy. All harbours already offer shore power.", "en"),
        ("Required for all harbours", "en"),
    ],
)
def test_what_is_told_of_all_of_them_is_none(figures, words: str, language: str) -> None:
    assert read(figures, words, language) == []


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("- all ferries proactively offer a spare seat", "en", ["all"]),
        ("- every pilot checks the tide tables", "en", ["all"]),
        ("- alle veren bieden een vrije stoel aan", "nl", ["all"]),
        ("- all ferries now offer a spare seat", "en", []),
        ("- In elk dorp een steiger", "nl", []),
    ],
)
def test_an_item_outside_the_goals_that_opens_with_all_is_a_target(figures, words: str, language: str, found) -> None:
    assert [one.kind for one in figures(words, language) if one.kind not in ("fact", "event")] == found


def test_who_is_informed_of_all_of_them_is_no_target(figures) -> None:
    words = "De havenraad zal na de zomer van 2030 over alle metingen worden geïnformeerd."
    goal = GoalProposal("goal", "1.1", None, 1, 1, "", "label", 1, 0)
    assert not [one for one in figures(words, "nl", [goal]) if one.kind not in ("fact", "event")]
