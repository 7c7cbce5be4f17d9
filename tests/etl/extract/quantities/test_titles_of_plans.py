"""What the title of a plan tells: the year of its budget, a long term, a government that calls itself the state."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("title", "words", "language", "expected"),
    [
        ("Begroting 2027 en meerjarenraming 2028-2030", "In 2027 leiden we 180 zeilers op.", "nl", [(180, 2027)]),
        ("Budget 2027 and outlook 2028-2030", "In 2027 we will train 180 sailors.", "en", [(180, 2027)]),
        ("Budget 2027 and outlook 2028-2030", "In 2026 we trained 180 sailors.", "en", []),
        ("Review of 2027 and plan 2028-2030", "In 2027 we trained 180 sailors.", "en", []),
        ("Reed and sea: strategy 2025-2040", "We will plant 90 hectares over these fifteen years.", "en", [(90, 2040)]),
        ("Riet en zee: strategie 2025-2040", "We planten 90 hectare in deze vijftien jaar.", "nl", [(90, 2040)]),
    ],
)
def test_the_term_of_a_plan(figures, title: str, words: str, language: str, expected: list) -> None:
    found = [one for one in figures(f"# {title}\n\n{words}", language) if one.kind != "fact"]
    assert [(one.value, one.due.year if one.due else None) for one in found] == expected


@pytest.mark.parametrize(
    ("title", "own"),
    [("The Government's Sea Strategy 2026-2030", [True]), ("The Port's Sea Strategy 2026-2030", [False])],
)
def test_a_government_speaks_of_itself_as_the_state(figures, title: str, own: list[bool]) -> None:
    words = "The state will see to it that all 612 harbours have a crane by June 2028."
    found = [one for one in figures(f"# {title}\n\nIt runs to 2030.\n\n{words}", "en") if one.value == 612]
    assert [one.own for one in found] == own


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        ("The deficit of €1.1 billion will come down step by step:\n\n- 2029: 750 million\n", "en", [750]),
        ("Het tekort van 1,1 miljard euro wordt stapsgewijs afgebouwd:\n\n- 2029: 750 miljoen\n", "nl", [750]),
    ],
)
def test_millions_in_a_list_are_of_the_currency_above_it(promised, words: str, language: str, expected: list) -> None:
    assert [(value, unit) for value, unit, _ in promised(words, language)] == [(one, "eur_million") for one in expected]


def test_those_who_will_number_so_many_are_people(promised) -> None:
    assert promised("Active borrowers of all ages will number at least 1,300 by 2030.", "en") == [
        (1300, "persons", 2030)
    ]
