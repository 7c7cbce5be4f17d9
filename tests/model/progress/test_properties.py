"""What must hold for all numbers: mirroring, scaling, order in the value, and that nothing raises."""

import json
from dataclasses import replace
from typing import get_args

from hypothesis import assume, given
from hypothesis import strategies as st

from model.progress.codes import CODES, REASONS, Verdict
from model.progress.outlook import look_ahead
from model.progress.relative import relative_pace
from model.progress.series import Aim, Direction, Kind, Operator, Point
from model.progress.verdict import judge

MIRROR: dict[Direction, Direction] = {"more": "less", "less": "more", "range": "range", "none": "none"}
MIRRORED_OPERATOR: dict[Operator, Operator] = {"at_least": "at_most", "at_most": "at_least"}
BEST_FIRST = ["achieved", "on_track", "needs_acceleration", "off_track", "deteriorating"]

any_number = st.floats(allow_nan=False, allow_infinity=False)
any_point = st.builds(
    Point,
    time=any_number,
    value=any_number,
    bound=st.sampled_from(["exact", "about", "at_least", "at_most"]),
    starts_break=st.booleans(),
)
any_aim = st.builds(
    Aim,
    kind=st.sampled_from(get_args(Kind)),
    operator=st.sampled_from(get_args(Operator)),
    value=st.none() | any_number,
    value_high=st.none() | any_number,
    base=st.none() | any_point,
    due=st.none() | any_number,
    tolerance=st.floats(0, 1e308),
)
any_direction = st.sampled_from(get_args(Direction))

value = st.floats(-1e6, 1e6).map(lambda number: round(number, 3))
positive = st.floats(0.5, 1e6)
years = st.lists(st.integers(2000, 2024), min_size=2, max_size=6, unique=True)


@st.composite
def series(draw: st.DrawFn, values: st.SearchStrategy[float] = value) -> list[Point]:
    breaks = st.sampled_from([False, False, False, True])
    return [Point(year, draw(values), starts_break=draw(breaks)) for year in sorted(draw(years))]


plain_aim = st.builds(
    Aim,
    kind=st.sampled_from(["reach", "maintain"]),
    operator=st.sampled_from(["at_least", "at_most", "exactly"]),
    value=value,
    due=st.none() | st.integers(2015, 2040).map(float),
    tolerance=st.sampled_from([0.0, 0.5, 8.0]),
) | st.builds(
    Aim,
    kind=st.just("range"),
    operator=st.just("between"),
    value=value,
    value_high=value,
    due=st.none() | st.just(2030.0),
)
dated_aim = st.builds(Aim, st.just("reach"), st.just("exactly"), value, due=st.integers(2025, 2040).map(float))
limit = st.none() | value


def negated(point: Point) -> Point:
    return replace(point, value=-point.value)


def negated_aim(aim: Aim) -> Aim:
    return replace(
        aim,
        operator=MIRRORED_OPERATOR.get(aim.operator, aim.operator),
        value=None if aim.value is None else -aim.value,
        value_high=None if aim.value_high is None else -aim.value_high,
    )


def without_inputs(verdict: Verdict) -> Verdict:
    return replace(verdict, inputs={})


@given(series(), st.none() | plain_aim, any_direction, limit)
def test_the_mirrored_series_in_the_mirrored_direction_has_the_same_verdict(
    points: list[Point], aim: Aim | None, direction: Direction, limit: float | None
) -> None:
    here = judge(points, aim, direction, limit, False, 2024.5)
    there = judge(
        [negated(point) for point in points],
        negated_aim(aim) if aim else None,
        MIRROR[direction],
        None if limit is None else -limit,
        False,
        2024.5,
    )
    assert without_inputs(here) == without_inputs(there)


@given(series(), st.sampled_from(["more", "less"]))
def test_without_a_target_the_other_direction_turns_the_trend(points: list[Point], direction: Direction) -> None:
    here, there = (judge(points, None, way, None, False, 2024.5).trend for way in (direction, MIRROR[direction]))
    turned = {"improving": "worsening", "worsening": "improving"}
    assert there == turned.get(here or "", here)


@given(series(), st.none() | plain_aim, any_direction, limit, st.sampled_from([-6, -1, 1, 4, 10]))
def test_another_unit_changes_no_verdict(
    points: list[Point], aim: Aim | None, direction: Direction, limit: float | None, power: int
) -> None:
    # a power of two scales without rounding, so that a value exactly on a cut stays there
    factor = 2.0**power
    scaled_aim = aim and replace(
        aim,
        value=None if aim.value is None else aim.value * factor,
        value_high=None if aim.value_high is None else aim.value_high * factor,
        tolerance=aim.tolerance * factor,
    )
    here = judge(points, aim, direction, limit, False, 2024.5)
    scaled = [replace(point, value=point.value * factor) for point in points]
    there = judge(scaled, scaled_aim, direction, None if limit is None else limit * factor, False, 2024.5)
    assert (here.code, here.flags, here.score, here.reason, here.trend) == (
        there.code, there.flags, there.score, there.reason, there.trend,
    )  # fmt: skip
    if here.method == "relative":
        assert here.value == there.value


@given(series(), dated_aim, value, value, st.sampled_from(["more", "less"]))
def test_a_better_last_value_never_has_a_worse_verdict(
    points: list[Point], aim: Aim, one: float, other: float, direction: Direction
) -> None:
    worse, better = sorted((one, other), reverse=direction == "less")
    last = Point(2024.25, 0)
    low, high = (
        judge([*points, replace(last, value=end)], aim, direction, None, False, 2024.5) for end in (worse, better)
    )
    assume(low.code in BEST_FIRST and high.code in BEST_FIRST)
    assert BEST_FIRST.index(high.code) <= BEST_FIRST.index(low.code)


@given(
    positive,
    positive,
    positive,
    st.none() | positive,
    st.none() | positive,
    st.sampled_from(["more", "less"]),
)
def test_the_relative_score_rises_with_the_value(
    base: float, one: float, other: float, target: float | None, limit: float | None, direction: Direction
) -> None:
    goal = None if target is None else Point(2030, target)
    worse, better = sorted((one, other), reverse=direction == "less")
    low, high = (
        relative_pace(Point(2015, base), Point(2021, end), goal, direction, limit).score for end in (worse, better)
    )
    assume(low is not None and high is not None)
    assert (high or 0) >= (low or 0) - 1e-9


@given(
    st.lists(any_point, max_size=5),
    st.none() | any_aim,
    any_direction,
    st.none() | any_number,
    st.booleans(),
    any_number,
)
def test_nothing_finite_raises_and_every_answer_can_be_written_down(
    points: list[Point],
    aim: Aim | None,
    direction: Direction,
    limit: float | None,
    stale: bool,
    today: float,
) -> None:
    found = judge(points, aim, direction, limit, stale, today)
    assert found.code in CODES
    assert found.reason in REASONS if found.code == "cannot_tell" else found.reason in (None, *REASONS)
    assert found.score is None or -5 <= found.score <= 5
    json.dumps([found.inputs, found.others, found.value, found.score, found.lost_in], allow_nan=False)
    if aim:
        ahead = look_ahead(points, aim, direction, limit, today)
        json.dumps([ahead.gap, ahead.progress, ahead.arrival, ahead.expected_now], allow_nan=False)


@given(series(), st.none() | plain_aim, st.sampled_from(["more", "less"]))
def test_a_target_without_a_year_is_never_on_or_off_track(
    points: list[Point], aim: Aim | None, direction: Direction
) -> None:
    undated = aim and replace(aim, due=None)
    assume(undated is None or undated.kind != "maintain")
    found = judge(points, undated, direction, None, False, 2024.5)
    assert found.code in ("achieved", "deteriorating", "trend_only", "cannot_tell")
