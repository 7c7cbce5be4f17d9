"""A breakdown shows the gap of groups and the share of parts, from figures of one period, and else nothing."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.breakdown import largest_gaps, splits

PERIOD = {"period": "2024", "period_start": date(2024, 1, 1)}


def row(category: str, value: float | None, **facts) -> dict:
    return {
        "institution_id": "town",
        "dimension": "group" if category else "",
        "category": category,
        "value": value,
        "bound": "exact",
        "reference": False,
        **PERIOD,
        **facts,
    }


TOTAL = row("", 50.0)


def gaps(*rows: dict, kind: str = "groups") -> list[float | None]:
    [split] = splits(list(rows), {"group": kind})
    return [split.gap(one) for one in split.categories]


def test_gap_is_measured_against_the_total_of_the_same_period():
    assert gaps(TOTAL, row("a", 60.0), row("b", 45.0)) == [10, -5]


def test_without_a_total_the_reference_category_takes_its_place():
    assert gaps(row("a", 60.0, reference=True), row("b", 45.0)) == [None, -15]


def test_without_either_there_is_no_gap():
    assert gaps(row("a", 60.0), row("b", 45.0)) == [None, None]


def test_a_total_of_another_period_is_no_measure():
    earlier = row("", 50.0, period="2020", period_start=date(2020, 1, 1))
    assert gaps(earlier, row("a", 60.0)) == [None]


@pytest.mark.parametrize("odd", [{"bound": "at_least"}, {"value": None}])
def test_bounds_and_suppressed_values_have_no_gap(odd):
    assert gaps(TOTAL, row("a", 60.0) | odd) == [None]


def test_parts_have_a_share_and_no_gap():
    [split] = splits([TOTAL, row("a", 20.0), row("b", 30.0)], {"group": "parts"})
    assert [split.share(one) for one in split.categories] == [0.4, 0.6]
    assert [split.gap(one) for one in split.categories] == [None, None]


def test_where_nobody_said_what_categories_are_nothing_is_computed():
    [split] = splits([TOTAL, row("a", 20.0)], {})
    assert (split.gap(split.categories[0]), split.share(split.categories[0])) == (None, None)


def test_only_the_newest_breakdown_of_a_dimension_is_shown():
    earlier = row("a", 1.0, period="2020", period_start=date(2020, 1, 1))
    [split] = splits([earlier, row("a", 2.0)], {})
    assert [one["value"] for one in split.categories] == [2.0]


@given(st.lists(st.floats(0, 100), min_size=1, max_size=9))
def test_the_three_largest_gaps_are_named_the_largest_first(values):
    found = splits([TOTAL, *(row(str(n), value) for n, value in enumerate(values))], {"group": "groups"})
    named = [abs(gap) for _, _, gap in largest_gaps(found)]
    assert named == sorted((abs(value - 50) for value in values if value != 50), reverse=True)[:3]
