"""A line or area of a chart in; its colour, width, dashes or pattern set.

Colours are those of the theme, so that a template rules. Only verdicts
have colours of their own: they mean the same in every template.
"""

from __future__ import annotations

from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_LINE, MSO_PATTERN, MSO_THEME_COLOR
from pptx.util import Pt

from board.charts.palette import STATUS

INK, PAPER = MSO_THEME_COLOR.TEXT_1, MSO_THEME_COLOR.BACKGROUND_1
MUTED, LINE = MSO_THEME_COLOR.TEXT_2, MSO_THEME_COLOR.BACKGROUND_2
ACCENT = MSO_THEME_COLOR.ACCENT_1

_HATCHED, _EMPTY = "cannot_tell", "not_measured"


def stroke(line: Any, color: MSO_THEME_COLOR, points: float, dash: MSO_LINE | None = None) -> None:
    """A line in a colour of the theme, `points` wide."""
    line.color.theme_color = color
    line.width = Pt(points)
    if dash is not None:
        line.dash_style = dash


def paint(fill: Any, color: MSO_THEME_COLOR) -> None:
    """An area in a colour of the theme."""
    fill.solid()
    fill.fore_color.theme_color = color


def letters(font: Any, color: MSO_THEME_COLOR, points: float, bold: bool = False) -> None:
    """The size and colour of words."""
    font.size, font.bold = Pt(points), bold
    font.color.theme_color = color


def status(code: str) -> RGBColor:
    """The colour of a verdict on paper."""
    return RGBColor.from_string(STATUS["light"][code][1:])


def fill_status(form: Any, code: str) -> None:
    """The area of a verdict: hatched where nothing can be told, empty where nothing is measured."""
    if code == _EMPTY:
        form.fill.background()
    elif code == _HATCHED:
        form.fill.patterned()
        form.fill.pattern = MSO_PATTERN.WIDE_UPWARD_DIAGONAL
        form.fill.fore_color.rgb = status(code)
        form.fill.back_color.theme_color = PAPER
    else:
        form.fill.solid()
        form.fill.fore_color.rgb = status(code)
    form.line.color.rgb = status(code)
    form.line.width = Pt(0.75)


def is_light(code: str) -> bool:
    """Whether words on the area of a verdict have to be dark."""
    return code in (_HATCHED, _EMPTY)
