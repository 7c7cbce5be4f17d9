"""Figures of one series in; the same with one dimension and category each out, and those that cannot both hold.

An Open SDG table splits its figures by any number of columns, an observation of ours by one dimension. The columns that
are filled in on a row make its dimension together: `age_x_sex`, category `15 to 24 × Female`. No column filled in is
the total. Nothing is lost: the names of the columns and the cells can be read back from both.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from etl.errors import DataError, at
from etl.imports.names import slug
from etl.imports.open_sdg.figures import Figure
from model import period

JOINED, SHOWN = " × ", " · "
LETTERS_OF_A_DIMENSION = 80
_TOLD = 5  # lines that say otherwise


@dataclass(slots=True)
class Placed:
    """A figure with its dimension and category, both empty for the total."""

    figure: Figure
    dimension: str
    category: str


def place(figures: list[Figure], names: list[str], file: str) -> tuple[list[Placed], list[DataError]]:
    """Each figure with its category, and the rows that are refused because another says otherwise.

    Where rows say different things of the same, none is taken: which holds cannot be told. Where they say the same,
    the first is taken.
    """
    slugs = dimension_names(names)
    cells = {figure.cells for figure in figures}
    filled = {row: tuple(map(bool, row)) for row in cells}
    dimensions = {which: _dimension(which, slugs) for which in set(filled.values())}
    categories = {row: (dimensions[filled[row]], JOINED.join(filter(None, row))) for row in cells}
    placed = [Placed(figure, *categories[figure.cells]) for figure in figures]
    refused: list[DataError] = []
    unique = _told_once(placed, file, refused)
    return _one_total_a_start(unique, file, refused), refused


def dimension_names(names: list[str]) -> list[str]:
    """A column as a dimension: its words in small letters; two that read the same are told apart by their number."""
    made = [slug(name) for name in names]
    return [name if made.count(name) == 1 else f"{name}_{number}" for number, name in enumerate(made, 1)]


def shown(category: str) -> str:
    """The words of a category for people."""
    return category.replace(JOINED, SHOWN)


def _dimension(filled: tuple[bool, ...], slugs: list[str]) -> str:
    names = [name for name, is_filled in zip(slugs, filled, strict=True) if is_filled]
    return slug("_x_".join(names), LETTERS_OF_A_DIMENSION) if names else ""


def _told_once(placed: list[Placed], file: str, refused: list[DataError]) -> list[Placed]:
    first: dict[tuple[str, str, str], Placed] = {}
    others: dict[tuple[str, str, str], list[Placed]] = {}
    for one in placed:
        key = (one.figure.period, one.dimension, one.category)
        if first.setdefault(key, one) is not one:
            others.setdefault(key, []).append(one)
    for key, more in others.items():
        ones = [first[key], *more]
        if len({one.figure.value for one in ones}) == 1:
            refused += [_repeated(one, ones[0], file) for one in more]
        else:
            refused += [_contradicted(one, ones, file) for one in ones]
            del first[key]
    return list(first.values())


def _one_total_a_start(placed: list[Placed], file: str, refused: list[DataError]) -> list[Placed]:
    """Totals of two periods that begin on the same day (2015 and 2015-17) are no series; the first stays."""
    first: dict[object, Placed] = {}
    starts = {text: period.parse(text).start for text in {one.figure.period for one in placed}}
    kept = []
    for one in placed:
        if not one.dimension and one.figure.value:
            before = first.setdefault(starts[one.figure.period], one)
            if before is not one:
                refused.append(_overlapping(one, before, file))
                continue
        kept.append(one)
    return kept


def _repeated(one: Placed, first: Placed, file: str) -> DataError:
    what = f"the same figure stands on line {first.figure.line}"
    return DataError(at(file, one.figure.line), what, "Remove one of the two")


def _contradicted(one: Placed, ones: list[Placed], file: str) -> DataError:
    # The first few only: to look through all of them for each of them would take the square of their number.
    others = [other.figure.line for other in ones[: _TOLD + 1] if other is not one][:_TOLD]
    lines = ", ".join(map(str, others)) + (" and more" if len(ones) - 1 > _TOLD else "")
    said = f"{one.category or 'the total'} of {one.figure.period}"
    what = f"{said} stands with another value on line {lines}, and which holds cannot be told"
    return DataError(at(file, one.figure.line), what, "Fill in the column that tells them apart, or keep one")


def _overlapping(one: Placed, before: Placed, file: str) -> DataError:
    what = f"the total of {one.figure.period} begins on the same day as that of {before.figure.period}"
    fix = f"Keep one, or give one a series of its own (line {before.figure.line})"
    return DataError(at(file, one.figure.line), what, fix)


def categories(placed: list[Placed]) -> Iterator[tuple[str, str]]:
    """Each dimension with each of its categories once, in the order of the file."""
    yield from dict.fromkeys((one.dimension, one.category) for one in placed if one.dimension)
