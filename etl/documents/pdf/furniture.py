"""The pieces of all pages in, the same without running headers, footers and page numbers out."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass

from etl.documents.numerals import from_roman
from etl.documents.pdf.pieces import Piece

# Only what stands in the outer tenth of a page at the same height on three pages runs on (on two, in a short document).
_MARGIN = 0.1
_PAGES, _SHORT, _PAGES_OF_SHORT = 3, 4, 2
_STEP, _LINE = 4, 2
# A title is larger than the text; what runs on is not.
_LARGER = 1.15
_FIGURES = re.compile(r"\d+")
_LONE = re.compile(r"[\W_]*(\d{1,4}|[ivxlcIVXLC]{1,7})[\W_]*")


@dataclass(slots=True)
class Page:
    """The pieces of a page and the height, in points, between which it reaches."""

    pieces: list[Piece]
    bottom: float
    top: float


def without_furniture(pages: list[Page], body: float) -> None:
    """Take out of `pages` what runs on from page to page. `body` is the usual type size."""
    places: dict[tuple[str, int], list[tuple[int, Piece]]] = defaultdict(list)
    for number, page in enumerate(pages):
        for piece in _edge(page, body):
            key = _FIGURES.sub("0", " ".join(piece.text.split())).lower()
            height = piece.y if piece.y < (page.top + page.bottom) / 2 else piece.y - page.top
            places["#" if _page_number(piece.text) is not None else key, round(height / _STEP)].append((number, piece))
    dropped = {id(piece) for met in _neighbours(places) for piece in _running(met, len(pages))}
    for page in pages:
        edge = _edge(page, body)
        heights = [piece.y for piece in edge if piece.artifact or id(piece) in dropped]
        # What stands on one line with a page number runs on too, such as the name of a short chapter.
        running = {id(piece) for piece in edge if any(abs(piece.y - height) < _LINE for height in heights)}
        page.pieces = [piece for piece in page.pieces if id(piece) not in running]


def _edge(page: Page, body: float) -> list[Piece]:
    margin = (page.top - page.bottom) * _MARGIN
    return [
        piece
        for piece in page.pieces
        if not piece.rows
        and (piece.y > page.top - margin or piece.y < page.bottom + margin)
        and (piece.size <= _LARGER * body or _page_number(piece.text) is not None)
    ]


def _neighbours(places: dict[tuple[str, int], list[tuple[int, Piece]]]) -> list[list[tuple[int, Piece]]]:
    """Pieces with the same words at nearly the same height: heights on both sides of a step count together."""
    return [met + places.get((words, step + 1), []) for (words, step), met in list(places.items())]


def _running(met: list[tuple[int, Piece]], pages: int) -> list[Piece]:
    """Those pieces that say the same on enough pages, or differ in the page number only."""
    enough = min(pages, _PAGES_OF_SHORT if pages <= _SHORT else _PAGES)
    exact: dict[str, list[tuple[int, Piece]]] = defaultdict(list)
    counted: dict[tuple[int, int], list[tuple[int, Piece]]] = defaultdict(list)
    for number, piece in met:
        exact[" ".join(piece.text.split())].append((number, piece))
        for place, figure in enumerate(_figures(piece.text)):
            counted[place, figure - number].append((number, piece))
    same = [group for words, group in exact.items() if not _LONE.fullmatch(words) and pages > 1]
    groups = [*same, *counted.values()]
    return [piece for group in groups if len({number for number, _ in group}) >= enough for _, piece in group]


def _figures(text: str) -> list[int]:
    lone = _page_number(text)
    return [lone] if lone is not None else [int(figure) for figure in _FIGURES.findall(text) if len(figure) < 5]


def _page_number(text: str) -> int | None:
    """The number, in figures or roman, if the text is nothing else."""
    lone = _LONE.fullmatch(text.strip())
    if lone is None:
        return None
    return int(lone[1]) if lone[1].isdigit() else from_roman(lone[1])


def usual_size(pages: list[Page]) -> float:
    """The type size of most letters, in points."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for piece in page.pieces:
            sizes[piece.size] += len(piece.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0
