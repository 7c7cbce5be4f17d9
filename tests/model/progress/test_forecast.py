"""The random walk with drift: the textbook's formulas, the library's own intervals, what holds for any series."""

import math
from itertools import pairwise
from statistics import fmean, stdev

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy.stats import t as student
from statsmodels.regression.linear_model import WLS

from model.progress.corridor import Corridor
from model.progress.forecast import (
    Drift,
    band,
    chance,
    error,
    expected,
    fit_drift,
    foresee,
    in_words,
)
from model.progress.series import Point

YEARLY = [Point(2015 + n, value) for n, value in enumerate([40, 43, 41, 46, 48, 47])]
AT_LEAST_50 = Corridor(50, math.inf)

values = st.floats(-1e6, 1e6).map(lambda value: round(value, 3))


@st.composite
def series(draw: st.DrawFn) -> list[Point]:
    gaps = draw(st.lists(st.integers(1, 3), min_size=4, max_size=12))
    times = [2000.0, *(2000.0 + sum(gaps[: n + 1]) for n in range(len(gaps)))]
    return [Point(time, draw(values)) for time in times]


def fitted(points: list[Point]) -> Drift:
    drift = fit_drift(points)
    assert isinstance(drift, Drift)
    return drift


def test_with_a_figure_a_year_it_is_the_drift_method_of_the_textbook() -> None:
    changes = [later.value - earlier.value for earlier, later in pairwise(YEARLY)]
    drift = fitted(YEARLY)
    assert expected(drift, 2023) == pytest.approx(47 + 3 * fmean(changes))
    # Forecasting: Principles and Practice, table 5.2: sigma sqrt(h (1 + h / (T - 1))) with T = 6 figures.
    assert error(drift, 2023) == pytest.approx(stdev(changes) * math.sqrt(3 * (1 + 3 / 5)))
    low, high = band(drift, 2023)
    assert high - expected(drift, 2023) == pytest.approx(student.ppf(0.9, 4) * error(drift, 2023))
    assert expected(drift, 2023) - low == pytest.approx(high - expected(drift, 2023))


@given(series(), st.integers(1, 20))
def test_the_band_is_the_prediction_interval_of_the_library(points: list[Point], years: int) -> None:
    drift = fit_drift(points)
    assume(isinstance(drift, Drift))
    gaps = np.diff([point.time for point in points])
    paces = np.diff([point.value for point in points]) / gaps
    ahead = (
        WLS(paces, np.ones_like(paces), weights=gaps).fit().get_prediction(np.ones((1, 1)), weights=np.array([years]))
    )
    frame = ahead.summary_frame(alpha=0.2)
    limits = [points[-1].value + years * frame[name].iloc[0] for name in ("obs_ci_lower", "obs_ci_upper")]
    assert band(drift, points[-1].time + years) == pytest.approx(limits, rel=1e-6, abs=1e-4)


@given(series(), values)
def test_a_chance_is_a_chance_and_grows_as_the_target_falls(points: list[Point], target: float) -> None:
    drift = fit_drift(points)
    assume(isinstance(drift, Drift))
    due = points[-1].time + 5
    harder, easier = (chance(drift, Corridor(edge, math.inf), due) for edge in (target, target - 10))
    assert 0 <= harder <= easier <= 1
    below = chance(drift, Corridor(-math.inf, target), due)
    assert below + harder == pytest.approx(1)


def test_the_expected_value_is_met_as_likely_as_not() -> None:
    drift = fitted(YEARLY)
    assert chance(drift, Corridor(expected(drift, 2030), math.inf), 2030) == pytest.approx(0.5)


def test_a_range_has_the_chance_between_its_edges() -> None:
    drift = fitted(YEARLY)
    low, high = band(drift, 2025)
    assert chance(drift, Corridor(low, high), 2025) == pytest.approx(0.8)


def test_the_band_widens_with_every_year() -> None:
    drift = fitted(YEARLY)
    widths = [high - low for low, high in (band(drift, 2020 + n) for n in range(1, 12))]
    assert widths == sorted(widths)
    assert widths[0] > 0


def test_four_values_are_too_few() -> None:
    assert fit_drift(YEARLY[:4]) == "too_few_points"
    assert isinstance(fit_drift(YEARLY[:5]), Drift)
    assert fit_drift([]) == "too_few_points"


def test_bounds_and_what_lies_before_a_break_do_not_count() -> None:
    bound = [*YEARLY[:4], Point(2019, 48, bound="at_least"), YEARLY[5]]
    assert isinstance(fit_drift(bound), Drift)
    assert fit_drift(bound[1:]) == "too_few_points"
    broken = [*YEARLY[:3], Point(2018, 46, starts_break=True), *YEARLY[4:]]
    assert fit_drift(broken) == "too_few_points"


@pytest.mark.parametrize("step", [0, 5, 0.1])
def test_a_series_without_variation_has_no_forecast(step: float) -> None:
    assert fit_drift([Point(2010 + n, 3 + step * n) for n in range(9)]) == "no_variation"


def test_nothing_is_foreseen_for_a_date_already_observed() -> None:
    drift = fitted(YEARLY)
    assert foresee(drift, AT_LEAST_50, 2020) is None
    told = foresee(drift, AT_LEAST_50, 2025)
    assert told is not None
    assert (told.foreseen_low, told.foreseen_high) == band(drift, 2025)
    assert told.chance == chance(drift, AT_LEAST_50, 2025)


@pytest.mark.parametrize(
    ("probability", "word"),
    [
        (1.0, "virtually_certain"),
        (0.99, "virtually_certain"),
        (0.90, "very_likely"),
        (0.66, "likely"),
        (0.659, "as_likely_as_not"),
        (0.33, "as_likely_as_not"),
        (0.329, "unlikely"),
        (0.10, "unlikely"),
        (0.05, "very_unlikely"),
        (0.0099, "exceptionally_unlikely"),
        (0.0, "exceptionally_unlikely"),
    ],
)
def test_words_follow_the_published_scale(probability: float, word: str) -> None:
    assert in_words(probability) == word
