"""By when: years, days, months, academic and financial years, terms, and several targets in one sentence."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.documents.text import Text
from etl.extract.quantities import quantities


@pytest.mark.parametrize(
    ("words", "language", "due"),
    [
        ("We planten 300 bomen tegen 2030.", "nl", date(2030, 12, 31)),
        ("Tegen eind 2030 planten we 300 bomen.", "nl", date(2030, 12, 31)),
        ("Uiterlijk in 2030 planten we 300 bomen.", "nl", date(2030, 12, 31)),
        ("We planten 300 bomen tegen juni 2030.", "nl", date(2030, 6, 30)),
        ("We planten 300 bomen tegen 15 februari 2030.", "nl", date(2030, 2, 15)),
        ("We planten 300 bomen in academiejaar 2029-2030.", "nl", date(2030, 9, 30)),
        ("We planten 300 bomen.", "nl", None),
        ("We planten 300 bomen binnen deze legislatuur.", "nl", None),
        ("We will plant 300 trees by 2030.", "en", date(2030, 12, 31)),
        ("We will plant 300 trees by the end of March 2030.", "en", date(2030, 3, 31)),
        ("By February 2028 we will plant 300 trees.", "en", date(2028, 2, 29)),
        ("We will plant 300 trees by March 12, 2030.", "en", date(2030, 3, 12)),
        ("We will plant 300 trees by 2029-30.", "en", date(2030, 3, 31)),
        ("We will plant 300 trees in the 2029/30 academic year.", "en", date(2030, 9, 30)),
        ("Fiscal years end on 30 June. We will plant 300 trees by FY2030.", "en", date(2030, 6, 30)),
        ("Fiscal years run from October 1 to September 30. By FY 2029-30 plant 300 trees.", "en", date(2030, 9, 30)),
        ("Intake opens each academic year. We will plant 300 trees by 2029/30.", "en", date(2030, 9, 30)),
        ("We will plant 300 trees by financial year 2029/30.", "en", date(2030, 3, 31)),
        ("We will plant 300 trees within three years.", "en", None),
    ],
)
def test_the_deadline_is_the_last_day_of_what_is_named(targets, words: str, language: str, due: date | None) -> None:
    [found] = targets(words, language)
    assert (found.value, found.due) == (300, due)


def test_within_this_term_has_a_year_if_the_term_is_known(language) -> None:
    text = Text(("We planten 300 bomen binnen deze legislatuur.",), "")
    term = (date(2025, 1, 1), date(2030, 12, 31))
    [found] = quantities(text, [], language("nl"), term)
    assert found.due == date(2030, 12, 31)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("We halen 60 % in 2030 en 70 % in 2035.", "nl"),
        ("Tegen 2030 halen we 60 %, tegen 2035 70 %.", "nl"),
        ("We will reach 60 % in 2030 and 70 % in 2035.", "en"),
        ("By 2030 we will reach 60 %, by 2035 70 %.", "en"),
        ("We will reach 60 % by 2030, rising to 70 % by 2035.", "en"),
    ],
)
def test_each_of_several_targets_has_its_own_year(targets, words: str, language: str) -> None:
    found = targets(words, language)
    assert [(one.value, one.due.year) for one in found] == [(60, 2030), (70, 2035)]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("We verhogen het aandeel van 12 % in 2020 naar 60 % in 2030.", "nl"),
        ("We will raise the share from 12 % in 2020 to 60 % in 2030.", "en"),
        ("We will raise the share from 12 % to 60 % by 2030.", "en"),
    ],
)
def test_what_a_target_starts_from_is_its_baseline(targets, words: str, language: str) -> None:
    [found] = targets(words, language)
    assert (found.baseline, found.value, found.due) == (12, 60, date(2030, 12, 31))


def test_the_year_compared_with_is_no_deadline(targets) -> None:
    [found] = targets("We will cut emissions by 55 % compared with 1990.", "en")
    assert (found.value, found.due) == (55, None)


def test_a_deadline_above_a_list_holds_for_its_items(targets) -> None:
    found = targets("By 2030 we will:\n- plant 300 trees\n- build 40 homes\n", "en")
    assert [(one.value, one.due) for one in found] == [(300, date(2030, 12, 31)), (40, date(2030, 12, 31))]


def test_something_to_be_done_by_a_date_is_an_event(targets) -> None:
    [found] = targets("We will open the library by June 2027.", "en")
    assert (found.kind, found.value, found.due) == ("event", None, date(2027, 6, 30))


YEARS = st.integers(1950, 2090)
PLACES = [
    ("nl", "We bouwen tegen {} een school."),
    ("nl", "In {} openen we een school."),
    ("nl", "Het beleidsplan {} is klaar."),
    ("nl", "We bouwen een school (zie plan {})."),
    ("en", "We will build a school by {}."),
    ("en", "In {} we will open a school."),
    ("en", "The strategy for {} is ready."),
    ("en", "Since {}, schools have opened."),
]


@given(YEARS, st.sampled_from(PLACES))
def test_a_year_is_never_a_value(figures, year: int, place: tuple[str, str]) -> None:
    language, words = place
    assert year not in [one.value for one in figures(words.format(year), language)]


def test_four_digits_before_what_is_counted_are_a_number(targets) -> None:
    [found] = targets("We bouwen 2000 woningen tegen 2030.", "nl")
    assert (found.value, found.unit, found.due) == (2000, "dwellings", date(2030, 12, 31))
