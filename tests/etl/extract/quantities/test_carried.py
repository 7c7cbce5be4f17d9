"""Figures that go on with a target before them, or that a word beside them sets against today; and their neighbours."""

import pytest

from etl.extract.proposal import GoalProposal

PLAN = {
    "nl": "# Veerplan 2026-2031\n\nIn 2024 werd het vorige plan afgerond.\n\n",
    "en": "# Ferry plan 2026-2031\n\nThe last plan was completed in 2024.\n\n",
}


def read(figures, words: str, language: str) -> list[float]:
    """The writer's own targets of one goal."""
    text = PLAN[language] + words
    goals = [GoalProposal("doel", "1", None, 5, 5 + words.count("\n"), "", "label", 1, 0)]
    found = figures(text, language, goals)
    return [one.value for one in found if one.kind not in ("fact", "event") and one.own]


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("Nu vaart het veer 41 uur per week. We brengen dat in 2027 op 60 uur en in 2029 op 72 uur.", "nl", [60, 72]),
        ("We willen dat de uitval in 2028 onder de 45 procent ligt en in 2030 onder de 40.", "nl", [45, 40]),
        ("We mikken op maximaal 15 aanvaringen in 2030 en op nul in 2040.", "nl", [15, 0]),
        ("Per seizoen varen we minstens acht lange tochten en zes met een gids.", "nl", [8, 6]),
        ("We mikken tegen 2030 op 4.500 kaartjes, waarvan een derde voor kinderen.", "nl", [4500, 33.33]),
        (
            "Aan elk veer zijn tegen 2029 minstens tien bedrijven verbonden, van wie ten minste drie van hier.",
            "nl",
            [10, 3],
        ),
        ("We bouwen 90 hutten tegen 2030, de eerste 40 in september 2028.", "nl", [90, 40]),
        ("We bring this to 60 hours in 2027 and to 72 in 2029.", "en", [60, 72]),
        ("We aim for 4,500 tickets by 2030, of which a third for children.", "en", [4500, 33.33]),
        ("We bouwen tegen 2030 90 hutten naast de 40 hutten die er zijn.", "nl", [90]),
        ("We mikken op 15 aanvaringen in 2030; in 2023 waren het er 28.", "nl", [15]),
    ],
)
def test_what_goes_on_with_a_target_is_one_too(figures, words: str, language: str, found: list[float]) -> None:
    assert read(figures, words, language) == found


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("Alle 24 havens, tegenover 15 vandaag.", "nl", [24]),
        ("De reiziger geeft het veer 82 procent, tegen 75 procent nu.", "nl", [82]),
        ("All 24 ports, against 15 today.", "en", [24]),
        ("In 2020 was het 82 procent, tegen 75 procent nu.", "nl", []),
        ("In 2020 it was 82 per cent, against 75 per cent today.", "en", []),
        ("- elke haven heeft vóór 1 oktober 2027 een plan vastgesteld (op dit moment: twee van de vijf);", "nl", [100]),
        ("Nu geldt dat voor 83 procent van de boten, wij gaan naar 95 procent in 2029.", "nl", [95]),
        ("Van de schippers heeft nu 9 % een vaste ligplaats, in 2030 15 %.", "nl", [15]),
    ],
)
def test_what_stands_against_today_is_a_target(figures, words: str, language: str, found: list[float]) -> None:
    assert read(figures, words, language) == found


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("Vier steigers krijgen een vergunning.", "nl", [4]),
        ("Zes kades worden vergroend.", "nl", [6]),
        ("Vier voorwaarden krijgen voorrang.", "nl", []),
        ("Keuring tweemaal per jaar.", "nl", [2]),
        ("Inspection twice a year.", "en", [2]),
        ("Het bureau rapporteert om de drie maanden aan de raad.", "nl", [4]),
        (
            "Partijen spreken af dat:\n\n- de reders 90 boten ombouwen;\n- de uitstoot 15 procent afneemt in 2028;",
            "nl",
            [90, 15],
        ),
        ("Er zijn nu 26 loodsen; we hebben er 40 nodig.", "nl", [40]),
        ("Het tarief blijft ongewijzigd op 29 euro.", "nl", [29]),
        ("Ons streven: in 2030 is een kwart van de schippers ouder dan 60 jaar.", "nl", [25]),
        ("De raad neemt de kade (5,4 miljoen euro) op in haar plan.", "nl", []),
        ("In 2026 stonden 382 schippers op een wachtlijst.", "nl", []),
        ("De overtochten per dag gaan van gemiddeld 19 naar 30.", "nl", [30]),
        ("Crossings go from about 19 to 30 per day.", "en", [30]),
    ],
)
def test_a_goal_may_tell_it_without_a_word_of_promising(figures, words: str, language: str, found) -> None:
    assert read(figures, words, language) == found


@pytest.mark.parametrize(
    "words",
    [
        "Het streefcijfer van 75 % is niet in zicht gekomen.",
        "We wilden de uitval tot 15 % terugbrengen tegen 2027.",
        "Het Europese streefdoel van 3 % blijft ons kompas.",
        "De kaderrichtlijn eist dat alle wateren in 2027 schoon zijn.",
        "De ziekenhuizen zelf willen hun uitstroom vóór 2028 met 20 % terugdringen.",
        "De reders engageerden zich om in 2030 40 % vrouwen te tellen.",
        "De referentieraming voorziet dat het vervoer tot 2031 met 12 % krimpt.",
        "De komende vijf jaar gaan er negen met pensioen.",
        "Een stijging van de rente met 1 procentpunt kost ons vanaf 2028 ongeveer 145.000 euro per jaar.",
        "Timing: 2028-2029 - Raming: 1.900.000 euro",
        "Schippers krijgen tot 250 euro per maand steun.",
        "Wij leveren tegen 2027 bouwstenen, geen sjablonen.",
        "Wij nemen geen genoegen met het eerste antwoord.",
    ],
)
def test_what_others_want_what_failed_and_what_is_only_foreseen_are_no_targets(figures, words: str) -> None:
    assert read(figures, words, "nl") == []


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("Zeven van de tien schippers varen in 2030 elektrisch.", "nl", [70]),
        ("In 12 van de 40 havens komt tegen 2029 een winkel.", "nl", [12]),
        ("Negen van de elf kades krijgen tegen 2029 een trap.", "nl", [9]),
        ("We schaffen 120 van de 310 formulieren af.", "nl", [120]),
        ("Vandaag hebben negen van de elf kades een trap.", "nl", []),
        ("Elke schipper heeft vanaf 2027 een vaste gids met ten hoogste 25 klanten.", "nl", [100, 25]),
        ("Elke haven stelt tegen 2028 minstens twee wachters aan.", "nl", [2]),
        ("Aanstellen van 38 fte jonge loodsen met uitzicht op een vaste baan.", "nl", [38]),
        ("Er worden geen bomen gekapt.", "nl", [0]),
        ("Voortaan vaart het veer 14 uur per week langer.", "nl", [14]),
        ("Het bestuur wil dat 98 procent van de rekeningen op tijd betaald wordt.", "nl", [98]),
        ("Binnen vier jaar heeft 70 procent van de verenigingen een kapitein.", "nl", [70]),
        ("Maximaal 1 procent van de rekeningen wordt te laat betaald.", "nl", [1]),
        ("De sector zelf mikt op 30 procent minder lawaai in 2030.", "nl", []),
        ("De vergrijzing zorgt ervoor dat 25 procent van de loodsen vóór 2030 stopt.", "nl", []),
        ("Over de zes jaar investeren we 50 miljoen euro, waarvan 13 miljoen met steun.", "nl", []),
        ("Wij trekken jaarlijks 300.000 euro uit voor onderhoud.", "nl", []),
        ("Subsidies bedragen maximaal 5.000 euro per reder.", "nl", []),
        ("We varen mee met acht andere havens.", "nl", []),
    ],
)
def test_so_many_of_all_each_and_what_is_paid(figures, words: str, language: str, found: list[float]) -> None:
    assert read(figures, words, language) == found
