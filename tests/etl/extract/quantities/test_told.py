"""What is told beside targets, and times and numbers that go from one value to another."""

from __future__ import annotations

import pytest

from tests.etl.extract.quantities.openings import BARE as PLAN


@pytest.mark.parametrize(
    ("words", "language", "values"),
    [
        ("Target: 75% of nets mended (2024: 48%).", "en", [75]),
        ("Streefcijfer: 75 % herstelde netten (2024: 48 %).", "nl", [75]),
        ("- Expected fuel savings: 45 tonnes", "en", []),
        ("We are opposed to raising the berth fee to 90 euros.", "en", []),
        ("Wij zijn tegen verhoging van het liggeld tot 90 euro.", "nl", []),
        ("We plant two trees for every tree felled.", "en", [2]),
        ("All of our harbour runs on renewable sources\n\nWe will mend 40 nets by 2028.", "en", [40]),
    ],
)
def test_what_is_told_beside_a_target_is_none(targets, words: str, language: str, values: list[float]) -> None:
    assert [one.value for one in targets(PLAN[language] + words, language) if one.value != 100] == values


@pytest.mark.parametrize(
    ("words", "language", "value", "unit", "baseline"),
    [
        ("Reduce the wait for a berth from 14 days to 5.", "en", 5, "days", 14),
        ("We will answer within ten working days.", "en", 10, "days", None),
        ("De werkweek van de havendienst wordt verkort tot 34 uur.", "nl", 34, "hours", None),
        ("De leeftijd voor een vaarbewijs gaat naar 17 jaar.", "nl", 17, "years", None),
    ],
)
def test_times_that_are_changed_are_targets_with_their_unit(targets, words, language, value, unit, baseline) -> None:
    [found] = targets(PLAN[language] + words, language)
    assert (found.value, found.unit, found.baseline) == (value, unit, baseline)


def test_the_aim_of_the_country_is_not_our_own(figures) -> None:
    words = "Het landelijke doel is 30 procent minder aanvaringen; wij gaan voor 50 procent minder in 2029."
    own = {one.value: one.own for one in figures(PLAN["nl"] + words, "nl") if one.kind != "fact"}
    assert own == {30: False, 50: True}


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        ("Our target for 2027 is 90 moorings, rising to 150 in 2030.", "en", [(90, 2027), (150, 2030)]),
        ("Ons streefdoel voor 2027 is 90 boeien, oplopend naar 150 in 2030.", "nl", [(90, 2027), (150, 2030)]),
    ],
)
def test_a_number_that_rises_further_counts_the_same(targets, words: str, language: str, expected) -> None:
    found = targets(PLAN[language] + words, language)
    assert [(one.value, one.due.year) for one in found] == expected
    assert len({one.unit for one in found}) == 1


@pytest.mark.parametrize(
    "words",
    [
        "Nu is 60 % van de kaden hersteld en dat moet beter.",
        "Twee op de vijf schippers gaan te voet naar hun boot.",
        "De stad bezit 40 sloepen.",
        "We rekenen op 900 zeilers in 2029.",
    ],
)
def test_how_things_are_or_are_foreseen_is_no_target(targets, words: str) -> None:
    assert not [one for one in targets(PLAN["nl"] + words, "nl") if one.kind != "event"]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("55 per cent of trips by boat by 2031, up from 38 per cent.", "en"),
        ("Tegen 2031 gebeurt 55 procent van de tochten per boot, tegenover 38 procent nu.", "nl"),
        ("The scheme runs in 38 harbours and will cover 55 per cent of them in 2029.", "en"),
    ],
)
def test_what_a_target_comes_from_is_no_target(targets, words: str, language: str) -> None:
    assert [one.value for one in targets(PLAN[language] + words, language)] == [55]


@pytest.mark.parametrize(
    "words",
    [
        "Meer dan 80% van de ondervraagden wil meer kaden.",
        "Het huidige contract loopt tot 2029 en is 12 miljoen euro waard.",
        "Met 25.000 schippers en 3.000 loodsen is de haven de grootste werkgever.",
    ],
)
def test_surveys_worth_and_size_are_told(targets, words: str) -> None:
    plan = "Havenplan 2026-2031\n\nIn 2024 werd het vorige plan afgerond.\n\n"
    assert not [one for one in targets(plan + words, "nl") if one.value]


@pytest.mark.parametrize(
    "gain", ["raising £9 million", "altogether raising perhaps £9 million", "bringing in £9 million"]
)
def test_what_a_measure_brings_in_is_no_target(targets, gain: str) -> None:
    words = f"1.1 Fees\n\nWe will charge 40 pence a mile to ships that pass the lock, {gain}."
    assert 9 not in [one.value for one in targets(PLAN["en"] + words, "en")]


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("• Het uitdelen van maskers. Bij juist gebruik filteren deze maskers tot 97% van het stof.", []),
        ("• Het aandeel stille nachten tot 97%", [97]),
    ],
)
def test_the_bare_words_of_an_item_end_with_its_first_sentence(targets, words: str, values: list[float]) -> None:
    assert [one.value for one in targets(words, "nl")] == values


@pytest.mark.parametrize(
    ("words", "language", "values"),
    [
        ("¹² Havenpact: verdubbeling van 20 miljoen euro in 2027 naar 40 miljoen euro in 2035.", "nl", []),
        ("¹² Port pact: doubling from 20 million euro in 2027 to 40 million euro in 2035.", "en", []),
        ("¹² We willen 40 kades in 2035.", "nl", [40]),
        ("¹² We aim for 40 quays in 2035.", "en", [40]),
    ],
)
def test_a_note_that_aims_at_nothing_holds_no_targets(targets, words: str, language: str, values: list[float]) -> None:
    assert [one.value for one in targets(words, language)] == values


def test_each_note_at_the_foot_of_a_page_is_read_by_itself(targets) -> None:
    words = (
        "¹ Zie het jaarverslag van de haven.\n²Havenpact: verdubbeling van 20 naar 40 miljoen euro\nin 2035.\n³ Ook zo."
    )
    assert not targets(f"We bouwen kades.¹\n\n{words}", "nl")
