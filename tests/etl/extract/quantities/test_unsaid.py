"""Targets that no word of promising marks: how soon, what stays, a thing and how many, told in goals and services."""

import pytest

from etl.extract.proposal import GoalProposal

PLAN = {
    "nl": "# Dijkplan 2026-2031\n\nIn 2024 werd het vorige plan afgerond.\n\n",
    "en": "# Dyke plan 2026-2031\n\nThe last plan was completed in 2024.\n\n",
}


def read(figures, words: str, language: str) -> list[float]:
    """The targets of one goal."""
    text = PLAN[language] + words
    goals = [GoalProposal("doel", "1", None, 5, 5 + words.count("\n"), "", "label", 1, 0)]
    return [one.value for one in figures(text, language, goals) if one.kind not in ("fact", "event")]


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("Een losse plank is binnen 24 uur hersteld.", "nl", [24]),
        ("Wie de sluiswachter belt, kan binnen drie dagen varen.", "nl", [3]),
        ("- Een verloren anker die avond melden? Binnen twee werkdagen gevonden.", "nl", [2]),
        ("The second tug follows within eight minutes.", "en", [8]),
        ("The lock keeper replies within five working days.", "en", [5]),
        ("We will answer 90% of calls within 20 seconds by 2029.", "en", [90, 20]),
        ("Close 80 per cent of leaks within 30 days.", "en", [80, 30]),
        ("We willen 80 % van de vragen binnen 5 dagen beantwoorden.", "nl", [80, 5]),
        ("In 2024 replied the keeper within five working days.", "en", []),
        ("Today the second tug follows within eight minutes.", "en", []),
        ("Vandaag is een losse plank binnen 24 uur hersteld.", "nl", []),
        ("By 2029, 90% of calls are answered within 20 seconds.", "en", [90]),
        ("Tegen 2029 krijgt 80 % van de vragen die binnen 5 dagen komen een antwoord.", "nl", [80]),
        ("A call is urgent if nobody comes within eight minutes.", "en", []),
    ],
)
def test_how_soon_somebody_is_served_is_a_target(figures, words: str, language: str, found: list[float]) -> None:
    assert read(figures, words, language) == found


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("Het liggeld blijft 12 %.", "nl", [12]),
        ("De reserve blijft boven 6 %.", "nl", [6]),
        ("Het verloop zakt onder 9 procent.", "nl", [9]),
        ("Wij behouden de huidige norm van 25 % schaduw.", "nl", [25]),
        ("Our reserves stay at or above 6% of the budget.", "en", [6]),
        ("Turnover falls below 9%.", "en", [9]),
        ("We keep the present share of 25% shade.", "en", [25]),
        ("De reserve blijft steken op 6 %.", "nl", []),
        ("De huidige norm van 25 % is te laag.", "nl", []),
        ("Ons aandeel blijft vandaag boven 6 %.", "nl", []),
        ("Its share remains 6% of the budget.", "en", []),
        ("The current share of 25% is too low.", "en", []),
    ],
)
def test_what_stays_as_it_is_or_passes_a_mark_is_a_target(figures, words: str, language: str, found) -> None:
    assert read(figures, words, language) == found


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("Control answers 95% of calls within seven seconds on average, down from 90 at present.", "en", [95, 7]),
        ("Onze dienst lost 95 % van de meldingen binnen 7 uur op.", "nl", [95, 7]),
        ("In 2030 bedraagt de wachttijd 12 minuten.", "nl", [12]),
        ("De wachttijd wordt twee weken.", "nl", [2]),
        ("By 2030 the average wait is 12 minutes.", "en", [12]),
        ("Niemand wacht langer dan twee weken.", "nl", [2]),
        ("Nobody waits longer than two weeks.", "en", [2]),
        ("A skipper waits no longer than two minutes.", "en", [2]),
        ("- Response times: 8 minutes", "en", [8]),
        ("A permit comes within a week.", "en", [1]),
        ("85 % van de vragen is binnen een dag beantwoord.", "nl", [85, 1]),
        ("De wachttijd bedraagt 12 minuten.", "nl", []),
        ("The average wait is 12 minutes.", "en", []),
        ("Wie binnen drie dagen boekt, krijgt een plaats.", "nl", []),
        ("Zonder ingreep stijgt de wachttijd tot 40 weken.", "nl", []),
        ("Without action the wait rises to 40 weeks.", "en", []),
        ("Control answered 95% of calls within seven seconds.", "en", []),
    ],
)
def test_how_long_something_takes_is_a_target_in_a_goal(figures, words: str, language: str, found: list[float]) -> None:
    assert read(figures, words, language) == found


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("Het draagvlak moet groeien: 60 % van de schippers (nu 45 %).", "nl", [60]),
        ("Our fleet: 60% clean (now 45%).", "en", [60]),
        ("In 2023 was 60 % schoon (nu 45 %).", "nl", []),
        ("Our fleet was 60% clean (now 45%).", "en", []),
    ],
)
def test_a_figure_beside_that_of_now_is_a_target(figures, words: str, language: str, found: list[float]) -> None:
    assert read(figures, words, language) == found


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("The council receives a progress report every quarter.", "en", [4]),
        ("Progress is reviewed twice a year.", "en", [2]),
        ("De raad ontvangt tweemaal per jaar een voortgangsrapport.", "nl", [2]),
        ("De voortgang wordt elk kwartaal met de raad besproken.", "nl", [4]),
        ("The quay receives salt every quarter.", "en", []),
        ("In 2024 kreeg de raad tweemaal per jaar een rapport.", "nl", []),
    ],
)
def test_how_often_somebody_hears_how_the_plan_fares_is_a_target(targets, words, language, found) -> None:
    text = PLAN[language] + words
    assert [one.value for one in targets(text, language) if one.kind != "event"] == found


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("- Zwemles: 90 extra plaatsen", "nl", [90]),
        ("- Duinvoet: 14 hectare, alleen voor helmgras", "nl", [14]),
        ("- Strandstoelen bij 22 duinen", "nl", [22]),
        ("- Golfslag in de haven niet boven 7 procent", "nl", [7]),
        ("- Schoolstraten: 12 extra", "nl", [12]),
        ("- School streets: 12 more", "en", [12]),
        ("- Ruimte voor woongroepen: een op de tien nieuwe woningen", "nl", [10]),
        ("- One in ten new homes for house groups", "en", [10]),
        ("- Een op de tien schippers slaapt slecht", "nl", []),
        ("- One in ten skippers sleeps badly", "en", []),
        ("- Swimming lessons: 90 extra places", "en", [90]),
        ("- Reed beds on 14 hectares", "en", [14]),
        ("- Duinvoet (14 hectare)", "nl", []),
        ("- De duinvoet is 14 hectare groot", "nl", []),
        ("- Lamps on the pier (84 lamps)", "en", []),
        ("- The boardwalk has 14 gates", "en", []),
        ("- Mending the pier for 12 million euro", "en", []),
    ],
)
def test_an_item_that_is_no_more_than_a_thing_and_how_many_is_a_target(figures, words: str, language: str, found):
    assert read(figures, words, language) == found


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("Van de nieuwe woningen is 35 procent te huur.", "nl", [35]),
        ("In the new housing schemes 35% is for rent.", "en", [35]),
        ("Van de woningen is 35 procent te huur.", "nl", []),
        ("Van de nieuwe woningen was 35 procent te huur.", "nl", []),
        ("Of our homes 35% is for rent.", "en", []),
    ],
)
def test_the_share_of_what_is_still_to_be_made_is_a_target(figures, words: str, language: str, found) -> None:
    assert read(figures, words, language) == found


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("De haven groeit. Op kade Zuid komen 300 ligplaatsen.", "nl", [300]),
        ("De haven groeit. Langs de dijk verrijzen 300 ligplaatsen.", "nl", [300]),
        ("The port grows. On the south quay 300 berths are added.", "en", [300]),
        ("De haven groeit. Uit Polen komen 300 schippers.", "nl", []),
        ("The port grows. From Poland come 300 skippers.", "en", []),
        ("The port grows. On the south quay 300 berths are added since 2020.", "en", []),
    ],
)
def test_what_comes_into_being_is_a_target_of_its_goal(figures, words: str, language: str, found) -> None:
    assert read(figures, words, language) == found


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("De waterbus, die vandaag zes kades bedient, wordt uitgebreid naar 19 kades tegen 2029.", "nl", [19]),
        ("Tegen 2029 ligt twee derde van de kades hoger (vandaag 21 %).", "nl", [66.67]),
        ("The ferry, which today serves six piers, is extended to 19 piers by 2029.", "en", [19]),
        ("By 2029 two thirds of the quays lie higher (today 21%).", "en", [66.67]),
        ("Bij jonge schippers, bij wie het vandaag slechts 13 % is, leggen we de lat op 25 %.", "nl", [25]),
        ("De waterbus bedient vandaag 19 kades.", "nl", []),
        ("The ferry serves 19 piers today.", "en", []),
    ],
)
def test_an_aside_on_today_leaves_the_rest_to_come(figures, words: str, language: str, found) -> None:
    assert read(figures, words, language) == found
