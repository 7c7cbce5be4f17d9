"""A chart as data: what is shown, in which unit, from which source. It knows no drawing library."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Mark:
    """One observation: where it stands in time, how large it is, how both are written."""

    when: date
    value: float
    label: str
    period: str
    starts_break: bool = False


@dataclass(frozen=True, slots=True)
class Series:
    """Observations of one institution in order of time. `subject` is what the chart is about; others are peers."""

    name: str
    marks: tuple[Mark, ...]
    subject: bool

    def stretches(self) -> list[tuple[Mark, ...]]:
        """The series cut at its breaks: figures of different definitions are never joined."""
        cuts = [n for n, mark in enumerate(self.marks) if mark.starts_break and n > 0]
        bounds = [0, *cuts, len(self.marks)]
        return [self.marks[start:end] for start, end in pairwise(bounds)]


@dataclass(frozen=True, slots=True)
class Goalpost:
    """A target at its due date; `base` is the point from which the expected path leads to it."""

    when: date
    value: float
    label: str
    base: Mark | None = None


@dataclass(frozen=True, slots=True)
class Chart:
    """Series and targets under one title. `from_zero` starts the axis at zero."""

    title: str
    unit: str
    series: tuple[Series, ...]
    targets: tuple[Goalpost, ...]
    locale_separators: str
    break_word: str
    from_zero: bool
    decimals: int
    alt: str
