"""Sums that only tell what something costs or who pays, limits that a permit sets, and what each one uses."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("words", "language", "values"),
    [
        ("The fee for a berth is £120 from April 2028.", "en", []),
        ("Harbour dues are £86.40 in 2027/28.", "en", []),
        ("Council funding for the port will be £8.4 million in 2027/28.", "en", []),
        ("The contribution of the county is £400,000 in 2028.", "en", []),
        ("Income from berths will be £600,000 by 2029.", "en", [0.6]),
        ("The fee for a berth falls to £90 in 2029.", "en", [90]),
        ("The rent of the hall rises by £70,000 on 1 July 2028.", "en", []),
        ("Insurance premiums will go up by 12% in 2028.", "en", []),
        ("We put £18 million into the new dock.", "en", []),
        ("Een vaarbewijs kost bij de haven maximaal € 86 (wettelijk tarief).", "nl", []),
        ("Het tarief voor een ligplaats is € 120 vanaf 2028.", "nl", []),
        ("De huur van de loods stijgt op 1 juli 2028 met € 70.000.", "nl", []),
        ("De huur van de ligplaatsen daalt tegen 2029 met 10 %.", "nl", [10]),
        ("In de verbouwing van de loods steken we € 18 miljoen.", "nl", []),
        ("We trekken € 4 miljoen uit voor nieuwe kades.", "nl", []),
        ("Aan het Kustfonds vragen we € 180.000 voor twee jaar.", "nl", []),
        ("De haven rekent een ligprijs van maximaal € 1.900 per boot.", "nl", [1900]),
    ],
)
def test_what_is_charged_paid_or_asked_for_is_no_target(promised, words: str, language: str, values) -> None:
    found = [round(value, 2) for value, _, _ in promised(words, language)]
    assert found in (values, [one * 1e6 for one in values])


@pytest.mark.parametrize(
    ("words", "language", "values"),
    [
        ("A boat falls into the small class with a length of at most 6 metres.", "en", []),
        ("Een boot valt in de klasse klein bij een lengte van hoogstens 6 meter.", "nl", []),
        ("Night trips are limited by our licence to 2,200.", "en", []),
        ("Our intake is capped by the permit at 40 million litres.", "en", []),
        ("Night trips will be limited to 2,200 by 2029.", "en", [2200]),
        ("Het aantal nachtvaarten is door onze vergunning beperkt tot 2.200.", "nl", []),
        ("De vergunning beperkt het aantal nachtvaarten tot 2.200.", "nl", []),
        ("Wij beperken het aantal nachtvaarten tegen 2029 tot 2.200.", "nl", [2200]),
        ("Wij onderhouden 31 kilometer kade op niveau B.", "nl", []),
        ("Each sailor uses 7.9 litres of water.", "en", []),
        ("Every boat will use 7.9 litres of fuel an hour by 2030.", "en", [100, 7.9]),
        ("Elke zeiler verbruikt 110 liter water per dag.", "nl", []),
        ("Elke zeiler legt minstens 3 proeven af.", "nl", [3]),
    ],
)
def test_definitions_permits_and_use_are_no_targets(promised, words: str, language: str, values) -> None:
    assert [value for value, _, _ in promised(words, language)] == values


@pytest.mark.parametrize(
    ("words", "language", "values"),
    [
        ("**Our commitment:** 1,500 visits every year, with at least 70% delivered to small boats.", "en", [1500, 70]),
        ("**Onze belofte:** elk jaar 1.500 huisbezoeken.", "nl", [1500]),
        ("In the end 437 boats were checked, with at least 70% owned by one family.", "en", []),
    ],
)
def test_what_stands_under_a_label_is_promised_though_told_as_done(promised, words, language, values) -> None:
    assert [value for value, _, _ in promised(words, language)] == values
