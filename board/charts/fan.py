"""A fitted drift in; the fan of a chart out."""

from __future__ import annotations

from datetime import date
from typing import Any

from board.charts.chart import Fan
from model import period
from model.progress import Drift
from model.progress.forecast import BAND, band, expected

__all__ = ["BAND", "fan"]

_YEARS_AHEAD = 5  # where there is no target to look ahead to


def fan(forecast: dict[str, Any], until: date | None, floor: float | None, ceiling: float | None, label: str) -> Fan:
    """From the last figure to `until`, or five years on, but never further ahead than the series reaches back.

    A target is looked ahead to however far it lies. The band ends at `floor` and `ceiling` (in units), beyond which
    there are no values.
    """
    drift = Drift(**forecast)
    end = period.due_time(until) if until else drift.time + min(_YEARS_AHEAD, int(drift.span))
    steps = max(int(end - drift.time), 1)
    times = [drift.time, *(drift.time + n for n in range(1, steps + 1) if drift.time + n < end), end]
    bands = [(drift.level, drift.level), *(band(drift, time) for time in times[1:])]
    return Fan(
        tuple(period.day_of(time) for time in times),
        tuple(_within(expected(drift, time), floor, ceiling) for time in times),
        tuple(_within(low, floor, ceiling) for low, _ in bands),
        tuple(_within(high, floor, ceiling) for _, high in bands),
        label,
    )


def _within(value: float, floor: float | None, ceiling: float | None) -> float:
    value = value if floor is None else max(value, floor)
    return value if ceiling is None else min(value, ceiling)
