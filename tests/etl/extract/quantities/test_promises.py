"""All and none where a text promises them, and targets in the words of people who write plans."""

import pytest

from etl.extract.proposal import GoalProposal
from tests.etl.extract.quantities.openings import BARE as PLAN


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("We leggen in elke wijk een speelbos aan.", "nl"),
        ("Voor elke leerling stellen we een steunplan op.", "nl"),
        ("De gemeente plaatst op alle bushaltes een bank.", "nl"),
        ("- Behoud van alle zwembaden", "nl"),
        ("Vanaf het schooljaar 2026-2027 biedt elke school warme maaltijden aan.", "nl"),
        ("Fit solar panels on all libraries.", "en"),
        ("- Giving every tenant a say in repairs", "en"),
        ("Ban diesel mowers in all parks.", "en"),
        ("Ensure through our grants that all clubs welcome girls.", "en"),
        ("We will offer a place to every child under five.", "en"),
    ],
)
def test_what_is_done_for_all_is_a_target(targets, words: str, language: str) -> None:
    [found] = targets(PLAN[language] + words, language)
    assert (found.kind, found.value, found.unit, found.own) == ("all", 100, "percent", True)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("We werken samen met alle partners.", "nl"),
        ("We zoeken een plan om alle noden te kennen.", "nl"),
        ("We hebben aandacht voor alle leeftijden.", "nl"),
        ("Een mooie stad voor iedereen.", "nl"),
        ("We sluiten niet alle loketten.", "nl"),
        ("We gaan niet elke straat opnieuw aanleggen.", "nl"),
        ("Develop tools to support all schools.", "en"),
        ("We work closely with all stakeholders.", "en"),
        ("We will not automatically close all branches.", "en"),
        ("Improve all aspects of our service.", "en"),
        ("A great city for everyone.", "en"),
    ],
)
def test_all_that_only_serves_or_goes_along_is_none(targets, words: str, language: str) -> None:
    assert [one for one in targets(PLAN[language] + words, language) if one.kind in ("all", "none")] == []


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Het aantal branden moet naar nul.", "nl"),
        ("Er mogen geen bomen sneuvelen.", "nl"),
        ("Tegen 2030 faseren we stookolie in het hele patrimonium uit.", "nl"),
        ("There should be no deaths on our roads.", "en"),
        ("Phase out oil boilers by 2030.", "en"),
    ],
)
def test_what_must_end_is_a_target_of_none(targets, words: str, language: str) -> None:
    found = targets(PLAN[language] + words, language)
    assert [(one.kind, one.value) for one in found if one.kind == "none"] == [("none", 0)]


@pytest.mark.parametrize(
    ("words", "language", "value", "unit", "year"),
    [
        ("Het verbruik zakt met een derde tegen 2029.", "nl", 33.33, "percent", 2029),
        ("Ten minste een op de drie raadsleden is in 2028 jonger dan veertig.", "nl", 33.33, "percent", 2028),
        ("In 2029 is 45 % van de daken groen.", "nl", 45, "percent", 2029),
        ("Streefwaarde 2029: 45 %", "nl", 45, "percent", 2029),
        ("Tegen 1 mei 2027 zijn 12 buurtteams aan het werk.", "nl", 12, "buurtteams", 2027),
        ("We verlagen het aantal klachten van 900 naar 600 tegen 2028.", "nl", 600, "klachten", 2028),
        ("We mikken op een plaats in de top 50 tegen 2030.", "nl", 50, "rank", 2030),
        ("Minstens één keer per kwartaal komt het college naar de wijk.", "nl", 4, "times_per_year", None),
        ("Jaarlijks plaatsen we 40 laadpalen.", "nl", 40, "charging_points", None),
        ("Two-fifths of our staff will cycle by 2029.", "en", 40, "percent", 2029),
        ("In 2027/28, 70% of staff will have followed the course.", "en", 70, "percent", 2028),
        ("Increase the number of tenants from 1,200 to 1,500 by 2028.", "en", 1500, "persons", 2028),
        ("Satisfaction: 85% (2024: 79%) by 2027", "en", 85, "percent", 2027),
        ("Reach a top-20 place by 2030.", "en", 20, "rank", 2030),
        ("A shop within 400m must be the norm.", "en", 400, "metres", None),
        ("Spend £40m on flood walls by 2029.", "en", 40, "gbp_million", 2029),
        ("Reduce waiting to a maximum of 30 minutes.", "en", 30, "minutes", None),
        ("Hold monthly meetings with tenants.", "en", 12, "times_per_year", None),
        ("- Aantal deelfietsen verdubbelen naar 800", "nl", 800, "deelfietsen", None),
        ("De uitstoot daalt met 30% in 2028.", "nl", 30, "percent", 2028),
        ("Plant 90 trees by 2027-06-30.", "en", 90, "trees", 2027),
        ("Cut emissions by 40% by 2030, in line with the national target.", "en", 40, "percent", 2030),
        ("De tevredenheid bedraagt minstens 7,5 op 10.", "nl", 7.5, "score", None),
        ("Het aantal deelnemers neemt toe met 15%.", "nl", 15, "percent", None),
        ("We verlagen de hondenbelasting naar nul.", "nl", 0, "percent", None),
        ("We besparen 1,5 miljoen op inhuur.", "nl", 1.5, "eur_million", None),
        ("We willen een rapportcijfer van 7,5 halen.", "nl", 7.5, "score", None),
        ("- Vier extra wijkagenten", "nl", 4, "persons", None),
        ("- Staff engagement score of 75 or more", "en", 75, "score", None),
        ("Research income of £95 million by 2030", "en", 95, "gbp_million", 2030),
        ("Inspect the bridges at least once in five years.", "en", 0.2, "times_per_year", None),
        ("De wachttijd zakt naar minder dan 2 uur.", "nl", 2, "hours", None),
        ("We geven minstens 3 dagen opleiding.", "nl", 3, "days", None),
        ("Open 3 new bus routes by 2027.", "en", 3, "routes", 2027),
        ("We will build 4,000 council and rented homes by 2029.", "en", 4000, "dwellings", 2029),
        ("- Share of adults who walk 30 minutes a day: 55% by 2029", "en", 55, "percent", 2029),
        ("Een slaagkans van 80% na drie jaar is de norm.", "nl", 80, "percent", None),
        ("We zijn koolstofneutraal en halen klimaatneutraliteit in 2045.", "nl", 0, None, 2045),
    ],
)
def test_targets_in_the_shapes_people_write(
    targets, words: str, language: str, value: float, unit: str, year: int | None
) -> None:
    [found] = [one for one in targets(PLAN[language] + words, language) if one.kind != "event"]
    assert (found.value, found.unit, found.due.year if found.due else None) == (value, unit, year)


def test_what_is_added_counts_the_same_and_has_its_own_year(targets) -> None:
    found = targets(PLAN["nl"] + "In 2027 bouwen we 60 woningen, in 2029 nog eens 80.", "nl")
    assert [(one.value, one.unit, one.due.year) for one in found] == [
        (60, "dwellings", 2027),
        (80, "dwellings", 2029),
    ]


def test_a_date_after_a_semicolon_is_not_that_of_what_stands_before(figures) -> None:
    words = PLAN["nl"] + "In 30 gebouwen loopt een proef; tegen 2028 verwarmen we 90 gebouwen anders."
    found = [(one.value, one.due.year if one.due else None) for one in figures(words, "nl") if one.unit == "buildings"]
    assert found == [(30, None), (90, 2028)]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Wijkteams met 30% jongeren, 50% ouderen. Dit zijn streefcijfers.", "nl"),
        ("Classes with 30% local staff, 50% women. These are our targets.", "en"),
    ],
)
def test_figures_that_the_next_sentence_calls_targets_are_targets(targets, words: str, language: str) -> None:
    assert [one.value for one in targets(words, language)] == [30, 50]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Bij scholen van meer dan 300 leerlingen vragen we een verkeersplan.", "nl"),
        ("We vernieuwen het 25 meterbad.", "nl"),
        ("Sites of more than 10 homes will need a travel plan.", "en"),
        ("We will tax the people who take 70% of flights.", "en"),
        ("After reaching 90% the rest must follow.", "en"),
        ("Since 2019 our staff has grown by 12%.", "en"),
        ("The number of pupils will rise by 25% by 2030.", "en"),
        ("In onze gemeente staan 90 woningen leeg.", "nl"),
        ("We expect leakage to fall by 15% by 2028.", "en"),
        ("£5m of it comes from the agency.", "en"),
        ("Plastic takes up to 450 years to break down.", "en"),
        ("Het zwembad is open van 8 tot 20 uur.", "nl"),
        ("Naar verluidt stijgt de bevolking tot 90.000 inwoners in 2029.", "nl"),
    ],
)
def test_figures_that_say_of_what_one_speaks_are_no_targets(targets, words: str, language: str) -> None:
    assert targets(PLAN[language] + words, language) == []


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Scientists say that warming must stay below 1.5°C.", "en"),
        ("The government has set a target of 300,000 homes a year.", "en"),
        ("The state aims to reach 50% wind power by 2030, and we support this.", "en"),
        ("De provincie legt een norm op van 25 % groen.", "nl"),
        ("De landelijke overheid kort vanaf 2026 met 3 miljard euro.", "nl"),
        ("Het is wettelijk verplicht om tegen 2030 20 % groen te hebben.", "nl"),
    ],
)
def test_what_the_world_or_the_law_asks_is_not_our_own(targets, words: str, language: str) -> None:
    assert [one.own for one in targets(PLAN[language] + words, language)] == [False]


@pytest.mark.parametrize(
    ("words", "language", "unit"),
    [
        ("We zorgen ervoor dat geen enkel gezin in de kou staat.", "nl", "households"),
        ("Er mag niemand op straat slapen.", "nl", "persons"),
        ("There should be no fatalities on our roads.", "en", "persons"),
        ("We will make sure that nobody waits in vain.", "en", "persons"),
        ("There must be no potholes.", "en", "percent"),
    ],
)
def test_none_counts_what_there_is_to_be_none_of(targets, words: str, language: str, unit: str) -> None:
    [found] = targets(words, language)
    assert (found.kind, found.value, found.unit) == ("none", 0, unit)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("We willen dat iedereen zich thuis voelt.", "nl"),
        ("We betrekken alle relevante partijen.", "nl"),
        ("Om iedereen te bereiken werken we met vrijwilligers.", "nl"),
    ],
)
def test_all_that_nobody_can_count_is_no_target(targets, words: str, language: str) -> None:
    assert targets(words, language) == []


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("- Gardens in every street", "en", ["all"]),
        ("- Een bank op elk plein", "nl", ["all"]),
        ("- A register of all our rules", "en", []),
        ("- Een stad voor iedereen", "nl", []),
    ],
)
def test_an_item_that_names_a_thing_and_where_it_comes_is_a_target(figures, words: str, language: str, found) -> None:
    goals = [GoalProposal("item", "1", None, 1, 1, "", "bullet", 1, 0)]
    assert [one.kind for one in figures(words, language, goals) if one.kind != "fact"] == found


def test_the_figures_of_a_goal_are_not_those_of_the_chapter_on_facts_before_it(figures) -> None:
    words = "Context\nThe town owns 40 lamps.\n\n1.1 Raise the share of cyclists to 30%.\n"
    goals = [GoalProposal("item", "1.1", None, 4, 4, "", "decimal", 1, 0)]
    assert [(one.kind, one.value) for one in figures(words, "en", goals)] == [("fact", 40), ("reach", 30)]


def test_a_row_of_a_table_gives_its_targets_the_date_of_its_own_column(targets) -> None:
    table = """| Ref | Action | Target | Due |
|---|---|---|---|
| 1.1 | Move services online | 80% of visits | 2027 |
| 1.2 | Train staff | All managers | March 2028 |"""
    found = [(one.kind, one.value, one.due.isoformat()) for one in targets(table, "en")]
    assert found == [("reach", 80, "2027-12-31"), ("all", 100, "2028-03-31")]


def test_a_target_starts_from_a_figure_that_is_told_more_fully(targets) -> None:
    [found] = targets(PLAN["nl"] + "- Restafval: van 120 kilo per inwoner naar 60 kilo in 2030", "nl")
    assert (found.value, found.baseline, found.due.year) == (60, 120, 2030)


def test_the_name_of_a_plan_tells_from_when_it_looks_ahead(targets) -> None:
    assert targets("Plan 2026-2031\n\nIn 2024 bezorgen we 80 fietsen.", "nl") == []
    assert [one.value for one in targets("Plan 2026-2031\n\nIn 2028 bezorgen we 80 fietsen.", "nl")] == [80]
