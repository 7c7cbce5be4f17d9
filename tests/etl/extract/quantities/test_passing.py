"""Conditions, definitions, asides and sums hold figures that nobody promises; what stands beside them stays."""

from __future__ import annotations

import pytest

from etl.extract.proposal import GoalProposal

PLAN = {
    "nl": "Havenplan Zilverkade 2026-2031\n\nDit plan loopt van 2026 tot 2031.\n\n",
    "en": "Harbour Plan for Silverquay 2026-2031\n\nThis plan covers 2026 to 2031.\n\n",
}


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("If fewer than 30 boats sign up, we will close the slipway.", "en"),
        ("Should demand drop below 80 berths, we will review the fees.", "en"),
        ("We will act whenever the queue is longer than 45 minutes.", "en"),
        ("Every charter over £50,000 must be published.", "en"),
        ("Zakt het aantal schippers onder 80, dan herbekijken we het tarief.", "nl"),
        ("Als er minder dan 30 boten zijn, sluiten we de helling.", "nl"),
        ("Blijft de kade langer dan 45 dagen leeg, verhuren we ze opnieuw.", "nl"),
        ("Wijzigingen van meer dan 15 % moeten langs de raad.", "nl"),
    ],
)
def test_a_condition_is_no_target(targets, words: str, language: str) -> None:
    assert not targets(PLAN[language] + words, language)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("A small boat is a boat of no more than 6 metres.", "en"),
        ("A long stay is defined as a stay of at least 20 nights.", "en"),
        ("Een kleine boot is een boot van ten hoogste 6 meter.", "nl"),
        ("Onder lang verblijf verstaan we een verblijf van minstens 20 nachten.", "nl"),
        ("# Glossary\n\nDay boat: a boat used at least 10 days a year.", "en"),
        ("# Begrippenlijst\n\nDagboot: boot die minstens 10 dagen vaart.", "nl"),
    ],
)
def test_a_definition_is_no_target(targets, words: str, language: str) -> None:
    assert not targets(PLAN[language] + words, language)


@pytest.mark.parametrize(
    ("words", "language", "values"),
    [
        ("The pier, which draws 90,000 anglers, will get 12 new lamps.", "en", [12]),
        ("De pier, die 90.000 vissers trekt, krijgt in 2029 12 nieuwe lampen.", "nl", [12]),
        ("The pier, which will get 12 new lamps by 2029, stays open.", "en", [12]),
        ("The share of clean boats is now 35%; we want 60% in 2029.", "en", [60]),
        ("Het aandeel propere boten is nu 35 %, wij willen 60 % in 2029.", "nl", [60]),
        ("Complaints will fall to 40 in 2030 (they were 95).", "en", [40]),
        ("Het aantal klachten daalt tot 40 (dat was 95).", "nl", [40]),
        ("The gap between both quays (14 points) will be halved by 2030.", "en", [50]),
        ("De kloof tussen beide kades (14 procentpunten) halveren we tegen 2030.", "nl", [50]),
        ("Half of the berths (at least 40) will be electric by 2030.", "en", [50, 40]),
        ("We face a shortfall of £3m and will build 20 berths by 2029.", "en", [20]),
        ("Het tekort van 3 miljoen euro werken we weg.", "nl", []),
        ("De stad krijgt daarvoor 2 miljoen euro van Vlaanderen.", "nl", []),
        ("We brengen gronden ter waarde van 2 miljoen euro in.", "nl", []),
        ("We will give the club land worth £2 million.", "en", []),
        ("We will bring the shortfall down to £1m by 2029.", "en", [1]),
    ],
)
def test_what_is_told_in_passing_is_no_target(targets, words: str, language: str, values: list[float]) -> None:
    assert [one.value for one in targets(PLAN[language] + words, language)] == values


@pytest.mark.parametrize(
    ("words", "language", "values"),
    [
        ("Raise the share of clean fuel from 30% by five percentage points by 2029.", "en", [5]),
        ("Bring volunteer wardens from 3 crews to 6 piers by 2029.", "en", [6]),
        ("We brengen de controles van 500 uren naar 440 patrouilles.", "nl", [440]),
        ("We bouwen in plaats van 3 loodsen naar wens 4 loodsen.", "nl", [4]),
    ],
)
def test_where_a_change_starts_is_no_target_whatever_is_counted(
    targets, words: str, language: str, values: list[float]
) -> None:
    assert [one.value for one in targets(PLAN[language] + words, language)] == values


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("The Tidewater Trust plans to plant 60 hectares of reed by 2030.", "en"),
        ("The Office of Coastal Works will rebuild 4 locks by 2029.", "en"),
        ("The Coast Partnership, which we chair, aims to halve drownings by 2030.", "en"),
        ("De provincie Rietland plant 60 hectare riet tegen 2030.", "nl"),
        ("Het agentschap Kust en Water zorgt dat tegen 2029 alle sluizen veilig zijn.", "nl"),
        ("In 2029 vernieuwt de Zeese Waterweg 4 sluizen.", "nl"),
    ],
)
def test_what_another_body_does_is_not_our_own(targets, words: str, language: str) -> None:
    assert [one.own for one in targets(PLAN[language] + words, language)] == [False]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("With the Tidewater Trust we will plant 60 hectares of reed by 2030.", "en"),
        ("Tegen 2030 planten we met de provincie Rietland 60 hectare riet.", "nl"),
        ("The Silverquay Harbour Trust will plant 60 hectares of reed by 2030.", "en"),
        ("Met de provincie planten we 60 hectare riet tegen 2030.", "nl"),
        ("We behandelen 90 % van de klachten.", "nl"),
        ("We verwerken 40 extra vrachtbrieven.", "nl"),
    ],
)
def test_what_we_do_with_another_body_or_do_ourselves_is_our_own(targets, words: str, language: str) -> None:
    title = "Plan of the Silverquay Harbour Trust\n\n" if "Silverquay" in words else ""
    assert [one.own for one in targets(title + PLAN[language] + words, language)] == [True]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("We verwerken elk jaar 9.400 vrachtbrieven.", "nl"),
        ("De stad beheert 38 kades.", "nl"),
        ("We eindigden op 71 %.", "nl"),
        ("Tegen 2030 zal 31 procent van de schippers ouder zijn dan 65.", "nl"),
        ("By 2030, 31% of our skippers will be over 65.", "en"),
        ("# Our harbour in numbers\n\n- 48 cranes\n- 3 tugs", "en"),
        ("# De haven in cijfers\n\n- 48 kranen\n- 3 slepers", "nl"),
        ("In de tweede helft van 2027 zullen we de kade openen.", "nl"),
        ("By 2030 clean the basins, with all skippers taking part.", "en"),
        ("In 2029 informeren we de raad over alle metingen.", "nl"),
    ],
)
def test_how_things_are_or_will_come_about_is_no_target(targets, words: str, language: str) -> None:
    assert not [one for one in targets(PLAN[language] + words, language) if one.kind != "event"]


@pytest.mark.parametrize(
    ("words", "language", "values"),
    [
        ("In every new lease at least 60% of the boats are clean by 2029.", "en", [60]),
        ("In elk nieuw huurcontract is tegen 2029 minstens 60 % van de boten proper.", "nl", [60]),
        ("Double the number of berths from 90 to 180.", "en", [180]),
        ("Verdubbelen van het aantal ligplaatsen, van 90 naar 180 plaatsen.", "nl", [180]),
        ("Verdubbelen van het aantal ligplaatsen tegen 2030.", "nl", [100]),
        ("By 2030 95% of skippers live within 400 metres of a quay of at least 0.3 hectares.", "en", [95]),
        ("In 2030 woont 95 % van de schippers binnen 400 meter van een kade van minstens 0,3 hectare.", "nl", [95]),
        ("We will equip all jetties within two miles of the lock with lamps by 2028.", "en", [100]),
        ("A jetty within 400 metres must be the norm.", "en", [400]),
        ("Nine in ten skippers sail alone.", "en", []),
        ("Maar één op de vijf schippers vaart op een boot die hersteld moet worden.", "nl", []),
        ("Nine in ten skippers must be insured.", "en", [90]),
        ("With the pilots and three sailing clubs we will cut collisions by 10% in 2029.", "en", [10]),
        ("Met de loodsen en drie zeilclubs verminderen we het aantal aanvaringen met 10 % in 2029.", "nl", [10]),
        ("Skippers who sail fewer than 25 days will pay less.", "en", []),
        ("Wie minder dan 25 dagen vaart, betaalt minder.", "nl", []),
        ("Dat is een daling met 18 %.", "nl", []),
    ],
)
def test_a_figure_that_helps_to_say_another_is_none_of_its_own(
    targets, words: str, language: str, values: list[float]
) -> None:
    assert [one.value for one in targets(PLAN[language] + words, language)] == values


@pytest.mark.parametrize(
    ("words", "language", "values"),
    [
        ("We plant 300 poplars.\n\n# The plan in five points\n\n- 300 poplars\n- 40 extra lamps", "en", [300, 40]),
        ("We planten 300 bomen.\n\n# Samenvatting\n\n- 300 bomen\n- 40 extra lampen", "nl", [300, 40]),
        ("# Quays\n\nWe will plant 300 poplars.\n\n# Parks\n\nWe will plant 300 poplars.", "en", [300, 300]),
    ],
)
def test_a_summary_says_again_what_stands_elsewhere(targets, words: str, language: str, values: list[float]) -> None:
    assert [one.value for one in targets(PLAN[language] + words, language)] == values


@pytest.mark.parametrize(
    ("words", "language", "kinds"),
    [
        ("1.2 Iedereen vaart mee\nWe leggen in 2029 40 bootjes voor kinderen klaar.", "nl", ["reach"]),
        ("1.2 Geen schipper op straat\nVanaf 2027 slaapt geen enkele schipper nog op de kade.", "nl", ["none"]),
        ("1.2 Every skipper safe\nBy 2029 we will hand out 40 flares.", "en", ["reach"]),
        ("1.2 Bekers op alle feesten", "nl", ["all"]),
    ],
)
def test_all_or_none_in_the_name_of_a_goal_is_told_by_the_words_below_it(figures, words, language, kinds) -> None:
    goal = GoalProposal("G", "1.2", None, 5, 6, "", "x", 1, 0)
    assert [one.kind for one in figures(PLAN[language] + words, language, [goal]) if one.kind != "fact"] == kinds


@pytest.mark.parametrize(
    ("words", "language", "values"),
    [
        ("We have:\n\n- 48 cranes and 3 tugs\n- 710 dockers", "en", []),
        ("By 2030 we will have:\n\n- 48 cranes\n- 90 dockers", "en", [48, 90]),
        ("We beschikken over:\n\n- 48 kranen\n- 710 dokwerkers", "nl", []),
        ("The number of pilots rose from 21 to 34 and should reach 50 in 2031.", "en", [50]),
        ("Het aantal loodsen steeg van 21 naar 34 en moet in 2031 op 50 liggen.", "nl", [50]),
        ("Take the share of clean boats from 12.4 to 16 per cent by 2030.", "en", [16]),
        ("We will hold from 10 to 15 talks.", "en", [10]),
        ("Hold one talk every four years instead of yearly reports.", "en", [0.25]),
        ("De kade is een plek om te rusten en geen snelweg tegen 2030.", "nl", []),
        ("We sail with crews in groups of eight to ten.", "en", []),
        ("The rebuilding of the north quay, home to 62 boats, starts in 2028.", "en", []),
        ("The 2027 budget totals £148 million.", "en", []),
        ("The harbour has asked the national authorities to open 4 locks by 2029.", "en", []),
    ],
)
def test_what_there_is_or_was_is_no_target(targets, words: str, language: str, values: list[float]) -> None:
    found = targets(PLAN[language] + words, language)
    assert [one.value for one in found if one.own and one.kind != "event"] == values


def test_a_summary_whose_targets_mostly_stand_elsewhere_holds_none_of_its_own(targets) -> None:
    told = "We plant 300 poplars.\n\nWe will buy 40 lamps.\n\n"
    again = "# The plan in four points\n\n- 300 poplars\n- 40 lamps\n- 12 benches"
    assert [one.value for one in targets(PLAN["en"] + told + again, "en")] == [300, 40]


@pytest.mark.parametrize(
    ("words", "language", "values"),
    [
        ("Sailors want 500 hectares of open water.", "en", []),
        ("Vissers willen 500 hectare open water.", "nl", []),
        ("State law requires 180 days of practice each year.", "en", []),
        ("The loft at Northquay, 90 seats and 40 years old, will be replaced.", "en", []),
        ("De loods aan de Noordkade, 90 plaatsen groot, wordt vervangen.", "nl", []),
        ("Een afwijking van meer dan 5 % melden we aan de raad.", "nl", []),
        ("Een daling van meer dan 5 % is ons doel.", "nl", [5]),
        ("Voor de hele periode ramen we de werken op 31 miljoen euro.", "nl", []),
        ("# By the numbers\n\n- 34 piers", "en", []),
        ("In 2030 is de helft van de oevers groen, tegen 28 % vandaag.", "nl", [50]),
        ("By 2030 half of the banks will be green, up from 28% today.", "en", [50]),
    ],
)
def test_what_others_want_and_what_stands_between_commas_is_no_target(
    targets, words: str, language: str, values: list[float]
) -> None:
    assert [one.value for one in targets(PLAN[language] + words, language) if one.own] == values
