"""A chart as data: what is shown, in which unit, from which source. It knows no drawing library."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Mark:
    """One observation: where it stands in time, how large it is, how both are written.

    `bound` (at_least, at_most) is set where the value is only a bound: no line leads through it.
    """

    when: date
    value: float
    label: str
    period: str
    starts_break: bool = False
    bound: str | None = None


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
class Fan:
    """Where the subject's figures go if they go on as before: from the last figure on, the band widening."""

    whens: tuple[date, ...]
    middle: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]
    label: str


@dataclass(frozen=True, slots=True)
class Silence:
    """The time since the last figure in which a newer one should have come."""

    start: date
    end: date
    label: str


@dataclass(frozen=True, slots=True)
class Chart:
    """Series and targets under one title. `from_zero` starts the axis at zero; `cut_word` says that it does not.

    A subject whose figures are out of date has a silence and no fan.
    """

    title: str
    unit: str
    series: tuple[Series, ...]
    targets: tuple[Goalpost, ...]
    locale_separators: str
    break_word: str
    from_zero: bool
    decimals: int
    alt: str
    fan: Fan | None = None
    silence: Silence | None = None
    cut_word: str = ""

    def unit_above(self, lowest: float) -> str:
        """The unit as it stands above an axis that begins at `lowest`, and that this is not zero."""
        return f"{self.unit} · {self.cut_word}" if self.cut_word and lowest > 0 else self.unit

    def breaks(self) -> list[Mark]:
        """Where the subject's figures stop being comparable."""
        return [mark for series in self.series if series.subject for mark in series.marks[1:] if mark.starts_break]

    def values(self) -> list[float]:
        """Everything that the value axis has to hold."""
        drawn = [mark.value for series in self.series for mark in series.marks]
        drawn += [target.value for target in self.targets]
        drawn += [target.base.value for target in self.targets if target.base]
        return drawn + ([*self.fan.low, *self.fan.high] if self.fan else [])
