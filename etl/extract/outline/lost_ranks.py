"""Lines in, the same out with ranks for bold titles in chapters that lost them: ## Homes in one, **Work** in others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from etl.extract.outline.line import Line

_LEAST = 2  # chapters that have the rank, and as many that lost it
_TITLE = 60  # characters


def with_lost_ranks(lines: Sequence[Line]) -> list[Line]:
    """The same with the rank of the titles within some chapters for what only bold tells in the others.

    Where bold titles stand below ranked ones in most chapters, they are another level and keep what they have.
    """
    times = Counter(line.rank for line in lines if line.rank is not None)
    ranks = sorted(rank for rank, count in times.items() if count >= _LEAST)
    if len(ranks) < _LEAST:
        return list(lines)
    top, low = ranks[-2:]
    chapters: list[list[Line]] = [[]]
    for line in lines:
        if line.rank is not None and line.rank <= top:
            chapters.append([])
        chapters[-1].append(line)
    whole = [chapter for chapter in chapters[1:] if any(line.rank == low for line in chapter)]
    lost = [chapter for chapter in chapters[1:] if chapter not in whole and any(map(_is_title, chapter))]
    deeper = sum(any(map(_is_title, chapter)) for chapter in whole)
    if min(len(whole), len(lost)) < _LEAST or 2 * deeper > len(whole):
        return list(lines)
    titles = {id(line) for chapter in lost for line in chapter if _is_title(line)}
    return [replace(line, rank=low) if id(line) in titles else line for line in lines]


def _is_title(line: Line) -> bool:
    alone = line.rank is None and line.apart and not (line.mark or line.cells or line.done)
    return alone and 0 < len(line.text.rstrip()) <= min(_TITLE, line.bold)
