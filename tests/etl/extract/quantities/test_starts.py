"""From what a target starts, when the term of a plan ends, and which noun of several is counted."""

import pytest

from tests.etl.extract.quantities.openings import HARBOUR as PLAN


def own(targets, words: str, language: str) -> list:
    return [one for one in targets(PLAN[language] + words, language) if one.own and one.kind != "event"]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("- KPI: 62% full berths by 2030 (baseline 12%)", "en"),
        ("- KPI: 62% full berths by 2030 (baseline: 12% in 2023)", "en"),
        ("We will fill 62% of our berths by 2030, up from 12% in 2023.", "en"),
        ("We will raise the share of clean boats to 62% by 2030, from a 2023 baseline of 12%.", "en"),
        ("- KPI: 62% volle ligplaatsen tegen 2030 (nulmeting 12%)", "nl"),
        ("- Streefwaarde: 62% schone boten in 2030 (2023: 12%)", "nl"),
        ("Tegen 2030 willen we 62% schone boten (nu 12%).", "nl"),
    ],
)
def test_a_figure_after_a_target_can_be_what_it_starts_from(targets, words: str, language: str) -> None:
    [found] = own(targets, words, language)
    assert (found.value, found.baseline, found.due.year) == (62, 12, 2030)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("We will plant 40 trees by the end of the plan.", "en"),
        ("Binnen deze legislatuur planten we 40 bomen.", "nl"),
        ("Tegen het einde van de planperiode planten we 40 bomen.", "nl"),
    ],
)
def test_the_term_that_a_plan_names_tells_when_it_ends(targets, words: str, language: str) -> None:
    [found] = own(targets, words, language)
    assert found.due.isoformat() == "2031-12-31"


@pytest.mark.parametrize(
    ("words", "language", "value", "unit"),
    [
        ("We will make 60 home visits by 2029.", "en", 60, "visits"),
        ("We will start 20 student projects by 2029.", "en", 20, "projects"),
        ("We will build 20 student rooms by 2029.", "en", 20, "rooms"),
        ("We will hire 20 staff members by 2029.", "en", 20, "persons"),
        ("Each year, we will build at least 40 boat sheds.", "en", 40, "sheds"),
        ("We plaatsen jaarlijks 120 nieuwe meerpalen.", "nl", 120, "meerpalen"),
        ("Het aantal maatschappelijk werkers stijgt tot 120 in 2031.", "nl", 120, "persons"),
        ("De gemiddelde score stijgt naar 7,5 in 2029.", "nl", 7.5, "score"),
    ],
)
def test_what_is_counted_is_the_last_noun(targets, words: str, language: str, value: float, unit: str) -> None:
    [found] = own(targets, words, language)
    assert (found.value, found.unit) == (value, unit)


@pytest.mark.parametrize(
    ("words", "language", "kind", "value", "year"),
    [
        ("Om de drie jaar bevragen we de schippers.", "nl", "frequency", 0.3333, None),
        ("Ons doel is een daling van de hinder met 25% tegen 2029 (referentiejaar 2015).", "nl", "reach", 25, 2029),
        ("Geen enkele schipper woont in 2030 verder dan 300 meter van een steiger.", "nl", "reach", 300, 2030),
        ("We houden de leegstand onder de 8%.", "nl", "maintain", 8, None),
        ("Enrol 30% more students through our global alumni network by 2029.", "en", "reach", 30, 2029),
    ],
)
def test_rhythms_bounds_and_references_keep_their_figure(targets, words, language, kind, value, year) -> None:
    [found] = own(targets, words, language)
    assert (found.kind, found.value, found.due and found.due.year) == (kind, value, year)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("We ask the government to build 75 homes by 2029.", "en"),
        ("Nationally, 25% of waste must be recycled by 2029.", "en"),
        ("The region's target is 150 homes by 2029.", "en"),
        ("The fishing sector as a whole must save 12% by 2029.", "en"),
        ("Our partner, the housing association, will build 250 homes by 2029.", "en"),
        ("Het Europese doel is 12% minder uitstoot in 2029.", "nl"),
        ("Landelijk moet 30% van het afval gerecycleerd worden tegen 2029.", "nl"),
        ("De sector moet tegen 2029 15% besparen.", "nl"),
    ],
)
def test_what_others_must_do_is_not_our_own(targets, words: str, language: str) -> None:
    [found] = targets(PLAN[language] + words, language)
    assert not found.own


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("- De universiteit heeft 2.500 medewerkers en 15.000 studenten.", "nl"),
        ("De bevolking zal tegen 2028 groeien tot 75.000 inwoners.", "nl"),
    ],
)
def test_how_things_are_or_will_turn_out_is_no_target(targets, words: str, language: str) -> None:
    assert not targets(PLAN[language] + words, language)


@pytest.mark.parametrize(
    ("words", "language", "way"),
    [
        ("We want 62% clean boats by 2030, up from 12% in 2023.", "en", "more"),
        ("- KPI: 12% noise by 2030 (baseline 62%)", "en", "less"),
        ("- Streefwaarde: 62% schone boten in 2030 (2023: 12%)", "nl", "more"),
    ],
)
def test_where_a_target_starts_tells_which_way_it_goes(targets, words: str, language: str, way: str) -> None:
    [found] = own(targets, words, language)
    assert found.direction == way


def test_the_year_of_a_forecast_is_no_event(targets) -> None:
    assert not targets(PLAN["en"] + "According to forecasts, noise will grow by 3% by 2027.", "en")


def test_the_last_of_several_nouns_after_number_of_is_counted(targets) -> None:
    [found] = own(targets, "The number of extra charging points will grow to 20 no later than 2027.", "en")
    assert (found.value, found.unit, found.due.year) == (20, "charging_points", 2027)
