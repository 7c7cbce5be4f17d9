"""Sums of money and their rates, figures that only describe, and limits told in other words."""

from __future__ import annotations

import pytest

from tests.etl.extract.quantities.openings import BARE as PLAN


@pytest.mark.parametrize(
    ("words", "language", "value", "unit", "year"),
    [
        ("We will set aside NOK 3.5 million annually in 2026 and 2027 for quays.", "en", 3.5, "nok_million", 2027),
        ("We will spend SEK 40 million for the period 2026-2029 on quays.", "en", 40, "sek_million", 2029),
        ("We will spend DKK 7 million on quays, as the 2024-2026 Harbour Plan says.", "en", 7, "dkk_million", None),
        ("We zullen jaarlijks circa 12 miljoen gulden aan kaden besteden.", "nl", 12, "nlg_million", None),
    ],
)
def test_money_of_other_countries_is_an_amount_and_its_rhythm_no_target(
    targets, words: str, language: str, value: float, unit: str, year: int | None
) -> None:
    [found] = targets(PLAN[language] + words, language)
    assert (found.value, (found.unit or "").removesuffix("_per_year")) == (value, unit)
    assert (found.due and found.due.year) == year


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("We must lend out the harbour's 40 boats and 12 vans.", "en"),
        ("In the annual ledger the council must tell how this is going.", "en"),
        ("De huur die de haven moet betalen (zo'n 3 miljoen gulden) drukt op de begroting.", "nl"),
        ("- bouw van sluizen (VI, 5 t/m 8);", "nl"),
        ("Dit moet minder worden (in scope 1, 2 én 3 samen).", "nl"),
    ],
)
def test_what_is_known_named_or_explained_in_brackets_is_no_target(targets, words: str, language: str) -> None:
    assert not targets(PLAN[language] + words, language)


@pytest.mark.parametrize(
    ("words", "language", "value", "bound"),
    [
        ("We maken ligplaatsen met huren die niet hoger zijn dan 90 euro per maand.", "nl", 90, "at_most"),
        ("A rule was made which will require at least 30% of berths to have a tap.", "en", 30, "at_least"),
        (
            "verhoging van de toelage voor de vissers van onze eigen kleine kust van 2% van de opbrengst naar 5%",
            "nl",
            5,
            "exact",
        ),
        ("- het doel is: een vaste vergoeding van 60 procent van de laatste gage voor iedereen", "nl", 60, "exact"),
        ("Name of the action | Insulate 45% of our boathouses", "en", 45, "exact"),
    ],
)
def test_limits_and_changes_are_targets_however_they_are_told(targets, words, language, value, bound) -> None:
    assert (value, bound) in [(one.value, one.bound) for one in targets(PLAN[language] + words, language)]


def test_the_number_of_a_page_inside_a_broken_word_is_left_out(figures) -> None:
    found = figures("De steun aan oude sane-\n12 ringsfondsen moet omhoog.", "nl")
    assert not [one for one in found if one.value == 12]


def test_fossil_carbon_is_told_in_tonnes_of_it(targets) -> None:
    [found] = targets(PLAN["en"] + "We will cut 900 tonnes of fossil CO2 by 2029.", "en")
    assert (found.value, found.unit) == (900, "tonnes_co2")


def test_a_figure_has_no_year_if_each_is_told_of_another(targets) -> None:
    words = "We will spend NOK 2 million in 2026 and NOK 3 million in 2027 where nine harbours take part."
    years = {one.value: one.due and one.due.year for one in targets(PLAN["en"] + words, "en")}
    assert (years[2], years[3], years.get(9)) == (2026, 2027, None)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("We write a nature note for projects over 300 square metres.", "en"),
        ("We will help all boatyards that exceed 900 square metres.", "en"),
        ("We must meet again if at least 25 members ask for it.", "en"),
        ("The charter must pass with a two-thirds majority.", "en"),
        ("We komen samen als minstens 25 leden daarom vragen.", "nl"),
        ("Het charter moet met een tweederde meerderheid worden aanvaard.", "nl"),
        ("- Een op de vijf vissers voelt zich eenzaam.", "nl"),
        ("- One in five anglers is lonely.", "en"),
    ],
)
def test_thresholds_conditions_majorities_and_what_one_in_five_is_are_no_targets(targets, words, language) -> None:
    assert not [one for one in targets(PLAN[language] + words, language) if one.kind != "all"]


@pytest.mark.parametrize(
    ("words", "language", "value", "unit"),
    [
        ("No learner should wait longer than three weeks for a berth.", "en", 3, "weeks"),
        ("No class may hold more than 24 pupils, and the school must see to it.", "en", 24, "pupils"),
        ("Niemand mag langer dan drie weken op een ligplaats wachten.", "nl", 3, "weeks"),
        ("Geen enkele klas mag meer dan 24 leerlingen tellen.", "nl", 24, "pupils"),
    ],
)
def test_what_nobody_is_to_exceed_is_a_limit(targets, words: str, language: str, value: float, unit: str) -> None:
    [found] = targets(PLAN[language] + words, language)
    assert (found.value, found.unit, found.bound) == (value, unit, "at_most")


def test_what_is_so_now_is_told_beside_what_will_be(figures) -> None:
    words = "In 2030 is 45 procent van de vis afkomstig van eigen kwekers, nu is dat 12 procent."
    found = {one.value: one.kind for one in figures(PLAN["nl"] + words, "nl")}
    assert (found[45], found[12]) == ("reach", "fact")


def test_the_parts_of_a_sum_leave_the_sum_a_target(targets) -> None:
    found = targets(PLAN["nl"] + "- We planten 900 bomen: 400 aan de kade en 500 in het park.", "nl")
    assert (900, "trees") in [(one.value, one.unit) for one in found]


def test_a_number_counts_what_it_is_the_number_of(targets) -> None:
    found = targets(PLAN["en"] + "We will raise the number of ferries, from 4 today to 9 in 2029.", "en")
    assert [(one.value, one.unit, one.baseline) for one in found] == [(9, "ferries", 4)]


def test_a_council_that_has_decided_something_promises_it(targets) -> None:
    [found] = targets(PLAN["en"] + "The council has decided that every new hall is to have a ramp.", "en")
    assert (found.kind, found.own) == ("all", True)


@pytest.mark.parametrize(
    ("words", "value", "unit"),
    [
        ("We will plant 3 lakh trees along the quays by 2030.", 300_000, "trees"),
        ("We will plant 2.5 crore trees along the quays by 2030.", 25_000_000, "trees"),
        ("We will store 2 lakh crore litres of rain by 2030.", 2_000_000_000_000, "litres"),
        ("We will land 4 lakh MT of fish at the quays by 2030.", 400_000, "tonnes"),
        ("We will plant 1,50,000 trees along the quays by 2030.", 150_000, "trees"),
        ("We will spend ₹1,200 crore on quays by 2030.", 12_000, "inr_million"),
        ("We will spend Rs. 5 lakh on quays by 2030.", 500_000, "inr"),
    ],
)
def test_numbers_and_money_are_read_as_they_are_written_in_india(targets, words: str, value: float, unit: str) -> None:
    [found] = targets(PLAN["en"] + words, "en")
    assert (found.value, found.unit) == (value, unit)


def test_letters_of_a_word_before_a_number_are_no_money(targets) -> None:
    [found] = targets(PLAN["en"] + "We will reduce the wait from 40 hrs to 20 hrs by 2030.", "en")
    assert (found.value, found.unit) == (20, "hours")


@pytest.mark.parametrize(
    "words",
    [
        "We will find posts for pilots at Fortune 500 companies.",
        "We will teach rowing in grades 6 to 12 of the schools.",
    ],
)
def test_numbers_in_the_name_of_a_list_or_of_grades_are_no_targets(targets, words: str) -> None:
    assert not targets(PLAN["en"] + words, "en")


@pytest.mark.parametrize("place", ["in the state", "across the state", "throughout the State", "within the State"])
def test_the_state_in_which_something_comes_is_no_other_writer(targets, place: str) -> None:
    [found] = targets(f"{PLAN['en']}40 schools will be built {place}.", "en")
    assert (found.value, found.own) == (40, True)
