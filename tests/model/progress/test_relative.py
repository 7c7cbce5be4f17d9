"""Statistics Canada's method exactly at its cuts, at the limit, and where it is not defined."""

import math

import pytest

from model.progress.relative import (
    Measure,
    limit_coefficient,
    mean_score,
    relative_pace,
    score_of_ratio,
    status_of_ratio,
)
from model.progress.series import Direction, Point


def test_coefficient_near_the_limit() -> None:
    assert limit_coefficient(97.4, 100) == pytest.approx(0.110386, abs=5e-7)
    assert limit_coefficient(102.6, 100) == pytest.approx(0.110386, abs=5e-7)
    assert limit_coefficient(100, 100) == 0
    assert limit_coefficient(200, 100) == 1
    assert limit_coefficient(0, 0) == 1


@pytest.mark.parametrize(
    ("ratio", "status"),
    [
        (0.95, "substantial_progress"),
        (0.9499999999, "moderate_progress"),
        (0.60, "moderate_progress"),
        (0.5999999999, "limited_progress"),
        (0.0, "limited_progress"),
        (-1e-12, "deterioration"),
    ],
)
def test_cuts_with_a_target(ratio: float, status: str) -> None:
    assert status_of_ratio(ratio) == status


@pytest.mark.parametrize(
    ("current", "status", "score"),
    [
        (1 + 2**-6, "substantial_progress", 500 * 2**-6 - 5),
        (1 + 2**-7, "moderate_progress", 250 * 2**-7 - 1.25),
        (1 + 2**-8, "limited_progress", 500 * 2**-8 - 2.5),
        (1.0, "limited_progress", -2.5),
        (1 - 2**-8, "deterioration", -125 * 2**-8 - 2.5),
        (0.5, "deterioration", -5.0),
    ],
)
def test_classes_and_scores_without_a_target(current: float, status: str, score: float) -> None:
    found = relative_pace(Point(2020, 1.0), Point(2021, current), None, "more")
    assert (found.status, found.score) == (status, score)


@pytest.mark.parametrize(
    ("cut", "above", "below"),
    [
        (1.015, "substantial_progress", "moderate_progress"),
        (1.005, "moderate_progress", "limited_progress"),
        (1.0, "limited_progress", "deterioration"),
    ],
)
def test_cuts_without_a_target_to_the_last_digit(cut: float, above: str, below: str) -> None:
    over = relative_pace(Point(2020, 1.0), Point(2021, math.nextafter(cut, 2)), None, "more")
    under = relative_pace(Point(2020, 1.0), Point(2021, math.nextafter(cut, 0)), None, "more")
    assert (over.status, under.status) == (above, below)


def test_scores_where_their_branches_meet() -> None:
    assert score_of_ratio(0.6) == 7.1429 * 0.6 - 4.2857
    assert score_of_ratio(0.95) == pytest.approx(2.500055, abs=1e-12)
    assert (score_of_ratio(1e9), score_of_ratio(-1e9)) == (5.0, -5.0)


def test_at_the_limit_holding_still_is_enough() -> None:
    held = relative_pace(Point(2020, 100), Point(2021, 100), None, "more", 100)
    assert (held.status, held.score) == ("substantial_progress", 5.0)
    lost = relative_pace(Point(2020, 100), Point(2021, 99), None, "more", 100)
    assert lost.status == "deterioration"


@pytest.mark.parametrize("direction", ["more", "less"])
def test_base_equal_to_target_has_no_value(direction: Direction) -> None:
    base, target = Point(2015, 50), Point(2030, 50)
    kept = relative_pace(base, Point(2020, 50), target, direction)
    assert kept == Measure(None, "target_achieved", 5.0)
    worse = relative_pace(base, Point(2020, 49 if direction == "more" else 51), target, direction)
    assert worse == Measure(None, "deterioration", -5.0)


@pytest.mark.parametrize(
    ("base", "current", "target"),
    [
        (Point(2015, 5), Point(2020, -1), None),
        (Point(2015, -5), Point(2020, 1), None),
        (Point(2015, -5), Point(2020, -4), Point(2030, 3)),
        (Point(2015, 5), Point(2015, 6), None),
        (Point(2020, 5), Point(2015, 6), None),
        (Point(2015, 5), Point(2020, 6), Point(2015, 9)),
    ],
)
def test_not_available(base: Point, current: Point, target: Point | None) -> None:
    assert relative_pace(base, current, target, "more") == Measure(None, "not_available", None)


def test_a_base_of_zero_counts_as_a_small_positive_one() -> None:
    found = relative_pace(Point(2015, 0), Point(2016, 0.002), None, "more")
    assert (found.value, found.status) == (1.0, "substantial_progress")


def test_a_target_too_near_to_need_any_growth_is_not_available_to_who_stands_still() -> None:
    target = Point(2030, math.nextafter(1, 2))
    assert relative_pace(Point(2015, 1), Point(2020, 1), target, "more").status == "not_available"


def test_without_an_observation_nothing_is_available() -> None:
    assert relative_pace(None, Point(2020, 1), None, "more").status == "not_available"
    assert relative_pace(Point(2020, 1), None, Point(2030, 2), "more").status == "not_available"


def test_a_negative_base_that_shrinks_is_progress_for_more() -> None:
    found = relative_pace(Point(2015, -8), Point(2016, -4), Point(2017, -2), "more")
    assert (found.value, found.status) == (1.0, "substantial_progress")


def test_groups_are_averaged_first_and_achieved_needs_all() -> None:
    achieved, off = Measure(None, "target_achieved", 5.0), Measure(0.1, "limited_progress", -2.0)
    unknown = Measure(None, "not_available", None)
    group = mean_score([achieved, achieved, unknown])
    assert group == Measure(None, "target_achieved", 5.0)
    assert mean_score([group, off]) == Measure(None, "moderate_progress", 1.5)
    assert mean_score([achieved, achieved, off]).score == pytest.approx(8 / 3)
    assert mean_score([unknown]) == unknown


@pytest.mark.parametrize(
    ("score", "status"),
    [
        (2.5, "substantial_progress"),
        (2.4999, "moderate_progress"),
        (0.0, "moderate_progress"),
        (-0.0001, "limited_progress"),
        (-2.5, "limited_progress"),
        (-2.5001, "deterioration"),
    ],
)
def test_cuts_of_the_mean_score(score: float, status: str) -> None:
    assert mean_score([Measure(None, "limited_progress", score)]).status == status
