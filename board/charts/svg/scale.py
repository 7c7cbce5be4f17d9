"""Values of an axis in, round steps between them out."""

from __future__ import annotations

import math
from dataclasses import dataclass

_ALIKE = 1e-9  # share of a value by which two values differ at least to be drawn apart
_ROUND = (1, 2, 2.5, 5, 10)


@dataclass(frozen=True, slots=True)
class Scale:
    """From `low` to `high` in `steps`, drawn from `start` to `end` (units of the drawing)."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """Where a value is drawn."""
        return self.start + (self.end - self.start) * (value - self.low) / (self.high - self.low)


def ticks(low: float, high: float, most: int, whole: bool) -> list[float]:
    """Round values that enclose `low` to `high`, at most about `most` of them; whole numbers where `whole`."""
    span = high - low
    if span < _ALIKE * max(abs(high), 1.0):
        span = max(abs(high), 1.0)
    step = _step(span / max(most - 1, 1), whole)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    if first == last:
        last += 1
    return [round(n * step, 10) for n in range(first, last + 1)]


def years(first: int, last: int, most: int) -> list[int]:
    """Years to write under an axis: each one over a short span, else every second, fifth or tenth."""
    for step in (1, 2, 5, 10, 20, 50):
        found = [year for year in range(first, last + 1) if year % step == 0]
        if len(found) <= most:
            return found
    return [first, last]


def _step(rough: float, whole: bool) -> float:
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * factor for factor in _ROUND if power * factor >= rough * (1 - 1e-9))
    return max(step, 1.0) if whole else step
