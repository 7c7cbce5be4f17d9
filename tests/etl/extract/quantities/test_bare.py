"""Bare numbers that count what was named before, and those that count nothing."""

import pytest

PLAN = {
    "nl": "# Dijkplan 2026-2031\n\nIn 2024 werd het vorige plan afgerond.\n\n",
    "en": "# Dyke plan 2026-2031\n\nThe last plan was completed in 2024.\n\n",
}


def read(figures, words: str, language: str) -> list[float]:
    found = figures(PLAN[language] + words, language)
    return [one.value for one in found if one.kind not in ("fact", "event")]


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("Er zijn 31 pontons. Eind 2028 zijn het er 60, in 2031 90.", "nl", [60, 90]),
        ("We vernieuwen er vier grondig.", "nl", [4]),
        ("In deze periode halen we er 500 uit het water.", "nl", [500]),
        ("We leggen er nog eens 30 bovenop.", "nl", [30]),
        ("Het aantal meldingen verminderen we met 450.", "nl", [450]),
        ("Van zes rondes per jaar gaan we naar twee.", "nl", [2]),
        ("De wachttijd gaat van 5 weken in 2024 naar 3 weken in 2027 en 2 weken in 2029.", "nl", [3, 2]),
        ("Van 5 naar 15 punten vanaf 2027.", "nl", [15]),
        ("- Turn old sheds into gardens: 20 sheds by 2028, 45 by 2030", "en", [20, 45]),
        ("We openen 12 in elke haven.", "nl", [12, 100]),
        ("We train 40 a year.", "en", [40]),
        ("Eind 2028 is het 60 kilo.", "nl", [60]),
        ("Dat brengen we op 40 uur.", "nl", [40]),
        ("Sign nine joint charters.", "en", [9]),
        ("We will bring it down from 8.6 days per skipper to 7.5.", "en", [7.5]),
        ("Pilots will need to cut costs by at least 3% before counting savings from 2022.", "en", [3]),
        ("Pilots are expected to continue to improve punctuality to 75% by March 2028.", "en", [75]),
        ("Reduce at least by half the share of idle boats.", "en", [50]),
        ("We schrappen de helft van de formulieren.", "nl", [50]),
        ("- Leegstand van loodsen onder de 8 % in 2028", "nl", [8]),
        ("In schooljaar 2027-2028 telt 90 % van de klassen een zwemmer.", "nl", [90]),
        ("Dat wordt 80.", "nl", [80]),
        ("Over vier jaar staan er 500 palen.", "nl", [500]),
        ("Het verzuim gaat onder de 5 %.", "nl", [5]),
        ("Schippers geven ons in 2030 minstens een 8.", "nl", [8]),
        ("By 2030 there are 80, and 150 by 2031.", "en", [80, 150]),
        ("We push it above 80%.", "en", [80]),
        ("We are going for 80%.", "en", [80]),
        ("In four years' time there are 500 posts.", "en", [500]),
        ("Berths are few: 300 are to follow.", "en", [300]),
        ("Per 1 januari 2028 is er één loods per 400 boten.", "nl", [400]),
        ("By 2028 there is one pilot per 400 boats.", "en", [400]),
        ("We will provide one pilot for every 400 boats.", "en", [400]),
        ("Retire seven of our 31 barges.", "en", [7]),
        ("Every shed will be dry by 2030, and 350 will get a pump.", "en", [350]),
        ("Shorten the time to a berth from 14 months to 8 months by 2028.", "en", [8]),
        ("- Merge 14 forms into three", "en", [3]),
        ("Take the canopy along the dyke from 12.4 to 16 per cent by 2031.", "en", [16]),
        ("(from 640 to 1,280 sheds by 2030)", "en", [1280]),
    ],
)
def test_a_bare_number_counts_on_where_it_is_promised(figures, words: str, language: str, found: list[float]) -> None:
    assert read(figures, words, language)[-len(found) :] == found


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("In 2020 waren het er 80.", "nl"),
        ("Vandaag zijn het er 80.", "nl"),
        ("We werkten er vorig jaar 80 af.", "nl"),
        ("Wij willen dat ook doen (zie ook voornemen 2.1 en 6.2) voor 2030.", "nl"),
        ("De post daalde van 27 naar 9 in een jaar.", "nl"),
        ("Fires rose, up from 702 to 818 in a year.", "en"),
        ("Calls take two minutes; the average wait is now 4 min 10", "en"),
        ("We schrappen de taks van 2 %.", "nl"),
        ("The number of boats is expected to continue to grow to 75.", "en"),
        ("Er is één loods per 400 boten.", "nl"),
        ("There is one pilot per 400 boats.", "en"),
        ("We will use a 360 degree mirror.", "en"),
        ("Pollution fell from 27 to 9 within a year.", "en"),
        ("Cutting the noise of the quay20505 will be required.", "en"),
        ("The tolls range from 12 to 60 per barge.", "en"),
    ],
)
def test_a_number_that_counts_nothing_or_tells_the_past_is_none(figures, words: str, language: str) -> None:
    assert read(figures, words, language) == []


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("OD 1.4 Veilige loodsen", "nl", []),
        ("Doel 2.1a Plant 40 bomen langs de dijk.", "nl", [40]),
        ("PG 1.1.3 Close 40 old gates.", "en", [40]),
        ("5.3c Retire 12 barges", "en", [12]),
        ("4.b By 2030, plant 40 trees.", "en", [40]),
        ("EUR 1.5 million was spent.", "en", []),
    ],
)
def test_the_code_of_a_goal_is_no_figure(figures, words: str, language: str, found: list[float]) -> None:
    assert read(figures, words, language) == found
