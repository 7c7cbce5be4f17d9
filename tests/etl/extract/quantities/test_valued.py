"""Items of a list of targets that name an indicator and its value; lists of how things are hold none."""

from __future__ import annotations

import pytest

VALUED = [
    (
        "The indicators and their targets for 31 December 2030 are:\n\n"
        "1. Number of clean boats in use on our quays: 130, baseline: 80",
        "en",
        [130],
    ),
    ("1. Number of clean boats in use on our quays by 2030: 130, baseline: 80", "en", [130]),
    ("The targets for 2030 are:\n\n1. Accuracy of the tide tables for ships: 91%, baseline: ~85%", "en", [91]),
    ("The targets for 2030 are:\n\n1. Assessment of the use of solar boats in companies: 150", "en", [150]),
    ("De streefwaarden voor 2030 zijn:\n\n1. Schone boten in gebruik: 130, nulmeting: 80", "nl", [130]),
    ("De streefwaarden voor 2030 zijn:\n\n1. Schone boten in gebruik: 130 (nulmeting: 80)", "nl", [130]),
    ("De streefwaarden voor 2030 zijn:\n\n1. Haalbaarheid van boten op zon bij bedrijven: 150", "nl", [150]),
    ("De streefwaarden voor 2030 zijn:\n\n1. Trefzekerheid van de getijdentabel: 91%, huidig: 85%", "nl", [91]),
]
TOLD = [
    (
        "This is shown by the current state of the indicators (as of 1 November 2028):\n\n"
        "1. Number of clean boats on our quays: 80\n2. Number of crews with a cook: 40",
        "en",
    ),
    ("Results achieved so far:\n\n- 80 clean boats\n- 40 crews with a cook", "en"),
    ("Wat we al bereikten:\n\n- 80 schone boten\n- 40 ploegen met een kok", "nl"),
    ("De huidige stand van de indicatoren (op 1 november 2028) is:\n\n1. Aantal schone boten: 80", "nl"),
    ("The levels that the last plan aimed at, as they were on 1 May 2028:\n\n1. Clean boats in use: 50", "en"),
    ("De streefwaarden voor de indicatoren waren in 2028:\n\n1. Schone boten in gebruik: 50", "nl"),
    ("In the period 2027-2029 there were no works on the quay.", "en"),
    ("In de periode 2027-2029 waren er geen werken aan de kade.", "nl"),
]
MEANT = [
    ("Results to be achieved by 2030:\n\n- 80 clean boats\n- 40 crews with a cook", "en", [40, 80]),
    ("Te bereiken resultaten tegen 2030:\n\n- 80 schone boten\n- 40 ploegen met een kok", "nl", [40, 80]),
]


@pytest.mark.parametrize(("words", "language", "wanted"), [*VALUED, *MEANT])
def test_an_indicator_with_its_value_is_a_target(promised, words: str, language: str, wanted: list[float]) -> None:
    assert sorted(one[0] for one in promised(words, language)) == wanted


@pytest.mark.parametrize(("words", "language"), TOLD)
def test_a_list_of_how_things_are_or_were_meant_holds_none(promised, words: str, language: str) -> None:
    assert not promised(words, language)
