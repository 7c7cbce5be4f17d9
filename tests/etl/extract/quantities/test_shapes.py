"""Targets in further shapes of sentence, and figures that look like targets in sentences of other kinds."""

import pytest

from etl.extract.proposal import GoalProposal
from tests.etl.extract.quantities.openings import BARE as PLAN


def below(code: str, words: str) -> list[GoalProposal]:
    return [GoalProposal("item", code, None, 1, len(words.split("\n")), "", "bullet", 1, 0)]


@pytest.mark.parametrize(
    ("code", "words", "language"),
    [
        ("35", "35 Havenbeleid", "nl"),
        ("P4/12", "12 Bossen en parken", "nl"),
        ("7", "7 Harbour policy", "en"),
    ],
)
def test_the_number_of_a_heading_is_no_figure(figures, code: str, words: str, language: str) -> None:
    assert figures(words, language, below(code, words)) == []


def test_the_number_of_a_heading_right_after_a_sentence_is_no_figure(figures) -> None:
    words = "8 Havens\nWe varen uit.\n9 Vissers\n9.1 We vissen.\n"
    goals = [
        GoalProposal("doel", "8", None, 1, 2, "", "label", 1, 0),
        GoalProposal("doel", "9", None, 3, 4, "", "label", 1, 0),
        GoalProposal("item", "9.1", "9", 4, 4, "", "decimal", 1, 1),
    ]
    assert figures(words, "nl", goals) == []


@pytest.mark.parametrize(("words", "language"), [("36 Zeehavens\n\nTekst volgt.", "nl"), ("36 Ports\n\nText.", "en")])
def test_the_number_of_a_heading_that_is_no_goal_is_no_figure(figures, words: str, language: str) -> None:
    assert figures(words, language) == []


def test_a_count_that_opens_an_item_is_not_its_number(figures) -> None:
    words = "- 35 extra boswachters"
    assert [one.value for one in figures(words, "nl", below("1", words)) if one.kind != "fact"] == [35]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("- 3.07.B02.01) Open a repair café in every suburb", "en"),
        ("- 3.07.B02.02) Secure the steady supply of all school books to public libraries.", "en"),
        ("- A warm canteen with fresh meals and a reading corner beside the main entrance in each district", "en"),
        ("- Set up a chain of quiet waiting rooms across all harbours.", "en"),
        ("- Open savings accounts for repairing boats, and provide for all sailors a free course.", "en"),
        ("- Distribute sheet music fairly to all choirs", "en"),
        ("- Create grants for repairing older boats and moorings, and provide for all sailors a free course.", "en"),
        ("- The team makes maps and timetables available to all drivers.", "en"),
        ("- Maps are available to all drivers.", "en"),
        ("- Iedere wijk heeft een eigen buurthuis", "nl"),
        ("- Every suburb has its own library", "en"),
        ("We make all harbour websites accessible.", "en"),
        ("Uiterlijk in 2027 beschikt elke haven over een lift.", "nl"),
        ("- Scrap all fees for fishing licences", "en"),
        ("- Aanleg van een net van fietspaden doorheen alle dorpen", "nl"),
        ("- Op alle pleinen komen fonteintjes.", "nl"),
        ("- We breiden de markt uit. In elke hal zijn kluisjes en lockers.", "nl"),
        ("- Vanuit elk dorp zijn de zwembaden goed bereikbaar.", "nl"),
        ("- Alle relevante plannen van het bestuur worden getoetst aan de natuur.", "nl"),
        ("- Voor iedereen moet er een kluisje zijn.", "nl"),
    ],
)
def test_all_in_items_without_a_promising_verb_is_a_target(figures, words: str, language: str) -> None:
    found = [one for one in figures(words, language, below("9", words)) if one.kind != "fact"]
    assert [(one.kind, one.value) for one in found] == [("all", 100)]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("In elke hal zijn vandaag kluisjes.", "nl"),
        ("Maps were available to all drivers.", "en"),
        ("Maps are now available to all drivers.", "en"),
        ("- Increase the number of courses across all harbours.", "en"),
        ("- Iedere wijk heeft nu al een buurthuis", "nl"),
        ("- Every suburb already has its own library", "en"),
        ("- De tekst is dus volledig.", "nl"),
        ("The list is fully written.", "en"),
    ],
)
def test_all_that_is_told_as_it_is_now_is_none(figures, words: str, language: str) -> None:
    found = figures(words, language, below("9", words))
    assert [one for one in found if one.kind != "fact"] == []


@pytest.mark.parametrize(
    ("words", "language", "kind", "value", "year"),
    [
        ("In 2030 is de vloot volledig duurzaam.", "nl", "all", 100, 2030),
        ("Our fleet will be fully electric by 2030.", "en", "all", 100, 2030),
        ("Er worden geen nieuwe jachtvergunningen uitgereikt.", "nl", "none", 0, None),
        ("De haven gaat zo snel mogelijk naar nul lozingen.", "nl", "none", 0, None),
        ("Train lifeguards to achieve “zero avoidable drownings”.", "en", "none", 0, None),
        ("There will be no new fish farms.", "en", "none", 0, None),
        ("- Nul zwemdoden in 2030", "nl", "none", 0, 2030),
        ("From 2027 no diesel boats run.", "en", "none", 0, 2027),
        ("Binnen vijf jaar hebben alle havens een lift.", "nl", "all", 100, None),
        ("Within five years all harbours have a lift.", "en", "all", 100, None),
        ("Eliminate single-use cups by 2029.", "en", "none", 0, 2029),
    ],
)
def test_wholly_and_none_by_a_year_or_as_an_end_are_targets(
    figures, words: str, language: str, kind: str, value: float, year: int | None
) -> None:
    found = figures(PLAN[language] + words, language)
    assert [(one.kind, one.value, one.due.year if one.due else None) for one in found if one.kind == kind] == [
        (kind, value, year)
    ]


@pytest.mark.parametrize(
    ("words", "language", "value", "unit"),
    [
        ("Weekly: the crew checks the buoys and writes down what is wrong with them.", "en", 1, "times_per_week"),
        ("Quarterly: The crew helps to see if the buoys are where they should be.", "en", 4, "times_per_year"),
        ("The crew holds a weekly drill for volunteers.", "en", 1, "times_per_week"),
        ("The team shares its log with members on a monthly basis.", "en", 12, "times_per_year"),
        ("Every four years we hold a regatta.", "en", 0.25, "times_per_year"),
        ("Eens per kwartaal spreekt de havenmeester met schippers.", "nl", 4, "times_per_year"),
        ("Once a quarter the harbour master speaks with skippers.", "en", 4, "times_per_year"),
        ("Cabinet meets every month.", "en", 12, "times_per_year"),
        ("Maandelijks: het team loopt de boeien na.", "nl", 12, "times_per_year"),
        ("De werkgroep houdt wekelijks een oefening.", "nl", 1, "times_per_week"),
    ],
)
def test_how_often_a_thing_is_done_is_a_target_of_its_goal(
    figures, words: str, language: str, value: float, unit: str
) -> None:
    words = f"Keep watch\n\n{words}"
    found = figures(words, language, below("2", words))
    assert [(one.kind, one.value, one.unit) for one in found] == [("frequency", value, unit)]


@pytest.mark.parametrize(
    ("words", "language"),
    [("The weekly paper was read by the crew.", "en"), ("De wekelijkse krant werd door de ploeg gelezen.", "nl")],
)
def test_a_rhythm_in_the_past_is_none(figures, words: str, language: str) -> None:
    assert [one for one in figures(words, language, below("2", words)) if one.kind != "fact"] == []


@pytest.mark.parametrize(
    ("words", "language", "value", "unit"),
    [
        ("For each race, crews must have at least one sponsor.", "en", 1, "sponsor"),
        ("Elke ploeg moet minstens een stuurman hebben.", "nl", 1, "stuurman"),
        (
            "De vereniging wil dat ten minste 4 procent van de opbrengst wordt besteed aan reddingsboten.",
            "nl",
            4,
            "percent",
        ),
        (
            "Om te komen tot havengelden die 3 procent onder het huidige niveau liggen, is een offer nodig.",
            "nl",
            3,
            "percent",
        ),
        (
            "To arrive at harbour dues that are 3 percent below the current level, sacrifice is needed.",
            "en",
            3,
            "percent",
        ),
        ("- verlaging van het wettelijk minimumloon met ongeveer 6 procent", "nl", 6, "percent"),
        ("- Op binnenwater geldt voortaan hooguit 12 km per uur.", "nl", 12, "km_per_hour"),
        ("The council is working towards 20% less waste in the harbour.", "en", 20, "percent"),
        ("We choose 9 miles per hour as the standard on the canal.", "en", 9, "miles_per_hour"),
        ("Het budget voor bakens gaat met 15 procent omhoog.", "nl", 15, "percent"),
        ("The budget for buoys goes up by 15 per cent.", "en", 15, "percent"),
        ("We reserve £250,000 for rowing clubs.", "en", 250000, "gbp"),
        ("Build one clinic for at least 5,000 population.", "en", 5000, "inhabitants"),
        ("Train at least three super-users.", "en", 3, "persons"),
    ],
)
def test_figures_in_more_shapes(targets, words: str, language: str, value: float, unit: str) -> None:
    found = [(one.value, one.unit, one.own) for one in targets(words, language) if one.kind not in ("all", "none")]
    assert (value, unit, True) in found


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Waar bakens staan gebeuren 25% minder aanvaringen, daarom komen er meer bakens.", "nl"),
        ("Where buoys lie there are 25% fewer collisions, therefore we will place buoys.", "en"),
        ("Fuel prices are rising to 4 euro.", "en"),
        ("Er is geen reden waarom een sloep 90 km per uur moet kunnen varen.", "nl"),
        ("There is no reason why a boat should do 90 miles per hour.", "en"),
        ("It is no longer the case that what sailors learned at 16 or 19 will last.", "en"),
        ("We beschermen het fonds, met inbegrip van de recente 2 miljoen euro.", "nl"),
        ("Protect the fund, including the recent £2 million rise.", "en"),
        ("De helft van onze mosselen wordt gekweekt in de baai.", "nl"),
        ("Half of our mussels is bred in the bay.", "en"),
    ],
)
def test_figures_that_explain_or_are_denied_are_no_targets(targets, words: str, language: str) -> None:
    assert [one for one in targets(words, language) if one.kind != "event"] == []


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Nieuwe boten zijn voor 20% van hout, en vanaf 2030 zijn boten voor 60% van hout.", "nl"),
        ("We build 20% of boats in wood, and by 2030 we will build 60% in wood.", "en"),
    ],
)
def test_a_date_that_opens_a_second_statement_is_not_that_of_the_first(figures, words: str, language: str) -> None:
    found = figures(PLAN[language] + words, language)
    assert [(one.value, one.due and one.due.year) for one in found if one.unit == "percent"] == [(20, None), (60, 2030)]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Verkiezingen voor de havenraad 2027  12● Het tarief wordt 40 euro.", "nl"),
        ("Harbour council elections 2027  12● We will cut the fee to 40 euro.", "en"),
    ],
)
def test_the_year_of_a_running_head_is_no_deadline(targets, words: str, language: str) -> None:
    assert [(one.value, one.due) for one in targets(words, language)] == [(40, None)]
