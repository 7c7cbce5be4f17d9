"""A plan in; a workbook with its goals, its targets and what they come to out."""

from __future__ import annotations

from typing import Any

from board.charts.palette import SHAPES, STATUS
from board.exports.xlsx.book import Book, Column, table
from board.exports.xlsx.explained import explain
from board.questions import documents, objectives, reports, stories
from board.questions.database import Database, Row
from board.wording import sentences
from board.wording.language import Language
from board.wording.numbers import pick

_ALL = 1_000_000
_HEAD = 3  # row of a table's head, from 0


def plan_book(database: Database, plan: Row, language: Language) -> bytes:
    """The workbook of a plan (a row of `board.questions.institutions.plans`)."""
    build = documents.build(database)
    title = f"{pick(plan, 'short_name', language)} · {plan['title']}"
    book = Book(language, title, build["version"], build["built_at"].date())
    document = plan["document_id"]
    _overview(book, database, document)
    _goals(book, objectives.search(database, document_id=document, limit=_ALL))
    _targets(book, reports.targets(database, document))
    rungs = [("rung", str(n), language.say(f"rung.{n}")) for n in range(6)]
    explain(book, rungs, reports.sources(database, document))
    return book.done()


def _overview(book: Book, database: Database, document: str) -> None:
    """The strategic goals with how many goals below each have which verdict, as table and as native chart."""
    say = book.language.say
    goals = objectives.upper_goals(database, document, 0)
    counts: dict[tuple[str, str], int] = {
        (row["objective_id"], row["code"]): row["goals"]
        for row in stories.spreads(database, [goal["objective_id"] for goal in goals])
    }
    present = [code for code in SHAPES if any(counts.get((goal["objective_id"], code)) for goal in goals)]
    sheet = book.sheet(say("sheet.overview"), book.title, say("sheet.overview_about"))
    columns = [Column(say("goals.code"), 10), Column(say("goals.goal"), 50)]
    columns += [Column(f"{SHAPES[code]} {say(f'verdict.{code}')}", 22, "number") for code in present]
    spread = [[counts.get((goal["objective_id"], code)) for code in present] for goal in goals]
    rows = [[goal["code"], _title(goal, book), *found] for goal, found in zip(goals, spread, strict=True)]
    table(book, sheet, columns, rows)
    last = _HEAD + len(goals)
    chart = _stacked(book, str(sheet.get_name()), present, last)
    chart.set_size({"width": 820, "height": 90 + 34 * len(goals)})
    sheet.insert_chart(last + 3, 0, chart, {"description": say("sheet.overview_about")})
    sheet.fit_to_pages(1, 1)  # a chart is not cut in two


def _stacked(book: Book, sheet: str, codes: list[str], last: int) -> Any:
    """A bar per goal, whole: the columns from the third on, one per verdict, down to the row `last`."""
    chart = book.work.add_chart({"type": "bar", "subtype": "percent_stacked"})
    for n, code in enumerate(codes, start=2):
        places = {
            "name": [sheet, _HEAD, n],
            "categories": [sheet, _HEAD + 1, 1, last, 1],
            "values": [sheet, _HEAD + 1, n, last, n],
        }
        chart.add_series(places | _look(code) | {"border": {"color": STATUS["light"][code]}, "gap": 40})
    chart.set_y_axis({"reverse": True, "num_font": {"size": 9}, "line": {"none": True}})
    chart.set_x_axis({"visible": False, "major_gridlines": {"visible": False}})
    chart.set_legend({"position": "bottom"})
    chart.set_title({"none": True})
    return chart


def _look(code: str) -> dict[str, Any]:
    """The area of a verdict: hatched where nothing can be told, empty where nothing is measured."""
    color = STATUS["light"][code]
    if code == "not_measured":
        return {"fill": {"none": True}}
    if code == "cannot_tell":
        return {"pattern": {"pattern": "wide_upward_diagonal", "fg_color": color, "bg_color": "#FFFFFF"}}
    return {"fill": {"color": color}}


def _goals(book: Book, rows: list[Row]) -> None:
    say = book.language.say
    sheet = book.sheet(say("sheet.goals"), book.title, say("sheet.goals_about"))
    columns = (
        Column(say("goals.code"), 12),
        Column(say("sheet.level"), 20),
        Column(say("goals.goal"), 70, "nested"),
        Column(say("goals.verdict"), 18, "status"),
        Column(say("sheet.below"), 20, "number"),
        Column(say("goals.measured"), 14, "number"),
        Column(say("sheet.rung"), 16, "number", "0"),
        Column(say("sheet.commitment"), 22),
        Column(say("sheet.deadline"), 14, "date"),
        Column(say("sheet.line"), 10, "number", "0"),
    )
    table(book, sheet, columns, [_goal(book, row) for row in rows])


def _goal(book: Book, row: Row) -> list[Any]:
    words = book.language.words
    return [
        row["code"],
        words["level"].get(row["level"], row["level"].replace("_", " ")),
        (row["depth"], _title(row, book)),
        row["verdict"],
        row["below"],
        row["measured"],
        row["rung"],
        words["commitment"][row["commitment"]],
        row["deadline"],
        row["line_start"],
    ]


def _targets(book: Book, rows: list[Row]) -> None:
    say = book.language.say
    sheet = book.sheet(say("report.targets"), book.title, say("sheet.targets_about"))
    columns = (
        Column(say("goals.code"), 12),
        Column(say("why.target"), 44),
        Column(say("sheet.indicator"), 44),
        Column(say("sheet.due"), 14, "date"),
        Column(say("why.now"), 40),
        Column(say("goals.verdict"), 18, "status"),
        Column(say("report.reason"), 60),
        Column(say("table.source"), 34),
        Column(say("sheet.line"), 10, "number", "0"),
    )
    table(book, sheet, columns, [_target(book, row) for row in rows])


def _target(book: Book, row: Row) -> list[Any]:
    language = book.language
    return [
        row["goal_code"],
        sentences.aim(row, language),
        pick(row, "indicator", language),
        row["due"],
        sentences.last(row, language),
        row["verdict"],
        sentences.reason(row, language),
        row["source_title"],
        row["source_line"],
    ]


def _title(row: Row, book: Book) -> str:
    return pick(row, "title", book.language) or row["code"]
