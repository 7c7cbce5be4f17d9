"""The words of a page in, pieces of its lines out: words on one line without a wide gap between them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from etl.documents import glyphs
from etl.documents.pdf.words import Word

# Shares of the type size: a gap this wide ends a piece; one this wide is a space; a baseline this near is the same.
WIDE = 0.9
_SPACE, _PHANTOM, _BACK = 0.18, 0.04, 0.6
_LEVEL, _RAISED, _HIGHEST, _SMALLER = 0.12, 0.12, 0.7, 0.85
_SPACED_OUT = 4


@dataclass(slots=True)
class Piece:
    """Part of a line, or a table (then with `rows`). Baseline at `y`; `marked` is the number of its tag or -1."""

    runs: list[tuple[str, bool]]
    x0: float
    x1: float
    y: float
    bottom: float
    size: float
    marked: int = -1
    artifact: bool = False
    rows: tuple[tuple[str, ...], ...] = ()

    @property
    def text(self) -> str:
        return "".join(words for words, _ in self.runs)

    @property
    def top(self) -> float:
        return self.y + self.size if not self.rows else self.y


def pieces(words: list[Word]) -> list[Piece]:
    """Pieces in the order of the words, those that lie side by side on a line put together."""
    found: list[list[Word]] = []
    for word in words:
        if found and _goes_on(found[-1], word):
            found[-1].append(word)
        else:
            found.append([word])
    return [_piece(one) for one in _merged(found)]


def running_text(words: list[Word]) -> str:
    """The lines of a cell from the top down, a line end between them."""
    lines: list[list[Piece]] = []
    for piece in sorted(pieces(words), key=lambda piece: (-piece.y, piece.x0)):
        if lines and lines[-1][0].y - piece.y < piece.size / 3:
            lines[-1].append(piece)
        else:
            lines.append([piece])
    return "\n".join(" ".join(piece.text for piece in sorted(line, key=lambda one: one.x0)) for line in lines)


def _goes_on(before: list[Word], word: Word) -> bool:
    last = before[-1]
    size = max(last.style.size, word.style.size)
    if not -_BACK * size <= word.x0 - last.x1 <= WIDE * size:
        return False
    return abs(word.y - before[0].y) <= _LEVEL * size or _is_raised(before, word) or _is_base_of(before, word)


def _is_raised(before: list[Word], word: Word) -> bool:
    """A footnote mark or a power; or, below the line, the figure of a chemical formula."""
    size = max(one.style.size for one in before)
    return word.style.size <= _SMALLER * size and abs(word.y - before[0].y) <= _HIGHEST * size


def _is_base_of(before: list[Word], word: Word) -> bool:
    """Whether `word` is the line's text after a mark that stands before it, as at the start of a footnote."""
    return (
        len(before) == 1
        and before[0].style.size <= _SMALLER * word.style.size
        and (0 < before[0].y - word.y <= _HIGHEST * word.style.size)
    )


def _merged(found: list[list[Word]]) -> list[list[Word]]:
    """Pieces that lie on one line side by side, stored apart, as one."""
    by_line: dict[int, list[list[Word]]] = {}
    for one in found:
        by_line.setdefault(round(one[0].y), []).append(one)
    merged: list[list[Word]] = []
    for line in by_line.values():
        line.sort(key=lambda one: one[0].x0)
        row: list[list[Word]] = []
        for one in line:
            if row and _goes_on(row[-1], one[0]) and one[0].x0 >= row[-1][-1].x1 - _SPACE * one[0].style.size:
                row[-1] += one
            else:
                row.append(one)
        merged += row
    return merged


def _piece(words: list[Word]) -> Piece:
    sizes: Counter[float] = Counter()
    for word in words:
        sizes[word.style.size] += len(word.text)
    size = sizes.most_common(1)[0][0]
    base = next(word for word in words if word.style.size == size)
    gaps = _gaps(words)
    runs: list[tuple[str, bool]] = []
    for word, gap in zip(words, gaps, strict=True):
        raised = word.style.size <= _SMALLER * size and word.y - base.y >= _RAISED * size
        text = glyphs.raised(word.text) if raised else word.text
        bold = word.style.bold or (word.style.symbol and bool(runs) and runs[-1][1])
        runs.append((gap + text, bold))
    x0, x1 = min(word.x0 for word in words), max(word.x1 for word in words)
    artifact = all(word.style.artifact for word in words)
    return Piece(runs, x0, x1, base.y, base.y - size / 4, size, base.style.marked, artifact)


def _gaps(words: list[Word]) -> list[str]:
    """What stands before each word: nothing, a space, or two where words set letter by letter part."""
    wide = [after.x0 - word.x1 for word, after in pairwise(words)]
    letters = sum(len(word.text) == 1 for word in words)
    usual = median(wide) if letters >= _SPACED_OUT and letters > len(words) / 2 else None
    gaps = [""]
    for (word, after), gap in zip(pairwise(words), wide, strict=True):
        size = after.style.size
        is_space = gap > _SPACE * size or (after.spaced and gap > _PHANTOM * size) or word.text[-1:] == ":"
        gaps.append("  " if usual is not None and gap > 1.5 * usual + _PHANTOM * size else " " if is_space else "")
    return gaps
