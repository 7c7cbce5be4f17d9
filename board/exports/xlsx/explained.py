"""What a workbook uses in; its last sheet out: sources, and what words in it mean."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from board.charts.palette import SHAPES
from board.exports.xlsx.book import Book, Column, table
from board.wording.numbers import pick

Row = dict[str, Any]


def explain(book: Book, definitions: Iterable[tuple[str, str, str]], sources: Iterable[Row]) -> None:
    """One row per indicator, verdict and source: what kind of thing it is, its name, what it means or where it is."""
    say = book.language.say
    rows = [(say(f"sheet.{kind}"), *facts) for kind, *facts in _all(book, definitions, sources)]
    sheet = book.sheet(say("sheet.explained"), say("sheet.explained"), f"{book.title} · {book.foot()}")
    columns = (
        Column(say("sheet.kind"), 16),
        Column(say("sheet.name"), 42),
        Column(say("sheet.meaning"), 80),
        Column(say("sheet.address"), 50),
    )
    table(book, sheet, columns, rows)


def _all(
    book: Book, definitions: Iterable[tuple[str, str, str]], sources: Iterable[Row]
) -> Iterable[tuple[str, str, str, str]]:
    for kind, name, meaning in definitions:
        yield kind, name, meaning, ""
    for code in SHAPES:
        yield "verdict", f"{SHAPES[code]} {book.language.say(f'verdict.{code}')}", verdict_meaning(book, code), ""
    for row in sources:
        yield "source", row["title"], row["publisher"], row["url"] or ""


def verdict_meaning(book: Book, code: str) -> str:
    """What a verdict says."""
    return book.language.say(f"verdict_meaning.{code}")


def definition(book: Book, indicator: Row) -> tuple[str, str, str]:
    """An indicator with its definition and unit."""
    name, meaning, unit = (pick(indicator, key, book.language) for key in ("name", "definition", "unit_name"))
    return "indicator", name, f"{meaning} ({unit})"
