"""Lines on one scale in, a small drawing (SVG text) out: one line in colour, the others grey behind it, no words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import floor, log10

from board.charts.palette import Ink

WIDTH, HEIGHT = 320, 150
_EDGE = 8
_LETTER = 6.5  # room for a letter of a name
_STEPS = (1, 2, 2.5, 5, 10)

Dot = tuple[float, float]  # a moment (unit: years) and a value
Stretch = list[Dot]


@dataclass(frozen=True, slots=True)
class Scale:
    """The moments and values that every panel of one comparison shares.

    `ticks` are round values with their names, `left` is the room for those (unit: of the drawing).
    """

    first: float
    last: float
    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]
    left: float

    def x(self, time: float) -> float:
        """The place of a moment as a share of the width."""
        wide = self.last - self.first
        room = WIDTH - self.left - _EDGE
        return (self.left + room * ((time - self.first) / wide if wide else 0.5)) / WIDTH

    def y(self, value: float) -> float:
        """The place of a value as a share of the height, from the top."""
        return (HEIGHT - _EDGE - (HEIGHT - 3 * _EDGE) * (value - self.low) / (self.high - self.low)) / HEIGHT


def scale(times: list[float], values: list[float], from_zero: bool, named: Callable[[float], str]) -> Scale:
    """One scale for all panels, between round values, which `named` writes."""
    low, high = min(values), max(values)
    low = min(low, 0.0) if from_zero else low
    step = _step((high - low) or abs(high) or 1.0)
    bottom = floor(low / step) * step
    top = -floor(-high / step) * step
    top = top if top > bottom else bottom + step
    count = round((top - bottom) / step)
    ticks = tuple((value, named(value)) for value in (bottom + n * step for n in range(count + 1)))
    left = _EDGE + _LETTER * max(len(name) for _, name in ticks)
    return Scale(min(times), max(times), bottom, top, ticks, left)


def _step(span: float) -> float:
    """A round step of which two to four make the span."""
    size = 10 ** floor(log10(span / 3))
    return next(step * size for step in _STEPS if step * size >= span / 3)


def panel(own: list[Stretch], bounds: Stretch, others: list[Stretch], targets: Stretch, of: Scale, ink: Ink) -> str:
    """An SVG of one line, cut where it breaks, over the others.

    Figures that are mere bounds are open triangles off the line, targets are diamonds.
    """
    ruled = (_rule(tick, of, ink.line) for tick, _ in of.ticks)
    behind = (_behind(stretch, of, ink.muted) for stretch in others)
    drawn = (_line(stretch, of, ink.accent) + _dots(stretch, of, ink.accent) for stretch in own)
    open_marks = (_triangle(dot, of, ink.accent) for dot in bounds)
    marks = (_diamond(dot, of, ink.ink) for dot in targets)
    body = "".join((*ruled, *behind, *drawn, *open_marks, *marks))
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">{body}</svg>'


def _rule(value: float, of: Scale, color: str) -> str:
    """A hairline over the whole width at a round value."""
    y = HEIGHT * of.y(value)
    return f'<path d="M{of.left:.1f} {y:.1f}H{WIDTH - _EDGE}" stroke="{color}"/>'


def _behind(stretch: Stretch, of: Scale, color: str) -> str:
    """Another line, thin; a value by itself is a dot."""
    return _line(stretch, of, color, 1) if len(stretch) > 1 else _dots(stretch, of, color, 1.5)


def _line(stretch: Stretch, of: Scale, color: str, width: float = 2.5) -> str:
    points = " ".join(f"{WIDTH * of.x(time):.1f},{HEIGHT * of.y(value):.1f}" for time, value in stretch)
    return f'<polyline points="{points}" fill="none" stroke="{color}" stroke-width="{width}" stroke-linejoin="round"/>'


def _dots(stretch: Stretch, of: Scale, color: str, radius: float = 2.6) -> str:
    return "".join(
        f'<circle cx="{WIDTH * of.x(time):.1f}" cy="{HEIGHT * of.y(value):.1f}" r="{radius}" fill="{color}"/>'
        for time, value in stretch
    )


def _diamond(dot: Dot, of: Scale, color: str) -> str:
    x, y = WIDTH * of.x(dot[0]), HEIGHT * of.y(dot[1])
    return f'<path d="M{x:.1f} {y - 6:.1f}l6 6l-6 6l-6 -6z" fill="{color}"/>'


def _triangle(dot: Dot, of: Scale, color: str) -> str:
    x, y = WIDTH * of.x(dot[0]), HEIGHT * of.y(dot[1])
    return f'<path d="M{x:.1f} {y - 5:.1f}l5 9h-10z" fill="none" stroke="{color}" stroke-width="1.5"/>'
