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


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("The shed is to be enlarged to 300 berths together with the Scottish Government.", "en"),
        ("With support from the European Union, the port will plant 300 trees by 2029.", "en"),
        ("De loods wordt in samenwerking met de NMBS uitgebreid tot 300 plaatsen.", "nl"),
        ("De haven plant met steun van de Europese Unie 300 bomen tegen 2029.", "nl"),
    ],
)
def test_who_helps_does_not_own_the_target(targets, words: str, language: str) -> None:
    [found] = targets(PLAN[language] + words, language)
    assert (found.own, found.value) == (True, 300)


@pytest.mark.parametrize(
    ("words", "language", "own"),
    [
        ("To contribute to the Paris Agreement, the port will cut noise by 40% by 2029.", "en", True),
        ("The council will cut waste by 40% by 2029, well ahead of the national target.", "en", True),
        ("Students from the EU will make up 40% of our intake by 2029.", "en", True),
        ("Germany aims for 40% clean boats by 2029.", "en", False),
        ("The IPCC says noise must fall by 40% by 2029.", "en", False),
        ("De haven plant 40 bomen tegen 2029, meer dan Vlaanderen vraagt.", "nl", True),
        ("Om bij te dragen aan het akkoord van Parijs verlaagt de stad haar uitstoot met 40% tegen 2029.", "nl", True),
        ("Het nationale doel is 40% minder hinder tegen 2029.", "nl", False),
        ("De Zeewet verplicht Nederland tot 40% minder hinder in 2029.", "nl", False),
        ("Duitsland mikt op 40% in 2029.", "nl", False),
    ],
)
def test_whose_a_target_is_in_other_wordings(targets, words: str, language: str, own: bool) -> None:
    [found] = targets(PLAN[language] + words, language)
    assert (found.own, found.value) == (own, 40)
