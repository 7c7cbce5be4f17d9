"""The sheet a drawing is made on: its size, letters and colours in; SVG elements out. Every text is escaped."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from board.charts.palette import INK, STATUS, Ink, Theme

_LETTER = 0.53  # average width of a letter of Inter, as a share of its size


@dataclass(frozen=True, slots=True)
class Sheet:
    """`width` and `height` in units of the drawing, `letter` the size of its text in the same units.

    `status` is the colour of each verdict. Where `ids` is not empty, names inside the drawing begin with it, so that
    several drawings can stand in one page.
    """

    width: float
    height: float
    letter: float
    ink: Ink
    status: dict[str, str]
    ids: str = ""

    def small(self) -> float:
        """The size of words of lesser weight."""
        return self.letter * 0.82


def sheet(width: float, height: float, letter: float, theme: Theme) -> Sheet:
    """A sheet in the colours of a theme, for paper."""
    return Sheet(width, height, letter, INK[theme], STATUS[theme])


def live(width: float, height: float, letter: float, ids: str) -> Sheet:
    """A sheet whose colours follow the page it stands in: light or dark, as the reader has it."""
    ink = Ink(
        ink="var(--kb-ink)",
        paper="var(--kb-paper)",
        line="var(--kb-line)",
        muted="var(--kb-muted)",
        accent="var(--kb-accent)",
        wash="color-mix(in srgb, var(--kb-accent) 15%, transparent)",
    )
    return Sheet(width, height, letter, ink, {code: f"var(--kb-{code})" for code in STATUS["light"]}, ids)


def drawing(on: Sheet, *elements: str) -> str:
    """The elements as one drawing. It has no words for the blind: what it shows is said beside it."""
    body = "".join(elements)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_n(on.width)} {_n(on.height)}" '
        f'preserveAspectRatio="xMinYMin" '
        f'font-family="Inter, Inter Variable, sans-serif" font-size="{_n(on.letter)}">{body}</svg>'
    )


def text(x: float, y: float, words: str, color: str, anchor: str = "start", size: float = 0, bold: bool = False) -> str:
    """Words whose line stands at (x, y); `anchor` is start, middle or end."""
    more = f' font-size="{_n(size)}"' if size else ""
    more += ' font-weight="600"' if bold else ""
    return f'<text x="{_n(x)}" y="{_n(y)}" fill="{color}" text-anchor="{anchor}"{more}>{escape(words)}</text>'


def line(x1: float, y1: float, x2: float, y2: float, color: str, width: float = 1, dash: str = "") -> str:
    """A straight line; `dash` as SVG has it."""
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    ends = f'x1="{_n(x1)}" y1="{_n(y1)}" x2="{_n(x2)}" y2="{_n(y2)}"'
    return f'<line {ends} stroke="{color}" stroke-width="{_n(width)}"{dashes}/>'


def path(points: list[tuple[float, float]], color: str, width: float, dash: str = "") -> str:
    """A line through points."""
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return (
        f'<polyline points="{_points(points)}" fill="none" stroke="{color}" stroke-width="{_n(width)}" '
        f'stroke-linejoin="round"{dashes}/>'
    )


def area(points: list[tuple[float, float]], fill: str) -> str:
    """A filled shape with these corners."""
    return f'<polygon points="{_points(points)}" fill="{fill}"/>'


def rectangle(x: float, y: float, width: float, height: float, fill: str, edge: str = "none", veil: float = 1) -> str:
    """A filled rectangle; `edge` is the colour of its outline, `veil` how far its fill covers (0 to 1)."""
    size = f'x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}"'
    return f'<rect {size} fill="{fill}" fill-opacity="{veil:g}" stroke="{edge}"/>'


def dot(x: float, y: float, radius: float, fill: str, edge: str = "none") -> str:
    """A dot around a point."""
    return f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}" fill="{fill}" stroke="{edge}"/>'


def length(words: str, size: float) -> float:
    """How wide words are at a letter size, about."""
    return len(words) * size * _LETTER


def shortened(words: str, room: float, size: float) -> str:
    """The words as far as they have room, cut at a word with an ellipsis."""
    if length(words, size) <= room:
        return words
    kept = words[: max(int(room / (size * _LETTER)) - 1, 1)]
    return (kept.rsplit(" ", 1)[0] if " " in kept.strip() else kept).rstrip(" ,;:") + "…"


def wrapped(words: str, room: float, size: float, most: int) -> list[str]:
    """The words on at most so many lines, each as full as it can be; what does not fit on the last is cut."""
    first = shortened(words, room, size)
    if first == words or most < 2:
        return [first]
    end = len(first) - 1
    while words[end : end + 1] in (",", ";", ":"):
        end += 1
    return [words[:end], *wrapped(words[end:].lstrip(), room, size, most - 1)]


def _points(points: list[tuple[float, float]]) -> str:
    return " ".join(f"{_n(x)},{_n(y)}" for x, y in points)


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
