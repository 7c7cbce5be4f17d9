"""Periods: what may be written, which days it covers, how periods sort."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model import period

COVERED = {
    "2024": (date(2024, 1, 1), date(2024, 12, 31)),
    "2024-25": (date(2024, 10, 1), date(2025, 9, 30)),
    "1999-00": (date(1999, 10, 1), date(2000, 9, 30)),
    "2009-10": (date(2009, 10, 1), date(2010, 9, 30)),
    "2024-02": (date(2024, 2, 1), date(2024, 2, 29)),
    "2023-12": (date(2023, 12, 1), date(2023, 12, 31)),
    "2020-Q1": (date(2020, 1, 1), date(2020, 3, 31)),
    "2020-Q4": (date(2020, 10, 1), date(2020, 12, 31)),
    "2019-H1": (date(2019, 1, 1), date(2019, 6, 30)),
    "2019-H2": (date(2019, 7, 1), date(2019, 12, 31)),
    "2024-10-01": (date(2024, 10, 1), date(2024, 10, 1)),
    "2024-02-29": (date(2024, 2, 29), date(2024, 2, 29)),
    "2003/2005": (date(2003, 1, 1), date(2005, 12, 31)),
    "2011-04/2012-03": (date(2011, 4, 1), date(2012, 3, 31)),
}
REFUSED = [
    "",
    "24",
    "20245",
    "2024 ",
    " 2024",
    "2024\n",
    "2024-26",
    "2024-00",
    "2024-13",
    "2024/25",
    "2024-2025",
    "2005/2003",
    "2005/2005",
    "2005/9999",
    "2011-04/2011-03",
    "2011-13/2012-12",
    "2011-04/2012-00",
    "2024-Q5",
    "2024-Q0",
    "2024-H3",
    "2024-q1",
    "2023-02-29",
    "01-10-2024",
    "2024-1",
    "oktober 2024",
]

years = st.integers(1000, 9998)
written = st.one_of(
    years.map(str),
    years.map(lambda year: f"{year}-{(year + 1) % 100:02d}"),
    st.builds(lambda year, quarter: f"{year}-Q{quarter}", years, st.integers(1, 4)),
    st.builds(lambda year, half: f"{year}-H{half}", years, st.integers(1, 2)),
    st.dates(date(1000, 1, 1), date(9998, 12, 31)).map(str),
)


@pytest.mark.parametrize("text", COVERED)
def test_each_form_covers_its_days(text: str) -> None:
    found = period.parse(text)
    assert (found.start, found.end) == COVERED[text]


@pytest.mark.parametrize("text", REFUSED)
def test_anything_else_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w+ \w+"):
        period.parse(text)


def test_an_unknown_form_is_answered_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match="'2024/25' is not one of 2024, 2024-25"):
        period.parse("2024/25")


@given(st.text(max_size=12))
def test_a_text_is_a_period_or_a_value_error(text: str) -> None:
    try:
        found = period.parse(text)
    except ValueError:
        return
    assert found.text == text


@given(written)
def test_a_period_starts_before_it_ends_and_keeps_its_text(text: str) -> None:
    found = period.parse(text)
    assert found.start <= found.end
    assert found.text == text


@given(st.lists(written, min_size=2, max_size=8))
def test_periods_sort_by_their_first_day(texts: list[str]) -> None:
    ordered = sorted(period.parse(text) for text in texts)
    assert [found.start for found in ordered] == sorted(found.start for found in ordered)


@given(st.integers(1000, 9990), st.sampled_from([("Q", 4), ("H", 2)]))
def test_parts_of_a_year_fill_it_without_gap_or_overlap(year: int, parts: tuple[str, int]) -> None:
    kind, number = parts
    found = [period.parse(f"{year}-{kind}{part}") for part in range(1, number + 1)]
    assert (found[0].start, found[-1].end) == (date(year, 1, 1), date(year, 12, 31))
    for before, after in pairwise(found):
        assert after.start == before.end + timedelta(days=1)


@given(st.integers(1000, 9990))
def test_academic_years_follow_each_other(year: int) -> None:
    this, following = (period.parse(f"{first}-{(first + 1) % 100:02d}") for first in (year, year + 1))
    assert following.start == this.end + timedelta(days=1)


@given(written)
def test_a_period_stands_within_the_year_it_starts_in(text: str) -> None:
    found = period.parse(text)
    assert found.start.year <= found.time < found.start.year + 1


@given(st.dates(date(1000, 1, 1), date(9990, 12, 31)), st.integers(1, 4000))
def test_a_later_day_is_a_greater_number(day: date, later: int) -> None:
    assert period.fractional_year(day) < period.fractional_year(day + timedelta(days=later))


def test_time_in_known_numbers() -> None:
    assert period.parse("2024").time == 2024.0
    assert period.parse("2023-10-01").time == pytest.approx(2023 + 273 / 365)
    assert period.fractional_year(date(2024, 7, 1)) == pytest.approx(2024 + 182 / 366)


def test_a_due_date_at_the_end_of_a_year_is_that_year() -> None:
    assert period.due_time(date(2025, 12, 31)) == 2025.0
    assert period.due_time(date(2025, 1, 1)) == 2025.0
    assert period.due_time(date(2026, 9, 30)) == pytest.approx(2026 + 272 / 365)
