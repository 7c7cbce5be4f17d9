"""A short trail of values in, a small drawing (SVG text) out: the last years at a glance, broken where they break."""

from __future__ import annotations

from itertools import pairwise

WIDTH, HEIGHT = 120, 32
_EDGE = 4


def sparkline(times: list[float], trail: list[float], breaks: list[bool], color: str) -> str:
    """An SVG in one colour, values at their true distance in time; empty for fewer than two values."""
    if len(trail) < 2:
        return ""
    points = _points(times, trail)
    starts = [0, *(n for n, broken in enumerate(breaks) if broken and n > 0), len(points)]
    parts = [points[start:end] for start, end in pairwise(starts)]
    alone = [part[0] for part in parts if len(part) == 1]
    dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="1.5" fill="{color}"/>' for x, y in alone)
    lines = "".join(
        f'<polyline points="{_path(part)}" fill="none" stroke="{color}" stroke-width="1.5" stroke-linejoin="round"/>'
        for part in parts
    )
    x, y = points[-1]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">'
        f'{lines}{dots}<circle cx="{x:.1f}" cy="{y:.1f}" r="2.5" fill="{color}"/></svg>'
    )


def _points(times: list[float], trail: list[float]) -> list[tuple[float, float]]:
    low, high = min(trail), max(trail)
    first, last = min(times), max(times)
    room, width = HEIGHT - 2 * _EDGE, WIDTH - 2 * _EDGE
    return [
        (
            _EDGE + width * ((time - first) / (last - first) if last > first else 0.5),
            HEIGHT - _EDGE - room * ((value - low) / (high - low) if high > low else 0.5),
        )
        for time, value in zip(times, trail, strict=True)
    ]


def _path(points: list[tuple[float, float]]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
