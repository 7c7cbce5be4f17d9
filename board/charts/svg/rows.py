"""Figures side by side, goals with what they come to, or targets with their verdicts in; the drawing as SVG out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from board.charts.palette import SHAPES
from board.charts.rows import Asked, Bars, Goals
from board.charts.svg.sheet import Sheet, drawing, length, line, rectangle, shortened, text, wrapped

_THICK = 1.25  # of a bar, in letters
_LEADING = 1.15  # from line to line, in letters of its size
_TWO_LINES = 1.95  # in letters: so high are two lines of small words
_WIDE = 40  # letters from which names and bars stand beside each other
_NAMES = 0.46  # of the width is then for the names
_PATTERN = (
    '<defs><pattern id="{id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<line x1="0" y1="0" x2="0" y2="6" stroke="{color}" stroke-width="3" stroke-opacity="0.35"/></pattern></defs>'
)


def bars(content: Bars, on: Sheet) -> str:
    """One bar per figure from zero on, its name above it and its value behind it; the first in the accent."""
    height = _row(on, len(content.figures), 1)
    same = len({one.period for one in content.figures}) == 1
    unit = content.unit + (f" · {content.figures[0].period}" if same else "")
    written = [one.label if same else f"{one.label} · {one.period}" for one in content.figures]
    room = on.width - max(length(words, on.letter) for words in written) - on.letter
    values = [0.0, content.whole or 0.0, *(one.value for one in content.figures)]
    scale = room / (max(values) - min(values) or 1)
    zero = -min(values) * scale
    elements = [text(0, on.letter, unit, on.ink.muted, size=on.small())]
    for n, (one, words) in enumerate(zip(content.figures, written, strict=True)):
        y = on.letter * 1.8 + n * height
        color = on.ink.accent if n == 0 else on.ink.muted
        start, wide = zero + scale * min(one.value, 0), max(scale * abs(one.value), 2)
        size = on.letter if length(one.name, on.letter) <= on.width else on.small()
        name = shortened(one.name, on.width, size)
        elements.append(text(0, y + on.letter, name, on.ink.ink, size=size, bold=n == 0))
        if content.whole:
            full = content.whole * scale
            elements.append(rectangle(zero, y + on.letter * 1.45, full, on.letter * _THICK, on.ink.line, veil=0.5))
        elements.append(rectangle(start, y + on.letter * 1.45, wide, on.letter * _THICK, color))
        end = max(start + wide, zero + (content.whole or 0) * scale) + on.letter * 0.4
        elements.append(text(end, y + on.letter * 2.4, words, on.ink.ink, bold=n == 0))
    return drawing(on, *elements)


def goals(content: Goals, on: Sheet, named: dict[str, str]) -> str:
    """One bar per goal: how many goals below it have which verdict, in true proportion; `named` are the verdicts.

    Names stand before the bars where there is room, else above them; a long one takes two lines where rows are high
    enough.
    """
    beside = on.width > _WIDE * on.letter
    left = on.width * _NAMES if beside else 0.0
    height = _row(on, len(content.rows), 3 if content.more else 2)
    room = (left or on.width) - on.letter
    long = any(length(name, on.letter) > room for name, _ in content.rows)
    two = long and height >= on.letter * (_TWO_LINES if beside else _TWO_LINES + _THICK + 0.3)
    lower = 0.05 if beside else _TWO_LINES + 0.1 if two else 1.4
    hatch = f"{on.ids}hatch"
    elements = [_PATTERN.format(id=hatch, color=on.ink.muted)]
    for n, (name, counts) in enumerate(content.rows):
        y = n * height
        below_name = _LEADING * on.small() * (len(wrapped(name, room, on.small(), 2)) - 1) if beside and two else 0
        bottom = y + (on.letter + below_name if beside else on.letter * (lower - 0.4))
        elements += _name(on, bottom, name, room, two)
        elements += _segments(on, left, y + on.letter * lower, counts, f"url(#{hatch})")
    below = len(content.rows) * height + on.letter
    if content.more:
        elements.append(text(0, below, content.more, on.ink.muted, size=on.small()))
        below += on.letter * 1.3
    present = [code for code in SHAPES if any(counts.get(code) for _, counts in content.rows)]
    return drawing(on, *elements, *_legend(on, left, below, present, named))


def asked(content: Asked, on: Sheet, named: dict[str, str]) -> str:
    """One line per target or goal: its words, the newest figure of a target, the verdict as shape, word and colour.

    Verdicts stand behind the words; those of goals below them where there is no room beside.
    """
    beside = not content.of_goals or on.width > _WIDE * on.letter
    free = (on.height - on.letter * (2 if content.more else 0.6)) / len(content.rows)
    most = max(int((free - on.letter * 3.3) / (_LEADING * on.small())) + 1, 1)
    elements, y = [], on.letter * 1.3
    for aim, last, code in content.rows:
        status = f"{SHAPES[code]} {named[code]}"
        taken = length(status, on.letter) + on.letter if beside else 0
        size, lines = _aim(on, aim, on.width - taken, most)
        if beside:
            elements.append(text(on.width, y, status, on.status[code], "end"))
        for words in lines:
            elements.append(text(0, y, words, on.ink.ink, size=size, bold=True))
            y += _LEADING * size
        y += on.letter * 1.3 - _LEADING * size
        below, color = (shortened(last, on.width, on.small()), on.ink.muted) if beside else (status, on.status[code])
        elements.append(text(0, y, below, color, size=on.small()))
        elements.append(line(0, y + on.letter * 0.7, on.width, y + on.letter * 0.7, on.ink.line))
        y += min(free - on.letter * 1.3, on.letter * 3.3)
    if content.more:
        elements.append(text(0, y, content.more, on.ink.muted, size=on.small()))
    return drawing(on, *elements)


def _aim(on: Sheet, aim: str, room: float, most: int) -> tuple[float, list[str]]:
    """What a target asks, on one line, or in smaller letters on up to so many."""
    if length(aim, on.letter) <= room:
        return on.letter, [aim]
    return on.small(), wrapped(aim, room, on.small(), most)


def _row(on: Sheet, rows: int, lines_below: int) -> float:
    """The height of one of several rows: as much as there is, but never so much that they fall apart."""
    free = on.height - on.letter * (1.4 * lines_below + 0.6)
    return min(free / max(rows, 1), on.letter * 4.6)


def _name(on: Sheet, bottom: float, name: str, room: float, two: bool) -> Iterator[str]:
    """The name of a goal, its last line at `bottom`: on one line, or on up to two of smaller letters."""
    if not two:
        yield text(0, bottom, shortened(name, room, on.letter), on.ink.ink)
        return
    yield from _lines(wrapped(name, room, on.small(), 2), bottom, on)


def _lines(lines: list[str], bottom: float, on: Sheet, bold: bool = False) -> Iterator[str]:
    for n, words in enumerate(reversed(lines)):
        yield text(0, bottom - n * _LEADING * on.small(), words, on.ink.ink, size=on.small(), bold=bold)


def _segments(on: Sheet, x: float, y: float, counts: dict[str, int], hatched: str) -> Iterator[str]:
    present = [(code, counts[code]) for code in SHAPES if counts.get(code)]
    total = sum(count for _, count in present)
    ends = [x]
    for _, count in present:
        ends.append(ends[-1] + (on.width - x) * count / total)
    for (code, count), (start, end) in zip(present, pairwise(ends), strict=True):
        blank = code in ("cannot_tell", "not_measured")
        fill = hatched if code == "cannot_tell" else "none" if blank else on.status[code]
        yield rectangle(start, y, max(end - start - 1, 1), on.letter * _THICK, fill, on.ink.muted if blank else "none")
        if length(str(count), on.small()) < end - start:
            color = on.ink.ink if blank else on.ink.paper
            yield text((start + end) / 2, y + on.letter * 0.92, str(count), color, "middle", on.small(), not blank)


def _legend(on: Sheet, x: float, y: float, codes: list[str], named: dict[str, str]) -> Iterator[str]:
    for code in codes:
        words = f"{SHAPES[code]} {named[code]}"
        yield text(x, y, words, on.status[code], size=on.small())
        x += length(words, on.small()) + on.letter
