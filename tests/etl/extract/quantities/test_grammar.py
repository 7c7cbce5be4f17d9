"""Whatever number, noun, year and dress a target has, it is read with its unit, year, direction and start."""

from hypothesis import given

from tests.etl.extract.quantities.grammar import Told, counts, facts, shares, sums, theirs


@given(told=counts())
def test_a_count_is_read_with_its_noun_and_year(targets, told: Told) -> None:
    [found] = targets(told.text, told.language)
    assert found.own
    assert (found.value, found.unit, found.due.year) == (told.value, told.unit, told.year)


@given(told=shares())
def test_a_share_is_read_with_its_edge_year_direction_and_start(targets, told: Told) -> None:
    [found] = targets(told.text, told.language)
    assert (found.own, found.value, found.value_high) == (True, told.value, told.high)
    assert (found.unit, found.due.year, found.baseline) == (told.unit, told.year, told.baseline)
    assert told.direction in (None, found.direction)


@given(told=sums())
def test_a_sum_of_money_is_read_with_its_currency_and_year(targets, told: Told) -> None:
    [found] = targets(told.text, told.language)
    assert (found.own, found.value, found.unit, found.due.year) == (True, told.value, told.unit, told.year)


@given(told=theirs())
def test_what_others_are_to_do_is_not_our_own(targets, told: Told) -> None:
    assert [one.own for one in targets(told.text, told.language)] == [False]


@given(told=facts())
def test_what_is_told_of_now_of_the_past_or_foreseen_is_no_target(targets, told: Told) -> None:
    assert not targets(told.text, told.language)
