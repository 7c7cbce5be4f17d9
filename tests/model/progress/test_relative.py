"""Statistics Canada's method against its published results, and exactly at its cuts."""

import csv
import math
import os
from collections import defaultdict
from pathlib import Path

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

REFERENCE = Path(os.environ.get("KOERSBORD_REFERENCE", Path(__file__).parents[4] / "shared" / "reference"))
DIRECTIONS: dict[str, Direction] = {"1": "more", "-1": "less"}
Row = dict[str, str]


def published(name: str) -> list[Row]:
    path = REFERENCE / "progress" / name
    if not path.exists():
        pytest.skip(f"the published results are not at hand: set KOERSBORD_REFERENCE ({name} is missing)")
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def point(year: str, value: str) -> Point | None:
    return Point(float(year), float(value)) if year and value else None


def measured(row: Row) -> Measure:
    return relative_pace(
        point(row["base_year"], row["base_value"]),
        point(row["current_year"], row["current_value"]),
        point(row["target_year"], row["target"]),
        DIRECTIONS[row["direction"]],
        float(row["limit"]) if row["limit"] else None,
    )


def is_near(found: float | None, text: str) -> bool:
    if found is None or not text:
        return found is None and not text
    return math.isclose(found, float(text), rel_tol=1e-9, abs_tol=1e-9)


def test_every_published_series_is_reproduced() -> None:
    rows = published("statcan-global.csv")
    assert len(rows) == 247
    for row in rows:
        found = measured(row)
        assert (row["indicator"], found.status) == (row["indicator"], row["status"])
        assert is_near(found.value, row["progress_value"]), row
        assert is_near(found.score, row["score"]), row


def test_every_published_simple_mean_is_reproduced() -> None:
    series: dict[str, list[Measure]] = defaultdict(list)
    for row in published("statcan-global.csv"):
        series[row["indicator"]].append(measured(row))
    means = [row for row in published("statcan-global-aggregate.csv") if row["aggregation"] == "simple_mean"]
    assert len(means) > 90
    for row in means:
        found = mean_score(series[row["indicator"]])
        assert (row["indicator"], found.status) == (row["indicator"], row["status"])
        assert found.score == pytest.approx(float(row["score"]), abs=1e-9), row


@pytest.mark.parametrize(
    ("base", "current", "target", "direction", "limit", "expected"),
    [
        pytest.param(
            Point(2015, 14.5),
            Point(2023, 10.2),
            Point(2030, 7.25),
            "less",
            None,
            Measure(0.9525901792032172, "substantial_progress", 2.5185563910306596),
            id="GIF 1-2-1",
        ),
        pytest.param(
            Point(2015, 97.4),
            Point(2022, 99.7),
            None,
            "more",
            100.0,
            Measure(0.003339774133456208, "substantial_progress", 5.0),
            id="9-4-1 near its limit",
        ),
        pytest.param(
            Point(2015, 0.052),
            Point(2022, 0.048),
            Point(2030, 0.0),
            "less",
            None,
            Measure(0.04909595896792923, "limited_progress", -2.2954318677683294),
            id="GIF 3-3-1 with 0.001 for a target of 0",
        ),
        pytest.param(
            Point(2015, 7.05),
            Point(2024, 12.58),
            Point(2030, 70.0),
            "less",
            None,
            Measure(-0.40189193878221646, "target_achieved", 5.0),
            id="GIF 3-1-1 achieved, yet getting worse",
        ),
    ],
)
def test_published_examples(
    base: Point,
    current: Point,
    target: Point | None,
    direction: Direction,
    limit: float | None,
    expected: Measure,
) -> None:
    found = relative_pace(base, current, target, direction, limit)
    assert found.status == expected.status
    assert found.value == pytest.approx(expected.value, abs=1e-12)
    assert found.score == pytest.approx(expected.score, abs=1e-9)


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
