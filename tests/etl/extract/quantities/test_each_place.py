"""All of so many places, nowhere any more, limits of months for each case; near neighbours count what there is."""

import pytest


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        (
            "- Schippers staan wekelijks op alle 18 steigers",
            "nl",
            [(1, "times_per_week", None), (18, "steigers", None)],
        ),
        ("- Rookvrij: alle 14 kaden", "nl", [(14, "kaden", None)]),
        ("Elke van onze 63 gebouwen is vernieuwd tegen 2029.", "nl", [(63, "buildings", 2029)]),
        ("Gif gebruiken we vanaf 2028 nergens meer.", "nl", [(0, "percent", 2028)]),
        ("In 2030 verlaat het gas de haven helemaal.", "nl", [(0, None, 2030)]),
        ("Onze schippers kennen alle 18 steigers.", "nl", []),
        ("In 2024 verdween nergens een boom.", "nl", []),
        ("- Hold a sailing week every year in all 31 coves", "en", [(1, "times_per_year", None), (31, "coves", None)]),
        ("Flagship: one laboratory in each of the 22 coves.", "en", [(22, "coves", None)]),
        ("By the end of 2029 every one of our 118 piers will have a lamp.", "en", [(118, "piers", 2029)]),
        ("Gas leaves the east quay altogether in 2030.", "en", [(0, None, 2030)]),
        ("From 2028 we use poison nowhere.", "en", [(0, "percent", 2028)]),
        ("We work with all 31 coves.", "en", []),
        ("Gas left the quay altogether in 2020.", "en", []),
        ("The pass mark: 95 water pumps in every hundred still running.", "en", [(95, "percent", None)]),
    ],
)
def test_all_of_so_many_places_and_nowhere(promised, words: str, language: str, found: list[tuple]) -> None:
    assert promised(words, language) == found


@pytest.mark.parametrize(
    ("words", "language", "months"),
    [
        ("Wie een aanvraag doet, krijgt binnen twee maanden antwoord.", "nl", [2]),
        ("We betalen premies uit binnen drie maanden na de aanvraag.", "nl", [3]),
        ("Binnen zes maanden publiceren we een lijst.", "nl", []),
        ("Binnen drie maanden na goedkeuring van het plan start een werkgroep.", "nl", []),
        ("Every complaint is answered within two months.", "en", [2]),
        ("We pay grants within three months of a claim.", "en", [3]),
        ("Within six months we will publish a list.", "en", []),
        ("We will set up a panel within three months of taking office.", "en", []),
    ],
)
def test_months_are_a_limit_of_each_case(promised, words: str, language: str, months: list[float]) -> None:
    assert [value for value, unit, _ in promised(words, language) if unit == "months"] == months
