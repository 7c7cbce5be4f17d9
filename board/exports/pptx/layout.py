"""A chart or a label of it in; its place in the drawing set, in shares of the drawing's width and height."""

from __future__ import annotations

from typing import Any

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn


def plot_within(chart: Any, left: float, top: float, width: float, height: float) -> None:
    """Where the axes of a chart stand, so that names at the ends of lines have room in every slide program."""
    area = chart._chartSpace.chart.plotArea
    for old in area.findall(qn("c:layout")):
        area.remove(old)
    inner = '<c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>'
    sizes = "".join(
        f'<c:{key} val="{value:.4f}"/>' for key, value in zip("xywh", (left, top, width, height), strict=True)
    )
    area.insert(0, parse_xml(f"<c:layout {nsdecls('c')}><c:manualLayout>{inner}{sizes}</c:manualLayout></c:layout>"))


def nudge(label: Any, down: float) -> None:
    """Move a label away from where its position puts it, by a share of the drawing's height."""
    element = label._get_or_add_dLbl()
    moved = f'<c:manualLayout><c:x val="0"/><c:y val="{down:.4f}"/></c:manualLayout>'
    element.insert(1, parse_xml(f"<c:layout {nsdecls('c')}>{moved}</c:layout>"))


def spread(heights: list[float], apart: float, lowest: float) -> list[float]:
    """Heights pushed apart so that none is nearer to the next than `apart`, none above 0 or below `lowest`."""
    order = sorted(range(len(heights)), key=lambda n: heights[n])
    placed = [0.0] * len(heights)
    least = 0.0
    for n in order:
        placed[n] = max(heights[n], least)
        least = placed[n] + apart
    most = lowest
    for n in reversed(order):
        placed[n] = min(placed[n], most)
        most = placed[n] - apart
    return placed
