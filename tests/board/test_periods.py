"""Periods and dates as each language writes them."""

from datetime import date

import pytest

from board.wording.periods import day, due, period, year_of


@pytest.mark.parametrize(
    ("text", "dutch", "english"),
    [
        ("2024", "2024", "2024"),
        ("2024-25", "2024–25", "2024–25"),
        ("2024-03", "maart 2024", "March 2024"),
        ("2020-Q3", "3e kwartaal 2020", "Q3 2020"),
        ("2023-H1", "1e halfjaar 2023", "H1 2023"),
        ("2021/2023", "2021–2023", "2021–2023"),
        ("2003-04/2004-03", "april 2003–maart 2004", "April 2003–March 2004"),
    ],
)
def test_period(nl, en, text, dutch, english):
    assert period(text, nl) == dutch
    assert period(text, en) == english


def test_academic_year_that_looks_like_a_month_stays_a_year(nl):
    assert period("2011-12", nl) == "2011–12"


def test_day_has_its_month_in_words(nl, en):
    assert period("2024-10-01", en) == day(date(2024, 10, 1), en) == "1 Oct 2024"
    assert period("2024-10-01", nl).replace(".", "") == "1 okt 2024"


def test_due_date_at_the_end_of_a_year_is_the_year(nl):
    assert due(date(2025, 12, 31), nl) == "2025"


def test_other_due_date_is_written_out(en):
    assert due(date(2026, 9, 30), en) == "30 Sept 2026"


def test_no_due_date_is_said(nl, en):
    assert due(None, nl) == "zonder datum"
    assert due(None, en) == "no date"


def test_moment_falls_in_its_year():
    assert year_of(2031.97) == 2031
