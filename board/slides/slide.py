"""A slide as data: one message and what stands behind it. It knows no page, no slide program and no paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from board.charts.chart import Chart
from board.charts.rows import Asked, Bars, Goals

Content = Chart | Bars | Goals | Asked


@dataclass(frozen=True, slots=True)
class Slide:
    """`message` is a true sentence; `about` says what is shown; `alt` says it to who cannot see it.

    `sources` are written under the drawing; `link` is a page of the dashboard with the parts of its address.
    """

    message: str
    about: str
    content: Content
    alt: str
    sources: tuple[str, ...]
    notes: str
    link: tuple[str, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Story:
    """Slides under one title, of one version of the database and its day."""

    title: str
    subtitle: str
    slides: tuple[Slide, ...]
    version: str
    day: date
