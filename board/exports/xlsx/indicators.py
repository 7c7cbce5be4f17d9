"""Indicators in; a workbook with every figure of each, its course as a native chart, and how they compare out."""

from __future__ import annotations

from typing import Any

from board.charts.chart import Chart
from board.exports.xlsx.book import Book, Column, table, unit_pattern
from board.exports.xlsx.course import charts
from board.exports.xlsx.explained import definition, explain
from board.questions import documents, indicators
from board.questions.database import Database, Row
from board.slides import compose
from board.wording import periods
from board.wording.language import Language
from board.wording.numbers import pick

MOST = 30  # indicators in one workbook


def indicators_book(database: Database, names: list[str], subject: str | None, language: Language) -> bytes | None:
    """The workbook of some indicators, `subject` the institution in focus; None if there is none of these names."""
    found = [row for name in names[:MOST] if (row := indicators.indicator(database, name))]
    if not found:
        return None
    build = documents.build(database)
    title = pick(found[0], "name", language) if len(found) == 1 else language.say("sheet.comparison")
    book = Book(language, title, build["version"], build["built_at"].date())
    figures = {row["indicator_id"]: indicators.observations(database, row["indicator_id"]) for row in found}
    if len(found) > 1:
        _newest(book, found, figures)
    courses = [(_course(database, name, rows, subject, language), name) for name, rows in figures.items()]
    patterns = {row["indicator_id"]: unit_pattern(row, language) for row in found}
    charts(book, [(chart, patterns[name]) for chart, name in courses if chart])
    for row in found:
        _figures(book, row, figures[row["indicator_id"]])
    sources = {one["source_id"]: {**one, "title": one["source_title"]} for rows in figures.values() for one in rows}
    explain(book, [definition(book, row) for row in found], sources.values())
    return book.done()


def _course(database: Database, name: str, rows: list[Row], subject: str | None, language: Language) -> Chart | None:
    """The indicator's chart with the subject, else the first that has figures, in focus and all others beside it."""
    having = list(
        dict.fromkeys(
            row["institution_id"]
            for row in rows
            if not row["dimension"] and row["value"] is not None and row["status"] != "plan"
        )
    )
    if not having:
        return None
    first = subject if subject in having else having[0]
    shown = ",".join(sorted(having, key=lambda one: one != first))
    story = compose.composed(database, [f"trend:{name}@{shown}"], language.code)
    content = story.slides[0].content if story else None
    return content if isinstance(content, Chart) else None


def _figures(book: Book, indicator: Row, rows: list[Row]) -> None:
    say, language = book.language.say, book.language
    name = pick(indicator, "name", language)
    unit = pick(indicator, "unit_name", language)
    sheet = book.sheet(name, name, unit)
    columns = (
        Column(say("table.institution"), 24),
        Column(say("table.period"), 16),
        Column(say("table.category"), 24),
        Column(say("sheet.bound"), 14),
        Column(say("table.value"), 18, "number", unit_pattern(indicator, language)),
        Column(say("table.status"), 14),
        Column(say("sheet.break"), 10),
        Column(say("table.source"), 50),
        Column(say("sheet.line"), 8, "number", "0"),
        Column(say("table.note"), 60),
    )
    table(book, sheet, columns, [_figure(row, language) for row in rows])


def _figure(row: Row, language: Language) -> list[Any]:
    bound = "" if row["bound"] == "exact" else language.say(f"bound.{row['bound']}", value="").strip()
    return [
        pick(row, "name", language),
        periods.period(row["period"], language),
        pick(row, "category", language),
        bound,
        row["value"],
        language.say(f"status.{row['status']}"),
        language.say("chart.break") if row["series_break"] else "",
        f"{row['publisher']}, {row['source_title']}" if row["publisher"] != row["source_title"] else row["publisher"],
        row["source_line"],
        pick(row, "note", language),
    ]


def _newest(book: Book, found: list[Row], figures: dict[str, list[Row]]) -> None:
    """The newest total of every institution, indicator by indicator; each number in its own unit."""
    say, language = book.language.say, book.language
    sheet = book.sheet(say("sheet.comparison"), book.title, say("sheet.comparison_about"))
    columns = (
        Column(say("sheet.indicator"), 50),
        Column(say("table.institution"), 28),
        Column(say("table.period"), 16),
        Column(say("sheet.bound"), 14),
        Column(say("table.value"), 18, "number", "#,##0.####"),
        Column(say("sheet.unit"), 24),
    )
    rows = []
    for indicator in found:
        newest: dict[str, Row] = {}
        for row in figures[indicator["indicator_id"]]:
            if not row["dimension"] and row["value"] is not None and row["status"] != "plan":
                newest[row["institution_id"]] = row
        rows += [_compared(indicator, row, language) for row in newest.values()]
    table(book, sheet, columns, rows)


def _compared(indicator: Row, row: Row, language: Language) -> list[Any]:
    place, when, _, bound, value, *_ = _figure(row, language)
    return [pick(indicator, "name", language), place, when, bound, value, pick(indicator, "unit_name", language)]
