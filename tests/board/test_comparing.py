"""Lines stand side by side as published, divided or as an index; nothing is computed that the figures do not bear."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.comparing import TOTAL, common_periods, divided, indexed, lines, parts, references
from board.joint import together

INDICATOR = {"indicator_id": "sales", "unit": "count", "additive": True}
values = st.floats(0.5, 1e6)
series = st.lists(values, min_size=2, max_size=8)


def figure(institution: str, year: int, value: float, **facts) -> dict:
    """A yearly figure; the position of an institution is that of its letter."""
    return {
        "indicator_id": "sales",
        "institution_id": institution,
        "institution_position": ord(institution[0]),
        "institution_kind": "city",
        "part_of": None,
        "period": str(year),
        "period_start": date(year, 1, 1),
        "period_end": date(year, 12, 31),
        "dimension": "",
        "category": "",
        "value": value,
        "bound": "exact",
        "series_break": False,
        **facts,
    }


def households(institution: str, year: int, value: float) -> dict:
    """Counted on the first of January."""
    day = date(year, 1, 1)
    return figure(institution, year, value) | {"period": day.isoformat(), "period_end": day}


def of(*figures: dict, **facts) -> list:
    return lines([INDICATOR | facts], {"sales": list(figures)}, TOTAL)


def yearly(institution: str, *found: float, first: int = 2010) -> list[dict]:
    return [figure(institution, first + n, value) for n, value in enumerate(found)]


def drawn(line) -> dict[str, float]:
    return {point.period: point.value for point in line.points}


def test_figures_of_two_indicators_are_two_lines():
    both = [INDICATOR, INDICATOR | {"indicator_id": "other"}]
    found = lines(both, {"sales": yearly("a", 1, 2), "other": yearly("a", 3)}, TOTAL)
    assert [(line.key, len(line.points)) for line in found] == [(("sales", "a"), 2), (("other", "a"), 1)]


def test_lines_stand_in_the_order_of_institutions():
    found = of(*yearly("c", 1), *yearly("a", 1), *yearly("b", 1))
    assert [line.institution["institution_id"] for line in found] == ["a", "b", "c"]


def test_parts_are_those_that_two_institutions_have():
    women = {"dimension": "sex", "category": "women"}
    men = {"dimension": "sex", "category": "men"}
    rows = [figure("a", 2010, 1, **women), figure("b", 2011, 1, **women), figure("a", 2010, 1, **men)]
    assert parts(rows) == [("sex", "women")]
    assert parts([*rows, *yearly("a", 1), *yearly("b", 1)]) == [TOTAL, ("sex", "women")]


def test_regions_and_associations_of_those_shown_are_references():
    rows = [figure("a", 2010, 1, part_of="m"), figure("m", 2010, 1), figure("r", 2010, 1, institution_kind="region")]
    assert [line.institution["institution_id"] for line in references(of(*rows))] == ["m", "r"]


@given(series, series, st.floats(0.01, 100))
def test_an_index_begins_at_100_and_knows_no_size(first, second, factor):
    found = indexed(of(*yearly("a", *first), *yearly("b", *second)))
    assert found is not None
    assert found.base == "2010"
    assert [line.points[0].value for line in found.lines] == [100, 100]
    larger = indexed(of(*yearly("a", *(factor * one for one in first)), *yearly("b", *second)))
    for line, other in zip(found.lines, larger.lines, strict=True):
        assert [point.value for point in line.points] == pytest.approx([point.value for point in other.points])


def test_an_index_begins_at_the_first_common_period_and_drops_what_lies_before():
    found = indexed(of(*yearly("a", 1, 2, 4, 8), *yearly("b", 10, 20, first=2012)))
    assert found.base == "2012"
    assert [drawn(line) for line in found.lines] == [{"2012": 100, "2013": 200}, {"2012": 100, "2013": 200}]


def test_an_index_never_leads_over_a_break():
    broken = yearly("a", 1, 2, 50, 100)
    broken[2]["series_break"] = True
    found = indexed(of(*broken, *yearly("b", 1, 1, 1, 1)))
    assert found.base == "2012"
    assert drawn(found.lines[0]) == {"2012": 100, "2013": 200}


def test_an_index_leaves_out_who_has_no_two_values_and_names_them():
    bound = [figure("c", 2010, 5), figure("c", 2011, 6, bound="at_least")]
    found = indexed(of(*yearly("a", 1, 2), *yearly("b", 1, 2), *bound))
    assert [line.institution["institution_id"] for line in found.left_out] == ["c"]


@pytest.mark.parametrize(
    "rows",
    [
        [*yearly("a", 1, 2), *yearly("b", 1, first=2010)],
        [*yearly("a", 1, 2), *yearly("b", 1, 2, first=2011)],
        [*yearly("a", 1, 2), *yearly("b", 1, 2, first=2020)],
        [*yearly("a", 0, 0), *yearly("b", 1, 2)],
    ],
    ids=["one value", "one common period", "no common period", "base of zero"],
)
def test_no_index_without_a_base_and_a_course(rows):
    assert indexed(of(*rows)) is None


def test_places_and_marks_have_no_index():
    assert indexed(of(*yearly("a", 1, 2), *yearly("b", 1, 2), unit="rank")) is None


@given(series, values)
def test_a_quotient_times_its_divisor_is_the_figure(found, base):
    counted = [households("a", 2010 + n, base) for n in range(len(found))]
    [line] = divided(of(*yearly("a", *found)), counted, []).lines
    assert [point.value * base / 1000 for point in line.points] == pytest.approx(found)
    assert [point.divisor for point in line.points] == counted


def test_only_figures_of_the_same_institution_and_period_are_divided():
    counted = [households("a", 2011, 10), households("b", 2010, 10)]
    found = divided(of(*yearly("a", 1, 2), *yearly("c", 1, 2)), counted, [])
    assert [drawn(line) for line in found.lines] == [{"2011": 200}]
    assert [line.institution["institution_id"] for line in found.left_out] == ["c"]


def test_bounds_are_not_divided_and_nothing_is_divided_by_one():
    bound = figure("a", 2010, 1, bound="at_least")
    assert divided(of(bound), [households("a", 2010, 10)], []).lines == ()
    least = households("a", 2010, 10) | {"bound": "at_least"}
    assert divided(of(*yearly("a", 1)), [least], []).lines == ()


def stretches(line) -> list[list[str]]:
    return [[point.period for point in stretch] for stretch in line.stretches()]


def test_a_quotient_breaks_where_its_divisor_does_even_in_a_year_without_a_figure():
    counted = [households("a", year, 10) | {"series_break": year == 2011} for year in (2010, 2011, 2012)]
    sold = [figure("a", 2010, 1), figure("a", 2012, 2), figure("a", 2013, 3, series_break=True)]
    [line] = divided(of(*sold), [*counted, households("a", 2013, 10), households("a", 2014, 10)], []).lines
    assert stretches(line) == [["2010"], ["2012"], ["2013"]]


def test_a_quotient_breaks_where_a_figure_did_that_could_not_be_divided():
    sold = [figure("a", 2010, 1), figure("a", 2011, 2, series_break=True), figure("a", 2012, 3)]
    [line] = divided(of(*sold), [households("a", 2010, 10), households("a", 2012, 10)], []).lines
    assert stretches(line) == [["2010"], ["2012"]]


def test_a_quotient_breaks_where_another_indicator_is_divided_by():
    other = households("a", 2011, 10) | {"indicator_id": "households_by_another_count"}
    [line] = divided(of(*yearly("a", 1, 2)), [households("a", 2010, 10), other], []).lines
    assert stretches(line) == [["2010"], ["2011"]]


def test_who_may_not_be_divided_is_left_out():
    counted = [households("a", 2010, 10), households("b", 2010, 10)]
    found = divided(of(*yearly("a", 1), *yearly("b", 1)), counted, ["b"])
    assert [line.institution["institution_id"] for line in found.lines] == ["a"]
    assert [line.institution["institution_id"] for line in found.left_out] == ["b"]


def test_common_periods_hold_a_value_of_everyone():
    rows = [*yearly("a", 1, 2, 3), *yearly("b", 1, 2, 3)]
    rows[-1]["bound"] = "at_most"
    assert common_periods(of(*rows)) == ["2010", "2011"]


def members(*rows: dict, **facts) -> list:
    return together(of(*rows, **facts), "m", ["a", "b"])


@given(values, values)
def test_additive_figures_of_one_period_are_added_up(one, other):
    [found] = members(*yearly("a", 1, one), *yearly("b", 1, other), figure("m", 2011, 7))
    assert (found.period, found.reason) == ("2011", None)
    assert found.total == one + other
    assert found.stated["value"] == 7
    assert [row["value"] for row in found.figures] == [one, other]


@pytest.mark.parametrize(
    ("rows", "facts", "reason"),
    [
        ([*yearly("a", 1), *yearly("b", 2)], {"additive": False}, "not_additive"),
        ([*yearly("a", 1), *yearly("b", 2, first=2011)], {}, "different_periods"),
        ([*yearly("a", 1), figure("b", 2010, 2, bound="at_least")], {}, "bound"),
    ],
)
def test_anything_else_stands_side_by_side_with_the_reason(rows, facts, reason):
    [found] = members(*rows, **facts)
    assert (found.total, found.reason) == (None, reason)
    assert [row["value"] for row in found.figures] == [1, 2]


def test_figures_of_different_indicators_are_never_added_up():
    both = [INDICATOR, INDICATOR | {"indicator_id": "other"}]
    found = lines(both, {"sales": yearly("a", 1), "other": yearly("b", 2)}, TOTAL)
    [view] = together(found, "m", ["a", "b"])
    assert (view.total, view.reason) == (None, "different_indicators")


def test_there_is_no_joint_view_if_a_member_has_no_figure():
    assert members(*yearly("a", 1), *yearly("m", 2)) == []
