"""A short trail of values in, a small drawing (SVG text) out: the last years at a glance, broken where they break."""

from __future__ import annotations

from itertools import pairwise

WIDTH, HEIGHT = 120, 32
_EDGE = 4


def sparkline(trail: list[float], breaks: list[bool], color: str) -> str:
    """An SVG in one colour; empty for fewer than two values."""
    if len(trail) < 2:
        return ""
    points = _points(trail)
    starts = [0, *(n for n, broken in enumerate(breaks) if broken and n > 0), len(points)]
    parts = [points[start:end] for start, end in pairwise(starts)]
    lines = "".join(
        f'<polyline points="{_path(part)}" fill="none" stroke="{color}" stroke-width="1.5" stroke-linejoin="round"/>'
        for part in parts
    )
    x, y = points[-1]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">'
        f'{lines}<circle cx="{x:.1f}" cy="{y:.1f}" r="2.5" fill="{color}"/></svg>'
    )


def _points(trail: list[float]) -> list[tuple[float, float]]:
    low, high = min(trail), max(trail)
    room = HEIGHT - 2 * _EDGE
    step = (WIDTH - 2 * _EDGE) / (len(trail) - 1)
    return [
        (_EDGE + n * step, HEIGHT - _EDGE - room * ((value - low) / (high - low) if high > low else 0.5))
        for n, value in enumerate(trail)
    ]


def _path(points: list[tuple[float, float]]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
