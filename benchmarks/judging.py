"""How long it takes to judge many series by all methods at once, against one by one."""

from __future__ import annotations

import math
import time

import numpy as np

from model.progress import Direction, Point, eurostat_pace, linear_pace, relative_pace, un_projection
from model.progress.vectorised import measure_many

SERIES, ONE_BY_ONE, ROUNDS = 100_000, 10_000, 5


def measure() -> None:
    """Generated series as arrays, against the functions for one series over the first of them, points at hand."""
    columns = _generated()
    many = min(_seconds(lambda: measure_many(**columns)) for _ in range(ROUNDS))
    rows = [_points(*(column[place] for column in columns.values())) for place in range(ONE_BY_ONE)]
    few = min(_seconds(lambda: _judge_one_by_one(rows)) for _ in range(ROUNDS))
    ratio = few * SERIES / ONE_BY_ONE / many
    print(f"judging {SERIES:,} series by all methods at once: {many:.2f} s (wanted: at most 2 s)")
    print(f"  against one by one: {ratio:.1f} times faster ({ONE_BY_ONE:,} took {few:.2f} s, scaled to {SERIES:,})")


def _generated() -> dict[str, np.ndarray]:
    """Mostly plain shares and amounts; some at zero, negative, without target, with a limit or not measured."""
    draw = np.random.default_rng(20250601)
    base = _sometimes(draw, 0.02, 0.0, draw.uniform(1, 200, SERIES) * draw.choice([1, -1], SERIES, p=[0.95, 0.05]))
    base_time = draw.integers(2005, 2020, SERIES).astype(float)
    return {
        "base_time": base_time,
        "base_value": _sometimes(draw, 0.02, math.nan, base),
        "current_time": base_time + draw.integers(1, 12, SERIES),
        "current_value": base * draw.lognormal(0, 0.3, SERIES),
        "target_time": base_time + draw.integers(10, 26, SERIES),
        "target": _sometimes(draw, 0.3, math.nan, base * draw.lognormal(0, 0.5, SERIES)),
        "direction": draw.choice([1.0, -1.0], SERIES),
        "limit": _sometimes(draw, 0.7, math.nan, np.full(SERIES, 100.0)),
    }


def _sometimes(draw: np.random.Generator, share: float, instead: float, numbers: np.ndarray) -> np.ndarray:
    return np.where(draw.random(SERIES) < share, instead, numbers)


def _points(base_time, base, current_time, current, target_time, target, direction, limit) -> tuple:
    way: Direction = "more" if direction > 0 else "less"
    points = (_point(base_time, base), _point(current_time, current), _point(target_time, target))
    return *points, way, None if math.isnan(limit) else float(limit)


def _point(moment: float, value: float) -> Point | None:
    return None if math.isnan(value) else Point(float(moment), float(value))


def _judge_one_by_one(rows: list[tuple]) -> None:
    for base, current, target, direction, limit in rows:
        relative_pace(base, current, target, direction, limit)
        linear_pace(base, current, target, direction)
        un_projection(base, current, target, direction)
        eurostat_pace(base, current, direction)


def _seconds(judge) -> float:
    started = time.perf_counter()
    judge()
    return time.perf_counter() - started
