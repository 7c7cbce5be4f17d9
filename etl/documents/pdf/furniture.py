"""The pieces of all pages in, the same without running headers, footers and page numbers out."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
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


Row = list[tuple[int, Piece]]


@dataclass(slots=True)
class Page:
    """The pieces of a page and the height, in points, between which it reaches."""

    pieces: list[Piece]
    bottom: float
    top: float


def without_furniture(pages: list[Page], body: float) -> None:
    """Take out of `pages` what runs on from page to page. `body` is the usual type size."""
    places: dict[tuple[str, int], Row] = defaultdict(list)
    for number, page in enumerate(pages):
        for piece in _edge(page, body):
            key = _FIGURES.sub("0", " ".join(piece.text.split())).lower()
            height = piece.y if piece.y < (page.top + page.bottom) / 2 else piece.y - page.top
            places["#" if _page_number(piece.text) is not None else key, round(height / _STEP)].append((number, piece))
    alike, enough = _neighbours(places), _enough(len(pages))
    counted = [(by, row) for met in alike for by, row in _counted(met) if len(_places(row)) >= enough]
    same = [row for met in alike for row in _same(met) if len(_places(row)) >= enough and len(pages) > 1]
    dropped = {id(piece) for row in [*same, *_numbering(counted)] for _, piece in row}
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


def _neighbours(places: dict[tuple[str, int], Row]) -> list[Row]:
    """Pieces with the same words at nearly the same height: heights on both sides of a step count together."""
    return [met + places.get((words, step + 1), []) for (words, step), met in list(places.items())]


def _enough(pages: int) -> int:
    return min(pages, _PAGES_OF_SHORT if pages <= _SHORT else _PAGES)


def _places(row: Row) -> set[int]:
    return {number for number, _ in row}


def _same(met: Row) -> list[Row]:
    """Pieces that say the same, a page number apart."""
    exact: dict[str, Row] = defaultdict(list)
    for number, piece in met:
        exact[" ".join(piece.text.split())].append((number, piece))
    return [row for words, row in exact.items() if not _LONE.fullmatch(words)]


def _counted(met: Row) -> Iterator[tuple[int, Row]]:
    """Pieces that differ in a figure which counts on as the pages do, and how far it is from their count."""
    rows: dict[tuple[int, int], Row] = defaultdict(list)
    for number, piece in met:
        for place, figure in enumerate(_figures(piece.text)):
            rows[place, figure - number].append((number, piece))
    yield from ((by, row) for (_, by), row in rows.items())


def _numbering(counted: list[tuple[int, Row]]) -> list[Row]:
    """The rows that hold the number of the page: the longest, and others that agree with it or stand on other pages.

    Goal 1, Goal 2 and Goal 3 at the top of pages that are numbered at their foot are no page numbers.
    """
    main, longest = max(counted, key=lambda one: len(_places(one[1])), default=(0, []))
    return [row for by, row in counted if by == main or _places(row).isdisjoint(_places(longest))]


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
