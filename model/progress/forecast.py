"""Observations in; where the series goes if it goes on as before, with its band and the chance of an aim, out.

The random walk with drift (Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 5.2 and 5.5):
after h years the expected value is `level + pace h` with variance `scale (h + h^2 / span)`. The changes per year are
fitted by weighted least squares to one constant, each weighted by its length, so that years may be missing: their
weighted mean, and their weighted variance around it. With one figure a year this is exactly the textbook's drift
method. Chosen by its coverage: docs/decisions/0007.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from scipy.special import stdtr, stdtrit

from model.progress.corridor import Corridor
from model.progress.series import Point, is_value, since_break

Likelihood = Literal[
    "virtually_certain",
    "very_likely",
    "likely",
    "as_likely_as_not",
    "unlikely",
    "very_unlikely",
    "exceptionally_unlikely",
]
Unforeseen = Literal["too_few_points", "no_variation"]

FEWEST = 5
BAND = 0.8

# The calibrated scale of the IPCC: at least this chance has this word (Mastrandrea et al. 2010, Guidance Note for
# Lead Authors of the Fifth Assessment Report on Consistent Treatment of Uncertainties, table 1).
_SCALE: tuple[tuple[float, Likelihood], ...] = (
    (0.99, "virtually_certain"),
    (0.90, "very_likely"),
    (0.66, "likely"),
    (0.33, "as_likely_as_not"),
    (0.10, "unlikely"),
    (0.01, "very_unlikely"),
)


@dataclass(frozen=True, slots=True)
class Drift:
    """A fitted series.

    level    the last value, in the indicator's unit; time: when it was observed, in years
    pace     units per year; scale: variance of the changes, in squared units per year
    span     years from the first to the last value; freedom: degrees of freedom of the scale
    """

    level: float
    time: float
    pace: float
    scale: float
    span: float
    freedom: int


def fit_drift(points: Sequence[Point]) -> Drift | Unforeseen:
    """The drift of the values since the last break (points in order of time), or why there is none.

    Fewer than five values are too few. A series that always changed by the same amount knows no variation, so
    nothing can be said of how wrong its continuation may be.
    """
    run = [point for point in since_break(points) if is_value(point)]
    if len(run) < FEWEST:
        return "too_few_points"
    years: Any = np.diff([point.time for point in run])
    paces = np.diff([point.value for point in run]) / years
    pace, freedom = float(np.average(paces, weights=years)), len(paces) - 1
    scale = float(np.sum(years * (paces - pace) ** 2)) / freedom
    largest = max(abs(point.value) for point in run)
    if not np.sqrt(scale) > 1e-9 * largest:
        return "no_variation"
    return Drift(run[-1].value, run[-1].time, pace, scale, run[-1].time - run[0].time, freedom)


@dataclass(frozen=True, slots=True)
class Foresight:
    """What is expected at a due date: the value with its band in the indicator's unit, the chance from 0 to 1."""

    foreseen: float
    foreseen_low: float
    foreseen_high: float
    chance: float


def foresee(drift: Drift, wanted: Corridor, due: float) -> Foresight | None:
    """What a series comes to at a due date (years); None if it was observed then or later."""
    if due <= drift.time:
        return None
    return Foresight(expected(drift, due), *band(drift, due), chance(drift, wanted, due))


def expected(drift: Drift, time: float) -> float:
    """The value expected at a time after the last observation."""
    return drift.level + drift.pace * (time - drift.time)


def error(drift: Drift, time: float) -> float:
    """The standard error of the expected value, in units."""
    years = time - drift.time
    return float(np.sqrt(drift.scale * (years + years**2 / drift.span)))


def band(drift: Drift, time: float, share: float = BAND) -> tuple[float, float]:
    """The interval that holds the value at a time with the chance `share`, by Student's t."""
    half = float(stdtrit(drift.freedom, (1 + share) / 2)) * error(drift, time)
    return expected(drift, time) - half, expected(drift, time) + half


def chance(drift: Drift, wanted: Corridor, time: float) -> float:
    """The chance (0 to 1) that the value meets the aim at a time after the last observation."""
    middle, spread = expected(drift, time), error(drift, time)
    below_high, below_low = (stdtr(drift.freedom, (edge - middle) / spread) for edge in (wanted.high, wanted.low))
    return float(below_high - below_low)


def in_words(probability: float) -> Likelihood:
    """The word of the IPCC's scale; where its classes overlap the narrower one."""
    for least, word in _SCALE:
        if probability >= least:
            return word
    return "exceptionally_unlikely"
