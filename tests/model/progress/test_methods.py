"""The linear pace, the UN projection and Eurostat's classes, at their cuts and where they are not defined."""

import math

import pytest

from model.progress.eurostat import eurostat_pace
from model.progress.linear import linear_pace
from model.progress.relative import NOT_AVAILABLE
from model.progress.series import Direction, Point
from model.progress.un import un_projection


@pytest.mark.parametrize(
    ("current", "value", "status"),
    [
        (95.0, 0.95, "substantial_progress"),
        (94.0, 0.94, "moderate_progress"),
        (60.0, 0.60, "moderate_progress"),
        (59.0, 0.59, "limited_progress"),
        (0.0, 0.0, "limited_progress"),
        (-1.0, -0.01, "deterioration"),
    ],
)
def test_linear_cuts_from_a_base_of_zero(current: float, value: float, status: str) -> None:
    found = linear_pace(Point(2020, 0), Point(2021, current), Point(2022, 200), "more")
    assert (found.value, found.status) == (value, status)


def test_linear_to_zero_across_zero_and_downwards() -> None:
    assert linear_pace(Point(2020, 40), Point(2024, 20), Point(2028, 0), "less").value == 1.0
    assert linear_pace(Point(2020, -10), Point(2022, 5), Point(2024, 20), "more").value == 1.0
    assert linear_pace(Point(2020, 40), Point(2024, 44), Point(2028, 0), "less").value == pytest.approx(-0.2)


def test_linear_calls_falling_below_a_target_once_met_a_deterioration() -> None:
    found = linear_pace(Point(2020, 80), Point(2022, 60), Point(2030, 70), "more")
    assert (found.status, found.value, found.score) == ("deterioration", -10.0, -5.0)


def test_linear_achieved_keeps_its_value() -> None:
    found = linear_pace(Point(2020, 0), Point(2021, 9), Point(2030, 8), "more")
    assert (found.status, found.score, found.value) == ("target_achieved", 5.0, 11.25)


@pytest.mark.parametrize("direction", ["range", "none"])
def test_no_method_judges_without_a_direction(direction: Direction) -> None:
    points = Point(2020, 1), Point(2021, 2), Point(2030, 3)
    assert linear_pace(*points, direction) == NOT_AVAILABLE
    assert un_projection(*points, direction) == NOT_AVAILABLE
    assert eurostat_pace(points[0], points[1], direction) == NOT_AVAILABLE


@pytest.mark.parametrize(
    ("target", "status"),
    [
        # 100 doubles in a year and doubles again: 400 expected, 300 more than the base
        (100 + 300 / 0.96, "on_track"),
        (100 + 300 / 0.94, "acceleration_needed"),
        (100 + 300 / 0.11, "acceleration_needed"),
        (100 + 300 / 0.09, "stagnation_or_regression"),
        (150.0, "target_achieved"),
    ],
)
def test_un_projection_with_a_target(target: float, status: str) -> None:
    found = un_projection(Point(2020, 100), Point(2021, 200), Point(2022, target), "more")
    assert found.status == status
    assert found.value == pytest.approx(300 / (target - 100))


def test_un_cuts_belong_to_the_better_class() -> None:
    # doubling twice: three times the base more than the base, 57 of 60 and 3 of 30 wanted
    on_the_upper = un_projection(Point(2020, 19), Point(2021, 38), Point(2022, 79), "more")
    assert (on_the_upper.value, on_the_upper.status) == (0.95, "on_track")
    on_the_lower = un_projection(Point(2020, 1), Point(2021, 2), Point(2022, 31), "more")
    assert (on_the_lower.value, on_the_lower.status) == (0.10, "acceleration_needed")


def test_un_needs_a_target_year_after_the_base() -> None:
    assert un_projection(Point(2020, 1), Point(2021, 2), Point(2020, 31), "more") == NOT_AVAILABLE


def test_without_an_observation_no_method_judges() -> None:
    here, target = Point(2020, 1), Point(2030, 3)
    for base, current in ((None, here), (here, None)):
        assert linear_pace(base, current, target, "more") == NOT_AVAILABLE
        assert un_projection(base, current, target, "more") == NOT_AVAILABLE
        assert eurostat_pace(base, current, "more") == NOT_AVAILABLE


def test_un_projection_of_a_decline_towards_zero() -> None:
    found = un_projection(Point(2020, 64), Point(2021, 32), Point(2023, 0), "less")
    assert (found.value, found.status) == (0.875, "acceleration_needed")


@pytest.mark.parametrize(
    ("current", "status"),
    [
        (2**-5, "on_track"),
        (2**-6, "acceleration_needed"),
        (2**-8, "stagnation_or_regression"),
        (-(2**-6), "stagnation_or_regression"),
    ],
)
def test_un_without_a_target(current: float, status: str) -> None:
    assert un_projection(Point(2020, 1), Point(2021, 1 + current), None, "more").status == status
    mirrored = un_projection(Point(2020, 1), Point(2021, 1 - current), None, "less")
    assert mirrored.status == status


@pytest.mark.parametrize(
    ("cut", "un_above", "un_below", "eurostat_above", "eurostat_below"),
    [
        (1.02, "on_track", "acceleration_needed", "significant_progress", "significant_progress"),
        (1.01, "acceleration_needed", "acceleration_needed", "significant_progress", "moderate_progress"),
        (1.005, "acceleration_needed", "stagnation_or_regression", "moderate_progress", "moderate_progress"),
    ],
)
def test_cuts_without_a_target_to_the_last_digit(
    cut: float, un_above: str, un_below: str, eurostat_above: str, eurostat_below: str
) -> None:
    base = Point(2020, 1)
    over, under = Point(2021, math.nextafter(cut, 2)), Point(2021, math.nextafter(cut, 0))
    assert un_projection(base, over, None, "more").status == un_above
    assert un_projection(base, under, None, "more").status == un_below
    assert eurostat_pace(base, over, "more").status == eurostat_above
    assert eurostat_pace(base, under, "more").status == eurostat_below


def test_un_does_not_call_a_lost_target_progress() -> None:
    assert un_projection(Point(2020, 80), Point(2022, 60), Point(2030, 70), "more") == NOT_AVAILABLE


@pytest.mark.parametrize(
    ("change", "status"),
    [
        (2**-6, "significant_progress"),
        (2**-7, "moderate_progress"),
        (0.0, "moderate_progress"),
        (-(2**-7), "moderate_movement_away"),
        (-(2**-6), "significant_movement_away"),
    ],
)
def test_eurostat_classes(change: float, status: str) -> None:
    assert eurostat_pace(Point(2020, 1), Point(2021, 1 + change), "more").status == status
    assert eurostat_pace(Point(2020, -1), Point(2021, change - 1), "more").status == status
