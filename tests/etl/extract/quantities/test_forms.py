"""Forms in which figures are told: fractions in digits, arrows, plus signs, codes of currencies, rates told late."""

import pytest

from tests.etl.extract.quantities.openings import HARBOUR as PLAN


def own(targets, words: str, language: str) -> list:
    return [one for one in targets(PLAN[language] + words, language) if one.own]


@pytest.mark.parametrize(
    ("words", "language", "value", "unit"),
    [
        ("We will cut our noise in half by 2030.", "en", 50, "percent"),
        ("At least 2/3 of new berths will be affordable.", "en", 66.67, "percent"),
        ("- Minimaal 2/3 van de nieuwe steigers is betaalbaar.", "nl", 66.67, "percent"),
        ("We will invest EUR 40m in quays by 2029.", "en", 40, "eur_million"),
        ("Be in the top 10 percent of ports for clean air by 2029.", "en", 10, "percent"),
        ("We will offer 30 hours of free sailing a week.", "en", 30, "hours_per_week"),
        ("We besteden 3 miljoen euro extra per jaar aan kaden.", "nl", 3, "eur_million_per_year"),
        ("- 650+ boats fitted with filters by 2028", "en", 650, "boats"),
        ("Tussen nu en 2028 bouwen we 150 woningen.", "nl", 150, "dwellings"),
        ("Wij willen binnen vier jaar 120 woningen bouwen.", "nl", 120, "dwellings"),
        ("Het aantal leden verdubbelt tot 1.200 in 2030.", "nl", 1200, "persons"),
        ("Het gemiddelde rapportcijfer is minimaal een 7,5 in 2029.", "nl", 7.5, "score"),
    ],
)
def test_the_figure_and_its_unit_are_read(targets, words: str, language: str, value: float, unit: str) -> None:
    [found] = own(targets, words, language)
    assert (found.value, found.unit) == (value, unit)


def test_a_plus_sign_says_or_more(targets) -> None:
    [found] = own(targets, "- 650+ boats fitted with filters by 2028", "en")
    assert found.bound == "at_least"


@pytest.mark.parametrize(
    ("words", "language", "value", "baseline"),
    [
        ("- Boats with filters: 8% → 45% by 2029", "en", 45, 8),
        ("We will move from 12% to 55% clean heat by 2029.", "en", 55, 12),
        ("Het rapportcijfer gaat van een 7 naar een 8 in 2028.", "nl", 8, 7),
        ("- Schone boten: 8% → 45% tegen 2029", "nl", 45, 8),
    ],
)
def test_from_one_figure_to_another_is_a_change_and_no_range(targets, words, language, value, baseline) -> None:
    [found] = own(targets, words, language)
    assert (found.value, found.value_high, found.baseline) == (value, None, baseline)


def test_two_sums_between_which_it_lies_are_a_range(targets) -> None:
    [found] = own(targets, "We will spend between £1.2m and £1.5m a year on repairs.", "en")
    assert (found.value, found.value_high, found.kind) == (1.2, 1.5, "range")


@pytest.mark.parametrize(
    ("words", "language", "years"),
    [
        ("We will plant 25 trees in 2028, 250 in 2032.", "en", [(25, 2028), (250, 2032)]),
        ("- 2028: 25 woningen, 2030: 250 woningen", "nl", [(25, 2028), (250, 2030)]),
        ("We planten 25 bomen tegen 2028 en 250 tegen 2030.", "nl", [(25, 2028), (250, 2030)]),
    ],
)
def test_each_of_several_counts_has_its_year(targets, words: str, language: str, years: list) -> None:
    assert [(one.value, one.due.year) for one in own(targets, words, language)] == years


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("- Our bay is home to 60 businesses.", "en"),
        ("- Boats account for 15% of emissions.", "en"),
        ("Experts predict that the water will rise by 3 degrees by 2033.", "en"),
        ("Elk jaar verhuizen 650 mensen naar onze stad.", "nl"),
        ("- Met 7.500 studenten zijn we de grootste school van de kust.", "nl"),
        ("De stormen kunnen tegen 2032 5 miljard euro per jaar kosten.", "nl"),
    ],
)
def test_what_is_so_or_foreseen_is_no_target(targets, words: str, language: str) -> None:
    assert not [one for one in own(targets, words, language) if one.kind != "event"]
