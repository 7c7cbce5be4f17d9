"""Many series at once give what the functions for one series give: to the last bit, and without a warning."""

import csv
import math
import os
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.progress import Direction, Measure, Point, eurostat_pace, linear_pace, relative_pace, un_projection
from model.progress.vectorised import STATUSES, Measures, measure_many

REFERENCE = Path(os.environ.get("KOERSBORD_REFERENCE", Path(__file__).parents[4] / "shared" / "reference"))
COLUMNS = (
    "base_time",
    "base_value",
    "current_time",
    "current_value",
    "target_time",
    "target",
    "direction",
    "limit",
)
METHODS = ["relative", "linear", "un", "eurostat"]
DIRECTIONS: dict[float, Direction] = {1.0: "more", -1.0: "less"}
NONE = math.nan
Row = tuple[float, ...]

pytestmark = pytest.mark.filterwarnings("error")

# few numbers drawn often, so that base = target, equal times and values exactly on a cut do occur
FAMILIAR = [0.0, -0.0, 0.001, 1.0, 1.005, 1.015, 2.0, 50.0, 97.4, 100.0, 5e-324, 1e-300, 1e300, 1.7e308]
any_number = st.floats(allow_nan=False, allow_infinity=False)
number = (
    st.sampled_from([sign * value for sign, value in product((1, -1), FAMILIAR)])
    | st.floats(-200, 200).map(lambda value: round(value, 1))
    | any_number
)
time = st.integers(2010, 2032).map(float) | st.sampled_from([2020.5, 2024.75, 0.0, -1e308, 1e308, 5e-324]) | any_number
whole_point = st.tuples(time, number)
point = whole_point | whole_point | whole_point | st.sampled_from([(NONE, NONE), (2015.0, NONE), (NONE, 1.0)])
target = whole_point | whole_point | st.just((NONE, NONE)) | st.tuples(time, st.just(NONE))
row = st.builds(
    lambda base, current, target, direction, limit: (*base, *current, *target, direction, limit),
    point,
    point,
    target,
    st.sampled_from([1.0, -1.0, 1.0, -1.0, 1.0, -1.0, 0.0, NONE]),
    st.just(NONE) | number,
)


def found(rows: list[Row]) -> dict[str, Measures]:
    return measure_many(**{name: np.array([row[place] for row in rows]) for place, name in enumerate(COLUMNS)})


def as_point(time: float, value: float) -> Point | None:
    return None if math.isnan(time) or math.isnan(value) else Point(time, value)


def expected(row: Row) -> tuple[Measure, ...]:
    base, current, target = (as_point(*row[place : place + 2]) for place in (0, 2, 4))
    direction, limit = DIRECTIONS.get(row[6], "none"), None if math.isnan(row[7]) else row[7]
    return (
        relative_pace(base, current, target, direction, limit),
        linear_pace(base, current, target, direction),
        un_projection(base, current, target, direction),
        eurostat_pace(base, current, direction),
    )


def as_measure(measures: Measures, place: int) -> tuple[float | None, str, float | None]:
    value, score = (none_for_nan(measures[name][place]) for name in ("value", "score"))
    return value, STATUSES[measures["status"][place]], score


def none_for_nan(value: float | None) -> float | None:
    return None if value is None or math.isnan(value) else float(value)


def assert_equal_to_one_by_one(rows: list[Row]) -> None:
    many = found(rows)
    assert list(many) == METHODS
    for place, row in enumerate(rows):
        for method, one in zip(METHODS, expected(row), strict=True):
            here = as_measure(many[method], place)
            assert (method, *here) == (method, one.value, one.status, none_for_nan(one.score)), row


@given(st.lists(row, max_size=30))
@settings(max_examples=400, deadline=None)
def test_every_series_is_judged_as_on_its_own(rows: list[Row]) -> None:
    assert_equal_to_one_by_one(rows)


def test_every_combination_of_awkward_values_is_judged_as_on_its_own() -> None:
    values = [0.0, -0.0, 0.001, 1.0, -1.0, 50.0, -50.0, 5e-324, 1.7e308, -1.7e308]
    rows = [
        (2015.0, base, 2022.0, current, 2030.0, target, direction, limit)
        for base, current, target in product(values, values, [*values, NONE])
        for direction in (1.0, -1.0)
        for limit in (NONE, 50.0, 0.0, -1.7e308)
    ]
    assert_equal_to_one_by_one(rows)


def test_every_order_of_times_is_judged_as_on_its_own() -> None:
    times = [-1.7e308, 0.0, 5e-324, 2015.0, 2022.0, 2024.75, 2030.0, 1.7e308]
    rows = [
        (base, y0, current, y, due, target, direction, NONE)
        for base, current, due in product(times, times, times)
        for y0, y, target in [(14.5, 10.2, 7.25), (3.0, 3.0, 9.0), (-8.0, -4.0, -2.0), (5.0, 5e-324, 6.0), (7, 0, 2)]
        for direction in (1.0, -1.0)
    ]
    assert_equal_to_one_by_one(rows)


@pytest.mark.parametrize("cut", [1.02, 1.015, 1.01, 1.005, 1.0, 0.99])
def test_a_pace_on_a_cut_falls_on_the_same_side_to_the_last_digit(cut: float) -> None:
    near = [cut]
    for _ in range(3):
        near = [math.nextafter(near[0], 0), *near, math.nextafter(near[-1], 2)]
    rows = [
        (2020.0, 97.4, 2020.0 + years, 97.4 * rate**years, *goal, 1.0, limit)
        for rate, years in product(near, range(1, 15))
        for goal in [(NONE, NONE), (2030.0, 97.4 * 1.01**10)]
        for limit in (NONE, 100.0)
    ]
    assert_equal_to_one_by_one(rows)


@pytest.mark.parametrize("cut", [0.95, 0.6, 0.1, 0.0])
def test_a_ratio_on_a_cut_falls_on_the_same_side_to_the_last_digit(cut: float) -> None:
    near = [math.nextafter(cut, -1), cut, math.nextafter(cut, 2)]
    rows = [(2020.0, 0.0, 2021.0, ratio, 2022.0, 2.0, 1.0, NONE) for ratio in near]
    assert list(found(rows)["linear"]["value"]) == near
    assert_equal_to_one_by_one(rows)


def test_every_published_series_is_reproduced() -> None:
    path = REFERENCE / "progress" / "statcan-global.csv"
    if not path.exists():
        pytest.skip("the published results are not at hand: set KOERSBORD_REFERENCE")
    with path.open(encoding="utf-8", newline="") as file:
        published = list(csv.DictReader(file))
    names = [name.replace("_time", "_year") for name in COLUMNS]
    rows = [tuple(float(line[name] or "nan") for name in names) for line in published]
    assert len(rows) == 247
    assert_equal_to_one_by_one(rows)
    relative = found(rows)["relative"]
    assert [STATUSES[status] for status in relative["status"]] == [line["status"] for line in published]
    for name, column in (("value", "progress_value"), ("score", "score")):
        wanted = [float(line[column] or "nan") for line in published]
        np.testing.assert_allclose(relative[name], wanted, rtol=1e-9, atol=1e-9)


def test_the_given_arrays_are_left_as_they_were_and_lists_will_do() -> None:
    given = {"base_time": [2015, 2015], "base_value": [0, NONE], "current_time": [2020, 2020], "limit": [NONE, 100]}
    given |= {"current_value": [2, 3], "target_time": [2030, 2030], "target": [0, NONE], "direction": [1, -1]}
    arrays = {name: np.array(column, dtype=float) for name, column in given.items()}
    kept = {name: column.copy() for name, column in arrays.items()}
    here, there = measure_many(**given), measure_many(**arrays)
    for name, column in arrays.items():
        np.testing.assert_array_equal(column, kept[name])
    for method in METHODS:
        for name in ("value", "status", "score"):
            np.testing.assert_array_equal(here[method][name], there[method][name])


def test_no_series_give_empty_arrays() -> None:
    many = found([])
    assert {len(column) for measures in many.values() for column in measures.values()} == {0}


def test_the_caller_keeps_its_own_error_state() -> None:
    with np.errstate(all="raise"):
        assert_equal_to_one_by_one([(2015.0, 0.0, 2015.0, 0.0, 2015.0, 0.0, 1.0, 0.0), (NONE,) * 8])
        assert np.geterr()["divide"] == "raise"


@pytest.mark.parametrize(
    ("column", "numbers", "message"),
    [
        ("target", [1.0], "one length"),
        ("base_value", 1.0, "one length"),
        ("limit", [[1.0, 2.0]], "one length"),
        ("current_value", [1.0, math.inf], "finite"),
        ("base_time", [-math.inf, 2015.0], "finite"),
        ("target_time", [2030.0, NONE], "series 1 has none"),
    ],
)
def test_what_cannot_be_judged_is_refused(column: str, numbers: object, message: str) -> None:
    given: dict[str, object] = {name: [1.0, 2.0] for name in COLUMNS}
    with pytest.raises(ValueError, match=message):
        measure_many(**(given | {column: numbers}))  # type: ignore[arg-type]
