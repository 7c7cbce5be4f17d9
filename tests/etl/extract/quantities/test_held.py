"""What is to stay as it is told, and what only tells of a plan or of what there is."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("words", "language", "values"),
    [
        ("Op tijd vertrekt 82 % van de boten: dat peil willen we minstens behouden.", "nl", [82]),
        ("Vandaag vertrekt 82 % op tijd. Dat niveau houden we vast.", "nl", [82]),
        ("We beheren 4 hectare slik en dat willen we zo houden.", "nl", [4]),
        ("De uitval bedraagt 12 %, een peil dat we willen vasthouden.", "nl", [12]),
        ("Op tijd vertrekt 82 %: dat peil willen we verhogen.", "nl", []),
        ("De uitval ligt op 12 %. Dat cijfer baart ons zorgen.", "nl", []),
        ("Today 82% of boats leave on time. We will keep it that way.", "en", [82]),
        ("The pass rate is 82%, a level we intend to maintain.", "en", [82]),
        ("97% of ferries sail on time and we mean to hold that level.", "en", [97]),
        ("None has been dumped at sea since 2016 and we will keep it that way.", "en", [0]),
        ("The pass rate is 82%, a level we intend to raise.", "en", []),
        ("The pass rate is 82%. That is not good enough.", "en", []),
        ("82% of sailors pass. We will keep our crews small.", "en", []),
    ],
)
def test_what_is_wanted_to_stay_so_is_a_target(promised, words: str, language: str, values: list[float]) -> None:
    assert [value for value, _, _ in promised(words, language)] == values


@pytest.mark.parametrize(
    ("words", "language", "values"),
    [
        ("Het bestuur legt de lijnen vast voor vijf schooljaren, van 2027-28 tot en met 2031-32.", "nl", []),
        ("De overeenkomst loopt vijf jaar, tot eind 2031.", "nl", []),
        ("We zetten onze 19 boten, 31 wagens en 812 medewerkers in tussen 2027 en 2030.", "nl", []),
        ("The plan spans five academic years, from 2027-28 to 2031-32.", "en", []),
        ("It follows a survey in which 9,318 sailors took part, and covers the five years to March 2031.", "en", []),
        ("We will use our 19 boats, 31 vans and 812 staff between April 2027 and March 2030.", "en", []),
        ("We will open our two new piers and six docks by 2030.", "en", [2, 6]),
        ("In 2030 nemen 900 zeilers deel.", "nl", [900]),
    ],
)
def test_how_long_a_plan_lasts_and_what_there_is_are_no_targets(promised, words, language, values) -> None:
    assert [value for value, _, _ in promised(words, language)] == values


@pytest.mark.parametrize(
    ("words", "language", "value"),
    [
        ("Elke boot wordt minstens eens in de zes jaar gekeurd.", "nl", 0.1667),
        ("De romp wordt één keer per tien jaar gereinigd.", "nl", 0.1),
        ("De bemanning oefent om de acht jaar op zee.", "nl", 0.125),
        ("Each boat is inspected at least once every six years.", "en", 0.1667),
        ("The hull will be cleaned once in ten years.", "en", 0.1),
    ],
)
def test_what_is_done_once_in_many_years_is_how_often(promised, words: str, language: str, value: float) -> None:
    assert (value, "times_per_year", None) in promised(words, language)


@pytest.mark.parametrize(
    ("head", "values"),
    [
        ("Target 2027-28", [95, 96]),
        ("Result 2027-28", [96]),
    ],
)
def test_a_target_of_the_running_year_stands_before_a_later_one(figures, head: str, values: list[float]) -> None:
    words = (
        "Harbour plan 2027-2030\n\nThe last survey was completed in 2027.\n\n"
        f"| | 2026-27 | {head} | Target 2028-29 |\n|---|---|---|---|\n| Crews that pass | 93% | 95% | 96% |"
    )
    found = [one.value for one in figures(words, "en") if one.kind != "fact"]
    assert found == values


def test_the_name_of_a_plan_tells_a_term_of_fifteen_years(figures) -> None:
    words = (
        "Sea for the future: strategy 2025-2040\n\nWe will plant 90 hectares of reed within fifteen years of 2025.\n"
    )
    words += "\nOver the term of this strategy we open 12 docks."
    assert [one.due.year for one in figures(words, "en") if one.unit == "docks" and one.due] == [2040]
