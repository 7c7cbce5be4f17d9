"""What it would take: gap, pace, expected value and arrival, by hand-computed cases."""

import pytest

from model.progress.outlook import NOTHING, Outlook, look_ahead
from model.progress.series import Aim, Direction, Point

RISING = (Point(2015, 40), Point(2020, 50))


def test_a_target_still_ahead() -> None:
    aim = Aim("reach", "at_least", 70, due=2030)
    assert look_ahead(RISING, aim, "more", None, 2021) == Outlook(
        gap=20, progress=10 / 30, present_pace=2, required_pace=20 / 9, expected_now=52, arrival=2030
    )


def test_falling_towards_a_lower_target() -> None:
    points, aim = (Point(2015, 14.5), Point(2023, 10.5)), Aim("reach", "at_most", 7.5, due=2029)
    found = look_ahead(points, aim, "less", None, 2024)
    assert found == Outlook(gap=3, progress=4 / 7, present_pace=-0.5, required_pace=-0.6, expected_now=10, arrival=2029)


def test_moving_away_never_arrives() -> None:
    found = look_ahead((Point(2015, 50), Point(2020, 45)), Aim("reach", value=60, due=2030), "more", None, 2020)
    assert (found.arrival, found.present_pace, found.required_pace) == (None, -1, 1.5)
    assert found.progress == -0.5


def test_met_needs_nothing_more() -> None:
    found = look_ahead(RISING, Aim("reach", value=45, due=2030), "more", None, 2021)
    assert (found.gap, found.required_pace, found.arrival) == (-5, 0, None)


def test_without_a_year_there_is_an_arrival_but_no_requirement() -> None:
    found = look_ahead(RISING, Aim("reach", value=70), "more", None, 2021)
    assert (found.arrival, found.required_pace, found.expected_now) == (2030, None, None)
    assert found.progress == pytest.approx(1 / 3)


def test_from_the_due_date_on_the_target_is_expected() -> None:
    found = look_ahead(RISING, Aim("reach", value=70, due=2019), "more", None, 2021)
    assert (found.expected_now, found.required_pace) == (70, None)


def test_no_time_is_left_in_the_due_year_itself() -> None:
    found = look_ahead(RISING, Aim("reach", value=70, due=2020), "more", None, 2021)
    assert (found.expected_now, found.required_pace) == (70, None)
    whole = look_ahead(RISING, Aim("reach", value=70, due=2015), "more", None, 2021)
    assert (whole.expected_now, whole.required_pace) == (None, None)


def test_a_range_is_approached_by_its_nearer_edge() -> None:
    aim = Aim("range", "between", 40, 60, due=2030)
    above = look_ahead((Point(2015, 90), Point(2020, 80)), aim, "range", None, 2020)
    assert (above.gap, above.required_pace, above.arrival) == (20, -2, 2030)
    inside = look_ahead((Point(2015, 45), Point(2020, 50)), aim, "range", None, 2020)
    assert (inside.gap, inside.required_pace) == (-10, 0)


def test_the_straight_line_leads_to_the_target_even_from_a_better_base() -> None:
    points, aim = (Point(2015, 90), Point(2020, 60)), Aim("reach", value=70, due=2025)
    found = look_ahead(points, aim, "more", None, 2020)
    assert (found.expected_now, found.gap, found.arrival) == (80, 10, None)


def test_one_point_has_a_gap_but_no_pace() -> None:
    found = look_ahead([Point(2020, 50)], Aim("reach", value=70, due=2030), "more", None, 2021)
    assert found == Outlook(gap=20, required_pace=20 / 9)


def test_the_pace_is_required_from_today_on_not_from_an_old_figure() -> None:
    aim = Aim("reach", value=70, due=2030)
    assert [look_ahead(RISING, aim, "more", None, today).required_pace for today in (2020, 2025, 2029)] == [2, 4, 20]


def test_today_stands_at_its_year_where_the_target_counts_whole_years() -> None:
    yearly, dated = (Aim("reach", value=70, due=due) for due in (2030.0, 2030.5))
    late = look_ahead(RISING, yearly, "more", None, 2025.9)
    assert (late.required_pace, late.expected_now) == (4, 60)
    assert look_ahead(RISING, dated, "more", None, 2025.5).required_pace == 4


def test_the_pace_starts_after_the_last_break() -> None:
    points = (Point(2015, 90), Point(2018, 40, starts_break=True), Point(2020, 50))
    assert look_ahead(points, Aim("reach", value=70, due=2030), "more", None, 2021).present_pace == 5


def test_all_aims_at_the_limit_or_a_hundred() -> None:
    assert look_ahead(RISING, Aim("all"), "more", None, 2021).gap == 50
    assert look_ahead(RISING, Aim("all"), "more", 60.0, 2021).gap == 10


@pytest.mark.parametrize(
    ("points", "aim", "direction"),
    [
        (RISING, Aim("frequency", value=2), "more"),
        (RISING, Aim("reach", value=70), "none"),
        (RISING, Aim("reach"), "more"),
        ((Point(2015, 40), Point(2020, 50, bound="at_least")), Aim("reach", value=70), "more"),
        ((), Aim("reach", value=70), "more"),
    ],
)
def test_nothing_to_look_ahead_from(points: tuple[Point, ...], aim: Aim, direction: Direction) -> None:
    assert look_ahead(points, aim, direction, None, 2021) == NOTHING
