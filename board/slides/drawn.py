"""What a slide shows in, its drawing out, whatever it is."""

from __future__ import annotations

from board.charts.chart import Chart
from board.charts.palette import SHAPES
from board.charts.rows import Bars, Goals
from board.charts.svg.course import course
from board.charts.svg.rows import asked, bars, goals
from board.charts.svg.sheet import Sheet
from board.slides.slide import Content
from board.wording.language import Language


def drawn(content: Content, on: Sheet, language: Language) -> str:
    """The content of a slide as SVG."""
    if isinstance(content, Chart):
        return course(content, on)
    if isinstance(content, Bars):
        return bars(content, on)
    named = {code: language.say(f"verdict.{code}") for code in SHAPES}
    return goals(content, on, named) if isinstance(content, Goals) else asked(content, on, named)
