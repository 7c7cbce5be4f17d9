"""What the next figure must show: the value that turns a verdict into on track, checked by judging it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.progress import Aim, Direction, Drift, Point, Verdict, fit_drift, judge, prospect
from model.progress.prospect import next_time, on_course_from

TODAY = 2024.5


def verdict_of(points: list[Point], aim: Aim, direction: Direction, limit: float | None = None) -> Verdict:
    return judge(points, aim, direction, limit, False, TODAY)


def told(points: list[Point], aim: Aim, direction: Direction, limit: float | None = None) -> dict[str, float | None]:
    drift = fit_drift(points)
    found = drift if isinstance(drift, Drift) else None
    return prospect(points, aim, direction, limit, TODAY, verdict_of(points, aim, direction, limit), found)


@given(
    base=st.floats(10, 1000),
    now=st.floats(10, 1000),
    way=st.floats(0.1, 3),
    direction=st.sampled_from(["more", "less"]),
    linear=st.booleans(),
)
def test_the_value_named_is_where_the_verdict_turns(
    base: float, now: float, way: float, direction: Direction, linear: bool
) -> None:
    target = base * (1 + way) if direction == "more" else base / (1 + way)
    aim, limit = Aim("reach", value=target, due=2030), target if linear else None
    points = [Point(2018, base), Point(2023, now)]
    verdict = verdict_of(points, aim, direction, limit)
    following = next_time(verdict)
    if following is None:
        return
    value = on_course_from(verdict, following)
    assert value is not None
    better = value * 1.0001 if direction == "more" else value / 1.0001
    worse = value / 1.0001 if direction == "more" else value * 1.0001
    codes = [
        judge([*points, Point(following, one)], aim, direction, limit, False, following + 0.5).code
        for one in (better, worse)
    ]
    assert codes[0] in ("on_track", "achieved")
    assert codes[1] not in ("on_track", "achieved")


def test_by_hand_on_a_straight_line() -> None:
    found = told([Point(2018, 0), Point(2023, 10)], Aim("reach", value=60, due=2030), "more")
    assert found["next_time"] == 2024
    assert found["next_value"] == pytest.approx(0.95 * 30)


def test_by_hand_for_a_relative_pace() -> None:
    found = told([Point(2020, 100), Point(2023, 105)], Aim("reach", value=121, due=2022 + 8), "more")
    required = 1.21 ** (1 / 10) - 1
    assert found["next_value"] == pytest.approx(100 * (1 + 0.95 * required) ** 4)


def test_the_next_figure_is_at_the_latest_that_of_the_due_year() -> None:
    found = told([Point(2020, 100), Point(2023.75, 105)], Aim("reach", value=121, due=2024.0), "more")
    assert found["next_time"] == 2024.0


@pytest.mark.parametrize(
    ("points", "aim"),
    [
        ([Point(2023, 50)], Aim("reach", value=60, due=2030)),
        ([Point(2020, 50), Point(2023, 70)], Aim("reach", value=60, due=2030)),
        ([Point(2020, 50), Point(2023, 55)], Aim("reach", value=60)),
        ([Point(2020, 90), Point(2023, 80)], Aim("range", "between", 40, 60, due=2030)),
    ],
)
def test_no_value_is_named_where_no_pace_was_judged(points: list[Point], aim: Aim) -> None:
    direction: Direction = "range" if aim.kind == "range" else "more"
    assert told(points, aim, direction).get("next_value") is None


def test_a_forecast_is_told_where_there_is_one() -> None:
    points = [Point(2015 + n, value) for n, value in enumerate([40, 43, 41, 46, 48, 47, 50, 52, 51])]
    found = told(points, Aim("reach", value=60, due=2030), "more")
    assert 0 < (found["chance"] or 0) < 1
    assert "chance" not in told(points[:4], Aim("reach", value=60, due=2030), "more")
    assert "chance" not in told(points, Aim("reach", value=60), "more")
    assert "chance" not in told(points, Aim("frequency", value=2, due=2030), "more")
