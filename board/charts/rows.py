"""Rows as data, each with what it comes to: figures side by side, goals, targets. They know no drawing library."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure beside others: what it is, how large, how it is written, of which period."""

    name: str
    value: float
    label: str
    period: str


@dataclass(frozen=True, slots=True)
class Bars:
    """Figures in one unit side by side, the first in focus; `unit` is written once above them.

    `whole` is the natural end of their scale (100 for shares in per cent), to which the bars are drawn.
    """

    unit: str
    figures: tuple[Figure, ...]
    whole: float | None = None


@dataclass(frozen=True, slots=True)
class Goals:
    """Goals with how many goals below each, itself included, have which verdict (codes of `board.charts.palette`)."""

    rows: tuple[tuple[str, dict[str, int]], ...]
    more: str | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """Targets of a goal: what is asked, the newest figure, the verdict's code; or goals, which have no figure."""

    rows: tuple[tuple[str, str, str], ...]
    of_goals: bool = False
    more: str | None = None
