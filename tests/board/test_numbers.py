"""Numbers, signs and units as each language writes them."""

import pytest

from board.wording.numbers import bounded, in_unit, number, pick, signed

EURO = {"decimals": 0, "symbol_nl": "€", "symbol_en": "€", "unit_position": "before"}
PERCENT = {"decimals": 1, "symbol_nl": "%", "symbol_en": "%", "unit_position": "after"}
STUDENTS = {"decimals": 0, "symbol_nl": "studenten", "symbol_en": "students", "unit_position": "after"}
BARE = {"decimals": 2, "symbol_nl": None, "symbol_en": None, "unit_position": "after"}


@pytest.mark.parametrize(
    ("value", "decimals", "dutch", "english"),
    [
        (1234.5, 1, "1.234,5", "1,234.5"),
        (455000, 0, "455.000", "455,000"),
        (1e6, 2, "1.000.000,00", "1,000,000.00"),
        (-0.4, 1, "−0,4", "−0.4"),
        (0, 0, "0", "0"),
    ],
)
def test_number(nl, en, value, decimals, dutch, english):
    assert number(value, decimals, nl) == dutch
    assert number(value, decimals, en) == english


def test_currency_stands_before_with_a_space_that_does_not_break_in_dutch(nl, en):
    assert in_unit(455000, EURO, nl) == "€\u00a0455.000"
    assert in_unit(455000, EURO, en) == "€455,000"


def test_percent_stands_against_its_number(nl, en):
    assert in_unit(12.5, PERCENT, nl) == "12,5%"
    assert in_unit(12.5, PERCENT, en) == "12.5%"


def test_unit_never_leaves_its_number_at_a_line_end(nl, en):
    assert in_unit(6898, STUDENTS, nl) == "6.898\u00a0studenten"
    assert in_unit(6898, STUDENTS, en) == "6,898\u00a0students"


def test_one_of_a_unit_is_not_said_in_the_plural(nl, en):
    assert [in_unit(1, STUDENTS, one) for one in (nl, en)] == ["1\u00a0student", "1\u00a0student"]
    assert in_unit(1, STUDENTS | {"decimals": 1}, en) == "1.0\u00a0students"
    assert in_unit(1, PERCENT | {"decimals": 0}, nl) == "1%"


def test_value_without_symbol_is_the_number_alone(nl):
    assert in_unit(3.1, BARE, nl) == "3,10"


def test_decimals_may_be_overruled(nl):
    assert in_unit(8.5, PERCENT, nl, decimals=0) == "8%"


@pytest.mark.parametrize(("value", "written"), [(2.1, "+2,1"), (-0.4, "−0,4"), (0, "±0,0")])
def test_change_carries_its_sign(nl, value, written):
    assert signed(value, 1, nl) == written


@pytest.mark.parametrize("value", [0.04, -0.04])
def test_change_that_rounds_to_nothing_has_no_direction(nl, value):
    assert signed(value, 1, nl) == "±0,0"


def test_negative_value_that_rounds_to_nothing_is_zero(nl):
    assert number(-0.04, 1, nl) == "0,0"


@pytest.mark.parametrize(
    ("bound", "dutch", "english"),
    [
        ("exact", "6.898\u00a0studenten", "6,898\u00a0students"),
        ("about", "ongeveer 6.898\u00a0studenten", "about 6,898\u00a0students"),
        ("at_least", "minstens 6.898\u00a0studenten", "at least 6,898\u00a0students"),
        ("at_most", "hoogstens 6.898\u00a0studenten", "at most 6,898\u00a0students"),
    ],
)
def test_bound_is_said(nl, en, bound, dutch, english):
    assert bounded(6898, bound, STUDENTS, nl) == dutch
    assert bounded(6898, bound, STUDENTS, en) == english


def test_text_of_a_row_is_picked_by_language(nl, en):
    row = {"name_nl": "wonen", "name_en": "housing"}
    assert pick(row, "name", nl) == "wonen"
    assert pick(row, "name", en) == "housing"
