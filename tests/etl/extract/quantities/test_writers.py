"""Whose a target is in a plan of the state itself, and in one that only names the state."""

import pytest

PLAN = {
    "nl": "Zeeplan 2026-2031\n\nIn 2024 werd het vorige plan afgerond. Dit plan loopt van 2026-2031.\n\n",
    "en": "Sea plan 2026-2031\n\nThe last plan was completed in 2024. This plan covers 2026-2031.\n\n",
}
SPEAKS = {
    "nl": "Nederland wil schone zeeën.\n\nNederland zet in op zeegras.\n\nNederland moet leren zwemmen.\n\n",
    "en": "The Scottish Government will clean the sea.\n\nThe Scottish Government will sow kelp.\n\n"
    "The Scottish Government aims to teach swimming.\n\n",
}
TARGET = {
    "nl": "Nederland streeft naar 30 procent zeegras in 2030.",
    "en": "The Scottish Government will sow 30 hectares of kelp by 2030.",
}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_state_that_acts_all_the_time_is_the_writer(targets, language: str) -> None:
    [found] = [one for one in targets(PLAN[language] + SPEAKS[language] + TARGET[language], language) if one.value]
    assert found.own


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_state_that_acts_once_is_somebody_else(targets, language: str) -> None:
    [found] = [one for one in targets(PLAN[language] + TARGET[language], language) if one.value]
    assert not found.own


@pytest.mark.parametrize(
    "words",
    [
        "Since 2019 we have built 300 sheds towards our 500 target.",
        "This will raise the port's annual investment.",
        "We will build on our current fund of £10m for sailors.",
        "We will promote the joint 5 stage skills model of the port.",
    ],
)
def test_what_is_done_known_or_named_is_no_target_though_the_words_want_more(targets, words: str) -> None:
    assert not targets(PLAN["en"] + words, "en")


def test_places_are_counted(targets) -> None:
    [found] = targets(PLAN["en"] + "- Introducing quiet berths in eight locations", "en")
    assert (found.value, found.unit) == (8, "locations")
