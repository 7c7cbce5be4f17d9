"""Long sentences: what is conceded first, lengths of time before a date, rates of many, and what each part gets."""

import pytest

from tests.etl.extract.quantities.openings import HARBOUR as PLAN


def read(targets, words: str, language: str) -> list[tuple]:
    return [(one.value, one.unit, one.due and one.due.year) for one in targets(PLAN[language] + words, language)]


@pytest.mark.parametrize(
    ("words", "language", "wanted"),
    [
        ("Although only 15% of sailors row today, we want this to be 35% by 2030.", "en", (35, "percent", 2030)),
        ("Hoewel vandaag maar 15% roeit, willen we dat dit 35% is tegen 2030.", "nl", (35, "percent", 2030)),
        ("We aim for 55% of cadets to sail within six months of leaving by 2029.", "en", (55, "percent", 2029)),
        ("We have set a target to plant 250 trees, one for every child, by 2030.", "en", (250, "trees", 2030)),
        ("Each year we will offer 60 grants worth £2,000 each to cadets.", "en", (60, "grants", None)),
        ("Student numbers will grow from 125 in 2023/24 to 150 by 2027/28.", "en", (150, "students", 2028)),
        ("Het studentenaantal groeit van 125 in 2023 naar 150 in 2028.", "nl", (150, "students", 2028)),
        ("- A 12-per-cent rise in catch by 2028.", "en", (12, "percent", 2028)),
        ("Over 400 people will benefit from the pier by 2029.", "en", (400, "persons", 2029)),
        ("Each crew will appoint at least two wardens by 2029.", "en", (2, "persons", 2029)),
        ("Elke ploeg duidt tegen 2029 minstens twee loodsen aan.", "nl", (2, "loodsen", 2029)),
        ("By 2029, we will double our yearly catch to 80 tonnes.", "en", (80, "tonnes", 2029)),
        ("2,500 trees will be planted each year between 2028 and 2031.", "en", (2500, "trees", 2031)),
        ("Tussen 2028 en 2031 planten we elk jaar 2.500 bomen.", "nl", (2500, "trees", 2031)),
    ],
)
def test_a_long_sentence_has_one_target(targets, words: str, language: str, wanted: tuple) -> None:
    assert read(targets, words, language) == [wanted]


def test_everybody_close_to_something_is_a_target_of_all(targets) -> None:
    assert (100, "percent", None) in read(targets, "- Every sailor will be within a 10-minute walk of a pier", "en")


def test_what_there_is_now_in_brackets_takes_the_unit_of_the_target(targets) -> None:
    [found] = targets(PLAN["en"] + "We aim to have 150 volunteers (currently 120) by the end of 2028.", "en")
    assert (found.value, found.baseline, found.due.year) == (150, 120, 2028)


@pytest.mark.parametrize(
    ("words", "language", "wanted"),
    [
        ("- A minimum of 85% of hulls inspected and completed on time.", "en", (85, "percent", None)),
        ("- No more than 5% of crews waiting longer than 52 weeks by March 2029.", "en", (5, "percent", 2029)),
        ("Publish 60 open data sets by the end of 2028.", "en", (60, "datasets", 2028)),
        ("Open three piers by 2029: one in the north, one in the west and one in the south.", "en", (3, "piers", 2029)),
        ("We openen drie loodsen tegen 2029: één in het noorden en één in het zuiden.", "nl", (3, "loodsen", 2029)),
        ("Minstens 62% van de matrozen beveelt de opleiding aan in 2028.", "nl", (62, "percent", 2028)),
        ("Het percentage leegstand zakt onder de 8%.", "nl", (8, "percent", None)),
    ],
)
def test_shares_counts_and_edges(targets, words: str, language: str, wanted: tuple) -> None:
    assert read(targets, words, language) == [wanted]
    assert all(one.own for one in targets(PLAN[language] + words, language))


@pytest.mark.parametrize(
    ("words", "language", "wanted"),
    [
        ("We planten tegen 2030 een miljoen bomen, één per inwoner.", "nl", [(1000000, "trees", 2030)]),
        ("We raise the fund from £2 in 2018 (£283,000) to £3 in 2029.", "en", [(3, "gbp", 2029)]),
        (
            "Het aantal leden stijgt met 500 tot 12.000 in 2030.",
            "nl",
            [(500, "persons", 2030), (12000, "persons", 2030)],
        ),
    ],
)
def test_figures_that_explain_another_stay_apart_from_it(targets, words: str, language: str, wanted: list) -> None:
    assert read(targets, words, language) == wanted
