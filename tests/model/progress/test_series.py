"""Which points may be compared, which base applies and which observation settles a target."""

import math

import pytest

from model.progress.series import Aim, Point, Stretch, at_due, is_past, observed, present, stretch, why_alone

A, B, C = Point(2019, 10), Point(2021, 20), Point(2023, 30)


def test_points_are_put_in_order_and_the_future_is_left_out() -> None:
    assert observed([C, A, Point(2031, 99), B], today=2024.5) == (A, B, C)


def test_only_what_follows_the_last_break_is_compared() -> None:
    broken = Point(2021, 20, starts_break=True)
    assert stretch([A, broken, C], None) == Stretch(broken, C, count=2, broken=True)


def test_of_two_breaks_the_last_counts() -> None:
    first, second = Point(2020, 15, starts_break=True), Point(2022, 25, starts_break=True)
    assert stretch([A, first, B, second, C], None).base == second


def test_a_base_declared_at_the_break_is_on_this_side_of_it() -> None:
    first, declared = Point(2021, 20, starts_break=True), Point(2021, 21)
    assert stretch([first, C], Aim("reach", base=declared)) == Stretch(declared, C, count=2, broken=False)


def test_a_break_on_a_bound_still_cuts() -> None:
    bound = Point(2021, 20, bound="at_least", starts_break=True)
    found = stretch([A, bound, C], None)
    assert found.base is None
    assert why_alone([A, bound, C], found) == "only_a_bound"


def test_the_declared_base_wins_over_the_first_point() -> None:
    declared = Point(2020, 15)
    assert stretch([A, B, C], Aim("reach", base=declared)) == Stretch(declared, C, count=3, broken=False)


def test_a_declared_base_before_a_break_cannot_be_compared() -> None:
    first, last = Point(2021, 20, starts_break=True), C
    found = stretch([first, last], Aim("reach", base=Point(2018, 5)))
    assert found == Stretch(first, last, count=2, broken=True)


def test_a_declared_base_that_is_a_bound_is_no_base() -> None:
    found = stretch([A, C], Aim("reach", base=Point(2018, 5, bound="at_least")))
    assert found.base == A


def test_about_is_a_value_and_a_bound_is_not() -> None:
    about = Point(2023, 30, bound="about")
    assert present([A, about], None) == Stretch(A, about, count=2, broken=False)
    assert present([A, Point(2023, 30, bound="at_most")], None) == "only_a_bound"


@pytest.mark.parametrize(
    ("due", "time", "past"),
    [
        (2025.0, 2025.99, False),
        (2025.0, 2026.0, True),
        (2025.5, 2025.5, False),
        (2025.5, 2025.51, True),
        (None, 9999.0, False),
    ],
)
def test_a_due_year_runs_to_its_end_and_a_due_moment_does_not(due: float | None, time: float, past: bool) -> None:
    assert is_past(due, time) is past


@pytest.mark.parametrize(
    ("times", "due", "settling"),
    [
        ((2024.0, 2025.0, 2026.0), 2025.0, 2025.0),
        ((2024.0, 2025.0, 2026.0), 2025.997, 2025.0),
        ((2025.0, 2025.25, 2025.5, 2025.75, 2026.0), 2025.0, 2025.75),
        ((2025.0, 2025.25, 2025.5, 2025.75), 2025.49, 2025.5),
        ((2024.75, 2025.75), 2025.0, 2025.75),
        ((2024.75, 2026.75, 2027.75), 2025.0, 2026.75),
        ((2023.0, 2024.99), 2025.0, None),
    ],
)
def test_which_observation_settles_a_target(times: tuple[float, ...], due: float, settling: float | None) -> None:
    found = at_due([Point(time, 1) for time in times], due)
    assert (found.time if found else None) == settling


@pytest.mark.parametrize("bad", [math.nan, math.inf, -math.inf])
def test_only_finite_numbers_come_in(bad: float) -> None:
    with pytest.raises(ValueError, match="finite"):
        Point(2020, bad)
    with pytest.raises(ValueError, match="finite"):
        Point(bad, 1)
    with pytest.raises(ValueError, match="finite"):
        Aim("reach", value=bad)


def test_a_tolerance_is_not_negative() -> None:
    with pytest.raises(ValueError, match="zero or more"):
        Aim("maintain", value=5, tolerance=-1)
